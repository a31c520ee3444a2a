"""OCPP configuration: single values, templates, and synchronization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

if TYPE_CHECKING:
    from .conftest import Tenant

_TEMPLATES = "/resources/configuration-templates/v1.0"


async def _configuration(tenant: Tenant, point: int) -> dict[str, dict[str, Any]]:
    """Return the configuration entries of a charge point by name."""
    listed = (await tenant.get(f"/resources/charge-points/v2.0/{point}/configurations")).json["data"]
    return {each["key"]["name"]: each for each in listed}


async def _write(tenant: Tenant, point: int, **body: Any) -> int:
    reply = await tenant.call("POST", f"/actions/charge-point/v2.0/{point}/set-configuration", json=body)
    return reply.status


async def test_every_version_shows_the_same_configuration(tenant: Tenant) -> None:
    now = await _configuration(tenant, 3)
    older = (await tenant.get("/resources/charge-points/v1.0/3/configurations")).json["data"]
    assert {each["key"]: each["value"] for each in older} == {name: each["key"]["value"] for name, each in now.items()}
    evses = (await tenant.get("/resources/charge-points/v2.0/3/evses")).json["data"]
    assert now["NumberOfConnectors"]["key"]["value"] == str(len(evses))


async def test_a_written_value_is_read(tenant: Tenant) -> None:
    before = await _configuration(tenant, 3)
    assert await _write(tenant, 3, name="HeartbeatInterval", value="42") == 202
    assert await _write(tenant, 3, name="LedIntensity", componentName="Display", value="7") == 202
    after = await _configuration(tenant, 3)
    assert after["HeartbeatInterval"]["key"]["value"] == "42"
    assert after["HeartbeatInterval"]["timestamp"] > before["HeartbeatInterval"]["timestamp"]
    assert after["LedIntensity"]["key"]["componentName"] == "Display"
    for version in ("v1.0", "v2.0"):
        path = f"/resources/charge-points/{version}/3/configurations/HeartbeatInterval"
        assert (await tenant.call("PATCH", path, json={"value": version})).status == 200
        assert (await _configuration(tenant, 3))["HeartbeatInterval"]["key"]["value"] == version
    one = (await tenant.get("/resources/charge-points/v2.0/3/configurations/LedIntensity")).json["data"]
    assert one["key"]["value"] == "7"
    assert await _configuration(tenant, 4) != after


async def test_variables_with_the_same_name_are_separate_entries(tenant: Tenant) -> None:
    for number in (1, 2, 1):
        assert await _write(tenant, 3, name="Available", componentName="EVSE", evseId=number, value=f"{number}") == 202
    listed = (await tenant.get("/resources/charge-points/v2.0/3/configurations")).json["data"]
    found = [(each["key"]["evseId"], each["key"]["value"]) for each in listed if each["key"]["name"] == "Available"]
    assert found == [(1, "1"), (2, "2")]


async def test_a_read_only_value_is_refused(tenant: Tenant) -> None:
    assert await _write(tenant, 3, name="NumberOfConnectors", value="9") == 406
    assert (await _configuration(tenant, 3))["NumberOfConnectors"]["key"]["value"] != "9"


async def test_a_template_is_written_to_charge_points(tenant: Tenant) -> None:
    body = tenant.sim.sample(tenant.operation("POST", _TEMPLATES)).body
    template = (await tenant.call("POST", _TEMPLATES, json=body)).json["data"]["id"]
    variables = [
        {"keyName": "ResetRetries", "value": "9"},
        {"variableName": "Timeout", "component": "TxCtrlr", "value": "30"},
        {"keyName": "NumberOfConnectors", "value": "9"},
    ]
    action = f"/actions/configuration-template/v1.0/{template}"
    assert (await tenant.call("POST", f"{action}/insert-bulk-variables", json=variables)).status == 200
    listed = (await tenant.get(f"{_TEMPLATES}/{template}/variables")).json["data"]
    assert [each["value"] for each in listed] == ["9", "30", "9"]
    reply = await tenant.call(
        "POST", f"{action}/apply-to-charge-points", json={"chargePointIds": [3, 4], "shouldPersist": True}
    )
    assert reply.status == 202
    for point in (3, 4):
        entries = await _configuration(tenant, point)
        assert entries["ResetRetries"]["key"]["value"] == "9"
        assert entries["ResetRetries"]["persistentConfigurationTemplateId"] == template
        timeout = entries["Timeout"]["key"]
        assert (timeout["componentName"], timeout["value"]) == ("TxCtrlr", "30")
        assert entries["NumberOfConnectors"]["key"]["value"] != "9"
        log = await tenant.walk("/logs/communication/v1.0", **{"filter[chargePointId]": str(point)})
        assert [each["commandParameters"]["name"] for each in log[-2:]] == ["ResetRetries", "Timeout"]
    assert "persistentConfigurationTemplateId" not in (await _configuration(tenant, 5))["ResetRetries"]


async def test_a_sync_notification_has_the_request_id(tenant: Tenant) -> None:
    notifications: list[dict[str, Any]] = []

    async def take(request: web.BaseRequest) -> web.Response:
        notifications.append(orjson.loads(await request.read()))
        return web.Response()

    runner = web.ServerRunner(web.Server(take), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    names = ["ChargePointSyncConfigurationNotification"]
    body = {"via": "webhook", "notifications": names, "webhook": {"callbackUrl": url}}
    assert (await tenant.call("POST", "/notifications/v2.0", json=body)).status == 201
    before = await _configuration(tenant, 3)
    reply = await tenant.call(
        "POST", "/actions/charge-point/v1.0/3/sync-configuration", json={"keys": ["HeartbeatInterval"]}
    )
    assert reply.json["success"] is True
    tenant.sim.advance(minutes=1)
    await tenant.sim.outbox.settled()
    await runner.cleanup()
    assert [(each["chargePointId"], each["requestId"]) for each in notifications] == [(3, reply.json["requestId"])]
    after = await _configuration(tenant, 3)
    assert [name for name in after if after[name] != before[name]] == ["HeartbeatInterval"]
    assert after["HeartbeatInterval"]["timestamp"] == notifications[0]["time"]
