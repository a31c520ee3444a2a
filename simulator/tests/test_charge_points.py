"""Charge points, EVSEs and connectors that clients create, change and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .conftest import Start, Tenant

_POINTS = "/resources/charge-points/v2.0"
_EVSES = "/resources/evses/v2.1"


async def _make(tenant: Tenant, path: str, body: dict[str, Any]) -> dict[str, Any]:
    reply = await tenant.call("POST", path, json=body)
    assert reply.status == 201, reply.body
    created: dict[str, Any] = reply.json["data"]
    return created


async def _charge_point(tenant: Tenant) -> int:
    sample = tenant.sim.sample(tenant.operation("POST", _POINTS)).body
    item_id: int = (await _make(tenant, _POINTS, {**sample, "name": "New", "locationId": 2}))["id"]
    return item_id


async def _evse(tenant: Tenant, point: int, **more: Any) -> int:
    body = {"physicalReference": "A-17", "currentType": "ac", "networkId": "1", "status": "enabled", **more}
    item_id: int = (await _make(tenant, f"{_POINTS}/{point}/evses", body))["id"]
    return item_id


async def test_a_session_starts_at_a_new_charge_point(tenant: Tenant) -> None:
    point = await _charge_point(tenant)
    start = f"/actions/charge-point/v1.0/{point}/start"
    assert (await tenant.call("POST", start, json={"userId": 7})).json["success"] is False
    evse = await _evse(tenant, point, tariffGroupId=1, powerOptions={"maxPower": 10_000})
    answer = (await tenant.call("POST", start, json={"userId": 7})).json
    assert answer["success"] is True
    tenant.sim.advance(minutes=30)
    session = (await tenant.get(f"/resources/sessions/v1.0/{answer['sessionId']}?withAuthorization=true")).json["data"]
    assert (session["chargePointId"], session["evseId"], session["evsePhysicalReference"]) == (point, evse, "A-17")
    assert 0 < session["energy"] <= 5_000
    assert session["totalAmount"]["withTax"] > 0
    assert (await tenant.get(f"{_EVSES}/{evse}")).json["data"]["hardwareStatus"] == "charging"
    status = (await tenant.get(f"/resources/charge-points/v1.0/{point}/status")).json["data"]
    assert status["evses"] == [{"id": evse, "hardwareStatus": "charging"}]
    found = await tenant.walk("/resources/sessions/v1.0", **{"filter[chargePointId]": str(point)})
    assert [each["id"] for each in found] == [str(answer["sessionId"])]
    stop = f"/actions/charge-point/v1.0/{point}/stop/{answer['sessionId']}"
    assert (await tenant.call("POST", stop, json={})).status == 202
    assert (await tenant.get(f"{_EVSES}/{evse}")).json["data"]["hardwareStatus"] == "available"


async def test_a_changed_evse_still_shows_its_hardware_status(tenant: Tenant) -> None:
    evses = await tenant.walk(_EVSES)
    evse = next(each["id"] for each in evses if each["hardwareStatus"] == "available")
    await tenant.call("PATCH", f"{_EVSES}/{evse}", json={"label": "Left"})
    await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json={"userId": 7})
    shown = (await tenant.get(f"{_EVSES}/{evse}")).json["data"]
    assert (shown["label"], shown["hardwareStatus"]) == ("Left", "charging")


async def test_an_evse_that_is_replaced_stays_at_its_charge_point(tenant: Tenant) -> None:
    path = tenant.operation("PUT", "/resources/evses/v2.0/{evse}")
    body = tenant.sim.sample(path).body
    reply = await tenant.call("PUT", "/resources/evses/v2.0/1", json=body)
    assert reply.status == 200, reply.body
    assert 1 in {each["id"] for each in await tenant.walk(f"{_POINTS}/1/evses")}


async def test_a_deleted_evse_has_no_new_sessions(tenant: Tenant) -> None:
    reply = await tenant.call("DELETE", f"{_POINTS}/1/evses/1")
    assert reply.status < 300
    assert (await tenant.call("POST", "/actions/evse/v1.0/1/start", json={"userId": 7})).status == 404
    before = (await tenant.get("/resources/sessions/v1.0?filter[evseId]=1")).json["meta"]["total"]
    assert before > 0
    tenant.sim.advance(days=20)
    after = (await tenant.get("/resources/sessions/v1.0?filter[evseId]=1")).json["meta"]["total"]
    assert after == before
    status = (await tenant.get("/resources/charge-points/v1.0/1/status")).json["data"]
    assert 1 not in {each["id"] for each in status["evses"]}


async def test_connectors_show_in_their_evse(tenant: Tenant) -> None:
    point = await _charge_point(tenant)
    evse = await _evse(tenant, point)
    path = f"{_POINTS}/{point}/evses/{evse}/connectors"
    created = await _make(tenant, path, {"type": "type2", "format": "socket", "status": "enabled"})
    shown = (await tenant.get(f"{_EVSES}/{evse}?include[]=connectors")).json["data"]["connectors"]
    assert [(each["id"], each["type"]) for each in shown] == [(created["id"], "type2")]
    await tenant.call("PATCH", f"{path}/{created['id']}", json={"format": "cable"})
    shown = (await tenant.get(f"{_EVSES}/{evse}?include[]=connectors")).json["data"]["connectors"]
    assert [each["format"] for each in shown] == ["cable"]


async def test_meter_values_grow_while_a_session_is_active(tenant: Tenant) -> None:
    evse = await _evse(tenant, await _charge_point(tenant))
    session = (await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json={"userId": 7})).json["sessionId"]
    path = f"/resources/sessions/v1.0/{session}/consumption-stats"
    counts = []
    for _ in range(2):
        tenant.sim.advance(minutes=10)
        counts.append(len((await tenant.get(path)).json["data"]))
    assert counts[0] < counts[1]


async def test_the_response_to_a_write_does_not_change_later_reads(tenant: Tenant) -> None:
    evse = await _evse(tenant, 1)
    await tenant.call("PATCH", f"{_EVSES}/{evse}", json={"label": "Left"})
    assert "connectors" not in (await tenant.get(f"{_EVSES}/{evse}")).json["data"]


async def test_the_status_log_follows_the_sessions(tenant: Tenant) -> None:
    point = await _charge_point(tenant)
    evse = await _evse(tenant, point, currentType="dc")
    path = f"/resources/evses/v2.0/{evse}"
    session = (await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json={"userId": 7})).json["sessionId"]
    assert (await tenant.get(f"{path}/latest-hardware-status-log")).json["data"]["status"] == "Charging"
    tenant.sim.advance(hours=3)
    await tenant.call("POST", f"/actions/charge-point/v1.0/{point}/stop/{session}", json={})
    entries = await tenant.walk(f"{path}/hardware-status-logs")
    assert [each["status"] for each in entries] == ["Available", "Charging", "SuspendedEV", "Available"]
    assert entries[-1]["timestamp"] == "2026-07-01T03:00:00+00:00"
    assert entries == await tenant.walk(f"{_POINTS}/{point}/hardware-status-logs")


async def test_a_status_log_is_in_order_and_can_be_narrowed(tenant: Tenant) -> None:
    path = "/resources/evses/v2.0/2/hardware-status-logs"
    times = [each["timestamp"] for each in await tenant.walk(path, per_page="7")]
    assert times == sorted(times)
    assert len(times) > 10
    middle = times[len(times) // 2]
    later = await tenant.walk(path, **{"filter[createdAfter]": middle})
    assert [each["timestamp"] for each in later] == [each for each in times if each >= middle]


async def test_a_lenient_tenant_accepts_an_evse_without_charge_point(start: Start) -> None:
    body = {"chargePointId": -3, "physicalReference": "A", "currentType": "ac", "networkId": "1", "status": "enabled"}
    async with start(strict=False) as tenant:
        evse = (await _make(tenant, _EVSES, body))["id"]
        answer = (await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json={"userId": 7})).json
        session = (await tenant.get(f"/resources/sessions/v1.0/{answer['sessionId']}")).json["data"]
        assert session["evseId"] == evse
        tenant.sim.advance(days=1)
        assert (await tenant.get(f"/resources/authorizations/v2.1/{answer['authorizationId']}")).status == 200
