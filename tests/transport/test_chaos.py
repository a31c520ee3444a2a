"""Many seeded sequences of faults: no write is delivered twice once it was carried out, and no error lies about it."""

from __future__ import annotations

import asyncio
import random
from collections import Counter

import orjson
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async._retry import RetryPolicy
from ampeco_async.errors import AmpecoError, NotSentError, OutcomeUnknownError, RateLimitedError, ServerError
from tests.support.clock import VirtualClock
from tests.transport import server as tenant
from tests.transport.server import Connection, FaultyTenant, Step, json_response, respond
from tests.unit.client.sample import TOKEN, things

BEFORE: list[Step] = [
    tenant.reset,
    tenant.disconnect,
    respond(429, b"{}", Retry_After="1"),
    respond(503, b"{}", Retry_After="1"),
    respond(425, b"{}"),
]
"""Ends of a request that is not carried out."""
AFTER: list[Step] = [
    tenant.reset,
    tenant.disconnect,
    tenant.half_body,
    tenant.no_response,
    tenant.stalled_body,
    tenant.not_http,
    respond(502, b"<html></html>", Content_Type="text/html"),
    respond(504),
]
"""Ends of one that is carried out all the same."""


class Charger(FaultyTenant):
    """Carries out what arrives, or not, and responds, or not."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.done: Counter[str] = Counter()
        super().__init__()

    def prepare(self, requests: int) -> None:
        self.steps.extend(self._end() for _ in range(requests))
        self.greeting.extend(tenant.reset if self.dice.random() < 0.1 else self._welcome for _ in range(requests))

    async def _welcome(self, connection: Connection) -> None:
        """Let it in."""

    def _end(self) -> Step:
        chance = self.dice.random()
        carried_out = chance < 0.6
        end = json_response() if chance < 0.4 else self.dice.choice(AFTER if carried_out else BEFORE)

        async def step(connection: Connection) -> None:
            if carried_out:
                # The step runs right after its request was read, so the latest arrival is the one.
                self.done[orjson.loads(self.received[-1].body)["number"]] += 1
            await end(connection)

        return step


@pytest.mark.parametrize("batch", range(8))
async def test_no_write_is_carried_out_twice(batch: int) -> None:
    clock = VirtualClock(idle_seconds=0.002)
    await asyncio.gather(*(_sequence(batch * 32 + seed, clock) for seed in range(32)))


async def _sequence(seed: int, clock: VirtualClock) -> None:
    policy = RetryPolicy(attempts=4)
    async with Charger(seed) as charger:
        charger.prepare(60)
        client = AmpecoClient(
            charger.url, TOKEN, retry=policy, clock=clock, limits=None, timeout=0.08, max_connections=3
        )
        async with client:
            ended = await asyncio.gather(*(_start(client, f"{number}") for number in range(6)))
        await charger.all_closed()
    for number, error in enumerate(ended):
        times = charger.done[f"{number}"]
        if error is None:
            assert times == 1, (seed, number)
        elif isinstance(error, OutcomeUnknownError):
            assert times <= 1, (seed, number)
        else:
            assert isinstance(error, NotSentError | RateLimitedError | ServerError) or error.status == 425
            assert times == 0, (seed, number)


async def _start(client: AmpecoClient, number: str) -> AmpecoError | None:
    """A create, or an update: the contract calls that idempotent, and it must not happen twice either."""
    those, body = things(client), {"number": number}
    try:
        await (those.create(body) if int(number) % 2 else those.update(1, body))
    except AmpecoError as error:
        return error
    return None
