"""Webhooks: delivered, signed, retried, kept and resent."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

import attrs
import orjson
import pytest
from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .conftest import Tenant


@attrs.define
class Receiver:
    """A subscriber's endpoint: responds with the statuses in ``statuses``, then with 200."""

    url: str = ""
    statuses: list[int] = attrs.field(factory=list)
    received: list[tuple[bytes, str]] = attrs.field(factory=list)

    async def take(self, request: web.BaseRequest) -> web.Response:
        self.received.append((await request.read(), request.headers["X-Signature"]))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [orjson.loads(body) for body, _ in self.received]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    runner = web.ServerRunner(web.Server(receiver.take), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def _subscribe(tenant: Tenant, receiver: Receiver, *names: str) -> int:
    tenant.sim.outbox.pause = 0
    body = {"via": "webhook", "notifications": list(names), "webhook": {"callbackUrl": receiver.url}}
    reply = await tenant.call("POST", "/notifications/v2.0", json=body)
    assert reply.status == 201, reply.body
    return int(reply.json["data"]["id"])


async def _change(tenant: Tenant, label: str = "x") -> None:
    await tenant.call("PATCH", "/resources/id-tags/v2.0/5", json={"idLabel": label})


async def test_a_change_notification_is_signed_with_the_token(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "idTag.changed")
    await _change(tenant)
    await tenant.call("PATCH", "/resources/users/v1.0/5", json={"city": "Berlin"})
    await tenant.sim.outbox.settled()
    assert receiver.bodies == [
        {"notification": "idTag.changed", "idTagId": 5, "action": "updated", "time": "2026-07-01T00:00:00+00:00"}
    ]
    body, signature = receiver.received[0]
    assert signature == hmac.new(tenant.sim.token.encode(), body, "sha256").hexdigest()


async def test_a_session_causes_notifications_from_start_to_stop(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "SessionStartStopNotification", "session.start.stop.notification")
    evses = await tenant.walk("/resources/evses/v2.1")
    evse = next(evse["id"] for evse in evses if evse["hardwareStatus"] == "available")
    session = (await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json={"userId": 7})).json["sessionId"]
    tenant.sim.advance(days=2)
    await tenant.sim.outbox.settled()
    delivered = [(body["notification"], body["action"]) for body in receiver.bodies if body["sessionId"] == session]
    assert delivered == [
        (name, action)
        for action in ("start", "stop")
        for name in ("SessionStartStopNotification", "session.start.stop.notification")
    ]


async def test_a_failed_delivery_is_retried(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "idTag.changed")
    receiver.statuses = [500, 503]
    await _change(tenant)
    await tenant.sim.outbox.settled()
    assert len(receiver.received) == 3
    assert len(set(receiver.received)) == 1
    assert tenant.sim.outbox.failed == []


async def test_failed_deliveries_are_resent_at_most_every_15_minutes(tenant: Tenant, receiver: Receiver) -> None:
    subscription = await _subscribe(tenant, receiver, "idTag.changed")
    receiver.statuses = [500] * 3
    await _change(tenant)
    await tenant.sim.outbox.settled()
    assert len(tenant.sim.outbox.failed) == 1
    path, body = f"/actions/notifications/v1.0/{subscription}/resend", {"notifications": ["idTag.changed"]}
    assert (await tenant.call("POST", path, json=body)).status == 202
    await tenant.sim.outbox.settled()
    assert len(receiver.received) == 4
    assert tenant.sim.outbox.failed == []
    assert (await tenant.call("POST", path, json=body)).status == 409
    tenant.sim.advance(minutes=15)
    assert (await tenant.call("POST", path, json=body)).status == 202
    await tenant.sim.outbox.settled()
    assert len(receiver.received) == 4


async def test_nothing_is_delivered_after_unsubscribing(tenant: Tenant, receiver: Receiver) -> None:
    subscription = await _subscribe(tenant, receiver, "idTag.changed")
    assert (await tenant.call("DELETE", f"/notifications/v2.0/{subscription}")).status == 204
    await _change(tenant)
    await tenant.sim.outbox.settled()
    assert receiver.received == []


async def test_only_loopback_addresses_receive_notifications(tenant: Tenant) -> None:
    tenant.sim.outbox.attempts = 1
    await _subscribe(tenant, Receiver(url="http://hooks.example.com/x"), "idTag.changed")
    await _change(tenant)
    await tenant.sim.outbox.settled()
    assert tenant.sim.outbox.failed == []


async def test_meter_values_of_active_sessions_are_notified(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "SessionMeterValuesNotification")
    evse = next(
        evse for evse in tenant.sim.context.network.layout.evses if evse.id not in tenant.sim.context.network.statuses
    )
    session = tenant.sim.context.network.sessions.remote_start(evse, 1, tenant.sim.clock.now())
    for _ in range(2):
        tenant.sim.advance(minutes=10)
    await tenant.sim.outbox.settled()
    energies = [body["energy"] for body in receiver.bodies if body["sessionId"] == session.id]
    assert energies == [session.energy(session.start + 600), session.energy(session.start + 1200)]
    assert energies[1] > energies[0] > 0


async def test_sessions_within_one_time_step_are_notified(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "session.start.stop.notification")
    tenant.sim.advance(days=2)
    await tenant.sim.outbox.settled()
    delivered = {(body["sessionId"], body["action"]): body["time"] for body in receiver.bodies}
    store = tenant.sim.context.network.sessions
    new = [store.get(each) for each in range(store.seeded + 1, store.size + 1)]
    assert {each.id for each in new} == {session for session, action in delivered if action == "start"}
    over = next(each for each in new if each.stop <= tenant.sim.clock.now())
    assert delivered[over.id, "start"] < delivered[over.id, "stop"]


async def test_notifications_of_one_time_step_are_in_order_of_time(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "session.start.stop.notification", "HardwareStatusNotification")
    evses = await tenant.walk("/resources/evses/v2.1")
    evse = next(each["id"] for each in evses if each["hardwareStatus"] == "available")
    body = {"userId": 7, "stopConditions": {"maxDurationMinutes": 1_200}}
    await tenant.call("POST", f"/actions/evse/v1.0/{evse}/start", json=body)
    tenant.sim.advance(hours=24)
    await tenant.sim.outbox.settled()
    times = [each["time"] for each in receiver.bodies]
    assert times == sorted(times)
    there = [
        (each.get("action") or each["hardwareStatus"], each["time"])
        for each in receiver.bodies
        if each["evseId"] == evse
    ]
    start, stop = "2026-07-01T00:00:00+00:00", "2026-07-01T20:00:00+00:00"
    assert [what for what, _ in there][:5] == ["start", "charging", "suspendedEV", "stop", "available"]
    assert [time for _, time in there][:2] == [start, start]
    assert start < there[2][1] < stop
    assert [time for _, time in there][3:5] == [stop, stop]


async def test_every_notified_start_is_followed_by_its_stop(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "session.start.stop.notification")
    running = {
        int(each["id"]) for each in await tenant.walk("/resources/sessions/v1.0", **{"filter[status]": "active"})
    }
    for _ in range(3):
        tenant.sim.advance(hours=16)
    await tenant.sim.outbox.settled()
    left = {int(each["id"]) for each in await tenant.walk("/resources/sessions/v1.0", **{"filter[status]": "active"})}
    delivered = [(each["sessionId"], each["action"]) for each in receiver.bodies]
    assert len(delivered) == len(set(delivered)) > 50
    starts, stops = ({number for number, action in delivered if action == kind} for kind in ("start", "stop"))
    assert running | starts == stops | left
    assert not stops & left


async def test_a_session_and_a_payment_notify_all_changed_records(tenant: Tenant, receiver: Receiver) -> None:
    await _subscribe(tenant, receiver, "authorization.changed", "cdr.received", "userBalance.changed")
    body = {"amount": 20, "reason": "Welcome"}
    reply = await tenant.call("POST", "/actions/users/v1.0/7/add-balance", json=body)
    assert reply.status == 202, reply.body
    await tenant.call("POST", "/actions/users/v1.0/8/change-status", json={"status": "disabled", "reason": "test"})
    tenant.sim.advance(days=3)
    await tenant.sim.outbox.settled()
    assert [each["userId"] for each in receiver.bodies if each["notification"] == "userBalance.changed"] == [7]
    authorized = {
        each["authorizationId"] for each in receiver.bodies if each["notification"] == "authorization.changed"
    }
    since = {"filter[startedAfter]": "2026-07-01T00:00:00Z"}
    sessions = await tenant.walk("/resources/sessions/v1.0", **since)
    assert authorized == {each["authorizationId"] for each in sessions}
    cdrs = {each["cdrId"] for each in receiver.bodies if each["notification"] == "cdr.received"}
    assert cdrs >= {cdr for each in sessions for cdr in each.get("roaming", {}).get("cdrIds", ())} != set()
