"""A caller may go away at any await: nothing is left behind."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async._client import AmpecoClient
from tests.support.clock import VirtualClock
from tests.transport import server as tenant
from tests.transport.server import FaultyTenant, Step, json_response
from tests.unit.client.sample import TOKEN, things

if TYPE_CHECKING:
    from collections.abc import Mapping


class CountingGate:
    """Makes everyone wait a turn of the loop, and counts leases that are out."""

    def __init__(self) -> None:
        self.out = 0
        self.ended: list[str] = []

    async def acquire(
        self, priority: str = "interactive", deadline: float | None = None, *, on_wait: Any = None, caller: Any = None
    ) -> Any:
        await asyncio.sleep(0)
        self.out += 1
        return Lease(self)

    def end_waits(self, caller: Any) -> None:
        pass


class Lease:
    def __init__(self, gate: CountingGate) -> None:
        self.gate: CountingGate | None = gate

    def complete(self, status: int, headers: Mapping[str, str], *, acts: bool = False) -> bool:
        self._end(f"completed {status}")
        return False

    def abandon(self, arrived: bool) -> None:
        self._end("arrived" if arrived else "never left")

    def _end(self, how: str) -> None:
        if self.gate is not None:
            self.gate.out -= 1
            self.gate.ended.append(how)
            self.gate = None


@pytest.mark.parametrize(
    "steps",
    [[], [tenant.disconnect, json_response()], [tenant.stalled_body]],
    ids=["response", "closed, then response", "stalled body"],
)
@pytest.mark.parametrize("method", ["get", "list", "prefetch"])
async def test_cancelled_at_every_await(method: str, steps: list[Step], monkeypatch: pytest.MonkeyPatch) -> None:
    turns = 0
    finished = False
    most = 30 if steps == [tenant.stalled_body] else 120
    while not finished and turns < most:
        finished = await _cancel_after(turns, method, steps, monkeypatch)
        turns += 1
    assert turns > 5
    assert finished or steps == [tenant.stalled_body]


async def _cancel_after(turns: int, method: str, steps: list[Step], monkeypatch: pytest.MonkeyPatch) -> bool:
    before = asyncio.all_tasks()
    gate = CountingGate()
    monkeypatch.setattr("ampeco_async._client.rate_gate", lambda *_, **__: gate)
    async with FaultyTenant(*steps) as faulty:
        client = AmpecoClient(faulty.url, TOKEN, clock=VirtualClock(idle_seconds=0.001), max_connections=1)
        task = asyncio.ensure_future(_use(client, method))
        for _ in range(turns):
            await asyncio.sleep(0.003 if turns > 60 else 0)
        finished = task.done()
        task.cancel()
        await asyncio.wait((task,))
        connections = await client._pool.current()
        assert gate.out == 0
        assert connections.slots._free == 1
        assert not connections.session.connector._acquired
        await client.close()
        await faulty.all_closed()
    left = [repr(one) for one in asyncio.all_tasks() - before]
    assert not [one for one in left if "ampeco_async" in one or "aiohttp" in one]
    return finished


async def _use(client: AmpecoClient, method: str) -> None:
    those = things(client)
    if method == "get":
        await those.get(1, deadline=60)
    else:
        async for _ in those.list().pages(prefetch=method == "prefetch"):
            await asyncio.sleep(0)
