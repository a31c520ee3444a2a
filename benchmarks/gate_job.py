"""A bulk job under the gate: what the gate benchmark runs in one process, or, as a program, in several."""

from __future__ import annotations

import asyncio
import json
import sys
from random import Random

import aiohttp

from ampeco_async._clock import SystemClock
from ampeco_async._rate_limit import RateGate, RateLimits, rate_gate
from ampeco_async.redis import RedisRateStore

_TASKS = 20


async def _call(gate: RateGate, session: aiohttp.ClientSession, url: str, priority: str) -> float:
    clock = SystemClock()
    requested_at = clock.monotonic()
    lease = await gate.acquire("bulk" if priority == "bulk" else "interactive")
    waited = clock.monotonic() - requested_at
    try:
        async with session.get(url) as response:
            lease.complete(response.status, response.headers)
    finally:
        lease.abandon(arrived=True)
    return waited


async def run_job(
    port: int, limits: RateLimits, seconds: float, *, redis_url: str | None, per_second: float, seed: int
) -> list[float]:
    """Call as fast as the gate allows for ``seconds``, with ``per_second`` interactive calls a second on average.

    Return how long the interactive calls of the second half waited.
    """
    clock = SystemClock()
    store = None if redis_url is None else RedisRateStore(redis_url, fail_open=False)
    gate = rate_gate(f"http://127.0.0.1:{port}", "benchmark", limits, clock=clock, store=store)
    url = f"http://127.0.0.1:{port}/call"
    end = clock.monotonic() + seconds
    steady = end - seconds / 2
    waits: list[float] = []
    random = Random(seed)

    async with aiohttp.ClientSession() as session:

        async def bulk() -> None:
            while clock.monotonic() < end:
                await _call(gate, session, url, "bulk")

        async def interactive() -> None:
            while clock.monotonic() < end:
                await clock.sleep(random.expovariate(per_second))
                wait = await _call(gate, session, url, "interactive")
                if clock.monotonic() > steady:
                    waits.append(wait)

        await asyncio.gather(interactive(), *(bulk() for _ in range(_TASKS)))
    if store is not None:
        await store.aclose()
    return waits


if __name__ == "__main__":
    port, per_window, window, seconds, redis_url, per_second, seed = sys.argv[1:]
    limits = RateLimits(per_minute=int(per_window), window=float(window), per_day=10**6)
    job = run_job(int(port), limits, float(seconds), redis_url=redis_url, per_second=float(per_second), seed=int(seed))
    print(json.dumps(asyncio.run(job)))
