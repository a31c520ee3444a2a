"""Which older version can stand in for a newer one."""

from typing import Any

import pytest

from generator.lint import checked
from generator.python_api.naming.version_chains import older_versions
from tests.generator.support import Edit, changed, contract, operation


def same(edit: Edit | None, wanted: str = "evseRead") -> bool:
    api = checked(changed(edit) if edit else contract())
    return older_versions(api.operations)[wanted].same_request


def query(wanted: str, name: str, kind: str = "string", *, required: bool = False) -> Edit:
    value = {"name": name, "in": "query", "required": required, "schema": {"type": kind}}
    return lambda document: operation(document, wanted).setdefault("parameters", []).append(value)


def test_the_next_older_version_is_the_twin() -> None:
    found = older_versions(checked(contract()).operations)
    assert {newer: older.operation.id for newer, older in found.items()} == {
        "evseRead": "evseRead-v2.0",
        "evsesListing": "evsesListing-v2.0",
    }


def test_equal_requests_and_results() -> None:
    assert same(None)


def test_paging_does_not_count() -> None:
    assert same(None, "evsesListing")


def test_an_argument_that_the_older_knows_too() -> None:
    def edit(document: dict[str, Any]) -> None:
        query("evseRead", "x")(document)
        query("evseRead-v2.0", "x")(document)
        query("evseRead-v2.0", "y")(document)

    assert same(edit)


def other_result(document: dict[str, Any]) -> None:
    responses = operation(document, "evseRead-v2.0")["responses"]
    responses["200"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/SettingsEnvelope"}


def other_type(document: dict[str, Any]) -> None:
    query("evseRead", "x")(document)
    query("evseRead-v2.0", "x", "integer")(document)


def other_body(document: dict[str, Any]) -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/EvseCreate"}}}
    operation(document, "evseRead")["requestBody"] = {"content": content}


def other_path(document: dict[str, Any]) -> None:
    document["paths"]["/public-api/resources/evses/v2.1/{evse}"]["parameters"][0]["schema"] = {"type": "string"}


@pytest.mark.parametrize(
    "edit",
    [
        query("evseRead", "x"),
        query("evseRead-v2.0", "x", required=True),
        other_type,
        other_body,
        other_path,
        other_result,
    ],
)
def test_what_forbids_it(edit: Edit) -> None:
    assert not same(edit)


def test_three_versions_form_a_chain() -> None:
    def edit(document: dict[str, Any]) -> None:
        old = "/public-api/resources/evses/v1.0/{evse}"
        copied = {**document["paths"]["/public-api/resources/evses/v2.0/{evse}"]}
        copied["get"] = {**copied["get"], "operationId": "evseRead-v1.0"}
        del copied["put"]
        document["paths"][old] = copied

    found = older_versions(checked(changed(edit)).operations)
    assert found["evseRead"].operation.id == "evseRead-v2.0"
    assert found["evseRead-v2.0"].operation.id == "evseRead-v1.0"
