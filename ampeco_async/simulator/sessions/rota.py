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
        self._held: dict[int, list[int]] = {}
        for place, owner in enumerate(shuffled):
            self._held.setdefault(owner, []).append(place)

    def owner(self, number: int) -> int:
        """Whose turn a number is."""
        turn, place = divmod(number, self._size)
        return self._slots[(place * self._step + mix(self._seed + turn)) % self._size]

    def numbers(self, owner: int, low: int, high: int) -> Iterator[int]:
        """The numbers in [low, high) that are an owner's turns, ascending."""
        places = self._held.get(owner, [])
        for turn in range(low // self._size, -(-high // self._size) if places else 0):
            shift = mix(self._seed + turn)
            first = turn * self._size
            for place in sorted((place - shift) * self._back % self._size for place in places):
                if low <= first + place < high:
                    yield first + place

    def next_turn(self, owner: int, number: int) -> int:
        """The owner's next number after one."""
        turn = number // self._size
        return next(self.numbers(owner, number + 1, (turn + 2) * self._size))

    def _coprime(self, near: int) -> int:
        while gcd(near, self._size) != 1:
            near += 1
        return near
