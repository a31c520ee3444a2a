"""Import a changed document over a contract that was edited by hand."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from generator.contract.document import Contract
from generator.contract.references import rename_references
from generator.document_import.importer import import_document
from generator.document_import.name_lock import NameLock, names_of
from tests.generator.document_import.support import (
    Document,
    changes_of,
    edited_second_api,
    reimport,
    second_api_contract,
)


def schemas(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def edited(edit: Callable[[Document], object]) -> Contract:
    """Return the contract of the other API after an edit by hand."""
    contract = second_api_contract()
    document = copy.deepcopy(contract.document)
    edit(document)
    return Contract(document, contract.locations)


def test_importing_the_same_document_changes_nothing() -> None:
    result = reimport()
    assert result.contract == second_api_contract()
    assert changes_of(result, "conflict") == changes_of(result, "renamed") == changes_of(result, "added") == []


def test_a_new_operation_is_added_with_its_components() -> None:
    def edit(document: Document) -> None:
        document["info"]["version"] = "2.8"
        body = {"type": "object", "properties": {"street": {"type": "string"}, "floor": {"type": "integer"}}}
        content = {"application/json": {"schema": body}}
        document["paths"]["/api/v2/lockers/{id}/place"] = {
            "get": {"responses": {"200": {"description": "ok", "content": content}}, "tags": ["places"]}
        }

    result = reimport(edit)
    assert changes_of(result, "added") == ["GET /api/v2/lockers/{id}/place: lockers.place.get"]
    operation = result.contract.document["paths"]["/api/v2/lockers/{id}/place"]["get"]
    assert operation["x-since"] == "2.8.0"
    assert operation["x-evidence"] == "full"
    assert result.contract.locations["/components/schemas/LockerPlace"].file == "resources/lockers.yaml"
    paths = list(result.contract.document["paths"])
    assert paths[paths.index("/api/v2/lockers/{id}/place") - 1].startswith("/api/v2/lockers/")
    assert result.contract.document["info"]["version"] == "2.8.0"


def test_new_fields_values_members_parameters_and_statuses_are_added() -> None:
    def edit(document: Document) -> None:
        schemas(document)["Locker"]["properties"]["colour"] = {"type": "string"}
        schemas(document)["parcel-status"]["enum"].append("lost")
        schemas(document)["Payment"]["oneOf"].append({"$ref": "#/components/schemas/Voucher"})
        schemas(document)["Payment"]["discriminator"]["mapping"]["voucher"] = "#/components/schemas/Voucher"
        schemas(document)["Voucher"] = {"type": "object", "properties": {"method": {"type": "string"}}}
        listing = document["paths"]["/api/v2/lockers"]["get"]
        listing["parameters"] = [{"name": "colour", "in": "query", "schema": {"type": "string"}}]
        listing["responses"]["403"] = {"description": "no"}

    assert changes_of(reimport(edit), "added") == [
        "GET /api/v2/lockers: parameter colour",
        "GET /api/v2/lockers: status 403",
        "Locker.colour: a field",
        "LockerCreate.colour: a field",
        "ParcelStatus: value lost",
        "Payment: member voucher",
    ]


def test_deprecation_is_imported_with_the_release() -> None:
    def edit(document: Document) -> None:
        document["info"]["version"] = "3.0.0"
        document["paths"]["/api/v2/lockers"]["get"]["deprecated"] = True
        schemas(document)["Ack"]["properties"]["ok"]["deprecated"] = True

    result = reimport(edit)
    assert changes_of(result, "deprecated") == ["Ack.ok: is deprecated now", "GET /api/v2/lockers: since 3.0.0"]
    assert result.contract.document["paths"]["/api/v2/lockers"]["get"]["x-deprecated-since"] == "3.0.0"


def test_a_changed_type_is_a_conflict() -> None:
    def edit(document: Document) -> None:
        schemas(document)["Ack"]["properties"]["ok"]["type"] = "string"

    result = reimport(edit)
    assert changes_of(result, "conflict") == ["Ack.ok: the contract has boolean, the document string"]
    assert result.contract.schemas["Ack"] == second_api_contract().schemas["Ack"]


def test_a_newly_required_field_is_a_conflict_and_a_newly_optional_one_is_imported() -> None:
    def edit(document: Document) -> None:
        schemas(document)["write"]["required"] = ["weight", "fragile"]

    result = reimport(edit)
    assert changes_of(result, "conflict") == ["ParcelCreate.fragile: is required in the document"]
    assert changes_of(result, "changed") == ["ParcelCreate.to: is optional now"]
    assert result.contract.schemas["ParcelCreate"]["required"] == ["weight"]


def test_what_the_document_no_longer_has_is_kept_and_reported() -> None:
    def edit(document: Document) -> None:
        del document["paths"]["/api/v2/parcels/count"], document["paths"]["/api/v2/packets/count"]
        del schemas(document)["Ack"]["properties"]
        schemas(document)["Ack"]["properties"] = {"done": {"type": "boolean"}}

    result = reimport(edit)
    assert {"GET /api/v2/parcels/count: an operation", "Ack.ok: a field"} <= set(changes_of(result, "kept"))
    assert "/api/v2/parcels/count" in result.contract.document["paths"]


def test_improvements_by_hand_stay() -> None:
    def edit(document: dict[str, Any]) -> None:
        schemas(document)["Ack"]["description"] = "The response."
        schemas(document)["Ack"]["properties"]["ok"]["description"] = "Whether it worked."
        schemas(document)["Ack"]["properties"]["more"] = {"type": "string"}
        schemas(document)["Parcel"]["properties"]["anything"] = {"type": "integer"}
        schemas(document)["Parcel"]["properties"]["url"] = {"$ref": "#/components/schemas/ParcelStatus"}

    before = edited(edit)
    result = reimport(lambda document: schemas(document)["read"]["allOf"][1]["properties"]["url"].pop("format"), before)
    assert result.contract == before
    assert changes_of(result, "conflict") == []
    assert "Parcel.anything: integer, in the document {}" in changes_of(result, "kept")
    assert "Parcel.url: ParcelStatus, in the document string" in changes_of(result, "kept")


def test_a_component_renamed_by_hand_keeps_its_new_name() -> None:
    def edit(document: dict[str, Any]) -> None:
        new_names = {"Ack": "Acknowledgement"}
        document["paths"] = rename_references(document["paths"], new_names)
        document["components"] = rename_references(document["components"], new_names)
        schemas(document)["Acknowledgement"] = schemas(document).pop("Ack")

    before = edited(edit)
    locations = dict(before.locations)
    locations["/components/schemas/Acknowledgement"] = locations.pop("/components/schemas/Ack")
    before = Contract(before.document, locations)
    result = import_document(edited_second_api(), before, names_of(second_api_contract()))
    assert "Acknowledgement" in result.contract.schemas
    assert "Ack" not in result.contract.schemas
    assert changes_of(result, "renamed") == [
        "Ack: no longer exists",
        "POST /api/v2/parcels/{Parcel}/events 201: Ack would be Acknowledgement",
    ]


def test_the_document_replaces_guesses() -> None:
    def edit(document: dict[str, Any]) -> None:
        operation = document["paths"]["/api/v2/parcels/{Parcel}/events"]["post"]
        operation["x-evidence"] = "fields"
        schemas(document)["Ack"]["properties"] = {"ok": {"type": "string"}, "guess": {"type": "string"}}

    result = reimport(None, edited(edit))
    assert result.contract.schemas["Ack"]["properties"]["ok"] == {"type": "boolean"}
    assert "guess" in result.contract.schemas["Ack"]["properties"]
    operation = result.contract.document["paths"]["/api/v2/parcels/{Parcel}/events"]["post"]
    assert operation["x-evidence"] == "full"
    assert changes_of(result, "conflict") == []


def test_a_published_body_replaces_an_open_object() -> None:
    def edit(document: dict[str, Any]) -> None:
        operation = document["paths"]["/api/v2/payments/{payment}/refunds"]["post"]
        operation["x-evidence"] = "path"
        for part in (operation["requestBody"], operation["responses"]["201"]):
            part["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/OpenObject"}
        del schemas(document)["PaymentRefund"], schemas(document)["PaymentRefundCreate"]

    before = edited(edit)
    result = import_document(edited_second_api(), before, names_of(before))
    operation = result.contract.document["paths"]["/api/v2/payments/{payment}/refunds"]["post"]
    assert operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].endswith("/PaymentRefundCreate")
    assert changes_of(result, "conflict") == []


def test_locked_names_stay_where_the_rules_give_other_names() -> None:
    known = names_of(second_api_contract())
    names = {
        key: (one.id, one.python, dict(one.parts))
        for key, one in names_of(import_document(_with_other_ids(), None, known).contract).operations.items()
    }
    assert names == {key: (one.id, one.python, dict(one.parts)) for key, one in known.operations.items()}


def _with_other_ids() -> Document:
    """Return the document with other operation ids and its paths in reverse order."""
    document = edited_second_api()
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation["operationId"] = f"changed{id(operation)}"
    document["paths"] = dict(reversed(document["paths"].items()))
    return document


def test_a_newer_version_that_takes_over_a_name_is_reported_as_breaking() -> None:
    responses = {"200": {"description": "ok"}}
    versioned = {
        f"/public-api/resources/lockers/v{version}/{{locker}}": {"get": {"responses": responses}}
        for version in ("1.0", "2.0")
    }
    head = {"openapi": "3.0.0", "info": {"title": "T", "version": "1.0.0"}}
    old = dict(list(versioned.items())[:1])
    before = import_document({**head, "paths": old}, None, NameLock()).contract
    result = import_document({**head, "paths": versioned}, before, names_of(before))
    (renamed,) = changes_of(result, "renamed")
    assert renamed == (
        "GET /public-api/resources/lockers/v1.0/{locker}: lockers.get now calls "
        "GET /public-api/resources/lockers/v2.0/{locker}; this operation keeps only its name with a version"
    )


@pytest.mark.parametrize("version", ["v2", "", "2024-05-01", "10.20.30.40"])
def test_any_version_gives_a_release(version: str) -> None:
    document = edited_second_api(lambda document: document["info"].update(version=version))
    since = {node.data["x-since"] for node in import_document(document, None, NameLock()).contract.operations()}
    assert len(since) == 1
    assert all(part.isdecimal() for part in since.pop().split("."))


def test_a_new_component_equal_to_an_existing_one_is_merged_into_it() -> None:
    def edit(document: Document) -> None:
        body = {"type": "object", "properties": {"ok": {"type": "boolean"}}}
        document["paths"]["/api/v2/lockers/{id}/state"] = {
            "get": {"responses": {"200": {"description": "ok", "content": {"application/json": {"schema": body}}}}}
        }

    assert changes_of(reimport(edit), "merged") == ["LockerState: is equal to Ack, which is used instead"]
