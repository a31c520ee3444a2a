"""A tenant with a million sessions starts at once, and responds without reading most of them."""

from __future__ import annotations

import gc
import time
import tracemalloc
from functools import partial
from typing import TYPE_CHECKING

import pytest

from ampeco_simulator import Simulator
from ampeco_simulator.sessions.record import session_record

from .conftest import running
from .session_filters import (
    AUTHORIZATIONS,
    OF_AUTHORIZATIONS,
    OF_RECEIPTS,
    RECEIPTS,
    SESSIONS,
    TRANSACTIONS,
    of_sessions,
    of_transactions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ampeco_simulator.sessions.session import Session

_MANY = 1_000_000
_SAMPLE = 2_000
_LOGGED_SECONDS = 30 * 86400
"""How far back status logs go."""


@pytest.fixture(autouse=True)
def no_garbage_collection() -> Iterator[None]:
    """Collect before a test and not during it, so that garbage of other tests does not count as work of this one."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _scan(sim: Simulator) -> float:
    """Return the seconds that reading every session once would take, extrapolated from a sample."""
    store, now = sim.context.network.sessions, sim.clock.now()

    def look() -> None:
        for each in range(1, store.size, store.size // _SAMPLE):
            session_record(store.get(each), store.layout, now, frozenset())

    return _seconds(look) / _SAMPLE * store.size


async def test_every_first_page_is_much_faster_than_a_scan() -> None:
    async with running(sessions=_MANY, charge_points=200, users=1_000, days=365) as tenant:
        tenant.sim.advance(days=3)
        scan = _scan(tenant.sim)
        listings = {
            SESSIONS: of_sessions,
            TRANSACTIONS: of_transactions(),
            RECEIPTS: OF_RECEIPTS,
            AUTHORIZATIONS: OF_AUTHORIZATIONS,
        }
        registry = tenant.sim.context.registry
        payments = [dict(registry.top("transactions").record(each).fields) for each in range(500_001, 500_101)]
        for path, filters in listings.items():
            values = filters if isinstance(filters, dict) else await filters(tenant, payments)
            items = [dict(registry.top(path.split("/")[2]).record(each).fields) for each in range(500_001, 500_101)]
            for name, value in values.items():
                wanted = next((held for item in items if (held := value(item)) is not None), "1")
                query = {f"filter[{name}]": str(wanted).lower() if isinstance(wanted, bool) else str(wanted)}
                started = time.process_time()
                reply = await tenant.get(path, params={"page": "1", **query})
                took = time.process_time() - started
                assert reply.status == 200, (path, query)
                assert took < scan / 100, (path, query, took, scan)


async def test_a_page_of_status_logs_reads_each_session_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count reads instead of seconds: the load of the machine must not decide."""
    async with running(sessions=_MANY) as tenant:
        store, now = tenant.sim.context.network.sessions, tenant.sim.clock.now()
        logged = range(store.first_id_from(now - _LOGGED_SECONDS), store.first_id_from(now + 1))
        get, read = store.get, list[int]()

        def counted(session_id: int) -> Session:
            read.append(session_id)
            return get(session_id)

        monkeypatch.setattr(store, "get", counted)
        evses = [evse.id for evse in store.layout.evses_of(5)]
        for path, parents in (("evses/v2.0/5", [5]), ("charge-points/v2.0/5", evses)):
            read.clear()
            reply = await tenant.get(f"/resources/{path}/hardware-status-logs")
            assert len(reply.json["data"]) == 100
            expected = {each for evse in parents for each in store.ids_at_evse(evse, logged.start, logged.stop)}
            assert len(expected) > 1_000
            assert sorted(read) == sorted(expected)


def _add(sims: list[Simulator], count: int) -> None:
    sims.append(Simulator(sessions=count))


def test_a_million_sessions_need_little_time_and_memory() -> None:
    sims: list[Simulator] = []
    kept: list[int] = []
    took = 0.0
    for count in (1_000, _MANY):
        tracemalloc.start()
        took = _seconds(partial(_add, sims, count))
        kept.append(tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
    few, many = sims
    assert took < _scan(many) / 10
    assert kept[1] < kept[0] * 1.2
    store = many.context.network.sessions
    assert store.size == 1_000 * few.context.network.sessions.size
    assert store.get(_MANY).start <= many.clock.now() < store.get(_MANY).start + 3600


def test_advancing_by_weeks_is_fast_and_keeps_no_session_in_memory() -> None:
    sim = Simulator(sessions=_MANY)
    scan = _scan(sim)
    assert _seconds(lambda: sim.advance(days=15)) < scan / 100
    fields = sim.context.network.sessions.size
    tracemalloc.start()
    sim.advance(days=15)
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    came = sim.context.network.sessions.size - fields
    assert came > 50_000
    assert kept < 4 * came
    assert most < 40 * came
