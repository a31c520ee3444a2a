"""A lazy listing: ids are told by the thousand whether they match, as bits, so that even a million are soon counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from ampeco_simulator.state.bits import places

Bits = Callable[[int, int], int]
"""Which ids in [low, high) match: bit 0 is the id `low`."""

_STEP = 8192


class Search:
    """The ids from 1 on that match, and a `tail` of others that are higher than all of these."""

    def __init__(self, size: int, bits: Bits, tail: Sequence[int] = ()) -> None:
        self._size = size
        self._bits = bits
        self._tail = tail
        self._parts = range(1, size + 1, _STEP)
        self._known: dict[int, int] = {}

    def after(self, identity: int | None, count: int) -> Sequence[int]:
        """Up to `count` ids after one, or from the first."""
        low = 1 if identity is None else identity + 1
        return list(islice(self._ids((low - 1) // _STEP, low), count))

    def before(self, identity: int, count: int) -> Sequence[int]:
        """Up to `count` ids before one, ascending."""
        found = [each for each in self._tail if each < identity]
        last = min(len(self._parts) - 1, (identity - 1) // _STEP)
        for part in range(last, -1, -1):
            if len(found) >= count:
                break
            found[:0] = [each for each in self._part(part, 1) if each < identity]
        return found[-count:]

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Up to `count` ids from an offset."""
        first = 0
        while first < len(self._parts) and (within := self._matching(first).bit_count()) <= offset:
            offset -= within
            first += 1
        return list(islice(self._ids(first, 1), offset, offset + count))

    def total(self) -> int:
        """How many there are."""
        return sum(self._matching(part).bit_count() for part in range(len(self._parts))) + len(self._tail)

    def _ids(self, part: int, low: int) -> Iterator[int]:
        """The ids from one on, of a part and all after it."""
        for each in range(max(0, part), len(self._parts)):
            yield from self._part(each, low)
        yield from (each for each in self._tail if each >= low)

    def _part(self, part: int, low: int) -> Iterator[int]:
        first = self._parts[part]
        begin = max(first, low)
        return (begin + place for place in places(self._matching(part) >> begin - first))

    def _matching(self, part: int) -> int:
        found = self._known.get(part)
        if found is None:
            low = self._parts[part]
            found = self._known[part] = self._bits(low, min(low + _STEP, self._size + 1))
        return found
