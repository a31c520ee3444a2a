"""OCPP commands: the communication log, and the later messages of charge points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Tenant

_LOG = "/logs/communication/v1.0"
_POINTS = "/resources/charge-points/v2.0"
_V1, _V2 = "/actions/charge-point/v1.0", "/actions/charge-point/v2.0"
_NEW = {"filter[createdAfter]": "2026-07-01T00:00:00Z"}


async def _point(tenant: Tenant, protocol: str = "ocpp 1.6") -> int:
    points = await tenant.walk(_POINTS)
    return next(
        int(each["id"])
        for each in points
        if each["network"]["protocol"] == protocol and each["networkStatus"] == "available"
    )


async def _act(tenant: Tenant, path: str, body: Any = None) -> Any:
    reply = await tenant.call("POST", path, **({} if body is None else {"json": body}))
    assert reply.status < 300, reply.body
    return reply.json if reply.body else None


async def _communication_log(tenant: Tenant, point: int, **query: str) -> list[dict[str, Any]]:
    return await tenant.walk(_LOG, **_NEW, **{"filter[chargePointId]": str(point)}, **query)


async def _read(tenant: Tenant, point: int, *includes: str) -> dict[str, Any]:
    reply = await tenant.get(f"{_POINTS}/{point}", params=[("include[]", each) for each in includes])
    item: dict[str, Any] = reply.json["data"]
    return item


@pytest.mark.parametrize(
    ("protocol", "start", "stop"),
    [
        ("ocpp 1.6", "RemoteStartTransaction", "RemoteStopTransaction"),
        ("ocpp 2.0.1", "RequestStartTransaction", "RequestStopTransaction"),
    ],
)
async def test_messages_have_the_names_of_the_ocpp_version(
    tenant: Tenant, protocol: str, start: str, stop: str
) -> None:
    point = await _point(tenant, protocol)
    location = (await _read(tenant, point))["locationId"]
    session = (await _act(tenant, f"{_V1}/{point}/start", {"userId": 7}))["sessionId"]
    await _act(tenant, f"{_V1}/{point}/stop/{session}", {})
    log = await _communication_log(tenant, point)
    assert [each["command"] for each in log] == [start, stop]
    assert {(each["sessionId"], each["locationId"], each["direction"]) for each in log} == {
        (session, location, "outgoing")
    }
    shown = (await tenant.get(f"/resources/sessions/v1.0/{session}")).json["data"]
    assert {each["evseId"] for each in log} == {shown["evseId"]}
    assert (await tenant.get(f"{_LOG}/{log[0]['id']}")).json["data"] == log[0]
    found = await tenant.walk(_LOG, **{"filter[sessionId]": str(session), "filter[command]": stop})
    assert [each["id"] for each in found] == [log[1]["id"]]


async def test_a_start_that_is_not_allowed_sends_nothing(tenant: Tenant) -> None:
    point = await _point(tenant)
    await _act(tenant, f"{_V1}/{point}/change-availability", {"type": "Inoperative"})
    assert (await _act(tenant, f"{_V1}/{point}/start", {"userId": 7}))["success"] is False
    assert [each["command"] for each in await _communication_log(tenant, point)] == ["ChangeAvailability"]


async def test_a_charge_point_boots_after_a_reset(tenant: Tenant) -> None:
    point = await _point(tenant)
    await _act(tenant, f"{_V1}/{point}/reset/soft")
    before = (await _read(tenant, point, "lastBootNotification"))["lastBootNotification"]
    tenant.sim.advance(minutes=2)
    log = await _communication_log(tenant, point)
    assert [(each["command"], each["direction"]) for each in log] == [
        ("Reset", "outgoing"),
        ("BootNotification", "incoming"),
    ]
    after = (await _read(tenant, point, "lastBootNotification"))["lastBootNotification"]
    assert after == {**before, "lastUpdatedAt": log[1]["createdAt"]}
    assert after["lastUpdatedAt"] > before["lastUpdatedAt"]


async def test_a_charge_point_sends_a_triggered_message(tenant: Tenant) -> None:
    point = await _point(tenant)
    evses = (await tenant.get(f"{_POINTS}/{point}/evses")).json["data"]
    await _act(tenant, f"{_V1}/{point}/trigger-message", {"type": "StatusNotification"})
    tenant.sim.advance(seconds=5)
    await _act(tenant, f"/actions/evse/v1.0/{evses[0]['id']}/trigger-message", {"type": "MeterValues"})
    tenant.sim.advance(seconds=5)
    log = [(each["command"], each.get("evseId")) for each in await _communication_log(tenant, point)]
    assert log == [
        ("TriggerMessage", None),
        *[("StatusNotification", evse["id"]) for evse in evses],
        ("TriggerMessage", evses[0]["id"]),
        ("MeterValues", evses[0]["id"]),
    ]


async def test_a_disconnected_charge_point_connects_again(tenant: Tenant) -> None:
    point = await _point(tenant)

    async def shown() -> tuple[str, str, str, int]:
        logs = (await tenant.get(f"{_POINTS}/{point}/network-status-logs")).json["data"]
        latest = (await tenant.get(f"{_POINTS}/{point}/latest-network-status-log")).json["data"]
        status = (await tenant.get(f"/resources/charge-points/v1.0/{point}/status")).json["data"]
        assert latest == logs[-1]
        assert latest["timestamp"] == max(each["timestamp"] for each in logs)
        return (await _read(tenant, point))["networkStatus"], latest["status"], status["networkStatus"], len(logs)

    before = await shown()
    assert before[:3] == ("available", "available", "available")
    await _act(tenant, f"{_V1}/{point}/disconnect", {"reason": "test"})
    gone = ("temporarily_unavailable", "temporarily_unavailable", "temporarily unavailable")
    assert await shown() == (*gone, before[3] + 1)
    tenant.sim.advance(minutes=5)
    assert await shown() == (*before[:3], before[3] + 2)


async def test_an_inoperative_charge_point_shows_its_status(tenant: Tenant) -> None:
    point = await _point(tenant)
    for kind, status in (("Inoperative", "unavailable"), ("Operative", "available")):
        await _act(tenant, f"{_V1}/{point}/change-availability", {"type": kind})
        assert (await _read(tenant, point))["hardwareStatus"] == status


async def test_unlocking_ends_the_session(tenant: Tenant) -> None:
    point = await _point(tenant)
    session = (await _act(tenant, f"{_V1}/{point}/start", {"userId": 7}))["sessionId"]
    evse = (await tenant.get(f"/resources/sessions/v1.0/{session}")).json["data"]["evseId"]
    await _act(tenant, f"{_V1}/{point}/unlock/{evse}")
    ended = (await tenant.get(f"/resources/sessions/v1.0/{session}")).json["data"]
    assert (ended["status"], ended["reason"]) == ("finished", "unlockcommand")


async def test_a_charge_point_boots_with_the_updated_firmware(tenant: Tenant) -> None:
    versions = await tenant.walk("/resources/firmware-versions/v1.0")
    point = await _point(tenant)
    running = (await _read(tenant, point, "lastBootNotification"))["lastBootNotification"]["firmwareVersion"]
    version = next(each for each in versions if each["firmwareVersion"] != running)
    body = {"firmwareVersionId": version["id"], "signed": False, "retrieveAfter": "2026-07-01T02:00:00Z"}
    await _act(tenant, f"{_V2}/{point}/update-firmware", body)
    tenant.sim.advance(hours=1)
    firmware = (await _read(tenant, point, "lastBootNotification"))["lastBootNotification"]["firmwareVersion"]
    assert firmware == running
    tenant.sim.advance(hours=2)
    firmware = (await _read(tenant, point, "lastBootNotification"))["lastBootNotification"]["firmwareVersion"]
    assert firmware == version["firmwareVersion"]
    log = [each["command"] for each in await _communication_log(tenant, point)]
    assert log[0] == "UpdateFirmware"
    assert log[-1] == "BootNotification"


async def test_a_security_profile_is_applied_and_reset(tenant: Tenant) -> None:
    point = await _point(tenant)
    body = {"setSecurityProfile": 2, "reason": "test"}
    await _act(tenant, f"{_V2}/{point}/set-security-profile", body)
    tenant.sim.advance(minutes=5)
    security = (await _read(tenant, point))["security"]
    assert (security["currentProfile"], security["desiredProfileStatus"]) == (2, "applied")
    await _act(tenant, f"{_V1}/{point}/reset-security-profile")
    assert (await _read(tenant, point))["security"]["currentProfile"] == 0


async def test_the_log_upload_is_reported(tenant: Tenant) -> None:
    point = await _point(tenant, "ocpp 2.0.1")
    answer = await _act(tenant, f"{_V1}/{point}/get-diagnostics", {"location": "ftp://files.example.com"})
    security = await _act(tenant, f"{_V1}/{point}/get-security-log", {"url": "https://a.example/", "reason": "test"})
    assert security["data"]["chargePointId"] == point
    tenant.sim.advance(minutes=5)
    log = await _communication_log(tenant, point)
    assert [each["command"] for each in log] == ["GetLog", "GetLog"] + ["LogStatusNotification"] * 2
    assert [each["id"] for each in log[:2]] == [answer["requestId"], security["data"]["id"]]
    logged = [(each["commandParameters"]["requestId"], each["commandParameters"]["filename"]) for each in log[2:]]
    assert logged == [
        (answer["requestId"], answer["fileName"]),
        (security["data"]["id"], security["data"]["file_name"]),
    ]


async def test_certificates_stay_installed(tenant: Tenant) -> None:
    point = await _point(tenant)

    async def installed() -> list[str]:
        await _act(tenant, f"{_V2}/{point}/sync-certificates", {})
        logged = (await _communication_log(tenant, point))[-1]
        assert logged["command"] == "GetInstalledCertificateIds"
        return [each["certificateType"] for each in logged["responseBody"]["certificateHashData"]]

    assert await installed() == []
    for kind in ("V2GRootCertificate", "MORootCertificate"):
        await _act(tenant, f"{_V2}/{point}/install-certificate", {"certificateType": kind})
    assert await installed() == ["MORootCertificate", "V2GRootCertificate"]
    await _act(tenant, f"{_V2}/{point}/delete-certificate", {"certificateType": "V2GRootCertificate"})
    assert await installed() == ["MORootCertificate"]


async def test_evses_move_to_a_satellite(tenant: Tenant) -> None:
    evses = await tenant.walk("/resources/evses/v2.1")
    point = next(each["chargePointId"] for each in evses if each["networkId"] == "2")
    moved = next(each["id"] for each in evses if each["chargePointId"] == point and each["networkId"] == "2")
    other = point % 30 + 1
    body = {"satelliteChargePointId": other, "evseIds": [moved]}
    await _act(tenant, f"{_V1}/{point}/move-evses-to-satellite", body)
    assert moved in {each["id"] for each in await tenant.walk(f"{_POINTS}/{other}/evses")}
    assert moved not in {each["id"] for each in await tenant.walk(f"{_POINTS}/{point}/evses")}
    satellite = await _read(tenant, other)
    assert satellite["ocppConnectedChargePointId"] == point
    assert satellite["communicationMode"] == "via_ocpp_connected_charge_point"
    session = (await _act(tenant, f"/actions/evse/v1.0/{moved}/start", {"userId": 7}))["sessionId"]
    assert (await tenant.get(f"/resources/sessions/v1.0/{session}")).json["data"]["chargePointId"] == other


async def test_a_check_sets_whether_tariffs_can_be_displayed(tenant: Tenant) -> None:
    point = await _point(tenant)
    for capabilities, able in (([], False), (["display_messages"], True)):
        await tenant.call("PATCH", f"{_POINTS}/{point}", json={"capabilities": capabilities})
        await _act(tenant, f"{_V1}/{point}/check-tariff-display-support", {})
        assert (await _read(tenant, point))["displayTariffAndCosts"] is able
