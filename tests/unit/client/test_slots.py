"""Cancelling calls that hold or wait for a slot."""

from __future__ import annotations

import asyncio
import random

import pytest

from ampeco_async._clock import SystemClock
from ampeco_async._http.connection_pool import Slots
from ampeco_async.errors import DeadlineError
from tests.support.clock import VirtualClock


async def test_the_holder_and_a_waiter_are_cancelled_at_once() -> None:
    slots = Slots(1, SystemClock())

    async def use() -> None:
        await slots.acquire("interactive", None)
        try:
            await asyncio.Event().wait()
        finally:
            slots.release()

    holder, waiter = asyncio.ensure_future(use()), asyncio.ensure_future(use())
    await asyncio.sleep(0)
    holder.cancel()
    waiter.cancel()
    results = await asyncio.gather(holder, waiter, return_exceptions=True)
    assert [type(result) for result in results] == [asyncio.CancelledError] * 2
    assert not await slots.acquire("interactive", None)


@pytest.mark.parametrize("seed", range(5))
async def test_random_cancellation_loses_no_slot(seed: int) -> None:
    chance = random.Random(seed)
    clock = VirtualClock()
    slots = Slots(3, clock)

    async def use() -> None:
        deadline = clock.monotonic() + chance.random() if chance.random() < 0.2 else None
        await slots.acquire(chance.choice(("interactive", "bulk")), deadline)
        try:
            for _ in range(chance.randrange(4)):
                await asyncio.sleep(0)
        finally:
            slots.release()

    tasks = [asyncio.ensure_future(use()) for _ in range(2_000)]
    for _ in range(200):
        for task in chance.sample(tasks, 15):
            task.cancel()
        await asyncio.sleep(0)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(result) for result in results} <= {type(None), asyncio.CancelledError, DeadlineError}
    assert asyncio.CancelledError in map(type, results)
    assert [await slots.acquire("bulk", None) for _ in range(3)] == [False] * 3
    with pytest.raises(DeadlineError):
        await slots.acquire("bulk", clock.monotonic() + 1)
