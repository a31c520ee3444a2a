"""Cancellation at any moment leaves no lost lease and no pending task."""

from __future__ import annotations

import asyncio
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.gate import PacedGate
from ampeco_async.errors import RateLimitWaitError
from tests.support.clock import VirtualClock


async def run_random_calls(seed: int, calls: int) -> PacedGate:
    random = Random(seed)
    clock = VirtualClock()
    gate = PacedGate(RateLimits(per_minute=20, window=2.0), clock)

    async def call() -> None:
        deadline = clock.monotonic() + random.uniform(0, 5) if random.random() < 0.3 else None
        lease = await gate.acquire(random.choice(["interactive", "bulk"]), deadline)
        try:
            await clock.sleep(random.uniform(0, 0.5))
        except asyncio.CancelledError:
            lease.abandon(arrived=random.random() < 0.5)
            raise
        lease.complete(random.choice([200, 200, 404, 429]), {"Retry-After": "1"})

    async def cancelled_later(job: asyncio.Task[None]) -> None:
        for _ in range(random.randrange(8)):
            await asyncio.sleep(0)
        if random.random() < 0.5:
            await clock.sleep(random.uniform(0, 8))
        job.cancel()

    jobs = [asyncio.create_task(call()) for _ in range(calls)]
    cancellers = [asyncio.create_task(cancelled_later(job)) for job in jobs if random.random() < 0.6]
    outcomes = await asyncio.gather(*jobs, return_exceptions=True)
    await asyncio.gather(*cancellers)
    assert all(
        outcome is None or isinstance(outcome, (asyncio.CancelledError, RateLimitWaitError)) for outcome in outcomes
    )
    assert asyncio.all_tasks() == {asyncio.current_task()}
    return gate


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32), calls=st.integers(1, 40))
def test_no_lease_is_lost_and_every_call_is_served(seed, calls):
    gate = asyncio.run(run_random_calls(seed, calls))
    assert gate.queue.size == 0
    assert gate.budget.minute.in_flight == 0
    assert gate.budget.day.in_flight == 0
    assert not gate._leaders


async def test_the_leader_hands_over_when_it_is_cancelled():
    clock = VirtualClock()
    gate = PacedGate(RateLimits(), clock)
    jobs = [asyncio.create_task(gate.acquire("bulk")) for _ in range(30)]
    await clock.sleep(0.01)
    leader = next(job for job in jobs if not job.done())
    leader.cancel()
    leases = await asyncio.gather(*(job for job in jobs if job is not leader))
    assert len(leases) == 29
    assert asyncio.all_tasks() == {asyncio.current_task()}
