"""One limit of the tenant: so many successful calls in so many seconds."""

from __future__ import annotations

from math import isqrt
from typing import Final

from ampeco_async._rate_limit.log import CallLog
from ampeco_async._rate_limit.strangers import Origin, Strangers

_SAMPLES: Final = 8
# Calls of others scatter with the root of their number; twice that much room is left for them.
_SCATTER: Final = 2
# So few others may be calls of our own that the server counted late.
_DOUBTFUL: Final = 3
# Clocks differ a little: a call is held that much longer (part of the window) than the server's own count says.
_GUARD: Final = 1 / 1000


class Window:
    """Counts every call that the server may count, for any window that ends now.

    A trailing window holds at least what any fixed window holds that began within it. While no more calls than the
    limit are in flight or were answered in the trailing window, no server refuses one, whichever kind of window it has
    and however long a call was under way.
    """

    __slots__ = ("ceiling", "in_flight", "length", "log", "server_limit", "strangers")

    def __init__(self, length: float, limit: int, *, ceiling: int | None = None, grain: float = 0.0) -> None:
        self.length = length * (1 + _GUARD)
        self.server_limit = limit
        self.ceiling = ceiling
        self.in_flight = 0
        self.log = CallLog(self.length, grain)
        self.strangers = Strangers(self.length)

    @property
    def limit(self) -> int:
        """Calls that we allow ourselves."""
        return self.server_limit if self.ceiling is None else min(self.server_limit, self.ceiling)

    def used(self, now: float) -> int:
        """Calls that count against `limit` now."""
        self.log.expire(now)
        self.strangers.expire(now)
        return len(self.log) + self.in_flight + self._others

    def scatter(self) -> int:
        """Calls by which those of others go up and down from window to window."""
        return _SCATTER * isqrt(self._others) if self._others > _DOUBTFUL else 0

    @property
    def _others(self) -> int:
        # What the server allows beyond the ceiling is theirs.
        return max(0, self.strangers.count - (self.server_limit - self.limit))

    def until_free(self, calls: int, reserve: int, now: float) -> float:
        """Seconds until so many calls could start with `reserve` still unused; about right if that is far away."""
        usable = max(self.limit - reserve, 1)
        missing = self.used(now) + calls - usable
        if missing <= 0:
            return 0.0
        wait = self.log.frees(missing, now)
        if self.strangers.count:
            turnover = len(self.log) + self.strangers.count
            soon = self.strangers.next_leaves(now) if missing == 1 else missing * self.length / turnover
            if soon is not None:
                wait = soon if wait is None else min(wait, soon)
        return missing * self.length / usable if wait is None else max(wait, 0.0)

    def interval(self, reserve: int, now: float) -> float:
        """Seconds between calls at the fastest even pace that never has to stop.

        For every moment ahead: what is unused now and what leaves until then must last until then.
        """
        usable = max(self.limit - reserve, 1)
        unused = usable - self.used(now)
        slowest = self.length / usable
        others = self.strangers.count / self.length
        for calls, seconds in self.log.sample(_SAMPLES, now):
            available = unused + calls + others * seconds
            if available >= 1:
                slowest = max(slowest, seconds / available)
        return slowest

    def observe(self, remaining: int, *, sent: int, origin: Origin, now: float) -> None:
        """Take over what a response says is left of `server_limit`."""
        self.strangers.watch(remaining, sent=sent, origin=origin, now=now)
        self.used(now)
        surplus = self.server_limit - remaining - len(self.log) - self.in_flight - self.strangers.count
        if surplus > 0:
            self.strangers.add_spread(surplus, now)
