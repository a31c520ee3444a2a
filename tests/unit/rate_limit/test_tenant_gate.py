"""The gate itself: order, priorities, deadlines, refusals."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.tenant_gate import TenantGate
from ampeco_async.errors import RateLimitWaitError
from tests.support.clock import VirtualClock

INTERVAL = 60 / 1000
SEEN = {"X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "990"}


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def gate(clock):
    return TenantGate(RateLimits(), clock)


async def test_bulk_calls_start_in_order(gate, clock):
    started = []

    async def call(number):
        permit = await gate.acquire("bulk")
        started.append((number, clock.monotonic()))
        permit.settle(200, {})

    await asyncio.gather(*(call(number) for number in range(2000)))
    assert [number for number, _ in started] == list(range(2000))
    assert 110.0 < started[-1][1] - started[0][1] < 125.0


async def test_an_interactive_call_starts_within_an_interval_of_ten_thousand_bulk_calls(gate, clock):
    async def bulk():
        (await gate.acquire("bulk")).settle(200, {})

    jobs = [asyncio.create_task(bulk()) for _ in range(10_000)]
    await clock.sleep(90.0)
    waits = []
    for _ in range(50):
        await clock.sleep(0.237)
        asked = clock.monotonic()
        (await gate.acquire("interactive")).settle(200, {})
        waits.append(clock.monotonic() - asked)
    assert max(waits) <= INTERVAL * 1.02
    for job in jobs:
        job.cancel()
    await asyncio.gather(*jobs, return_exceptions=True)
    assert len(gate.line) == 0
    assert gate.budget.minute.in_flight == 0


async def test_neither_kind_starves_the_other(gate, clock):
    served = {"interactive": 0, "bulk": 0}

    async def call(priority):
        (await gate.acquire(priority)).settle(200, {})
        served[priority] += 1

    jobs = [asyncio.create_task(call(priority)) for _ in range(3000) for priority in ("bulk", "interactive")]
    await clock.sleep(60.0)
    before = dict(served)
    await clock.sleep(60.0)
    gained = {priority: served[priority] - before[priority] for priority in served}
    assert 0.45 <= gained["interactive"] / (gained["bulk"] + gained["interactive"]) <= 0.55
    for job in jobs:
        job.cancel()
    await asyncio.gather(*jobs, return_exceptions=True)


async def test_a_deadline_before_the_turn_fails_at_once_and_says_how_long_it_would_have_been(gate, clock):
    jobs = [asyncio.create_task(gate.acquire("bulk")) for _ in range(500)]
    await clock.sleep(0.001)
    asked = clock.monotonic()
    with pytest.raises(RateLimitWaitError) as caught:
        await gate.acquire("bulk", asked + 5.0)
    assert clock.monotonic() == asked
    assert 25.0 < caught.value.wait < 35.0
    permit = await gate.acquire("bulk", asked + 40.0)
    permit.abandon(arrived=False)
    for permit in await asyncio.gather(*jobs):
        permit.abandon(arrived=False)


async def test_a_deadline_that_could_have_been_kept_fails_when_the_gate_closes(gate, clock):
    permit = await gate.acquire("interactive")
    # More than may start at once before the first response has come.
    first = [await gate.acquire("bulk") for _ in range(20)]
    jobs = [asyncio.create_task(gate.acquire("bulk", clock.monotonic() + 10.0)) for _ in range(5)]
    await asyncio.sleep(0)
    permit.settle(429, {"Retry-After": "30"})
    closed = clock.monotonic()
    outcomes = await asyncio.gather(*jobs, return_exceptions=True)
    assert clock.monotonic() == closed
    assert all(isinstance(outcome, RateLimitWaitError) and outcome.wait > 29 for outcome in outcomes)
    for other in first:
        other.abandon(arrived=False)


async def test_after_a_429_all_wait_once_and_come_back_one_by_one(gate, clock):
    under_way = [await gate.acquire("interactive") for _ in range(8)]
    refused_at = clock.monotonic()
    for permit in under_way:
        permit.settle(429, {"Retry-After": "20", "X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "0"})
    started = []

    async def call():
        permit = await gate.acquire("interactive")
        started.append(clock.monotonic() - refused_at)
        await clock.sleep(0.05)
        permit.settle(200, SEEN)

    await asyncio.gather(*(call() for _ in range(100)))
    assert 20.0 <= started[0] <= 22.0
    gaps = [b - a for a, b in itertools.pairwise(started)]
    assert min(gaps) >= INTERVAL * 0.98


async def test_a_429_without_a_time_backs_off_and_doubles(gate, clock):
    waits = []
    for _ in range(4):
        permit = await gate.acquire("interactive")
        refused_at = clock.monotonic()
        permit.settle(429, {})
        permit = await gate.acquire("interactive")
        waits.append(clock.monotonic() - refused_at)
        permit.settle(429, {})
    assert waits[0] >= 1.0
    assert all(later > earlier * 1.9 for earlier, later in itertools.pairwise(waits))


async def test_permits_end_once(gate):
    permit = await gate.acquire("bulk")
    permit.settle(200, {})
    permit.settle(200, {})
    permit.abandon(arrived=True)
    assert gate.budget.minute.in_flight == 0
    assert len(gate.budget.minute.log) == 1


async def test_failed_and_unsent_calls_give_their_slot_back(gate):
    (await gate.acquire("interactive")).settle(404, {})
    (await gate.acquire("interactive")).abandon(arrived=False)
    assert gate.budget.minute.used(0.0) == 0
    (await gate.acquire("interactive")).abandon(arrived=True)
    assert len(gate.budget.minute.log) == 1


async def test_a_dropped_permit_counts_as_a_call(gate):
    await gate.acquire("interactive")
    assert gate.budget.minute.in_flight == 0
    assert len(gate.budget.minute.log) == 1


async def test_on_wait_hears_of_waits_only(gate, clock):
    heard = []
    (await gate.acquire("interactive", on_wait=heard.append)).settle(200, {})
    assert heard == []
    jobs = [asyncio.create_task(gate.acquire("bulk", on_wait=heard.append)) for _ in range(30)]
    for permit in await asyncio.gather(*jobs):
        permit.settle(200, {})
    assert heard
    assert all(wait > 0 for wait in heard)


async def test_a_raising_on_wait_loses_nothing(gate):
    permits = [await gate.acquire("interactive") for _ in range(20)]

    def fail(wait):
        raise ZeroDivisionError

    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await gate.acquire("bulk", on_wait=fail)
    for permit in permits:
        permit.settle(200, {})
    assert gate.budget.minute.in_flight == 0
    assert len(gate.line) == 0
