"""Many refusals at once, with the real rate gates: every call waits, every call succeeds, nothing is done twice."""

from __future__ import annotations

import asyncio
from collections import Counter

import orjson
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async._rate_limit import RateLimits
from ampeco_async.errors import RateLimitWaitError
from tests.support.clock import VirtualClock
from tests.transport.server import FaultyTenant, respond
from tests.unit.client.sample import TOKEN, things

REFUSED = respond(
    429, b'{"message": "Too Many Attempts."}', Retry_After="5", X_RateLimit_Limit="1000", X_RateLimit_Remaining="0"
)


@pytest.mark.parametrize("limits", [RateLimits(per_minute=999), None], ids=["paced", "unpaced"])
async def test_a_storm_of_429(limits: RateLimits | None) -> None:
    clock = VirtualClock(idle_seconds=0.01)
    async with (
        FaultyTenant(*[REFUSED] * 25) as faulty,
        AmpecoClient(faulty.url, f"{TOKEN}storm", limits=limits, clock=clock, max_connections=40) as client,
    ):
        began = clock.monotonic()
        await asyncio.gather(*(things(client).create({"number": number}) for number in range(40)))
    sent = Counter(orjson.loads(one.body)["number"] for one in faulty.received)
    assert len(faulty.received) == 40 + 25
    assert len(sent) == 40
    assert clock.monotonic() - began >= 5


@pytest.mark.parametrize("limits", [RateLimits(), None], ids=["paced", "unpaced"])
async def test_after_a_429_the_next_call_waits_too(limits: RateLimits | None) -> None:
    clock = VirtualClock(idle_seconds=0.01)
    async with (
        FaultyTenant(REFUSED) as faulty,
        AmpecoClient(faulty.url, f"{TOKEN}next", limits=limits, clock=clock, retry=None) as client,
    ):
        began = clock.monotonic()
        assert [type(one).__name__ for one in await asyncio.gather(things(client).get(1), return_exceptions=True)] == [
            "RateLimitedError"
        ]
        await things(client).get(2)
        assert clock.monotonic() - began >= 5


async def test_a_deadline_before_the_end_of_the_backoff_fails_at_once_with_the_wait() -> None:
    clock = VirtualClock(idle_seconds=0.01)
    limits = RateLimits(per_minute=1)
    async with FaultyTenant() as faulty, AmpecoClient(faulty.url, f"{TOKEN}wait", limits=limits, clock=clock) as client:
        await things(client).get(1)
        with pytest.raises(RateLimitWaitError) as caught:
            await things(client).get(2, deadline=5)
        assert 5 < caught.value.wait <= 61
        assert (caught.value.method, caught.value.attempts) == ("GET", 0)
        assert caught.value.path == "/public-api/resources/things/v2.0/2"
    assert len(faulty.received) == 1
