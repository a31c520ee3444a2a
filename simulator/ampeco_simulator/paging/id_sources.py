"""Ordered sources of ids, from which the pages of a listing are taken.

``IdList`` is a sorted sequence. ``BitsetIds`` computes the matching ids of a large collection block by block, as
bitsets, so that the matches among a million items are counted without reading each item.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Protocol, overload

import attrs

from ampeco_simulator.paging.bitsets import bit_positions

MatchBlock = Callable[[int, int], int]
"""Return the matching ids in [low, high) as a bitset in which bit 0 is the id ``low``."""

_BLOCK_SIZE = 8192


class IdSource(Protocol):
    """Ids in ascending order."""

    def after(self, item_id: int | None, count: int) -> Sequence[int]:
        """Return up to ``count`` ids after ``item_id``, or the first ones when it is None."""

    def before(self, item_id: int, count: int) -> Sequence[int]:
        """Return the last ``count`` ids before ``item_id``, in ascending order."""

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Return up to ``count`` ids, starting at an offset."""

    def total(self) -> int:
        """Return the number of ids."""


@attrs.frozen
class IdList:
    """An ``IdSource`` over a sorted sequence."""

    ids: Sequence[int]

    def after(self, item_id: int | None, count: int) -> Sequence[int]:
        """Return up to ``count`` ids after ``item_id``, or the first ones when it is None."""
        start = 0 if item_id is None else bisect_right(self.ids, item_id)
        return self.ids[start : start + count]

    def before(self, item_id: int, count: int) -> Sequence[int]:
        """Return the last ``count`` ids before ``item_id``, in ascending order."""
        end = bisect_left(self.ids, item_id)
        return self.ids[max(0, end - count) : end]

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Return up to ``count`` ids, starting at an offset."""
        return self.ids[offset : offset + count]

    def total(self) -> int:
        """Return the number of ids."""
        return len(self.ids)


class BitsetIds:
    """An ``IdSource`` over the matching ids in [1, size], then those of ``tail``, which are greater than ``size``.

    The matches are computed block by block when they are needed, and kept.
    """

    def __init__(self, size: int, match_block: MatchBlock, tail: Sequence[int] = ()) -> None:
        self._size = size
        self._match_block = match_block
        self._tail = tail
        self._starts = range(1, size + 1, _BLOCK_SIZE)
        self._blocks: dict[int, int] = {}

    def after(self, item_id: int | None, count: int) -> Sequence[int]:
        """Return up to ``count`` ids after ``item_id``, or the first ones when it is None."""
        low = 1 if item_id is None else item_id + 1
        return list(islice(self._ids((low - 1) // _BLOCK_SIZE, low), count))

    def before(self, item_id: int, count: int) -> Sequence[int]:
        """Return the last ``count`` ids before ``item_id``, in ascending order."""
        found = [each for each in self._tail if each < item_id]
        last = min(len(self._starts) - 1, (item_id - 1) // _BLOCK_SIZE)
        for block in range(last, -1, -1):
            if len(found) >= count:
                break
            found[:0] = [each for each in self._block_ids(block, 1) if each < item_id]
        return found[-count:]

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Return up to ``count`` ids, starting at an offset."""
        first = 0
        while first < len(self._starts) and (matches := self._matches(first).bit_count()) <= offset:
            offset -= matches
            first += 1
        return list(islice(self._ids(first, 1), offset, offset + count))

    def total(self) -> int:
        """Return the number of ids."""
        return sum(self._matches(block).bit_count() for block in range(len(self._starts))) + len(self._tail)

    def _ids(self, block: int, low: int) -> Iterator[int]:
        """Yield the ids from ``low`` on, of one block and all later ones."""
        for each in range(max(0, block), len(self._starts)):
            yield from self._block_ids(each, low)
        yield from (each for each in self._tail if each >= low)

    def _block_ids(self, block: int, low: int) -> Iterator[int]:
        start = self._starts[block]
        begin = max(start, low)
        return (begin + position for position in bit_positions(self._matches(block) >> begin - start))

    def _matches(self, block: int) -> int:
        found = self._blocks.get(block)
        if found is None:
            low = self._starts[block]
            found = self._blocks[block] = self._match_block(low, min(low + _BLOCK_SIZE, self._size + 1))
        return found


@attrs.frozen
class ConcatenatedIds(Sequence[int]):
    """The ids of a range followed by the ids of a list, as one sequence."""

    first: range
    others: Sequence[int]

    def __len__(self) -> int:
        return len(self.first) + len(self.others)

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...
    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        return self.first[index] if index < len(self.first) else self.others[index - len(self.first)]
