"""Sets of small numbers as the bits of an integer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def ones(count: int) -> int:
    """All numbers below a count."""
    return (1 << max(0, count)) - 1


def places(bits: int) -> Iterator[int]:
    """The numbers in a set, ascending."""
    text = f"{bits:b}"[::-1]
    place = text.find("1")
    while place >= 0:
        yield place
        place = text.find("1", place + 1)
