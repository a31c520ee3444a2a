"""One limit of the tenant: so many successful calls in so many seconds, of this process and of others."""

from __future__ import annotations

import heapq
from collections import deque
from typing import Final, NamedTuple

_NEVER: Final = float("inf")
# Points at which the coming departures of calls are sampled.
_SAMPLES: Final = 8
# Clocks differ a little: a call is held for that much longer (part of the window) than the server counts it.
_GUARD: Final = 1 / 1000
# Groups in which foreign calls of unknown age leave the window.
_SPREAD_GROUPS: Final = 64


class StartMark(NamedTuple):
    """The start of a call: when it was (seconds), and how many calls had been counted by then."""

    started_at: float
    counted: int


class CallLog:
    """Successful calls of this process in the last ``length`` seconds.

    A call is logged when its response arrives, since the server may have counted it at any moment before. Calls that
    are at most ``resolution`` seconds apart share one entry and leave together with the last of them.
    """

    __slots__ = ("_entries", "_entry_began", "_left", "_resolution", "_total", "count", "length", "next_leaves_at")

    def __init__(self, length: float, resolution: float) -> None:
        self.length = length
        self._resolution = resolution
        self._entries: deque[tuple[float, int]] = deque()  # (time of its last call, calls logged up to it)
        self._entry_began = float("-inf")
        self._total = 0
        self._left = 0
        self.count = 0
        self.next_leaves_at = _NEVER

    def add(self, now: float) -> None:
        """Log one call whose response arrives now."""
        entries = self._entries
        self._total += 1
        self.count += 1
        if entries and now - self._entry_began <= self._resolution:
            entries.pop()
        else:
            self._entry_began = now
        entries.append((now, self._total))
        if len(entries) == 1:
            self.next_leaves_at = now + self.length

    def expire(self, now: float) -> None:
        """Drop the calls that no window containing ``now`` can contain."""
        entries = self._entries
        while entries and entries[0][0] + self.length <= now:
            self._left = entries.popleft()[1]
        self.count = self._total - self._left
        self.next_leaves_at = entries[0][0] + self.length if entries else _NEVER

    def until_left(self, calls: int, now: float) -> float | None:
        """Return the seconds until at least so many calls have left; ``None`` if there are not so many."""
        if calls > self.count:
            return None
        wanted = self._left + calls
        # Entries hold nearly equal numbers of calls: estimate the place, then search from there.
        last = len(self._entries) - 1
        at = min(last, (calls - 1) * (last + 1) // max(self.count, 1))
        while at > 0 and self._entries[at - 1][1] >= wanted:
            at -= 1
        while self._entries[at][1] < wanted:
            at += 1
        return self._entries[at][0] + self.length - now

    def departures(self, points: int, now: float) -> list[tuple[int, float]]:
        """Return about so many (calls, seconds): ``calls`` leave before the entry that leaves in ``seconds``."""
        entries = self._entries
        shift = self.length - now
        before = self._left
        found = []
        for i in range(0, len(entries), max(len(entries) // points, 1)):
            if i:
                before = entries[i - 1][1]
            found.append((before - self._left, entries[i][0] + shift))
        return found


class ForeignUsage:
    """Estimates the calls of other programs with the same token that the server still counts."""

    __slots__ = (
        "_explained",
        "_last_remaining",
        "_leaving",
        "_reference_at",
        "_reference_counted",
        "_reference_remaining",
        "count",
        "length",
        "next_leaves_at",
    )

    def __init__(self, length: float) -> None:
        self.length = length
        self.count = 0
        self.next_leaves_at = _NEVER
        self._leaving: list[tuple[float, int]] = []  # heap of (when they leave, how many)
        # The response that later ones are compared with.
        self._reference_at: float | None = None
        self._reference_remaining = 0
        self._reference_counted = 0
        self._explained = 0  # foreign calls found since then
        self._last_remaining = 0

    def expire(self, now: float) -> None:
        """Drop the calls that have left the window."""
        while self._leaving and self._leaving[0][0] <= now:
            self.count -= heapq.heappop(self._leaving)[1]
        self.next_leaves_at = self._leaving[0][0] if self._leaving else _NEVER

    def add_spread(self, calls: int, now: float) -> None:
        """Add calls of unknown age, as if they had been made evenly over the window.

        Later responses correct a wrong assumption.
        """
        groups = min(calls, _SPREAD_GROUPS)
        for i in range(groups):
            size = calls * (i + 1) // groups - calls * i // groups
            self._add(size, now + self.length * (i + 1) / (groups + 1))

    def compare(self, remaining: int, *, sent: int, start_mark: StartMark, now: float) -> None:
        """Compare the fall of ``X-RateLimit-Remaining`` with the calls that this process has sent in the meantime.

        Since the reference response the server has counted at most the calls sent by now that had not been counted
        here when the reference's own call started. A deeper fall shows foreign calls, in a fixed and in a sliding
        window. Responses overtake each other: only one whose call started after the reference had arrived is surely
        the later one. ``sent`` is the number of calls sent so far, failed ones excluded.
        """
        if self._reference_at is not None and start_mark.started_at <= self._reference_at:
            return
        rise = remaining - self._last_remaining
        self._last_remaining = remaining
        first = self._reference_at is None
        if first or remaining > self._reference_remaining or rise > sent - start_mark.counted:
            self._reference_at = now
            self._reference_remaining = remaining
            self._reference_counted = start_mark.counted
            self._explained = 0
            return
        unexplained = self._reference_remaining - remaining - (sent - self._reference_counted)
        if unexplained > self._explained:
            self._add(unexplained - self._explained, now + self.length)
            self._explained = unexplained

    def _add(self, calls: int, leaves_at: float) -> None:
        heapq.heappush(self._leaving, (leaves_at, calls))
        self.count += calls
        self.next_leaves_at = self._leaving[0][0]


class Window:
    """Counts every call that the server may count, for any window that ends now.

    A trailing window holds at least what any fixed window holds that began within it. While no more calls than the
    limit are in flight or were answered in the trailing window, no server refuses one, whichever kind of window it has
    and however long a call was under way.

    As of the last ``refresh``: ``limit``, the calls that this process allows itself; ``used``, the calls that count
    against it; ``foreign_used``, those of them that other programs made.
    """

    __slots__ = (
        "calls",
        "ceiling",
        "foreign",
        "foreign_used",
        "in_flight",
        "length",
        "limit",
        "server_limit",
        "used",
    )

    def __init__(self, length: float, limit: int, *, ceiling: int | None = None, resolution: float = 0.0) -> None:
        self.length = length * (1 + _GUARD)
        self.server_limit = limit
        self.ceiling = ceiling
        self.in_flight = 0
        self.calls = CallLog(self.length, resolution)
        self.foreign = ForeignUsage(self.length)
        self.limit = limit
        self.used = 0
        self.foreign_used = 0

    def refresh(self, now: float) -> None:
        """Drop the calls that have left the window, and work out ``limit``, ``used`` and ``foreign_used``."""
        if now >= self.calls.next_leaves_at:
            self.calls.expire(now)
        if now >= self.foreign.next_leaves_at:
            self.foreign.expire(now)
        self.limit = self.server_limit if self.ceiling is None else min(self.server_limit, self.ceiling)
        # What the server allows beyond our ceiling is left to others.
        self.foreign_used = max(0, self.foreign.count - (self.server_limit - self.limit))
        self.used = self.calls.count + self.in_flight + self.foreign_used

    def nearly_spent(self, part: float) -> bool:
        """Return whether the server may have counted so large a part of its limit, as of the last ``refresh``."""
        return self.calls.count + self.in_flight + self.foreign.count >= self.server_limit * part

    def until_free(self, calls: int, reserve: int, now: float) -> float:
        """Return the seconds until so many calls could start with ``reserve`` calls still unused.

        An estimate if that is far away.
        """
        usable = max(self.limit - reserve, 1)
        missing = self.used + calls - usable
        if missing <= 0:
            return 0.0
        wait = self.calls.until_left(missing, now)
        if self.foreign.count:
            turnover = self.calls.count + self.foreign.count
            sooner = self.foreign.next_leaves_at - now if missing == 1 else missing * self.length / turnover
            wait = sooner if wait is None else min(wait, sooner)
        return missing * self.length / usable if wait is None else max(wait, 0.0)

    def interval(self, reserve: int, now: float) -> float:
        """Return the seconds between calls at the fastest even pace that never has to stop.

        For every moment ahead: what is unused now and what leaves until then must last until then.
        """
        usable = max(self.limit - reserve, 1)
        unused = usable - self.used
        slowest = self.length / usable
        foreign_rate = self.foreign.count / self.length
        for calls, seconds in self.calls.departures(_SAMPLES, now):
            available = unused + calls + foreign_rate * seconds
            if available >= 1:
                slowest = max(slowest, seconds / available)
        return slowest

    def observe(self, remaining: int, *, sent: int, start_mark: StartMark, now: float) -> None:
        """Take over what a response says is left of ``server_limit``; refreshes first."""
        self.foreign.compare(remaining, sent=sent, start_mark=start_mark, now=now)
        self.refresh(now)
        surplus = self.server_limit - remaining - self.calls.count - self.in_flight - self.foreign.count
        if surplus > 0:
            self.foreign.add_spread(surplus, now)
