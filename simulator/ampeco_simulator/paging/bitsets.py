"""Sets of small non-negative integers, stored as the bits of one Python integer.

Set operations on thousands of numbers are then single operations on integers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def full_bitset(count: int) -> int:
    """Return the set of all numbers in [0, count)."""
    return (1 << max(0, count)) - 1


def bit_positions(bits: int) -> Iterator[int]:
    """Yield the numbers in a set, in ascending order."""
    text = f"{bits:b}"[::-1]
    position = text.find("1")
    while position >= 0:
        yield position
        position = text.find("1", position + 1)
