"""The calls that wait at the gate: their order, and their deadlines."""

from __future__ import annotations

import asyncio
import heapq
from collections import OrderedDict
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.gate import Caller, Lease

# Calls by which interactive ones may exceed their share: the burst of one web page.
_CREDIT: Final = 10.0


class Waiter:
    """One call that waits. ``result`` is set once it may start or has to give up.

    ``notify`` may be called from any thread; everything else belongs to the event loop of the call.
    """

    __slots__ = ("caller", "deadline", "loop", "number", "priority", "queued", "result", "sleeps_until", "wakeup")

    def __init__(self, priority: Priority, deadline: float | None, caller: Caller | None = None) -> None:
        self.priority: Priority = priority
        self.caller = caller
        self.deadline = deadline
        self.result: Lease | Exception | None = None
        self.queued = False
        self.number = 0
        """Order of joining the queue."""
        self.sleeps_until = float("inf")
        """Of a leader: when it wakes up by itself, in monotonic seconds."""
        self.loop = asyncio.get_running_loop()
        self.wakeup: asyncio.Future[None] = self.loop.create_future()

    def rearm(self) -> None:
        """Replace a ``wakeup`` that is done by a new one."""
        if self.wakeup.done():
            self.wakeup = self.loop.create_future()

    @property
    def loop_running(self) -> bool:
        """Whether its event loop still runs."""
        return self.loop.is_running()

    def notify(self) -> bool:
        """Complete ``wakeup``. Return False if that may never be noticed, because the event loop has stopped."""
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            running = None
        if running is self.loop:
            self._complete_wakeup()
            return True
        try:
            self.loop.call_soon_threadsafe(self._complete_wakeup)
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
        self.debt = 0.0
        self._share = interactive_share
        # Ordered sets: a call leaves in constant time, wherever it stands.
        self._queues: dict[Priority, OrderedDict[Waiter, None]] = {"interactive": OrderedDict(), "bulk": OrderedDict()}
        self._by_loop: dict[asyncio.AbstractEventLoop, OrderedDict[Waiter, None]] = {}
        self._deadlines: list[tuple[float, int, Waiter]] = []  # heap; entries of calls that have left are outdated
        self._outdated = 0
        self._order = count()

    @property
    def size(self) -> int:
        """Number of calls that wait."""
        return len(self._queues["interactive"]) + len(self._queues["bulk"])

    def __iter__(self) -> Iterator[Waiter]:
        """Iterate over all calls that wait; they may leave meanwhile."""
        return iter([*self._queues["interactive"], *self._queues["bulk"]])

    def lets_pass(self, priority: Priority) -> bool:
        """Return whether a new call may start before all that wait."""
        if priority == "bulk":
            return not self.size
        return not self._queues["interactive"] and (not self._queues["bulk"] or self._has_credit)

    def count_ahead(self, priority: Priority) -> int:
        """Return how many waiting calls would start before a new one."""
        return len(self._queues["interactive"]) if priority == "interactive" else self.size

    def join(self, waiter: Waiter) -> None:
        """Add a call at the end of its queue."""
        waiter.queued = True
        waiter.number = next(self._order)
        self._queues[waiter.priority][waiter] = None
        self._by_loop.setdefault(waiter.loop, OrderedDict())[waiter] = None
        if waiter.deadline is not None:
            heapq.heappush(self._deadlines, (waiter.deadline, waiter.number, waiter))

    def leave(self, waiter: Waiter) -> None:
        """Remove a call, wherever it stands; a second time does nothing."""
        if not waiter.queued:
            return
        waiter.queued = False
        self._queues[waiter.priority].pop(waiter, None)
        of_loop = self._by_loop.get(waiter.loop, OrderedDict())
        of_loop.pop(waiter, None)
        if not of_loop:
            self._by_loop.pop(waiter.loop, None)
        if waiter.deadline is not None:
            self._outdated += 1
            if 2 * self._outdated > len(self._deadlines):
                self._deadlines = [entry for entry in self._deadlines if _is_current(entry)]
                heapq.heapify(self._deadlines)
                self._outdated = 0

    def heads(self) -> list[Waiter]:
        """Return the first call of each queue, the one that is served first at the front.

        Calls whose event loop has stopped are taken out: nobody would use their start. They are notified, so that they
        join again if the loop runs again.
        """
        interactive, bulk = self._head("interactive"), self._head("bulk")
        if interactive is None or bulk is None:
            return [waiter for waiter in (interactive, bulk) if waiter is not None]
        return [interactive, bulk] if self._has_credit else [bulk, interactive]

    def first_of(self, loop: asyncio.AbstractEventLoop) -> Waiter | None:
        """Return the call of this event loop that waits longest."""
        return next(iter(self._by_loop.get(loop, ())), None)

    def record_start(self, priority: Priority) -> None:
        """Take note of the start of a call, whether it waited or not."""
        if priority == "bulk":
            self.debt = max(0.0, self.debt - self._share)
        elif self._queues["bulk"]:
            self.debt += 1 - self._share

    def next_deadline(self) -> float:
        """Return the earliest deadline of a waiting call, infinity if none has one."""
        while self._deadlines and not _is_current(self._deadlines[0]):
            heapq.heappop(self._deadlines)
            self._outdated -= 1
        return self._deadlines[0][0] if self._deadlines else float("inf")

    def with_deadline_until(self, moment: float) -> Iterator[Waiter]:
        """Yield the waiting calls whose deadline is not after ``moment``. The caller removes each from the queue."""
        while self.next_deadline() <= moment:
            yield self._deadlines[0][2]

    @property
    def _has_credit(self) -> bool:
        return self.debt + 1 - self._share <= _CREDIT

    def _head(self, priority: Priority) -> Waiter | None:
        while (first := next(iter(self._queues[priority]), None)) is not None and not first.loop_running:
            self.leave(first)
            first.notify()
        return first


def _is_current(entry: tuple[float, int, Waiter]) -> bool:
    """Return whether the entry is of a call that waits now, and not of an earlier time that it waited."""
    return entry[2].queued and entry[2].number == entry[1]
