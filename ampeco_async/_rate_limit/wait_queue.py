"""The calls that wait at the gate: their order, and their deadlines."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.gate import Lease

# Calls by which interactive ones may exceed their share: the burst of one web page.
_CREDIT: Final = 10.0


class Waiter:
    """One call that waits. ``result`` is set once it may start or has to give up.

    ``notify`` may be called from any thread; everything else belongs to the event loop of the call.
    """

    __slots__ = ("_loop", "deadline", "left", "priority", "result", "wakeup")

    def __init__(self, priority: Priority, deadline: float | None) -> None:
        self.priority = priority
        self.deadline = deadline
        self.result: Lease | Exception | None = None
        self.left = False
        self._loop = asyncio.get_running_loop()
        self.wakeup: asyncio.Future[None] = self._loop.create_future()

    def rearm(self) -> None:
        """Replace a ``wakeup`` that is done by a new one."""
        if self.wakeup.done():
            self.wakeup = self._loop.create_future()

    @property
    def loop_running(self) -> bool:
        """Whether its event loop still runs."""
        return self._loop.is_running()

    def notify(self) -> bool:
        """Complete ``wakeup``. Return False if that may never be noticed, because the event loop has stopped."""
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            running = None
        if running is self._loop:
            self._complete_wakeup()
            return True
        try:
            self._loop.call_soon_threadsafe(self._complete_wakeup)
        except RuntimeError:
            return False
        return self.loop_running

    def _complete_wakeup(self) -> None:
        if not self.wakeup.done():
            self.wakeup.set_result(None)


class WaitQueue:
    """Two queues, each first come first served.

    Interactive calls go first until they have had their share of the starts for which bulk calls waited too. What they
    take beyond it is their debt, which the starts of bulk calls pay back.
    """

    def __init__(self, interactive_share: float) -> None:
        self.size = 0
        self.debt = 0.0
        self._share = interactive_share
        self._queues: dict[Priority, deque[Waiter]] = {"interactive": deque(), "bulk": deque()}
        self._sizes: dict[Priority, int] = {"interactive": 0, "bulk": 0}
        self._deadlines: list[tuple[float, int, Waiter]] = []  # heap
        self._order = count()

    def lets_pass(self, priority: Priority) -> bool:
        """Return whether a new call may start before all that wait."""
        if priority == "bulk":
            return not self.size
        return not self._sizes["interactive"] and (not self._sizes["bulk"] or self._has_credit)

    def count_ahead(self, priority: Priority) -> int:
        """Return how many waiting calls would start before a new one."""
        return self._sizes["interactive"] if priority == "interactive" else self.size

    def join(self, waiter: Waiter) -> None:
        """Add a call at the end of its queue."""
        self._queues[waiter.priority].append(waiter)
        self._sizes[waiter.priority] += 1
        self.size += 1
        if waiter.deadline is not None:
            heapq.heappush(self._deadlines, (waiter.deadline, next(self._order), waiter))

    def leave(self, waiter: Waiter) -> None:
        """Remove a call, wherever it stands; a second time does nothing."""
        if not waiter.left:
            waiter.left = True
            self._sizes[waiter.priority] -= 1
            self.size -= 1

    def heads(self) -> list[Waiter]:
        """Return the first call of each queue, the one that is served first at the front."""
        interactive, bulk = self._head("interactive"), self._head("bulk")
        if interactive is None or bulk is None:
            return [waiter for waiter in (interactive, bulk) if waiter is not None]
        return [interactive, bulk] if self._has_credit else [bulk, interactive]

    def first_running(self) -> Waiter | None:
        """Return the first waiting call whose event loop still runs."""
        for queue in self._queues.values():
            for waiter in queue:
                if not waiter.left and waiter.loop_running:
                    return waiter
        return None

    def record_start(self, priority: Priority) -> None:
        """Take note of the start of a call, whether it waited or not."""
        if priority == "bulk":
            self.debt = max(0.0, self.debt - self._share)
        elif self._sizes["bulk"]:
            self.debt += 1 - self._share

    def next_deadline(self) -> float:
        """Return the earliest deadline of a waiting call, infinity if none has one."""
        while self._deadlines and self._deadlines[0][2].left:
            heapq.heappop(self._deadlines)
        return self._deadlines[0][0] if self._deadlines else float("inf")

    def with_deadline_until(self, moment: float) -> Iterator[Waiter]:
        """Yield the waiting calls whose deadline is not after ``moment``. The caller removes each from the queue."""
        while self.next_deadline() <= moment:
            yield heapq.heappop(self._deadlines)[2]

    @property
    def _has_credit(self) -> bool:
        return self.debt + 1 - self._share <= _CREDIT

    def _head(self, priority: Priority) -> Waiter | None:
        queue = self._queues[priority]
        while queue and queue[0].left:
            queue.popleft()
        return queue[0] if queue else None
