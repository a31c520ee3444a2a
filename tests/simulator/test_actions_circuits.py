"""Circuits: which charge points they feed, and with what priority."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Tenant

_CIRCUITS = "/resources/circuits/v2.0"


async def _members(tenant: Tenant, circuit: int) -> list[int]:
    reply = await tenant.get(f"{_CIRCUITS}/{circuit}/charge-point-priorities")
    return [each["id"] for each in reply.json["data"]]


async def _on_circuit(tenant: Tenant, circuit: int) -> list[int]:
    points = await tenant.walk("/resources/charge-points/v2.0", **{"filter[circuitId]": str(circuit)})
    return [point["id"] for point in points]


async def test_a_circuit_lists_the_charge_points_that_are_on_it(tenant: Tenant) -> None:
    circuits = await tenant.walk(_CIRCUITS)
    assert len(circuits) > 3
    for circuit in circuits:
        members = await _members(tenant, circuit["id"])
        assert members
        assert members == await _on_circuit(tenant, circuit["id"])
    shown = (await tenant.get(f"{_CIRCUITS}/1", params={"include[]": "chargePointPriorities"})).json["data"]
    assert [each["id"] for each in shown["chargePointPriorities"]] == await _members(tenant, 1)
