"""The gate of several processes: counted together, through restarts, and without Redis."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import time
from pathlib import Path

import pytest
import redis.asyncio

from ampeco_async._clock import SystemClock
from ampeco_async._rate_limit import RateLimits, RateStoreError
from ampeco_async._rate_limit.shared_gate import SharedGate
from ampeco_async._rate_limit.store import AcquireDecision
from ampeco_async._rate_limit.window import StartMark
from ampeco_async.redis import RedisRateStore

LIMITS = RateLimits(per_minute=40, window=30.0)


def gate(store: RedisRateStore, limits: RateLimits = LIMITS) -> SharedGate:
    return SharedGate(limits, SystemClock(), store, "https://a.example t")


async def served(one: SharedGate, seconds: float, priority: str = "interactive") -> int:
    """Make successful calls until one would have to wait so long; return their number."""
    count = 0
    try:
        while True:
            lease = await one.acquire(priority, time.monotonic() + seconds)
            lease.complete(200, {"X-RateLimit-Limit": "40", "X-RateLimit-Remaining": str(max(0, 39 - count))})
            count += 1
    except TimeoutError:
        return count


async def test_two_processes_share_one_limit(redis_server):
    stores = [RedisRateStore(redis_server.url) for _ in range(2)]
    first = await served(gate(stores[0]), 0.5)
    second = await served(gate(stores[1]), 0.1)
    assert 15 <= first <= 30
    assert second <= 2
    for store in stores:
        await store.aclose()


async def test_what_was_counted_survives_restarts_of_client_and_redis(redis_server):
    store = RedisRateStore(redis_server.url)
    await served(gate(store), 0.5)
    await store.aclose()
    redis_server.stop()
    redis_server.start()
    store = RedisRateStore(redis_server.url)
    assert await served(gate(store), 0.1) <= 2
    await store.aclose()


async def test_a_failed_call_does_not_count(redis_server):
    store = RedisRateStore(redis_server.url)
    one = gate(store)
    (await one.acquire("interactive")).complete(404, {})
    (await one.acquire("interactive")).abandon(arrived=False)
    (await one.acquire("interactive")).complete(200, {})
    (await one.acquire("interactive")).complete(200, {})
    client = redis.asyncio.Redis.from_url(redis_server.url)
    [calls] = await client.keys("*:calls")
    assert await client.zcard(calls) == 2
    await client.aclose()
    await store.aclose()


async def test_a_429_of_one_process_holds_back_the_others(redis_server):
    store = RedisRateStore(redis_server.url)
    one, other = gate(store), gate(store)
    (await one.acquire("interactive")).complete(429, {"Retry-After": "20"})
    # The report goes with the next request.
    with pytest.raises(TimeoutError):
        await one.acquire("interactive", time.monotonic() + 1.0)
    one_more = asyncio.create_task(one.acquire("interactive"))
    await asyncio.sleep(0.1)
    with pytest.raises(TimeoutError):
        await other.acquire("interactive", time.monotonic() + 1.0)
    one_more.cancel()
    await asyncio.gather(one_more, return_exceptions=True)
    await store.aclose()


async def test_on_wait_is_called_for_a_wait_that_only_the_store_knows_of(redis_server):
    store = RedisRateStore(redis_server.url)
    one, other = gate(store), gate(store)
    (await one.acquire("interactive")).complete(429, {"Retry-After": "0"})
    held_back = asyncio.create_task(one.acquire("interactive"))
    await asyncio.sleep(0.1)
    waits = []
    began = time.monotonic()
    await other.acquire("interactive", on_wait=waits.append)
    waited = time.monotonic() - began
    [expected] = waits
    assert 0.0 < expected <= waited + 0.05
    await held_back
    await store.aclose()


async def test_without_redis_fail_open_paces_this_process_and_warns_once(redis_server, caplog):
    store = RedisRateStore(redis_server.url)
    one = gate(store)
    (await one.acquire("interactive")).complete(200, {})
    redis_server.stop()
    with caplog.at_level(logging.INFO, "ampeco_async.rate_limit"):
        count = await served(one, 0.1)
        assert 1 <= count <= 25
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        redis_server.start()
        one._ask_store_at = 0.0
        (await one.acquire("interactive")).complete(200, {})
        assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert redis_server.url not in caplog.text
    # The calls made meanwhile are counted now: another process finds the limit used up.
    (await one.acquire("interactive")).complete(200, {})
    assert await served(gate(store), 0.1) <= 25 - count
    await store.aclose()


async def test_without_redis_fail_closed_raises(redis_server):
    redis_server.stop()
    store = RedisRateStore(redis_server.url, fail_open=False)
    one = gate(store)
    outcomes = await asyncio.gather(*(one.acquire("bulk") for _ in range(5)), return_exceptions=True)
    assert all(isinstance(outcome, RateStoreError) for outcome in outcomes)
    assert one.budget.minute.in_flight == 0
    await store.aclose()


async def test_cancelled_during_the_request_to_redis(redis_server):
    store = RedisRateStore(redis_server.url)
    one = gate(store, RateLimits(per_minute=1000, window=30.0))
    for turns in range(60):
        job = asyncio.create_task(one.acquire("interactive"))
        for _ in range(turns):
            await asyncio.sleep(0)
        job.cancel()
        outcome = (await asyncio.gather(job, return_exceptions=True))[0]
        if not isinstance(outcome, BaseException):
            outcome.abandon(arrived=False)
    assert one.queue.size == 0
    assert one.budget.minute.in_flight == 0
    assert not one._leaders
    lease = await one.acquire("interactive")
    lease.abandon(arrived=False)
    await store.aclose()
    assert asyncio.all_tasks() == {asyncio.current_task()}


def test_one_store_in_two_event_loops(redis_server):
    store = RedisRateStore(redis_server.url)
    one = gate(store)

    async def once():
        (await one.acquire("interactive")).complete(200, {})
        await store.aclose()

    asyncio.run(once())
    asyncio.run(once())


def test_after_a_fork_both_processes_use_the_store(redis_server):
    command = [sys.executable, "-m", "tests.redis.fork_scenario", redis_server.url]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


async def test_a_call_that_is_cancelled_while_the_store_fails_loses_no_report():
    class FailingStore:
        fail_open = True

        def __init__(self) -> None:
            self.requests = []
            self.fails = True

        async def acquire(self, key, request):
            self.requests.append(request)
            await asyncio.sleep(0.01)
            if self.fails:
                raise RateStoreError("down")
            return AcquireDecision(0.0, StartMark(0.0, 0))

    store = FailingStore()
    store.fails = False
    one = gate(store)
    lease = await one.acquire()
    lease.complete(200, {})
    store.fails = True
    waiting = asyncio.ensure_future(one.acquire())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert waiting.cancelled()
    store.fails = False
    one._ask_store_at = 0.0
    (await one.acquire()).abandon(arrived=False)
    assert lease.call_id in [report.call_id for report in store.requests[-1].reports]
