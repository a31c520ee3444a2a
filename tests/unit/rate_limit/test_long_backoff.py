"""Backoffs are bounded, announced, and end with the client that waits."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

import pytest

from ampeco_async import AmpecoClient, RateLimits
from ampeco_async._clock import SystemClock
from ampeco_async._rate_limit.gate import PacedGate, RateGate
from ampeco_async._rate_limit.unpaced_gate import UnpacedGate
from ampeco_async.errors import ClientClosedError, RateLimitedError, RateLimitWaitError
from tests.support.clock import VirtualClock
from tests.support.mocked import MockedTenant
from tests.unit.client.sample import TOKEN, things

KINDS = pytest.mark.parametrize("kind", [PacedGate, UnpacedGate])


def make(kind: type[RateGate], clock: Any) -> RateGate:
    return PacedGate(RateLimits(), clock, "tenant-7") if kind is PacedGate else UnpacedGate(clock, "tenant-7")


class Client:
    closed = False


@KINDS
@pytest.mark.parametrize("asked", ["99999", "999999999999999"])
async def test_a_backoff_of_a_day_fails_calls_at_once_and_ends_after_max_backoff(kind: Any, asked: str) -> None:
    clock = VirtualClock()
    gate = make(kind, clock)
    lease, other = await gate.acquire(), await gate.acquire()
    other.complete(429, {"Retry-After": "1"})
    waiting = asyncio.ensure_future(gate.acquire())
    await asyncio.sleep(0)
    refused_at = clock.monotonic()
    lease.complete(429, {"Retry-After": asked})
    with pytest.raises(RateLimitWaitError, match="max_backoff"):
        await waiting
    for deadline in (None, refused_at + 500.0):
        with pytest.raises(RateLimitWaitError, match=r"max_backoff") as caught:
            await gate.acquire("bulk", deadline)
        assert caught.value.wait >= 99_999
    assert clock.monotonic() == refused_at
    await clock.sleep(119.0)
    with pytest.raises(RateLimitWaitError):
        await gate.acquire()
    await clock.sleep(1.1)
    lease = await gate.acquire()
    assert clock.monotonic() - refused_at < 125.0
    # Refused again, for a time that is short: now calls wait for it.
    lease.complete(429, {"Retry-After": "5"})
    refused_at = clock.monotonic()
    await gate.acquire()
    assert 5.0 <= clock.monotonic() - refused_at < 10.0


async def test_max_backoff_is_a_setting_and_the_lower_one_holds() -> None:
    clock = VirtualClock()
    gate = PacedGate(RateLimits(max_backoff=3600.0), clock)
    gate.tighten(RateLimits(max_backoff=10_000.0))
    began = clock.monotonic()
    (await gate.acquire()).complete(429, {"Retry-After": "3000"})
    (await gate.acquire()).complete(200, {})
    assert clock.monotonic() - began >= 3000
    gate.tighten(RateLimits(max_backoff=10.0))
    (await gate.acquire()).complete(429, {"Retry-After": "30"})
    with pytest.raises(RateLimitWaitError):
        await gate.acquire()


@KINDS
async def test_a_closing_is_announced_once(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    clock = VirtualClock(epoch=1_790_000_000.0)
    gate = make(kind, clock)
    with caplog.at_level(logging.WARNING, "ampeco_async.rate_limit"):
        for lease in [await gate.acquire() for _ in range(4)]:
            lease.complete(429, {"Retry-After": "20"})
        [closing] = caplog.messages
        assert "tenant-7" in closing
        assert "wait 21 s, until 2026-09-21T14:13:41+00:00" in closing
        (await gate.acquire()).complete(429, {"Retry-After": "99999"})
        assert len(caplog.messages) == 2
        assert "no calls for 100000 s, until" in caplog.messages[1]
        assert "sent in 120 s" in caplog.messages[1]


async def test_the_error_says_how_long_and_until_when() -> None:
    clock = VirtualClock(epoch=1_790_000_000.0)
    with MockedTenant() as tenant:
        tenant.respond(b"", 429, Retry_After="99999")
        async with AmpecoClient(tenant.url, TOKEN, clock=clock) as client:
            with pytest.raises(RateLimitedError, match=r"99999 s, until 2026-09-22T17:59:59\+00:00") as caught:
                await things(client).get(1)
            assert "nothing" not in str(caught.value)
            with pytest.raises(RateLimitWaitError, match=r"s, until 2026-09-22T18:00:00\+00:00"):
                await things(client).get(1)


@KINDS
async def test_a_closed_caller_waits_no_longer_and_others_do(kind: Any) -> None:
    clock = VirtualClock()
    gate = make(kind, clock)
    (await gate.acquire()).complete(429, {"Retry-After": "60"})
    closing, other = Client(), Client()
    jobs = [asyncio.ensure_future(gate.acquire(caller=closing)) for _ in range(5)]
    kept = [asyncio.ensure_future(gate.acquire(caller=other)) for _ in range(5)]
    await asyncio.sleep(0)
    closing.closed = True
    closed_at = clock.monotonic()
    gate.end_waits(closing)
    results = await asyncio.gather(*jobs, return_exceptions=True)
    assert [type(result) for result in results] == [ClientClosedError] * 5
    with pytest.raises(ClientClosedError):
        await gate.acquire(caller=closing)
    assert clock.monotonic() == closed_at
    for lease in await asyncio.gather(*kept):
        lease.abandon(arrived=False)
    assert clock.monotonic() >= closed_at + 60


@pytest.mark.parametrize("limits", [RateLimits(), None], ids=["paced", "unpaced"])
def test_closing_a_client_ends_its_waits_in_every_event_loop(limits: RateLimits | None) -> None:
    client = AmpecoClient("https://closing.example", TOKEN, limits=limits)
    gate = client._dispatcher.retry_loop.attempts.gate
    outcomes: list[Any] = []
    waiting = threading.Barrier(3)

    async def refuse() -> None:
        (await gate.acquire()).complete(429, {"Retry-After": "60", "X-RateLimit-Remaining": "0"})

    asyncio.run(refuse())

    async def wait_there() -> None:
        calls = [asyncio.ensure_future(things(client).get(number)) for number in range(3)]
        await asyncio.sleep(0.05)
        waiting.wait(5)
        outcomes.extend(await asyncio.gather(*calls, return_exceptions=True))

    threads = [threading.Thread(target=asyncio.run, args=(wait_there(),), daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    waiting.wait(5)
    asyncio.run(client.close())
    for thread in threads:
        thread.join(5)
    assert [type(outcome) for outcome in outcomes] == [ClientClosedError] * 6
    assert isinstance(gate.clock, SystemClock)


async def test_waits_that_nobody_would_notice_are_not_reported() -> None:
    clock = VirtualClock()
    gate = PacedGate(RateLimits(), clock)
    waits: list[float] = []
    jobs = [asyncio.ensure_future(gate.acquire("bulk", on_wait=waits.append)) for _ in range(30)]
    for lease in await asyncio.gather(*jobs):
        lease.complete(200, {})
    assert waits
    assert min(waits) >= 0.1
