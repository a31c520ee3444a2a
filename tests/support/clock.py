"""A clock that stands still while anything can run, and jumps when everything waits."""

from __future__ import annotations

import asyncio
import heapq
import time
from itertools import count


class VirtualClock:
    """Deterministic time for tests.

    Time advances to the earliest sleeper only when the event loop has nothing left to run. With `patience` (real
    seconds) the loop must have been idle that long first: what tests with real sockets need.
    """

    def __init__(self, start: float = 1_000.0, *, epoch: float = 1_790_000_000.0, patience: float = 0.0) -> None:
        self._now = start
        self._epoch = epoch - start
        self._patience = patience
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = count()
        self._watching: asyncio.AbstractEventLoop | None = None
        self._idle_turns = 0
        self._idle_since: float | None = None
        self.jumps = 0

    def monotonic(self) -> float:
        return self._now

    def time(self) -> float:
        return self._epoch + self._now

    def advance(self, seconds: float) -> None:
        """Move time by hand: synchronous code that takes long, or a test without a loop."""
        self._now += seconds

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        loop = asyncio.get_running_loop()
        alarm: asyncio.Future[None] = loop.create_future()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._order), alarm))
        if self._watching is not loop:
            self._watching = loop
            self._idle_turns = 0
            loop.call_soon(self._watch, loop)
        await alarm

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Runs once in every turn of the loop while somebody sleeps."""
        if loop is not self._watching:
            return
        while self._sleepers and self._sleepers[0][2].done():
            heapq.heappop(self._sleepers)
        if not self._sleepers:
            self._watching = None
            return
        # Two turns without anything ready: the loop has also asked its sockets in between.
        self._idle_turns = 0 if loop._ready else self._idle_turns + 1
        if self._idle_turns < 2:
            self._idle_since = None
        elif self._patient():
            self._jump()
        loop.call_soon(self._watch, loop)

    def _patient(self) -> bool:
        if not self._patience:
            return True
        if self._idle_since is None:
            self._idle_since = time.monotonic()
        time.sleep(0.0002)
        return time.monotonic() - self._idle_since >= self._patience

    def _jump(self) -> None:
        moment = self._sleepers[0][0]
        self._now = max(self._now, moment)
        self._idle_turns, self._idle_since = 0, None
        self.jumps += 1
        while self._sleepers and self._sleepers[0][0] <= moment:
            alarm = heapq.heappop(self._sleepers)[2]
            if not alarm.done() and not alarm.get_loop().is_closed():
                alarm.set_result(None)
