"""The decisions of the rate gate: who may start now, and if not, when."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from ampeco_async._rate_limit.closing import Closing
from ampeco_async._rate_limit.headers import Notice
from ampeco_async._rate_limit.strangers import Origin
from ampeco_async._rate_limit.window import Window

if TYPE_CHECKING:
    from ampeco_async._rate_limit.rules import Priority, RateLimits

# Parts of the limit. Below them calls of that kind start without pacing.
_FREE: Final = {"interactive": 1 / 2, "bulk": 1 / 20}
# Left to interactive calls by a bulk job, so that they need not even wait for the next slot.
_RESERVE: Final = 1 / 200
# How far the pace may be caught up after a late wake-up, or run ahead by interactive calls.
_BURST: Final = 1 / 100
_DAY_GRAIN: Final = 1 / 512
# Seconds that are not worth waiting; the guard of a window is longer.
_TICK: Final = 1e-6
# Calls before the first response has told how much is left.
_COLD: Final = 5


class Budget:
    """What is left of the limits of one tenant and token. Time is given, nothing waits, nothing is locked.

    Every call goes through `take` once and then through exactly one of `count` and `give_back`.
    """

    def __init__(self, limits: RateLimits) -> None:
        self.limits = limits
        self.minute = Window(limits.window, limits.per_minute, ceiling=limits.minute_ceiling)
        self.day = Window(
            limits.day_window, limits.per_day, ceiling=limits.day_ceiling, grain=limits.day_window * _DAY_GRAIN
        )
        self.closing = Closing(limits.window)
        self.sent = 0
        self.settled = 0
        self._cold = True
        self._next = float("-inf")  # when the next paced call is due
        self._haste = float("-inf")  # as if every call took half a slot, failed or not

    def wait(self, priority: Priority, now: float, ahead: int = 0) -> float:
        """Seconds until a call could start with so many others before it; 0 when it may start now."""
        wait = self._wait(priority, now, ahead)
        return wait if wait > _TICK else 0.0

    def _wait(self, priority: Priority, now: float, ahead: int) -> float:
        if now < self.closing.until:
            return self.closing.until - now + ahead * self._interval(now)
        wait = self.day.until_free(1 + ahead, self._day_reserve(priority), now)
        bulk = priority == "bulk"
        wait = max(wait, self.minute.until_free(1 + ahead, self.reserve if bulk else 0, now))
        wait = max(wait, self._haste - self.limits.window / 4 - now + ahead * self._half_slot)
        if self._is_free(priority, now, ahead):
            return wait
        interval = self._interval(now)
        due = self._next - now + ahead * interval
        if not bulk and now >= self.closing.careful_until:
            due -= self._burst * interval
        return max(wait, due)

    def take(self, priority: Priority, now: float) -> Origin:
        """Start a call. What it returns is wanted back with its response."""
        interval = self._interval(now)
        if not self._is_free(priority, now, 0):
            self._next = max(self._next, now - self._burst * interval) + interval
        self._haste = max(self._haste, now) + self._half_slot
        self.minute.in_flight += 1
        self.day.in_flight += 1
        self.sent += 1
        return Origin(now, self.settled)

    def count(self, now: float) -> None:
        """A call was answered with success, or may have been."""
        for window in (self.minute, self.day):
            window.in_flight -= 1
            window.log.add(now)
        self.settled += 1

    def give_back(self, now: float) -> None:
        """A call failed: the server does not count it."""
        self.minute.in_flight -= 1
        self.day.in_flight -= 1
        self.sent -= 1
        self._next -= self._interval(now)

    def observe(self, notice: Notice, origin: Origin, now: float) -> None:
        """Learn from the headers of a response."""
        window = self.minute
        if notice.limit is not None:
            # The tenant tells one of its two limits and does not say which.
            if notice.limit >= math.sqrt(self.minute.server_limit * self.day.server_limit):
                window = self.day
            window.server_limit = notice.limit
        if notice.remaining is not None:
            self._cold = False
            window.observe(notice.remaining, sent=self.sent, origin=origin, now=now)

    def refuse(self, notice: Notice, origin: Origin, now: float) -> None:
        """Close after a 429, and take the limit as used up."""
        self.closing.refuse(notice.retry_after, sent_at=origin.sent_at, now=now)
        self._next = max(self._next, self.closing.until)
        self.observe(Notice(notice.limit, 0 if notice.limit else notice.remaining), origin, now)

    def tighten(self, limits: RateLimits) -> None:
        """Hold the lower of two ceilings."""
        for window, ceiling in ((self.minute, limits.minute_ceiling), (self.day, limits.day_ceiling)):
            if ceiling is not None:
                window.ceiling = ceiling if window.ceiling is None else min(window.ceiling, ceiling)

    @property
    def reserve(self) -> int:
        """Calls of the window that bulk calls leave to interactive ones, and to others that come when they like."""
        return min(max(1, int(self.minute.limit * _RESERVE)) + self.minute.scatter(), self.minute.limit // 2)

    @property
    def _burst(self) -> int:
        return max(2, int(self.minute.limit * _BURST))

    @property
    def _half_slot(self) -> float:
        # Failing calls do not count on the server, but even they are not sent at more than twice the limit.
        return self.limits.window / self.minute.limit / 2

    def _day_reserve(self, priority: Priority) -> int:
        return int(self.day.limit * self.limits.interactive_day_share) if priority == "bulk" else 0

    def _interval(self, now: float) -> float:
        return self.minute.interval(self.reserve, now)

    def _is_free(self, priority: Priority, now: float, ahead: int) -> bool:
        if now < self.closing.careful_until:
            return False
        free = self.minute.limit * _FREE[priority]
        if self._cold:
            free = min(free, _COLD)
        return self.minute.used(now) + ahead < free
