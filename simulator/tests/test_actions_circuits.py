"""Circuits: their charge points and priorities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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


async def _act(tenant: Tenant, action: str, status: int = 202, body: Any = None) -> None:
    sent = {} if body is None else {"json": body}
    reply = await tenant.call("POST", f"/actions/circuit/v2.0/{action}", **sent)
    assert reply.status == status, reply.body


async def test_a_charge_point_moves_between_circuits(tenant: Tenant) -> None:
    empty = (await tenant.call("POST", _CIRCUITS, json=_sample(tenant))).json["data"]["id"]
    assert await _members(tenant, empty) == []
    first, second = (await _members(tenant, 1))[:2]
    await _act(tenant, f"{empty}/attach-charge-point", body={"chargePointId": first, "priority": 5})
    assert await _members(tenant, empty) == await _on_circuit(tenant, empty) == [first]
    assert first not in await _members(tenant, 1)
    await _act(tenant, f"1/detach-charge-point/{second}")
    assert second not in await _members(tenant, 1)
    assert second not in await _on_circuit(tenant, 1)
    await _act(tenant, f"1/detach-charge-point/{second}", 404)
    shown = (await tenant.get(f"{_CIRCUITS}/{empty}", params={"include[]": "chargePointPriorities"})).json["data"]
    assert [(each["id"], each["priority"]) for each in shown["chargePointPriorities"]] == [(first, 5)]
    older = (await tenant.get(f"/resources/circuits/v1.0/{empty}")).json["data"]
    assert [each["id"] for each in older["chargePoints"]] == [first]


async def test_charge_points_on_a_circuit_are_wired_alike(tenant: Tenant) -> None:
    evses = await tenant.walk("/resources/evses/v2.1")
    single = next(each["chargePointId"] for each in evses if each["powerOptions"]["phases"] == "single_phase")
    three = next(each["chargePointId"] for each in evses if each["powerOptions"]["phases"] == "three_phase")
    circuit = (await tenant.call("POST", _CIRCUITS, json=_sample(tenant))).json["data"]["id"]
    await _act(tenant, f"{circuit}/attach-charge-point", body={"chargePointId": single})
    await _act(tenant, f"{circuit}/attach-charge-point", 422, body={"chargePointId": three})
    assert await _members(tenant, circuit) == [single]


async def test_priorities(tenant: Tenant) -> None:
    circuit, point, evse = await _circuit_with_two_evses(tenant)
    await _act(tenant, f"{circuit}/set-charge-point-priority/{point}", body={"priority": 7})
    await _act(tenant, f"{circuit}/set-charge-point-priority/{point}/evse/{evse}", body={"priority": 3})
    listed = (await tenant.get(f"{_CIRCUITS}/{circuit}/charge-point-priorities")).json["data"]
    member = next(each for each in listed if each["id"] == point)
    assert member["priority"] == 7
    assert {each["id"]: each["priority"] for each in member["evses"]}[evse] == 3
    assert len(member["evses"]) == 2
    body = {"upperThresholdPercent": 70, "highSoCPriority": 1}
    before = (await tenant.get(f"{_CIRCUITS}/{circuit}/soc-priorities")).json
    await _act(tenant, f"{circuit}/set-circuit-soc-priorities", body=body)
    after = (await tenant.get(f"{_CIRCUITS}/{circuit}/soc-priorities")).json
    assert after == {**before, **body}
    shown = (await tenant.get(f"{_CIRCUITS}/{circuit}", params={"include[]": "socPriorities"})).json["data"]
    assert shown["socPriorities"] == after


async def _circuit_with_two_evses(tenant: Tenant) -> tuple[int, int, int]:
    for circuit in await tenant.walk(_CIRCUITS):
        for point in (await tenant.get(f"{_CIRCUITS}/{circuit['id']}/charge-point-priorities")).json["data"]:
            if len(point["evses"]) == 2:
                return circuit["id"], point["id"], point["evses"][1]["id"]
    raise AssertionError("no charge point has two EVSEs")


async def test_only_sessions_on_the_circuit_can_get_priority(tenant: Tenant) -> None:
    point = (await _members(tenant, 1))[0]
    sessions = await tenant.walk("/resources/sessions/v1.0", **{"filter[chargePointId]": str(point)})
    here = int(sessions[-1]["id"])
    elsewhere = (await _members(tenant, 2))[0]
    other = (await tenant.walk("/resources/sessions/v1.0", **{"filter[chargePointId]": str(elsewhere)}))[-1]["id"]
    await _act(tenant, f"1/set-session-boost/{here}", body={"enabled": True})
    await _act(tenant, f"1/set-session-priority/{here}", body={"priority": 2})
    await _act(tenant, f"1/set-session-boost/{other}", 404, body={"enabled": True})
    log = await tenant.walk("/logs/communication/v1.0", **{"filter[sessionId]": str(here)})
    assert [(each["command"], each["chargePointId"]) for each in log] == [("SetChargingProfile", point)] * 2


def _sample(tenant: Tenant) -> Any:
    return tenant.sim.sample(tenant.operation("POST", _CIRCUITS)).body
