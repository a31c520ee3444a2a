"""Remote start and stop as the tenant's time passes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

    from .conftest import Start, Tenant


_SESSIONS = "/resources/sessions/v1.0"


async def _start(tenant: Tenant, evse: int, user: int = 7) -> dict[str, Any]:
    reply = await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json={"userId": user})
    assert reply.status == 202, reply.body
    return reply.json


async def _free_evse(tenant: Tenant, *, current: str = "ac") -> dict[str, Any]:
    evses = await tenant.walk("/resources/evses/v2.1")
    return next(evse for evse in evses if evse["hardwareStatus"] == "available" and evse["currentType"] == current)


async def _session(tenant: Tenant, session: int, query: str = "") -> dict[str, Any]:
    return (await tenant.get(f"{_SESSIONS}/{session}{query}")).json["data"]


async def test_a_session_from_start_to_stop(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    answer = await _start(tenant, evse["id"])
    assert answer["success"] is True
    started = await _session(tenant, answer["sessionId"])
    assert (started["status"], started["energy"], started["userId"], started["stoppedAt"]) == ("active", 0, 7, None)
    assert (await tenant.get(f"/resources/evses/v2.1/{evse['id']}")).json["data"]["hardwareStatus"] == "charging"
    tenant.sim.advance(minutes=30)
    half = await _session(tenant, answer["sessionId"])
    assert half["power"]["latest"] > 0
    tenant.sim.advance(minutes=15)
    later = await _session(tenant, answer["sessionId"])
    assert 0 < half["energy"] < later["energy"]
    point = evse["chargePointId"]
    reply = await tenant.call("POST", f"/actions/charge-point/v1.0/{point}/stop/{answer['sessionId']}", json={})
    assert reply.status == 202
    tenant.sim.advance(minutes=10)
    done = await _session(tenant, answer["sessionId"], "?withPriceBreakdown=true")
    assert (done["status"], done["reason"], done["energy"]) == ("finished", "remote", later["energy"])
    assert done["stoppedAt"] == "2026-07-01T00:45:00+00:00"
    assert (done["billingStatus"], done["paymentStatus"]) == ("completed", "paid")
    assert done["totalAmount"]["withTax"] > 0
    receipt = (await tenant.get(f"/resources/receipts/v2.0/{done['receiptId']}")).json["data"]
    assert receipt["totalAmount"] == done["totalAmount"]["withTax"]
    begun_with = (await tenant.get(f"/resources/authorizations/v2.1/{answer['authorizationId']}")).json["data"]
    assert begun_with["userId"] == 7
    assert (await tenant.get(f"/resources/evses/v2.1/{evse['id']}")).json["data"]["hardwareStatus"] == "available"


async def test_idle_time_is_billed_after_the_battery_is_full(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    session = (await _start(tenant, evse["id"]))["sessionId"]
    tenant.sim.advance(hours=12)
    idle = await _session(tenant, session, "?withPriceBreakdown=true&withChargingPeriods=true")
    assert idle["status"] == "active"
    assert [period["state"] for period in idle["chargingPeriods"]][-1] == "idle"
    assert "idle_time" in {line["type"] for line in idle["priceBreakdown"]}
    tenant.sim.advance(hours=13)
    assert (await _session(tenant, session))["reason"] == "timeout"


async def test_an_occupied_evse_refuses_a_second_session(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    await _start(tenant, evse["id"])
    again = await _start(tenant, evse["id"])
    assert again["success"] is False
    assert again["errorCode"] == "SESSION_EXISTS"
    assert not await _last_start_accepted(tenant, evse["chargePointId"], tries=3)


async def _last_start_accepted(tenant: Tenant, point: int, tries: int) -> bool:
    """Return whether the last of several starts without an EVSE is accepted. Each start uses a free EVSE."""
    path, success = f"/actions/charge-point/v1.0/{point}/start", True
    for _ in range(tries):
        success = (await tenant.call("POST", path, json={"userId": 7})).json["success"]
    return success


async def test_a_new_session_is_found_by_every_filter(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    session = str((await _start(tenant, evse["id"], user=9))["sessionId"])
    for filters in (
        {"filter[evseId]": str(evse["id"])},
        {"filter[userId]": "9"},
        {"filter[status]": "active"},
        {"filter[startedAfter]": "2026-07-01T00:00:00Z"},
    ):
        assert (await tenant.walk(_SESSIONS, **filters))[-1]["id"] == session


async def test_stopping_an_ended_session_or_one_elsewhere_is_refused(tenant: Tenant) -> None:
    over = await _session(tenant, 1)
    path = f"/actions/charge-point/v1.0/{over['chargePointId']}/stop/1"
    assert (await tenant.call("POST", path, json={})).status == 422
    other = over["chargePointId"] % 30 + 1
    assert (await tenant.call("POST", f"/actions/charge-point/v1.0/{other}/stop/1", json={})).status == 404


async def test_a_reset_ends_the_sessions_of_the_charge_point(tenant: Tenant) -> None:
    evse = await _free_evse(tenant)
    session = (await _start(tenant, evse["id"]))["sessionId"]
    reply = await tenant.call("POST", f"/actions/charge-point/v1.0/{evse['chargePointId']}/reset/hard")
    assert reply.status == 202
    ended = await _session(tenant, session)
    assert (ended["status"], ended["reason"]) == ("finished", "hardreset")


async def test_a_user_is_assigned_once(tenant: Tenant) -> None:
    path = tenant.sim.sample(tenant.operation("POST", "/actions/session/v1.0/{session}/assign-user")).path
    path = path.removeprefix("/public-api")
    assert (await tenant.call("POST", path, json={"userId": 4})).status < 300
    assert (await tenant.call("POST", path, json={"userId": 4})).status == 422
    session = path.split("/")[-2]
    assert (await _session(tenant, int(session)))["userId"] == 4
    assert session in {each["id"] for each in await tenant.walk(_SESSIONS, **{"filter[userId]": "4"})}


async def test_a_running_clock_changes_the_records(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = 1_000.0
    monkeypatch.setattr("ampeco_simulator.clock.monotonic", lambda: moment)
    async with start(running=True) as tenant:
        evse = await _free_evse(tenant)
        session = (await _start(tenant, evse["id"]))["sessionId"]
        moment += 1_800
        assert (await _session(tenant, session))["energy"] > 0
        moment += 86_400
        assert (await _session(tenant, session))["status"] == "finished"
        assert (await tenant.get(f"/resources/evses/v2.1/{evse['id']}")).json["data"]["hardwareStatus"] == "available"
