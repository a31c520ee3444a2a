"""The gate of a client without limits: no pacing, but a wait after a 429."""

from __future__ import annotations

import asyncio
import gc

import pytest

from ampeco_async._rate_limit.unpaced_gate import UnpacedGate
from ampeco_async.errors import RateLimitWaitError
from tests.support.clock import VirtualClock


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def gate(clock):
    return UnpacedGate(clock)


async def test_any_number_of_calls_starts_at_once(gate, clock):
    began = clock.monotonic()
    for _ in range(5000):
        (await gate.acquire("bulk", began)).complete(200, {"X-RateLimit-Remaining": "0"})
    assert clock.monotonic() == began


async def test_after_a_429_all_calls_wait_for_retry_after(gate, clock):
    under_way = [await gate.acquire("bulk") for _ in range(5)]
    refused_at = clock.monotonic()
    for lease in under_way:
        lease.complete(429, {"Retry-After": "20"})
    waits = []
    await asyncio.gather(*(gate.acquire("interactive", on_wait=waits.append) for _ in range(100)))
    assert 20.0 <= clock.monotonic() - refused_at <= 22.0
    assert len(waits) == 100
    assert all(20.0 <= wait <= 22.0 for wait in waits)
    (await gate.acquire("bulk", on_wait=waits.append)).abandon(arrived=False)
    assert len(waits) == 100


async def test_a_429_without_a_time_doubles_the_wait_until_a_call_succeeds(gate, clock):
    waits = []
    for status in (429, 429, 429, 200, 429):
        lease = await gate.acquire("bulk")
        completed_at = clock.monotonic()
        lease.complete(status, {})
        (await gate.acquire("bulk")).abandon(arrived=True)
        waits.append(clock.monotonic() - completed_at)
    assert waits == pytest.approx([1.0, 2.0, 4.0, 0.0, 1.0])


async def test_several_429_of_calls_under_way_count_as_one(gate, clock):
    under_way = [await gate.acquire("bulk") for _ in range(20)]
    refused_at = clock.monotonic()
    for lease in under_way:
        lease.complete(429, {})
    await gate.acquire("bulk")
    assert clock.monotonic() - refused_at == pytest.approx(1.0)


async def test_a_deadline_before_the_end_of_the_backoff_fails_at_once(gate, clock):
    (await gate.acquire()).complete(429, {"Retry-After": "30"})
    refused_at = clock.monotonic()
    waits = []
    with pytest.raises(RateLimitWaitError) as caught:
        await gate.acquire("interactive", refused_at + 10.0, on_wait=waits.append)
    assert clock.monotonic() == refused_at
    assert 30.0 <= caught.value.wait <= 31.0
    assert waits == []
    await gate.acquire("interactive", refused_at + 40.0)


async def test_a_longer_backoff_fails_at_once_those_whose_deadline_it_passes(gate, clock):
    under_way = [await gate.acquire() for _ in range(2)]
    under_way[0].complete(429, {"Retry-After": "5"})
    waits = []
    jobs = [
        asyncio.create_task(gate.acquire("bulk", clock.monotonic() + seconds, on_wait=waits.append))
        for seconds in (10.0, 100.0)
    ]
    await asyncio.sleep(0)
    extended_at = clock.monotonic()
    under_way[1].complete(429, {"Retry-After": "50"})
    await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
    assert clock.monotonic() == extended_at
    assert isinstance(jobs[0].exception(), RateLimitWaitError)
    await jobs[1]
    assert 50.0 <= clock.monotonic() - extended_at <= 52.0
    assert len(waits) == 2


async def test_a_cancelled_wait_leaves_nothing_behind(gate, clock):
    (await gate.acquire()).complete(429, {"Retry-After": "30"})
    jobs = [asyncio.create_task(gate.acquire()) for _ in range(10)]
    for job in jobs:
        await asyncio.sleep(0)
        job.cancel()
    outcomes = await asyncio.gather(*jobs, return_exceptions=True)
    assert all(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
    assert gate._waiters == set()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_lease_ends_once(gate, clock):
    lease = await gate.acquire()
    lease.complete(200, {})
    lease.complete(429, {"Retry-After": "30"})
    lease.abandon(arrived=True)
    del lease
    gc.collect()
    began = clock.monotonic()
    await gate.acquire()
    assert clock.monotonic() == began


def test_one_gate_in_two_event_loops(gate, clock):
    async def refused():
        (await gate.acquire()).complete(429, {"Retry-After": "5"})

    asyncio.run(refused())
    refused_at = clock.monotonic()
    asyncio.run(gate.acquire())
    assert 5.0 <= clock.monotonic() - refused_at <= 7.0
