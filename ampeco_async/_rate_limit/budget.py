"""The decisions of the rate gate: may a call start now, and if not, when."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from ampeco_async._rate_limit.backoff import RateLimitBackoff
from ampeco_async._rate_limit.window import StartMark, Window

if TYPE_CHECKING:
    from ampeco_async._options import Priority
    from ampeco_async._rate_limit.headers import RateLimitHeaders
    from ampeco_async._rate_limit.limits import RateLimits

Accounting = Literal["counted", "failed", "refused"]
"""How a call counts against the limit: ``counted`` by the server (or maybe), not counted because it ``failed`` or was
never sent or concerned one item only, not counted because it was ``refused`` since the limit is spent."""

# Parts of the limit. While less is used, calls of that priority start without pacing.
_UNPACED: Final = {"interactive": 1 / 2, "bulk": 1 / 20}
# Calls that start without pacing before the first response shows how much is left.
_UNPACED_AT_FIRST: Final = 5
# Left to interactive calls by bulk calls, so that they need not even wait for the next slot.
_RESERVE: Final = 1 / 200
# How far the pace may be caught up after a late wake-up, or run ahead by interactive calls.
_BURST: Final = 1 / 100
# The number of foreign calls varies with its square root; room for twice that much is kept free.
_FOREIGN_VARIATION: Final = 2
# So few foreign calls may be calls of this process that the server counted late.
_FOREIGN_DOUBTFUL: Final = 3
# Part of a limit. With so much of it in our own count, a 429 without a figure is taken as that limit's.
_NEARLY_SPENT: Final = 9 / 10
_DAY_RESOLUTION: Final = 1 / 512
# Seconds that are not worth waiting; the guard of a window is longer.
_NEGLIGIBLE: Final = 1e-6


class Decision(NamedTuple):
    """When a call may start."""

    wait: float
    """Seconds; 0 if it may start now."""
    interval: float
    """Seconds by which it moves the start of the next paced call; 0 if it is not paced."""


class Budget:
    """What is left of the limits of one tenant and token. It is given the time, waits for nothing and locks nothing.

    Every call goes through ``start`` once and then through ``finish`` once.
    """

    def __init__(self, limits: RateLimits) -> None:
        self.limits = limits
        self.minute = Window(limits.window, limits.per_minute, ceiling=limits.minute_ceiling)
        self.day = Window(
            limits.day_window,
            limits.per_day,
            ceiling=limits.day_ceiling,
            resolution=limits.day_window * _DAY_RESOLUTION,
        )
        self.backoff = RateLimitBackoff(limits.window, limits.max_backoff)
        self.sent = 0
        self.counted = 0
        self._remaining_known = False
        self._next_paced_at = float("-inf")
        # Failed calls do not count on the server, but even they are not sent at more than twice the limit: this moves
        # by half an interval with every call, whatever becomes of it.
        self._sending_until = float("-inf")

    def decide(self, priority: Priority, now: float, ahead: int = 0) -> Decision:
        """Return when a call could start if ``ahead`` other calls start before it."""
        minute, day, backoff = self.minute, self.day, self.backoff
        minute.refresh(now)
        day.refresh(now)
        bulk = priority == "bulk"
        always_paced = now < backoff.paced_until
        unpaced = minute.limit * _UNPACED[priority]
        if not self._remaining_known:
            unpaced = min(unpaced, _UNPACED_AT_FIRST)
        paced = always_paced or minute.used + ahead >= unpaced
        reserve = self._reserve() if paced or bulk else 0
        interval = minute.interval(reserve, now) if paced else 0.0
        if now < backoff.until:
            wait = backoff.until - now + ahead * interval
        else:
            half_interval = self.limits.window / minute.limit / 2
            wait = max(
                day.until_free(1 + ahead, int(day.limit * self.limits.interactive_day_share) if bulk else 0, now),
                minute.until_free(1 + ahead, reserve if bulk else 0, now),
                self._sending_until - self.limits.window / 4 - now + ahead * half_interval,
            )
            if paced:
                due = self._next_paced_at - now + ahead * interval
                if not bulk and not always_paced:
                    due -= self._burst() * interval
                wait = max(wait, due)
        return Decision(wait if wait > _NEGLIGIBLE else 0.0, interval)

    def start(self, decision: Decision, now: float) -> StartMark:
        """Start a call. ``decision`` is that of the same moment; the result is passed to ``finish``."""
        if decision.interval:
            earliest = now - self._burst() * decision.interval
            self._next_paced_at = max(self._next_paced_at, earliest) + decision.interval
        self._sending_until = max(self._sending_until, now) + self.limits.window / self.minute.limit / 2
        self.minute.in_flight += 1
        self.day.in_flight += 1
        self.sent += 1
        return StartMark(now, self.counted)

    def shows_spent_limit(self, headers: RateLimitHeaders, *, acts: bool, now: float) -> bool:
        """Return whether a 429 shows that the tenant's limit is spent, and not that one item has to be left alone.

        The tenant also responds with 429 to a start of a user on an EVSE where earlier remote starts failed. Nobody
        else is concerned by that, so only a spent limit may hold other calls back:

        - ``X-RateLimit-Remaining`` decides about the limit that it belongs to.
        - The tenant has two limits and names one. The other one, or both if it names none, is spent if our own count
          is near it.
        - If neither decides, the limit may still be spent by other programs with the same token. A call that ``acts``
          is not repeated by itself, so that it is harmless to assume that its item was the reason: if it was not, the
          next call learns it. Any other call has no such reason, and the limit is assumed to be spent.
        """
        if headers.remaining == 0:
            return True
        self.minute.refresh(now)
        self.day.refresh(now)
        named = None if headers.remaining is None else self._named_window(headers.limit)
        if any(window.nearly_spent(_NEARLY_SPENT) for window in (self.minute, self.day) if window is not named):
            return True
        return headers.remaining is None and not acts

    def finish(
        self, start_mark: StartMark, accounting: Accounting, headers: RateLimitHeaders | None, now: float
    ) -> None:
        """End a call, and learn from the headers of its response, if there was one."""
        minute, day, backoff = self.minute, self.day, self.backoff
        minute.in_flight -= 1
        day.in_flight -= 1
        if accounting == "counted":
            minute.calls.add(now)
            day.calls.add(now)
            self.counted += 1
            if headers is not None:
                backoff.refusals = 0
        else:
            self.sent -= 1
            minute.refresh(now)
            self._next_paced_at -= minute.interval(self._reserve(), now)
        if headers is None:
            return
        limit, remaining = headers.limit, headers.remaining
        if accounting == "refused":
            backoff.extend(headers.retry_after, started_at=start_mark.started_at, now=now)
            self._next_paced_at = max(self._next_paced_at, backoff.until)
            # A limit that refuses is used up, whatever it says is left.
            remaining = 0 if limit is not None else remaining
        self._learn(limit, remaining, start_mark, now)

    def after_fork(self) -> Budget:
        """Return a budget with the same limits and backoff, and no calls. Responses show what others have used."""
        fresh = Budget(self.limits)
        for window, known in ((fresh.minute, self.minute), (fresh.day, self.day)):
            window.ceiling, window.server_limit = known.ceiling, known.server_limit
        fresh.backoff = self.backoff
        return fresh

    def tighten(self, limits: RateLimits) -> None:
        """Keep the lower of the present ceilings and those of ``limits``."""
        self.backoff.longest = min(self.backoff.longest, limits.max_backoff)
        for window, ceiling in ((self.minute, limits.minute_ceiling), (self.day, limits.day_ceiling)):
            if ceiling is not None:
                window.ceiling = ceiling if window.ceiling is None else min(window.ceiling, ceiling)

    def _learn(self, limit: int | None, remaining: int | None, start_mark: StartMark, now: float) -> None:
        window = self._named_window(limit)
        if limit is not None:
            window.server_limit = limit
        if remaining is not None:
            self._remaining_known = True
            window.observe(remaining, sent=self.sent, start_mark=start_mark, now=now)

    def _named_window(self, limit: int | None) -> Window:
        """Return the window of a limit. The tenant does not say which of its two it is: the closer one in ratio."""
        if limit is not None and limit >= math.sqrt(self.minute.server_limit * self.day.server_limit):
            return self.day
        return self.minute

    def _reserve(self) -> int:
        """Return the calls of the window that bulk calls leave to interactive and to foreign ones."""
        limit, foreign = self.minute.limit, self.minute.foreign_used
        variation = _FOREIGN_VARIATION * math.isqrt(foreign) if foreign > _FOREIGN_DOUBTFUL else 0
        return min(max(1, int(limit * _RESERVE)) + variation, limit // 2)

    def _burst(self) -> int:
        return max(2, int(self.minute.limit * _BURST))
