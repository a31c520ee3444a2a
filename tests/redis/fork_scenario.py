"""A program that forks while it uses a Redis store: ``python -m tests.redis.fork_scenario URL``."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any

import redis.asyncio

from ampeco_async._clock import SystemClock
from ampeco_async._rate_limit import RateLimits
from ampeco_async._rate_limit.shared_gate import SharedGate
from ampeco_async.redis import RedisRateStore
from tests.transport.fork_scenarios import Loop, in_child


def main(url: str) -> None:
    """Count calls of both processes on one store object; every call counts once, whoever made it."""
    here = Loop()
    store = RedisRateStore(url)
    gate = SharedGate(RateLimits(), SystemClock(), store, "forked")

    async def calls(count: int) -> None:
        for _ in range(count):
            (await gate.acquire(deadline=gate.clock.monotonic() + 5.0)).complete(200, {})

    async def counted() -> int:
        client: Any = redis.asyncio.Redis.from_url(url)
        [key] = await client.keys("*:calls")
        found: int = await client.zcard(key)
        await client.aclose()
        return found

    async def end() -> None:
        await store.aclose()

    here.run(calls(3))
    lease = here.run(gate.acquire())

    def child() -> None:
        async def use() -> None:
            await calls(3)
            await store.aclose()

        asyncio.run(use())
        # A lease of the parent does nothing here.
        lease.complete(429, {"Retry-After": "100"})
        assert gate.budget.minute.in_flight == 0
        asyncio.run(calls(1))

    in_child(child)
    lease.complete(200, {})
    here.run(calls(3))
    assert here.run(counted()) == 3 + 1 + 3 + 1 + 3
    here.run(end())


if __name__ == "__main__":
    main(sys.argv[1])
    os._exit(0)
