"""Calls that others make with the same token, as far as the headers betray them."""

from __future__ import annotations

import heapq
from typing import Final

from attrs import frozen

_CHUNKS: Final = 64


@frozen
class Origin:
    """When a call went out, and how many had ended with success by then."""

    sent_at: float
    settled: int


@frozen
class _Anchor:
    remaining: int
    settled: int
    came_at: float


class Strangers:
    """An estimate of the calls of others that the server may still count."""

    __slots__ = ("_anchor", "_last", "_leaving", "_seen", "count", "length")

    def __init__(self, length: float) -> None:
        self.length = length
        self.count = 0
        self._leaving: list[tuple[float, int]] = []  # heap of (when, how many)
        self._anchor: _Anchor | None = None
        self._last = 0
        self._seen = 0

    def expire(self, now: float) -> None:
        """Forget those whose time is over."""
        while self._leaving and self._leaving[0][0] <= now:
            self.count -= heapq.heappop(self._leaving)[1]

    def next_leaves(self, now: float) -> float | None:
        """Seconds until some of them leave; None without any."""
        return self._leaving[0][0] - now if self._leaving else None

    def add_fresh(self, calls: int, now: float) -> None:
        """Others have just made so many calls."""
        heapq.heappush(self._leaving, (now + self.length, calls))
        self.count += calls

    def add_spread(self, calls: int, now: float) -> None:
        """Others have made so many calls, nobody knows when: assume evenly over the window.

        A wrong assumption is put right by the next response.
        """
        chunks = min(calls, _CHUNKS)
        for i in range(chunks):
            share = calls * (i + 1) // chunks - calls * i // chunks
            heapq.heappush(self._leaving, (now + self.length * (i + 1) / (chunks + 1), share))
        self.count += calls

    def watch(self, remaining: int, *, sent: int, origin: Origin, now: float) -> None:
        """Compare how far `X-RateLimit-Remaining` fell with the calls that we sent meanwhile.

        Since some earlier response (the anchor) the server has counted at most the calls that we have sent by now and
        that were not settled before the anchor's own call went out. A deeper fall is the work of others, in a fixed and
        in a sliding window. Responses overtake each other: only one whose call went out after the anchor had come is
        surely the later one. `sent` is the number of calls sent so far without those that failed.
        """
        anchor = self._anchor
        if anchor is not None and origin.sent_at <= anchor.came_at:
            return
        rise = remaining - self._last
        self._last = remaining
        if anchor is None or remaining > anchor.remaining or rise > sent - origin.settled:
            self._anchor = _Anchor(remaining, origin.settled, now)
            self._seen = 0
            return
        unexplained = anchor.remaining - remaining - (sent - anchor.settled)
        if unexplained > self._seen:
            self.add_fresh(unexplained - self._seen, now)
            self._seen = unexplained
