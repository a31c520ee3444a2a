"""Who charges where: each round of sessions visits every slot once, in a shuffled order that can be inverted.

So the sessions of one EVSE or one driver are found by arithmetic, among a million and without an index.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING

from ampeco_async.simulator.seeds import Dice, mix, seed_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Rota:
    """Assigns one of `slots` to each number from 0. An owner may hold several slots."""

    def __init__(self, seed: int, slots: Sequence[int]) -> None:
        dice = Dice(seed_of(seed, "rota", len(slots)))
        shuffled = list(slots)
        for place in range(len(shuffled) - 1, 0, -1):
            other = dice.below(place + 1)
            shuffled[place], shuffled[other] = shuffled[other], shuffled[place]
        self._slots = shuffled
        self._size = len(shuffled)
        self._seed = dice.draw()
        self._step = self._coprime(int(self._size * 0.618) or 1)
        self._back = pow(self._step, -1, self._size) if self._size > 1 else 0
        self._shifts: dict[int, int] = {}
        self._held: dict[int, list[int]] = {}
        for place, owner in enumerate(shuffled):
            self._held.setdefault(owner, []).append(place)

    def owner(self, number: int) -> int:
        """Whose turn a number is."""
        turn, place = divmod(number, self._size)
        return self._slots[(place * self._step + self._shift(turn)) % self._size]

    def numbers(self, owner: int, low: int, high: int) -> Iterator[int]:
        """The numbers in [low, high) that are an owner's turns, ascending."""
        places = self._held.get(owner, [])
        for turn in range(low // self._size, -(-high // self._size) if places else 0):
            first = turn * self._size
            for place in sorted(self._places(owner, turn)):
                if low <= first + place < high:
                    yield first + place

    def next_turn(self, owner: int, number: int) -> int:
        """The owner's next number after one."""
        turn, here = divmod(number, self._size)
        later = [place for place in self._places(owner, turn) if place > here]
        if later:
            return turn * self._size + min(later)
        return (turn + 1) * self._size + min(self._places(owner, turn + 1))

    def _places(self, owner: int, turn: int) -> list[int]:
        """Where in a turn the owner's slots come."""
        shift, back, size = self._shift(turn), self._back, self._size
        return [(place - shift) * back % size for place in self._held[owner]]

    def _shift(self, turn: int) -> int:
        shift = self._shifts.get(turn)
        if shift is None:
            shift = self._shifts[turn] = mix(self._seed + turn)
        return shift

    def _coprime(self, near: int) -> int:
        while gcd(near, self._size) != 1:
            near += 1
        return near
