"""A second import: what a changed document does to a contract that people work on."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from generator.contract.document import Contract
from generator.releases.importing.compose.rename import renamed_in
from generator.releases.importing.imported import imported
from generator.releases.importing.lock import Lock, lock_of
from tests.generator.releases.importing.support import Document, again, courier, courier_contract, told


def schemas(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def edited(edit: Callable[[Document], object]) -> Contract:
    """The courier's contract after a person worked on it."""
    contract = courier_contract()
    document = copy.deepcopy(contract.document)
    edit(document)
    return Contract(document, contract.origins)


def test_the_same_document_changes_nothing() -> None:
    done = again()
    assert done.contract == courier_contract()
    assert told(done, "conflict") == told(done, "renamed") == told(done, "added") == []


def test_a_new_operation_comes_in_with_its_components() -> None:
    def edit(document: Document) -> None:
        document["info"]["version"] = "2.8"
        answer = {"type": "object", "properties": {"street": {"type": "string"}, "floor": {"type": "integer"}}}
        content = {"application/json": {"schema": answer}}
        document["paths"]["/api/v2/lockers/{id}/place"] = {
            "get": {"responses": {"200": {"description": "ok", "content": content}}, "tags": ["places"]}
        }

    done = again(edit)
    assert told(done, "added") == ["GET /api/v2/lockers/{id}/place: lockers.place.get"]
    operation = done.contract.document["paths"]["/api/v2/lockers/{id}/place"]["get"]
    assert operation["x-since"] == "2.8.0"
    assert operation["x-evidence"] == "full"
    assert done.contract.origins["/components/schemas/LockerPlace"].file == "resources/lockers.yaml"
    paths = list(done.contract.document["paths"])
    assert paths[paths.index("/api/v2/lockers/{id}/place") - 1].startswith("/api/v2/lockers/")
    assert done.contract.document["info"]["version"] == "2.8.0"


def test_new_fields_values_members_parameters_and_statuses_come_in() -> None:
    def edit(document: Document) -> None:
        schemas(document)["Locker"]["properties"]["colour"] = {"type": "string"}
        schemas(document)["parcel-status"]["enum"].append("lost")
        schemas(document)["Payment"]["oneOf"].append({"$ref": "#/components/schemas/Voucher"})
        schemas(document)["Payment"]["discriminator"]["mapping"]["voucher"] = "#/components/schemas/Voucher"
        schemas(document)["Voucher"] = {"type": "object", "properties": {"method": {"type": "string"}}}
        listing = document["paths"]["/api/v2/lockers"]["get"]
        listing["parameters"] = [{"name": "colour", "in": "query", "schema": {"type": "string"}}]
        listing["responses"]["403"] = {"description": "no"}

    assert told(again(edit), "added") == [
        "GET /api/v2/lockers: parameter colour",
        "GET /api/v2/lockers: status 403",
        "Locker.colour: a field",
        "LockerCreate.colour: a field",
        "ParcelStatus: value lost",
        "Payment: member voucher",
    ]


def test_deprecation_is_taken_over_with_the_release() -> None:
    def edit(document: Document) -> None:
        document["info"]["version"] = "3.0.0"
        document["paths"]["/api/v2/lockers"]["get"]["deprecated"] = True
        schemas(document)["Ack"]["properties"]["ok"]["deprecated"] = True

    done = again(edit)
    assert told(done, "deprecated") == ["Ack.ok: is deprecated now", "GET /api/v2/lockers: since 3.0.0"]
    assert done.contract.document["paths"]["/api/v2/lockers"]["get"]["x-deprecated-since"] == "3.0.0"


def test_another_type_is_left_to_a_person() -> None:
    def edit(document: Document) -> None:
        schemas(document)["Ack"]["properties"]["ok"]["type"] = "string"

    done = again(edit)
    assert told(done, "conflict") == ["Ack.ok: ours is boolean, the document says string"]
    assert done.contract.schemas["Ack"] == courier_contract().schemas["Ack"]


def test_a_field_that_became_required_is_left_to_a_person_and_one_that_became_optional_is_taken_over() -> None:
    def edit(document: Document) -> None:
        schemas(document)["write"]["required"] = ["weight", "fragile"]

    done = again(edit)
    assert told(done, "conflict") == ["ParcelCreate.fragile: is required in the document"]
    assert told(done, "changed") == ["ParcelCreate.to: is optional now"]
    assert done.contract.schemas["ParcelCreate"]["required"] == ["weight"]


def test_what_the_document_no_longer_has_is_kept_and_listed() -> None:
    def edit(document: Document) -> None:
        del document["paths"]["/api/v2/parcels/count"], document["paths"]["/api/v2/packets/count"]
        del schemas(document)["Ack"]["properties"]
        schemas(document)["Ack"]["properties"] = {"done": {"type": "boolean"}}

    done = again(edit)
    assert {"GET /api/v2/parcels/count: an operation", "Ack.ok: a field"} <= set(told(done, "kept"))
    assert "/api/v2/parcels/count" in done.contract.document["paths"]


def test_what_a_person_made_better_stays() -> None:
    def edit(document: dict[str, Any]) -> None:
        schemas(document)["Ack"]["description"] = "What the courier says."
        schemas(document)["Ack"]["properties"]["ok"]["description"] = "Whether it is."
        schemas(document)["Ack"]["properties"]["more"] = {"type": "string"}
        schemas(document)["Parcel"]["properties"]["anything"] = {"type": "integer"}
        schemas(document)["Parcel"]["properties"]["url"] = {"$ref": "#/components/schemas/ParcelStatus"}

    before = edited(edit)
    done = again(lambda document: schemas(document)["read"]["allOf"][1]["properties"]["url"].pop("format"), before)
    assert done.contract == before
    assert told(done, "conflict") == []
    assert "Parcel.anything: integer, in the document {}" in told(done, "kept")
    assert "Parcel.url: ParcelStatus, in the document string" in told(done, "kept")


def test_a_component_that_a_person_renamed_keeps_its_new_name() -> None:
    def edit(document: dict[str, Any]) -> None:
        text = {"Ack": "Acknowledgement"}
        document["paths"] = renamed_in(document["paths"], text)
        document["components"] = renamed_in(document["components"], text)
        schemas(document)["Acknowledgement"] = schemas(document).pop("Ack")

    before = edited(edit)
    origins = dict(before.origins)
    origins["/components/schemas/Acknowledgement"] = origins.pop("/components/schemas/Ack")
    before = Contract(before.document, origins)
    done = imported(courier(), before, lock_of(courier_contract()))
    assert "Acknowledgement" in done.contract.schemas
    assert "Ack" not in done.contract.schemas
    assert told(done, "renamed") == [
        "Ack: is gone",
        "POST /api/v2/parcels/{Parcel}/events 201: Ack would be Acknowledgement",
    ]


def test_guesses_give_way_to_the_document() -> None:
    def edit(document: dict[str, Any]) -> None:
        operation = document["paths"]["/api/v2/parcels/{Parcel}/events"]["post"]
        operation["x-evidence"] = "fields"
        schemas(document)["Ack"]["properties"] = {"ok": {"type": "string"}, "guess": {"type": "string"}}

    done = again(None, edited(edit))
    assert done.contract.schemas["Ack"]["properties"]["ok"] == {"type": "boolean"}
    assert "guess" in done.contract.schemas["Ack"]["properties"]
    operation = done.contract.document["paths"]["/api/v2/parcels/{Parcel}/events"]["post"]
    assert operation["x-evidence"] == "full"
    assert told(done, "conflict") == []


def test_an_open_object_gives_way_to_what_is_published() -> None:
    def edit(document: dict[str, Any]) -> None:
        operation = document["paths"]["/api/v2/payments/{payment}/refunds"]["post"]
        operation["x-evidence"] = "path"
        for holder in (operation["requestBody"], operation["responses"]["201"]):
            holder["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/OpenObject"}
        del schemas(document)["PaymentRefund"], schemas(document)["PaymentRefundCreate"]

    before = edited(edit)
    done = imported(courier(), before, lock_of(before))
    operation = done.contract.document["paths"]["/api/v2/payments/{payment}/refunds"]["post"]
    assert operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].endswith("/PaymentRefundCreate")
    assert told(done, "conflict") == []


def test_names_of_the_lock_stand_even_where_rules_find_others() -> None:
    known = lock_of(courier_contract())
    names = {
        key: (one.id, one.python, dict(one.parts))
        for key, one in lock_of(imported(_renumbered(), None, known).contract).operations.items()
    }
    assert names == {key: (one.id, one.python, dict(one.parts)) for key, one in known.operations.items()}


def _renumbered() -> Document:
    """The document with other ids, other component names and another order of everything."""
    document = courier()
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation["operationId"] = f"changed{id(operation)}"
    document["paths"] = dict(reversed(document["paths"].items()))
    return document


def test_a_newer_version_that_takes_a_name_over_is_told_as_breaking() -> None:
    answer = {"200": {"description": "ok"}}
    versioned = {
        f"/public-api/resources/lockers/v{version}/{{locker}}": {"get": {"responses": answer}}
        for version in ("1.0", "2.0")
    }
    head = {"openapi": "3.0.0", "info": {"title": "T", "version": "1.0.0"}}
    old = dict(list(versioned.items())[:1])
    before = imported({**head, "paths": old}, None, Lock()).contract
    done = imported({**head, "paths": versioned}, before, lock_of(before))
    (broken,) = told(done, "renamed")
    assert broken == (
        "GET /public-api/resources/lockers/v1.0/{locker}: lockers.get means "
        "GET /public-api/resources/lockers/v2.0/{locker} now; this one is offered under its version"
    )


@pytest.mark.parametrize("version", ["v2", "", "2024-05-01", "10.20.30.40"])
def test_any_version_gives_a_release(version: str) -> None:
    document = courier(lambda document: document["info"].update(version=version))
    since = {node.data["x-since"] for node in imported(document, None, Lock()).contract.operations()}
    assert len(since) == 1
    assert all(part.isdecimal() for part in since.pop().split("."))


def test_a_new_component_that_says_what_one_says_already_is_that_one() -> None:
    def edit(document: Document) -> None:
        body = {"type": "object", "properties": {"ok": {"type": "boolean"}}}
        document["paths"]["/api/v2/lockers/{id}/state"] = {
            "get": {"responses": {"200": {"description": "ok", "content": {"application/json": {"schema": body}}}}}
        }

    assert told(again(edit), "merged") == ["LockerState: is Ack, which says the same"]
