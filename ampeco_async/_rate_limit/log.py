"""Our own calls that the server may still count."""

from __future__ import annotations

from collections import deque


class CallLog:
    """Successful calls of the last `length` seconds.

    A call is logged when its response has come, for the server may have counted it at any moment until then. Calls that
    are at most `grain` seconds apart share one entry and leave together with the last of them.
    """

    __slots__ = ("_entries", "_gone", "_grain", "_opened", "_total", "length")

    def __init__(self, length: float, grain: float) -> None:
        self.length = length
        self._grain = grain
        self._entries: deque[tuple[float, int]] = deque()  # (time of the last call, calls logged up to it)
        self._opened = float("-inf")
        self._total = 0
        self._gone = 0

    def __len__(self) -> int:
        return self._total - self._gone

    def add(self, now: float) -> None:
        """Log one call that was answered now."""
        self._total += 1
        if self._entries and now - self._opened <= self._grain:
            self._entries.pop()
        else:
            self._opened = now
        self._entries.append((now, self._total))

    def expire(self, now: float) -> None:
        """Forget what no window that contains `now` can contain."""
        edge = now - self.length
        entries = self._entries
        while entries and entries[0][0] <= edge:
            self._gone = entries.popleft()[1]

    def frees(self, calls: int, now: float) -> float | None:
        """Seconds until at least that many calls have left; None if there are not so many."""
        if calls > len(self):
            return None
        wanted = self._gone + calls
        # Entries hold nearly equal numbers of calls: guess the place, then walk.
        last = len(self._entries) - 1
        at = min(last, (calls - 1) * (last + 1) // max(len(self), 1))
        while at > 0 and self._entries[at - 1][1] >= wanted:
            at -= 1
        while self._entries[at][1] < wanted:
            at += 1
        return self._entries[at][0] + self.length - now

    def sample(self, points: int, now: float) -> list[tuple[int, float]]:
        """About that many (calls, seconds): so many leave before the moment so many seconds ahead, then another."""
        entries = self._entries
        shift = self.length - now
        before = self._gone
        found = []
        for i in range(0, len(entries), max(len(entries) // points, 1)):
            if i:
                before = entries[i - 1][1]
            found.append((before - self._gone, entries[i][0] + shift))
        return found
