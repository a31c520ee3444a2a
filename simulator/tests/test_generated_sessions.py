"""Sessions that the simulator generates as time passes, with the load curve of its history."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ampeco_simulator import Simulator

from .conftest import running

if TYPE_CHECKING:
    from .conftest import Tenant

_SESSIONS = "/resources/sessions/v1.0"
_SMALL: dict[str, Any] = {"charge_points": 30, "users": 60, "sessions": 2_000, "days": 60}


def new_sessions(sim: Simulator) -> list[Any]:
    store = sim.context.network.sessions
    return [store.get(each) for each in range(store.seeded + 1, store.size + 1)]


async def test_new_sessions_are_listed_after_the_old_ones(tenant: Tenant) -> None:
    sim = tenant.sim
    assert len(await tenant.walk(_SESSIONS, **{"filter[startedAfter]": "2026-07-01T00:00:00Z"})) == 0
    sim.advance(days=2)
    new = await tenant.walk(_SESSIONS, **{"filter[startedAfter]": "2026-07-01T00:00:00Z"})
    assert 30 < len(new) < 200
    assert [int(session["id"]) for session in new] == list(range(2_001, 2_001 + len(new)))
    assert sorted(session["startedAt"] for session in new) == [session["startedAt"] for session in new]
    assert {"finished", "active"} <= {session["status"] for session in new}
    evse, user = new[0]["evseId"], next(session["userId"] for session in new if session["userId"])
    for name, value in (("evseId", evse), ("userId", user)):
        found = await tenant.walk(_SESSIONS, **{f"filter[{name}]": str(value)})
        assert {each["id"] for each in found} >= {each["id"] for each in new if each[name] == value}
    receipts = [each["receiptId"] for each in new if each["receiptId"] is not None]
    assert (await tenant.get(f"/resources/receipts/v2.0/{receipts[0]}")).status == 200


def test_the_size_of_time_steps_does_not_change_the_sessions() -> None:
    at_once, by_hours = Simulator(**_SMALL), Simulator(**_SMALL)
    at_once.advance(days=3)
    for _ in range(72):
        by_hours.advance(hours=1)
    assert new_sessions(at_once)
    assert new_sessions(at_once) == new_sessions(by_hours)


def test_an_evse_has_one_session_at_a_time() -> None:
    sim = Simulator(**_SMALL)
    evse = sim.context.network.layout.evses[0]
    remote = sim.context.network.sessions.remote_start(evse, 1, sim.clock.now())
    sim.advance(days=20)
    by_evse: dict[int, list[Any]] = {}
    for session in new_sessions(sim):
        by_evse.setdefault(session.evse_id, []).append(session)
    assert by_evse[evse.id][0] == remote
    assert len(by_evse[evse.id]) > 1
    for sessions in by_evse.values():
        assert all(one.stop <= other.start for one, other in pairwise(sessions))


def test_no_session_starts_at_an_inoperative_or_faulted_evse() -> None:
    sim = Simulator(**_SMALL)
    closed = {evse.id for evse in sim.context.network.layout.evses[:20]}
    sim.context.network.inoperative |= closed
    sim.advance(days=10)
    used = {session.evse_id for session in new_sessions(sim)}
    assert used
    assert not used & (closed | sim.context.network.faulted)


async def test_an_empty_tenant_stays_empty() -> None:
    async with running(sessions=0) as tenant:
        tenant.sim.advance(days=10)
        assert await tenant.walk(_SESSIONS) == []
