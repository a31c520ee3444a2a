"""A clock for tests: time stands still while any task can run, and jumps when all of them wait."""

from __future__ import annotations

import asyncio
import heapq
import time
from itertools import count


class VirtualClock:
    """Deterministic time for tests.

    Time advances to the earliest wakeup only when the event loop has nothing left to run. With ``idle_seconds`` (of
    real time) the loop must have been idle for that long: tests with real sockets need it.
    """

    def __init__(self, start: float = 1_000.0, *, epoch: float = 1_790_000_000.0, idle_seconds: float = 0.0) -> None:
        self._now = start
        self._epoch = epoch - start
        self._idle_seconds = idle_seconds
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._order = count()
        self._watching: asyncio.AbstractEventLoop | None = None
        self._idle_iterations = 0
        self._idle_since: float | None = None
        self.jumps = 0

    def monotonic(self) -> float:
        """Return the seconds of this clock."""
        return self._now

    def time(self) -> float:
        """Return the seconds since 1970 by this clock."""
        return self._epoch + self._now

    def advance(self, seconds: float) -> None:
        """Move time by hand: for synchronous code that takes long, or a test without an event loop."""
        self._now += seconds

    async def sleep(self, seconds: float) -> None:
        """Wait until this clock has advanced by so many seconds."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        loop = asyncio.get_running_loop()
        wakeup: asyncio.Future[None] = loop.create_future()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._order), wakeup))
        if self._watching is not loop:
            self._watching = loop
            self._idle_iterations = 0
            loop.call_soon(self._watch, loop)
        await wakeup

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run once in every iteration of the loop while a task sleeps."""
        if loop is not self._watching:
            return
        while self._sleepers and self._sleepers[0][2].done():
            heapq.heappop(self._sleepers)
        if not self._sleepers:
            self._watching = None
            return
        # Two iterations with nothing ready: the loop has also polled its sockets in between.
        self._idle_iterations = 0 if loop._ready else self._idle_iterations + 1
        if self._idle_iterations < 2:
            self._idle_since = None
        elif self._idle_long_enough():
            self._jump()
        loop.call_soon(self._watch, loop)

    def _idle_long_enough(self) -> bool:
        if not self._idle_seconds:
            return True
        if self._idle_since is None:
            self._idle_since = time.monotonic()
        time.sleep(0.0002)
        return time.monotonic() - self._idle_since >= self._idle_seconds

    def _jump(self) -> None:
        moment = self._sleepers[0][0]
        self._now = max(self._now, moment)
        self._idle_iterations, self._idle_since = 0, None
        self.jumps += 1
        while self._sleepers and self._sleepers[0][0] <= moment:
            wakeup = heapq.heappop(self._sleepers)[2]
            if not wakeup.done() and not wakeup.get_loop().is_closed():
                wakeup.set_result(None)
