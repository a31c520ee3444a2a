"""What waiting calls leave behind, what it costs to cancel them, and event loops that stop."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

import ampeco_async._rate_limit
from ampeco_async._auth.single_flight import SingleFlight
from ampeco_async._clock import SystemClock
from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.gate import PacedGate
from ampeco_async._rate_limit.unpaced_gate import UnpacedGate
from ampeco_async.errors import RateLimitWaitError
from tests.support.clock import VirtualClock

if TYPE_CHECKING:
    from types import FrameType

ROOM = str(Path(ampeco_async._rate_limit.__file__ or "").parent)


async def queued(gate: PacedGate, clock: VirtualClock, calls: int, *, deadlines: bool) -> list[asyncio.Task[Any]]:
    """Return the tasks of so many calls that wait; their deadlines, if they have any, are far away."""
    (await gate.acquire()).complete(429, {"Retry-After": "60"})
    far = clock.monotonic() + 1_000_000.0
    jobs = [
        asyncio.ensure_future(gate.acquire(("interactive", "bulk")[number % 2], far if deadlines else None))
        for number in range(calls)
    ]
    await asyncio.sleep(0)
    assert gate.queue.size == calls
    return jobs


async def lines_to_cancel(calls: int, order: str, *, deadlines: bool) -> int:
    """Return how many lines of the rate gate run while that many waiting calls are cancelled."""
    clock = VirtualClock()
    jobs = await queued(PacedGate(RateLimits(), clock), clock, calls, deadlines=deadlines)
    if order == "last first":
        jobs.reverse()
    elif order == "random":
        Random(7).shuffle(jobs)
    lines = 0

    def count(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal lines
        if not frame.f_code.co_filename.startswith(ROOM):
            return None
        lines += event == "line"
        return count

    previous = sys.gettrace()
    sys.settrace(count)
    try:
        for job in jobs:
            job.cancel()
            # One after the other, each until it has ended.
            await asyncio.wait((job,))
    finally:
        sys.settrace(previous)
    return lines


@pytest.mark.parametrize("deadlines", [False, True])
@pytest.mark.parametrize("order", ["first first", "last first", "random"])
def test_cancelling_costs_the_same_for_each_call(order: str, deadlines: bool) -> None:
    few, many = (asyncio.run(lines_to_cancel(calls, order, deadlines=deadlines)) for calls in (300, 1200))
    assert 0 < many <= 4.5 * few


@pytest.mark.parametrize("deadlines", [False, True])
async def test_the_queue_keeps_no_cancelled_call(deadlines: bool) -> None:
    clock = VirtualClock()
    gate = PacedGate(RateLimits(), clock)
    jobs = await queued(gate, clock, 1000, deadlines=deadlines)
    stays = jobs.pop(500)
    for job in jobs:
        job.cancel()
    await asyncio.gather(*jobs, return_exceptions=True)
    queue = gate.queue
    assert len(list(queue)) == 1
    assert [len(waiting) for waiting in queue._by_loop.values()] == [1]
    assert len(queue._deadlines) <= 2
    (await stays).complete(200, {})
    assert gate.queue.size == 0


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", [PacedGate, UnpacedGate])
async def test_thousands_of_cancellations_raise_nothing_else_and_lose_no_lease(kind: Any, seed: int) -> None:
    random = Random(seed)
    clock = VirtualClock()
    gate = PacedGate(RateLimits(per_minute=5000), clock) if kind is PacedGate else UnpacedGate(clock)
    out = 0

    async def call() -> None:
        nonlocal out
        deadline = clock.monotonic() + random.uniform(0, 30) if random.random() < 0.2 else None
        lease = await gate.acquire(random.choice(("interactive", "bulk")), deadline)
        out += 1
        try:
            await clock.sleep(random.uniform(0, 0.2))
            lease.complete(429 if random.random() < 0.01 else 200, {"Retry-After": "1"})
        finally:
            lease.abandon(arrived=False)
            out -= 1

    jobs = [asyncio.ensure_future(call()) for _ in range(3000)]
    for _ in range(300):
        for job in random.sample(jobs, 7):
            job.cancel()
        await (asyncio.sleep(0) if random.random() < 0.7 else clock.sleep(random.uniform(0, 0.1)))
    results = await asyncio.gather(*jobs, return_exceptions=True)
    assert {type(result) for result in results} <= {type(None), asyncio.CancelledError, RateLimitWaitError}
    assert asyncio.CancelledError in map(type, results)
    assert out == 0
    if isinstance(gate, PacedGate):
        assert gate.queue.size == 0
        assert not gate._leaders
        assert gate.budget.minute.in_flight == 0
    assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.parametrize("seed", range(3))
async def test_thousands_of_cancellations_of_a_token_refresh(seed: int) -> None:
    random = Random(seed)
    running = 0

    async def fetch() -> str:
        nonlocal running
        running += 1
        assert running == 1
        try:
            for _ in range(random.randrange(1, 6)):
                await asyncio.sleep(0)
            return "token"
        finally:
            running -= 1

    flight = SingleFlight(fetch)

    async def use() -> None:
        for _ in range(5):
            assert await flight.result() == "token"

    jobs = [asyncio.ensure_future(use()) for _ in range(2000)]
    for _ in range(40):
        for job in random.sample(jobs, 60):
            job.cancel()
        await asyncio.sleep(0)
    results = await asyncio.gather(*jobs, return_exceptions=True)
    assert {type(result) for result in results} <= {type(None), asyncio.CancelledError}
    assert asyncio.CancelledError in map(type, results)
    await asyncio.sleep(0)
    assert running == 0
    assert asyncio.all_tasks() == {asyncio.current_task()}


def test_a_loop_that_stops_does_not_hold_up_the_others() -> None:
    gate = PacedGate(RateLimits(per_minute=50, window=2.0), SystemClock())
    stopping = asyncio.new_event_loop()
    there = threading.Thread(target=stopping.run_forever)
    there.start()

    async def wait_there() -> list[asyncio.Task[Any]]:
        # More than may start at once, so that calls wait.
        (await gate.acquire()).complete(429, {"Retry-After": "1", "X-RateLimit-Remaining": "0"})
        tasks = [asyncio.ensure_future(gate.acquire("bulk")) for _ in range(20)]
        await asyncio.sleep(0.05)
        return tasks

    tasks = asyncio.run_coroutine_threadsafe(wait_there(), stopping).result(5)
    assert gate.queue.size == 20

    async def wait_here() -> None:
        (await gate.acquire("bulk")).complete(200, {})

    here = threading.Thread(target=asyncio.run, args=(wait_here(),), daemon=True)
    here.start()
    while gate.queue.size < 21:
        time.sleep(0.01)
    stopping.call_soon_threadsafe(stopping.stop)
    there.join(5)
    here.join(5)
    assert not here.is_alive()
    # When the stopped loop runs again, its calls are served too.
    leases = stopping.run_until_complete(asyncio.wait_for(asyncio.gather(*tasks), 10))
    for lease in leases:
        lease.complete(200, {})
    stopping.close()
    assert gate.queue.size == 0
    assert gate.budget.minute.in_flight == 0
