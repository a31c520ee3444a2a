"""A lazy listing: it looks only as far as it was asked to, and remembers what it found."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

Owner = Callable[[int, int], Iterable[int]]
"""Ids in [low, high) that may match, ascending."""


class Search:
    """Ids of a sorted sequence that lie in [low, high), belong to all owners and pass all tests."""

    def __init__(self, ids: Sequence[int]) -> None:
        self.ids = ids
        self.low = 1
        self.high = ids[-1] + 1 if ids else 1
        self.owners: list[Owner] = []
        self.tests: list[Callable[[int], bool]] = []
        self._found: list[int] = []
        self._scan: Iterator[int] | None = None

    def after(self, identity: int | None, count: int) -> Sequence[int]:
        """Up to `count` ids after one, or from the first."""
        low = self.low if identity is None else max(self.low, identity + 1)
        return list(islice(self._matching(low, self.high), count))

    def before(self, identity: int, count: int) -> Sequence[int]:
        """Up to `count` ids before one, ascending."""
        return list(self._matching(self.low, min(identity, self.high)))[-count:]

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Up to `count` ids from an offset."""
        self._look(offset + count)
        return self._found[offset : offset + count]

    def total(self) -> int:
        """How many there are."""
        if not self.tests and not self.owners:
            return len(self._between(self.low, self.high))
        self._look(None)
        return len(self._found)

    def _look(self, enough: int | None) -> None:
        if self._scan is None:
            self._scan = self._matching(self.low, self.high)
        missing = None if enough is None else max(0, enough - len(self._found))
        self._found.extend(islice(self._scan, missing))

    def _between(self, low: int, high: int) -> Sequence[int]:
        return self.ids[bisect_left(self.ids, low) : bisect_left(self.ids, max(low, high))]

    def _matching(self, low: int, high: int) -> Iterator[int]:
        candidates: Iterable[int] = self._between(low, high)
        if self.owners:
            first, *others = self.owners
            candidates = first(low, high)
            if others:
                candidates = sorted(set(candidates).intersection(*(owner(low, high) for owner in others)))
        tests = self.tests
        return (each for each in candidates if all(test(each) for test in tests))
