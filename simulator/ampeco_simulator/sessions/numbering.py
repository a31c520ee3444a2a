"""Which session has which id: those that come by themselves have numbers, those begun by command stand between them."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMANDED = -1


class Numbering:
    """Ids from 1 without gaps, kept as runs of following numbers from 0, so that a million ids take no memory."""

    def __init__(self, count: int) -> None:
        self.size = 0
        """How many ids there are."""
        self._ids = array("q")
        self._numbers = array("q")
        self.append(0, count)

    def append(self, number: int, count: int) -> None:
        """Give the next ids to so many numbers from one on."""
        if count and (not self._ids or number != self._after()):
            self._ids.append(self.size + 1)
            self._numbers.append(number)
        self.size += count

    def append_commanded(self) -> int:
        """Give the next id, which is answered, to a session begun by command."""
        if not self._ids or self._numbers[-1] != _COMMANDED:
            self._ids.append(self.size + 1)
            self._numbers.append(_COMMANDED)
        self.size += 1
        return self.size

    def number(self, identity: int) -> int | None:
        """The number of an id, None when it began by command. KeyError when there is no such id."""
        if not 1 <= identity <= self.size:
            raise KeyError(identity)
        run = bisect_right(self._ids, identity) - 1
        first = self._numbers[run]
        return None if first == _COMMANDED else first + identity - self._ids[run]

    def runs(self, low: int, high: int) -> Iterator[tuple[int, int, int]]:
        """The runs of the ids in [low, high), without those begun by command: first id, first number, count."""
        run = max(0, bisect_right(self._ids, low) - 1)
        while run < len(self._ids) and self._ids[run] < high:
            start = max(low, self._ids[run])
            end = min(high, self._ids[run + 1] if run + 1 < len(self._ids) else self.size + 1)
            if self._numbers[run] != _COMMANDED and start < end:
                yield start, self._numbers[run] + start - self._ids[run], end - start
            run += 1

    def _after(self) -> int | None:
        """The number that would continue the last run."""
        return None if self._numbers[-1] == _COMMANDED else self._numbers[-1] + self.size + 1 - self._ids[-1]
