"""Who waits at the gate, and who is next."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_async._rate_limit.permit import Permit
    from ampeco_async._rate_limit.rules import Priority

# Slots by which interactive calls may run ahead of their share: a burst of a web page.
_CREDIT: Final = 10.0


class Waiter:
    """One call that waits. `outcome` is set once it may start or has to give up."""

    __slots__ = ("_loop", "deadline", "gone", "outcome", "priority", "wake")

    def __init__(self, priority: Priority, deadline: float | None) -> None:
        self.priority = priority
        self.deadline = deadline
        self.outcome: Permit | Exception | None = None
        self.gone = False
        self._loop = asyncio.get_running_loop()
        self.wake: asyncio.Future[None] = self._loop.create_future()

    def rearm(self) -> None:
        """Be ready to be woken again."""
        if self.wake.done():
            self.wake = self._loop.create_future()

    @property
    def alive(self) -> bool:
        """Whether its event loop still runs."""
        return self._loop.is_running()

    def rouse(self) -> bool:
        """Wake it up, from any thread. False if it may never wake: its event loop has stopped."""
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            running = None
        if running is self._loop:
            self._set()
        else:
            try:
                self._loop.call_soon_threadsafe(self._set)
            except RuntimeError:
                return False
            return self.alive
        return True

    def _set(self) -> None:
        if not self.wake.done():
            self.wake.set_result(None)


class Line:
    """Two lanes, each first come first served.

    Interactive calls go first until they have had their share of the slots for which bulk calls waited too.
    """

    def __init__(self, interactive_share: float) -> None:
        self._share = interactive_share
        self._lanes: dict[Priority, deque[Waiter]] = {"interactive": deque(), "bulk": deque()}
        self._sizes: dict[Priority, int] = {"interactive": 0, "bulk": 0}
        self._debt = 0.0

    def __len__(self) -> int:
        return self._sizes["interactive"] + self._sizes["bulk"]

    def passes(self, priority: Priority) -> bool:
        """Whether a newcomer would be next."""
        if priority == "bulk":
            return not len(self)
        return not self._sizes["interactive"] and (not self._sizes["bulk"] or self._has_credit)

    def ahead_of_new(self, priority: Priority) -> int:
        """Waiters that would go before a newcomer."""
        return self._sizes["interactive"] if priority == "interactive" else len(self)

    def join(self, waiter: Waiter) -> None:
        """Go to the end of the lane."""
        self._lanes[waiter.priority].append(waiter)
        self._sizes[waiter.priority] += 1

    def leave(self, waiter: Waiter) -> None:
        """Give up the place."""
        if not waiter.gone:
            waiter.gone = True
            self._sizes[waiter.priority] -= 1

    def order(self) -> list[Waiter]:
        """The heads of the lanes, who is to be asked first at the front."""
        interactive, bulk = self._head("interactive"), self._head("bulk")
        if interactive is None or bulk is None:
            return [waiter for waiter in (interactive, bulk) if waiter is not None]
        return [interactive, bulk] if self._has_credit else [bulk, interactive]

    def waiting(self) -> Iterator[Waiter]:
        """All that can still wake up, lane by lane."""
        return (waiter for lane in self._lanes.values() for waiter in lane if not waiter.gone and waiter.alive)

    def note_served(self, priority: Priority) -> None:
        """A call of that kind starts, from the line or past it."""
        if priority == "bulk":
            self._debt = max(0.0, self._debt - self._share)
        elif self._sizes["bulk"]:
            self._debt += 1 - self._share

    @property
    def _has_credit(self) -> bool:
        return self._debt + 1 - self._share <= _CREDIT

    def _head(self, priority: Priority) -> Waiter | None:
        lane = self._lanes[priority]
        while lane and lane[0].gone:
            lane.popleft()
        return lane[0] if lane else None
