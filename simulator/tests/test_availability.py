"""Reservations, availability of EVSEs, and the hardware statuses that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .conftest import Tenant


async def _free_evse(tenant: Tenant) -> dict[str, Any]:
    evses = await tenant.walk("/resources/evses/v2.1")
    return next(evse for evse in evses if evse["hardwareStatus"] == "available")


async def _status(tenant: Tenant, evse: dict[str, Any]) -> str:
    report = (await tenant.get(f"/resources/charge-points/v1.0/{evse['chargePointId']}/status")).json["data"]
    shown = (await tenant.get(f"/resources/evses/v2.1/{evse['id']}")).json["data"]["hardwareStatus"]
    assert {"id": evse["id"], "hardwareStatus": shown} in report["evses"]
    return str(shown)


async def _reserve(tenant: Tenant, evse: dict[str, Any], user: int) -> Any:
    path = f"/actions/charge-point/v1.0/{evse['chargePointId']}/reserve/{evse['id']}"
    return await tenant.call("POST", path, json={"userId": user, "reason": "test"})


async def _start(tenant: Tenant, evse: dict[str, Any], user: int) -> dict[str, Any]:
    return (await tenant.call("POST", f"/actions/evse/v1.0/{evse['id']}/start", json={"userId": user})).json


async def _reservation(tenant: Tenant, item_id: int) -> str:
    return str((await tenant.get(f"/resources/reservations/v1.0/{item_id}")).json["data"]["status"])


async def test_a_reserved_evse_accepts_its_driver_only(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    reservation = (await _reserve(tenant, evse, 7)).json["reservationId"]
    assert await _status(tenant, evse) == "reserved"
    assert (await _reserve(tenant, evse, 8)).status == 406
    assert (await _start(tenant, evse, 8))["errorCode"] == "CHARGING_NOT_ALLOWED"
    assert (await _start(tenant, evse, 7))["success"] is True
    assert await _status(tenant, evse) == "charging"
    assert await _reservation(tenant, reservation) == "done"


async def test_a_reservation_expires(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    reservation = (await _reserve(tenant, evse, 7)).json["reservationId"]
    tenant.sim.advance(minutes=14)
    assert await _reservation(tenant, reservation) == "active"
    tenant.sim.advance(minutes=1)
    assert await _reservation(tenant, reservation) == "expired"
    assert await _status(tenant, evse) == "available"


async def test_a_reservation_expires_at_its_time_within_a_large_time_step(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    reservation = (await _reserve(tenant, evse, 7)).json["reservationId"]
    tenant.sim.advance(days=20)
    expired = (await tenant.get(f"/resources/reservations/v1.0/{reservation}")).json["data"]
    assert (expired["status"], expired["lastUpdatedAt"]) == ("expired", "2026-07-01T00:15:00+00:00")
    since = {"filter[evseId]": str(evse["id"]), "filter[startedAfter]": "2026-07-01T00:15:00Z"}
    assert await tenant.walk("/resources/sessions/v1.0", **since)


async def test_a_reservation_is_cancelled_once(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    reservation = (await _reserve(tenant, evse, 7)).json["reservationId"]
    path = f"/actions/reservation/v1.0/{reservation}/cancel"
    assert [(await tenant.call("POST", path, json={})).status for _ in range(2)] == [202, 406]
    assert await _reservation(tenant, reservation) == "canceled"
    assert await _status(tenant, evse) == "available"


async def test_an_inoperative_evse_refuses_sessions(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    path = f"/actions/charge-point/v1.0/{evse['chargePointId']}/change-availability"
    body = {"evseNetworkId": int(evse["networkId"])}
    assert (await tenant.call("POST", path, json={**body, "type": "Inoperative"})).status in (202, 204)
    assert await _status(tenant, evse) == "unavailable"
    assert (await _start(tenant, evse, 7))["errorCode"] == "CHARGING_NOT_ALLOWED"
    await tenant.call("POST", path, json={**body, "type": "Operative"})
    assert await _status(tenant, evse) == "available"
    tenant.sim.advance(seconds=30)
    assert (await _start(tenant, evse, 7))["success"] is True


async def test_a_disabled_user_cannot_start_a_session(tenant: Tenant) -> None:
    body = {"status": "disabled", "reason": "Fraud"}
    await tenant.call("POST", "/actions/users/v1.0/7/change-status", json=body)
    assert (await _start(tenant, await _free_evse(tenant), 7))["errorCode"] == "USER_IS_DISABLED"


async def test_meter_values_match_the_session(tenant: Tenant) -> None:
    session = (await tenant.walk("/resources/sessions/v1.0", **{"filter[status]": "finished"}))[5]
    points = (await tenant.get(f"/resources/sessions/v1.0/{session['id']}/consumption-stats")).json["data"]
    assert 2 <= len(points) <= 300
    assert points[0]["timestamp"] == session["startedAt"]
    assert points[-1] == {"timestamp": session["stoppedAt"], "energy": session["energy"], "power": 0}
    energies = [point["energy"] for point in points]
    assert energies == sorted(energies)
