"""A range of ids followed by a few others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import attrs


@attrs.frozen
class Chain(Sequence[int]):
    """The ids of a range, then those of a list, as one sequence."""

    first: range
    others: Sequence[int]

    def __len__(self) -> int:
        return len(self.first) + len(self.others)

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[int]: ...
    def __getitem__(self, place: int | slice) -> int | Sequence[int]:
        """One id, or those of a slice."""
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if place < 0:
            place += len(self)
        return self.first[place] if place < len(self.first) else self.others[place - len(self.first)]
