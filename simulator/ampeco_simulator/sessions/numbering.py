"""Session ids: which belong to generated sessions, identified by a number, and which to remotely started ones."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_REMOTE = -1


class Run(NamedTuple):
    """Consecutive ids of generated sessions with consecutive numbers."""

    first_id: int
    first_number: int
    size: int


class Numbering:
    """Ids from 1 without gaps, stored as runs of consecutive numbers: a million ids need a few bytes."""

    def __init__(self, count: int) -> None:
        self.size = 0
        """How many ids there are."""
        self._ids = array("q")
        self._numbers = array("q")
        self.append(0, count)

    def append(self, number: int, count: int) -> None:
        """Give the next ``count`` ids to the generated sessions from ``number`` on."""
        if count and (not self._ids or number != self._next_in_run()):
            self._ids.append(self.size + 1)
            self._numbers.append(number)
        self.size += count

    def append_remote(self) -> int:
        """Give the next id to a remotely started session and return it."""
        if not self._ids or self._numbers[-1] != _REMOTE:
            self._ids.append(self.size + 1)
            self._numbers.append(_REMOTE)
        self.size += 1
        return self.size

    def number(self, item_id: int) -> int | None:
        """Return the number of an id, ``None`` for a remotely started session. Raise ``KeyError`` for an unknown id."""
        if not 1 <= item_id <= self.size:
            raise KeyError(item_id)
        run = bisect_right(self._ids, item_id) - 1
        first = self._numbers[run]
        return None if first == _REMOTE else first + item_id - self._ids[run]

    def runs(self, low: int, high: int) -> Iterator[Run]:
        """Yield the runs of generated sessions among the ids in [low, high)."""
        run = max(0, bisect_right(self._ids, low) - 1)
        while run < len(self._ids) and self._ids[run] < high:
            start = max(low, self._ids[run])
            end = min(high, self._ids[run + 1] if run + 1 < len(self._ids) else self.size + 1)
            if self._numbers[run] != _REMOTE and start < end:
                yield Run(start, self._numbers[run] + start - self._ids[run], end - start)
            run += 1

    def _next_in_run(self) -> int | None:
        """Return the number that would continue the last run."""
        return None if self._numbers[-1] == _REMOTE else self._numbers[-1] + self.size + 1 - self._ids[-1]
