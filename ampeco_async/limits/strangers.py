"""Calls that others make with the same token, as far as the headers betray them."""

from __future__ import annotations

import heapq
from typing import Final

_CHUNKS: Final = 64


class Strangers:
    """An estimate of the calls of others that the server may still count."""

    __slots__ = ("_anchor", "_last", "_leaving", "_seen", "count", "length")

    def __init__(self, length: float) -> None:
        self.length = length
        self.count = 0
        self._leaving: list[tuple[float, int]] = []  # heap of (when, how many)
        self._anchor: tuple[int, int] | None = None  # (remaining, own calls settled before that call was sent)
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

    def watch(self, remaining: int, *, sent: int, settled_before: int, now: float) -> None:
        """Compare how far `X-RateLimit-Remaining` fell with the calls that we sent meanwhile.

        Since some earlier response (the anchor) the server has counted at most the calls that we have sent by now and
        that were not settled before the anchor's own call went out. A deeper fall is the work of others, in a fixed and
        in a sliding window. `sent` and `settled_before` do not contain calls that failed.
        """
        in_doubt = sent - settled_before
        if self._anchor is None or remaining > self._anchor[0] or remaining - self._last > in_doubt:
            self._anchor = (remaining, settled_before)
            self._seen = 0
        fallen = self._anchor[0] - remaining
        unexplained = fallen - (sent - self._anchor[1])
        if unexplained > self._seen:
            self.add_fresh(unexplained - self._seen, now)
            self._seen = unexplained
        self._last = remaining
