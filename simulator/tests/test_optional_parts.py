"""Optional parts of items, in every operation that has any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .listings import path_of

if TYPE_CHECKING:
    from ampeco_simulator.contract.operations import Operation

    from .conftest import Start, Tenant
    from .listings import Item

_INSIDE = {"withChargingPeriodsPriceBreakdown": "chargingPeriods"}
"""Flags that request something inside a part."""
_POINT = "/resources/charge-points/v2.0/1"


def _parts(tenant: Tenant, operation: Operation) -> dict[tuple[str, str], str]:
    """Return the optional parts by the query parameter and value that request them."""
    schemas = tenant.sim.contract.schemas
    include = operation.query_parameter("include")
    values = schemas.flat(schemas.flat(include.schema)["items"])["enum"] if include else ()
    flags = [parameter.name for parameter in operation.query_parameters if parameter.name.startswith("with")]
    named = {name: _INSIDE.get(name, name[4].lower() + name[5:]) for name in flags}
    return {("include[]", value): value for value in values} | {(name, "true"): named[name] for name in flags}


async def _items(tenant: Tenant, path: str, query: dict[str, str]) -> list[Item]:
    reply = await tenant.get(path, params=query)
    assert reply.status == 200, reply.body
    data = reply.json["data"]
    return data if isinstance(data, list) else [data]


async def test_each_part_is_returned_on_request_only(start: Start) -> None:
    checked = 0
    async with start(charge_points=12, users=12, sessions=20) as tenant:
        for operation in tenant.sim.contract.operations.values():
            parts = _parts(tenant, operation) if operation.method == "GET" else {}
            path = path_of(tenant, operation) if parts else ""
            for parameter, part in parts.items():
                for item in await _items(tenant, path, {}):
                    assert part not in item, (operation.id, part)
                for item in await _items(tenant, path, dict([parameter])):
                    assert part in item, (operation.id, part)
                    assert not (set(parts.values()) - {part}) & item.keys()
                checked += 1
    assert checked > 60


async def test_a_part_is_not_returned_where_it_cannot_be_requested(tenant: Tenant) -> None:
    """A listing without a parameter for a part returns the same fields as reading one item without a request."""
    for listing, part in (
        ("/resources/users/v1.0", "amountDue"),
        ("/resources/bookings/v1.0", "bookedEvses"),
        ("/resources/installer-jobs/v1.0", "chargePoints"),
    ):
        assert all(part not in item for item in (await tenant.get(listing)).json["data"])


async def test_a_part_can_be_the_items_of_another_collection(tenant: Tenant) -> None:
    path = "/resources/locations/v2.0/2"
    zone = {"name": "Deck 3", "status": "enabled", "additionalInfo": {"enabled": False}}
    assert (await tenant.call("POST", f"{path}/charging-zones", json=zone)).status in (200, 201)
    zones = (await tenant.get(f"{path}/charging-zones")).json["data"]
    shown = (await tenant.get(f"{path}?include[]=chargingZones")).json["data"]["chargingZones"]
    assert shown == zones
    assert shown[-1]["name"] == "Deck 3"
    assert {zone["locationId"] for zone in zones[:3]} == {2}
    modes = (await tenant.get(f"{_POINT}/available-personal-smart-charging-modes")).json["data"]
    included = (await tenant.get(f"{_POINT}?include[]=availablePersonalSmartChargingModes")).json["data"]
    assert included["availablePersonalSmartChargingModes"] == modes


async def test_a_part_contains_a_change_of_a_nested_document(tenant: Tenant) -> None:
    body = {"mode": "disabled"}
    assert (await tenant.call("POST", f"{_POINT}/smart-charging", json=body)).status in (200, 201)
    shown = (await tenant.get(f"{_POINT}?include[]=smartCharging")).json["data"]
    assert shown["smartCharging"]["mode"] == "disabled"


async def test_nested_items_can_be_returned_without_a_request(tenant: Tenant) -> None:
    partner = "/resources/partners/v2.0/3"
    note = (await tenant.call("POST", f"{partner}/notes", json={"summary": "Call back", "details": "On Monday"})).json
    shown = (await tenant.get(partner)).json["data"]["notes"]
    assert shown[-1]["id"] == note["data"]["id"]
    assert [each["summary"] for each in shown] == [each["summary"] for each in await tenant.walk(f"{partner}/notes")]
