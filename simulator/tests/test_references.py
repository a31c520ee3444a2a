"""Ids in bodies must be ids of existing items."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_simulator.contract.schemas import json_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_simulator.contract.operations import Contract

    from .conftest import Start, Tenant

_POINT = "/resources/charge-points/v2.0/4"
_MISSING = 987_654
_NO_REFERENCES = {
    "authorizedTokenIds",
    "chargePointTagIds",
    "connectorId",
    "contactId",
    "electricityCostReimbursementIntegrationId",
    "evseNetworkId",
    "integrationId",
    "locationTagIds",
    "paymentMethodId",
    "paymentProductId",
    "roleId",
    "subsidyIntegrationId",
    "termVersionId",
}
"""Fields named like an id that do not refer to an item of the API."""


@pytest.mark.parametrize(
    ("method", "path", "body", "name"),
    [
        ("PATCH", _POINT, {"modelId": _MISSING}, "modelId"),
        ("PATCH", _POINT, {"user": {"id": _MISSING}}, "user.id"),
        ("PATCH", _POINT, {"partner": {"contractId": _MISSING}}, "partner.contractId"),
        ("PATCH", _POINT, {"subscription": {"planIds": [1, _MISSING]}}, "subscription.planIds.1"),
        ("PATCH", _POINT, {"locationId": 1, "chargingZoneId": 9}, "chargingZoneId"),
        ("PATCH", "/resources/locations/v2.0/4", {"roamingOperatorId": _MISSING}, "roamingOperatorId"),
        ("PUT", "/resources/tariff-groups/v1.0/4", {"name": "x", "tariffIds": [1, _MISSING]}, "tariffIds.1"),
        (
            "POST",
            "/resources/circuits/v2.0/1/user-priorities",
            {"type": "partner", "targetId": 24, "priority": 1},
            "targetId",
        ),
        ("POST", "/actions/charge-point/v1.0/1/start", {"userId": _MISSING}, "userId"),
        (
            "POST",
            "/actions/evse/v1.0/bulk-assign-tariff-group",
            {"tariffGroupId": 1, "filters": {"evseIds": [_MISSING]}},
            "filters.evseIds.0",
        ),
    ],
)
async def test_an_id_without_an_item_is_a_422_with_its_dotted_name(
    tenant: Tenant, method: str, path: str, body: Any, name: str
) -> None:
    reply = await tenant.call(method, path, json=body)
    assert reply.status == 422
    assert reply.json["errors"][name] == [f"The selected {name} is invalid."]


async def test_every_id_in_every_body_is_checked(tenant: Tenant) -> None:
    context, tried = tenant.sim.context, 0
    for operation in tenant.sim.contract.operations.values():
        sample = tenant.sim.sample(operation.id)
        for reference in context.references.find(operation.body or {}, sample.body):
            if context.registry.referenced_collection(reference) is not None:
                original, reference.container[reference.key] = reference.value, _MISSING
                path = sample.path.removeprefix("/public-api")
                reply = await tenant.call(sample.method, path, json=sample.body)
                assert (reply.status, list(reply.json["errors"])) == (422, [reference.path]), operation.id
                reference.container[reference.key] = original
                tried += 1
    assert tried > 200


async def test_a_lenient_tenant_accepts_ids_without_items(start: Start) -> None:
    async with start(strict=False) as tenant:
        reply = await tenant.call("PATCH", _POINT, json={"modelId": _MISSING, "user": {"id": _MISSING}})
        assert reply.status == 200


async def test_a_deleted_item_can_no_longer_be_referenced(tenant: Tenant) -> None:
    model = {"modelId": 5}
    assert (await tenant.call("PATCH", _POINT, json=model)).status == 200
    assert (await tenant.call("DELETE", "/resources/charge-point-models/v1.0/5")).status == 204
    assert (await tenant.call("PATCH", _POINT, json=model)).status == 422
    assert tenant.sim.sample("chargePointUpdate").body["modelId"] != 5


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/actions/charge-point/v2.0/1/set-configuration", {"name": "x", "value": "y", "evseId": _MISSING}),
        (
            "/resources/configuration-templates/v1.0/1/variables",
            {"variableName": "x", "value": "y", "component": "EVSE", "evseId": _MISSING, "connectorId": _MISSING},
        ),
    ],
)
async def test_ids_of_the_charge_point_itself_are_no_references(tenant: Tenant, path: str, body: Any) -> None:
    assert (await tenant.call("POST", path, json=body)).status in (201, 202)


async def test_each_field_named_like_an_id_is_a_reference_or_listed_as_none(tenant: Tenant) -> None:
    contract, references = tenant.sim.contract, tenant.sim.context.references
    named = {name for each in contract.operations.values() for name in _ids(contract, each.body or {}, ())}
    by_type = {"targetId", "targetIds"}
    assert {name for name in named if references.collection(name) is None} == _NO_REFERENCES | by_type


def _ids(contract: Contract, schema: Any, outer: tuple[int, ...]) -> Iterator[str]:
    """Yield the names of all numbers, and lists of numbers, in a body that end in ``Id`` or ``Ids``."""
    target, flat = contract.schemas.resolve(schema), contract.schemas.flat(schema)
    if id(target) in outer or flat.get("readOnly"):
        return
    items = [flat["items"]] if "items" in flat else []
    inner = [("", each) for each in (*flat.get("oneOf", ()), *flat.get("anyOf", ()), *items)]
    for name, sub in [*inner, *flat.get("properties", {}).items()]:
        wanted = contract.schemas.flat(sub)
        wanted = contract.schemas.flat(wanted["items"]) if "items" in wanted else wanted
        if json_type(wanted) in ("integer", "number") and re.search(r"(Id|ID|_id)s?$", name):
            yield name
        yield from _ids(contract, sub, (*outer, id(target)))


async def test_a_lenient_tenant_accepts_members_with_any_id(start: Start) -> None:
    body = {"vin": "W0L000051T2123456", "usageType": "private", "userIds": [-3, 9_999_999_999_999_999]}
    async with start(strict=False) as tenant:
        sample = tenant.sim.sample(tenant.operation("POST", "/resources/vehicles/v1.0")).body
        for method, path in (("POST", "/resources/vehicles/v1.0"), ("PATCH", "/resources/vehicles/v1.0/2")):
            made = (await tenant.call(method, path, json={**sample, **body})).json["data"]
            users = await tenant.walk(f"/resources/vehicles/v1.0/{made['id']}/relations/users")
            assert len(users) == 2
