"""Sets of small numbers as the bits of an integer."""

from __future__ import annotations


def ones(count: int) -> int:
    """All numbers below a count."""
    return (1 << max(0, count)) - 1


def places(bits: int) -> list[int]:
    """The numbers in a set, ascending."""
    return [place for place, bit in enumerate(reversed(f"{bits:b}")) if bit == "1"]
