"""The gate itself: order, priorities, deadlines, refusals."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.gate import PacedGate
from ampeco_async.errors import RateLimitWaitError
from tests.support.clock import VirtualClock

INTERVAL = 60 / 1000
SEEN = {"X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "990"}


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def gate(clock):
    return PacedGate(RateLimits(), clock)


async def test_bulk_calls_start_in_order(gate, clock):
    started = []

    async def call(number):
        lease = await gate.acquire("bulk")
        started.append((number, clock.monotonic()))
        lease.complete(200, {})

    await asyncio.gather(*(call(number) for number in range(2000)))
    assert [number for number, _ in started] == list(range(2000))
    assert 110.0 < started[-1][1] - started[0][1] < 125.0


async def test_an_interactive_call_starts_within_an_interval_of_ten_thousand_bulk_calls(gate, clock):
    async def bulk():
        (await gate.acquire("bulk")).complete(200, {})

    jobs = [asyncio.create_task(bulk()) for _ in range(10_000)]
    await clock.sleep(90.0)
    waits = []
    for _ in range(50):
        await clock.sleep(0.237)
        requested_at = clock.monotonic()
        (await gate.acquire("interactive")).complete(200, {})
        waits.append(clock.monotonic() - requested_at)
    assert max(waits) <= INTERVAL * 1.02
    for job in jobs:
        job.cancel()
    await asyncio.gather(*jobs, return_exceptions=True)
    assert gate.queue.size == 0
    assert gate.budget.minute.in_flight == 0


async def test_neither_kind_starves_the_other(gate, clock):
    served = {"interactive": 0, "bulk": 0}

    async def call(priority):
        (await gate.acquire(priority)).complete(200, {})
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


async def test_a_deadline_before_the_expected_start_fails_at_once_with_the_expected_wait(gate, clock):
    jobs = [asyncio.create_task(gate.acquire("bulk")) for _ in range(500)]
    await clock.sleep(0.001)
    requested_at = clock.monotonic()
    with pytest.raises(RateLimitWaitError) as caught:
        await gate.acquire("bulk", requested_at + 5.0)
    assert clock.monotonic() == requested_at
    assert 25.0 < caught.value.wait < 35.0
    lease = await gate.acquire("bulk", requested_at + 40.0)
    lease.abandon(arrived=False)
    for lease in await asyncio.gather(*jobs):
        lease.abandon(arrived=False)


async def test_a_waiting_call_fails_at_once_when_a_backoff_passes_its_deadline(gate, clock):
    lease = await gate.acquire("interactive")
    # More than may start at once before the first response has come.
    first = [await gate.acquire("bulk") for _ in range(20)]
    jobs = [asyncio.create_task(gate.acquire("bulk", clock.monotonic() + 10.0)) for _ in range(5)]
    await asyncio.sleep(0)
    lease.complete(429, {"Retry-After": "30"})
    refused_at = clock.monotonic()
    outcomes = await asyncio.gather(*jobs, return_exceptions=True)
    assert clock.monotonic() == refused_at
    assert all(isinstance(outcome, RateLimitWaitError) and outcome.wait > 29 for outcome in outcomes)
    for other in first:
        other.abandon(arrived=False)


async def test_after_a_429_all_wait_once_and_are_paced_afterwards(gate, clock):
    under_way = [await gate.acquire("interactive") for _ in range(8)]
    refused_at = clock.monotonic()
    for lease in under_way:
        lease.complete(429, {"Retry-After": "20", "X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "0"})
    started = []

    async def call():
        lease = await gate.acquire("interactive")
        started.append(clock.monotonic() - refused_at)
        await clock.sleep(0.05)
        lease.complete(200, SEEN)

    await asyncio.gather(*(call() for _ in range(100)))
    assert 20.0 <= started[0] <= 22.0
    gaps = [b - a for a, b in itertools.pairwise(started)]
    assert min(gaps) >= INTERVAL * 0.98


async def test_a_429_without_a_time_backs_off_and_doubles(gate, clock):
    waits = []
    for _ in range(4):
        lease = await gate.acquire("interactive")
        refused_at = clock.monotonic()
        lease.complete(429, {})
        lease = await gate.acquire("interactive")
        waits.append(clock.monotonic() - refused_at)
        lease.complete(429, {})
    assert waits[0] >= 1.0
    assert all(later > earlier * 1.9 for earlier, later in itertools.pairwise(waits))


async def test_a_lease_ends_once(gate):
    lease = await gate.acquire("bulk")
    lease.complete(200, {})
    lease.complete(200, {})
    lease.abandon(arrived=True)
    assert gate.budget.minute.in_flight == 0
    assert gate.budget.minute.calls.count == 1


async def test_failed_and_unsent_calls_do_not_count(gate):
    (await gate.acquire("interactive")).complete(404, {})
    (await gate.acquire("interactive")).abandon(arrived=False)
    gate.budget.minute.refresh(0.0)
    assert gate.budget.minute.used == 0
    (await gate.acquire("interactive")).abandon(arrived=True)
    assert gate.budget.minute.calls.count == 1


async def test_a_dropped_lease_counts_as_a_call(gate):
    await gate.acquire("interactive")
    assert gate.budget.minute.in_flight == 0
    assert gate.budget.minute.calls.count == 1


async def test_on_wait_is_called_for_waits_only(gate, clock):
    waits = []
    (await gate.acquire("interactive", on_wait=waits.append)).complete(200, {})
    assert waits == []
    jobs = [asyncio.create_task(gate.acquire("bulk", on_wait=waits.append)) for _ in range(30)]
    for lease in await asyncio.gather(*jobs):
        lease.complete(200, {})
    assert waits
    assert all(wait > 0 for wait in waits)


async def test_an_error_in_on_wait_loses_no_lease(gate):
    leases = [await gate.acquire("interactive") for _ in range(20)]

    def fail(wait):
        raise ZeroDivisionError

    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            await gate.acquire("bulk", on_wait=fail)
    for lease in leases:
        lease.complete(200, {})
    assert gate.budget.minute.in_flight == 0
    assert gate.queue.size == 0
