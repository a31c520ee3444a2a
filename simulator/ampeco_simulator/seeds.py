"""Deterministic pseudo-random numbers: the same seed and names give the same numbers on every machine."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

_MASK = (1 << 64) - 1


def mix(value: int) -> int:
    """Hash an integer to 64 bits (the finaliser of splitmix64)."""
    value = (value + 0x9E3779B97F4A7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def seed_of(*parts: int | str) -> int:
    """Derive a 64-bit seed from names and numbers."""
    digest = blake2b("\x1f".join(map(str, parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big")


class RandomStream:
    """A sequence of pseudo-random numbers that its seed determines."""

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    def draw(self) -> int:
        """Return the next 64 bits."""
        self._state = (self._state + 1) & _MASK
        return mix(self._state)

    def below(self, bound: int) -> int:
        """Return an integer in [0, bound)."""
        return self.draw() % bound

    def between(self, low: int, high: int) -> int:
        """Return an integer in [low, high]."""
        return low + self.draw() % (high - low + 1)

    def unit(self) -> float:
        """Return a float in [0, 1)."""
        return (self.draw() >> 11) / (1 << 53)

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[self.draw() % len(choices)]

    def hexadecimal(self, digits: int) -> str:
        """Return upper-case hexadecimal digits, as in the UID of an RFID card."""
        text = ""
        while len(text) < digits:
            text += f"{self.draw():016X}"
        return text[:digits]
