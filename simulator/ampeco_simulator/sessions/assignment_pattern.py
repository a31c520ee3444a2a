"""Whose turn a number is: each round gives every owner as many turns as it has weight, in an order that is known.

So the turns of one owner, or of any set of owners, are known as bits, a whole round at once: among a million sessions
those of one EVSE, of a partner's drivers or of one outcome are found and counted without looking at any.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from ampeco_simulator.seeds import Dice, mix, seed_of
from ampeco_simulator.state.bits import ones

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Pattern = tuple[tuple[int, int, int, int, int], ...]
"""A set of owners, by stretches in which they have turns: its number, start, length, all its bits, theirs twice."""


class AssignmentPattern:
    """Assigns an owner to each number from 0.

    A round is cut into stretches, over which the turns of an owner are spread evenly. Within a stretch the order is
    always the same, but every round enters it at another place.
    """

    def __init__(self, seed: int, weights: Mapping[int, int], stretches: int = 1) -> None:
        dice = Dice(seed_of(seed, "rota", len(weights)))
        places: list[list[int]] = [[] for _ in range(stretches)]
        self._held: dict[int, list[int]] = {}
        for owner, weight in weights.items():
            first = dice.below(max(1, stretches // weight))
            self._held[owner] = [(first + turn * stretches // weight) % stretches for turn in range(weight)]
            for stretch in self._held[owner]:
                places[stretch].append(owner)
        for place in places:
            _shuffle(place, dice)
        self._slots = [owner for place in places for owner in place]
        self._lengths = [len(place) for place in places]
        self._starts = [0, *accumulate(self._lengths)]
        self._stretch = [stretch for stretch, place in enumerate(places) for _ in place]
        self._size = len(self._slots)
        self._seed = dice.draw()
        self._draws: dict[int, int] = {}

    def owner(self, number: int) -> int:
        """Whose turn a number is."""
        turn, place = divmod(number, self._size)
        stretch = self._stretch[place]
        start, length = self._starts[stretch], self._lengths[stretch]
        return self._slots[start + (place - start + (self._draw(turn) >> 4 * stretch)) % length]

    def pattern(self, owners: Collection[int]) -> Pattern:
        """A set of owners, prepared for `mask`."""
        found: list[tuple[int, int, int, int, int]] = []
        for stretch, (start, length) in enumerate(zip(self._starts, self._lengths, strict=False)):
            held = ("1" if owner in owners else "0" for owner in reversed(self._slots[start : start + length]))
            bits = int("".join(held) or "0", 2)
            if bits:
                found.append((stretch, start, length, ones(length), bits | bits << length))
        return tuple(found)

    def mask(self, pattern: Pattern, low: int, high: int) -> int:
        """The turns of a set of owners in [low, high) as bits: bit 0 is the number `low`."""
        size, made = self._size, 0
        first = low // size
        for turn in range(first, -(-high // size) if pattern else 0):
            draw, bits = self._draw(turn), 0
            for stretch, start, length, whole, twice in pattern:
                bits |= (twice >> (draw >> 4 * stretch) % length & whole) << start
            made |= bits << (turn - first) * size
        return made >> (low - first * size) & ones(high - low)

    def least_gap(self, owner: int) -> int:
        """The least distance of two turns of an owner, 1 when they may follow each other."""
        held = sorted(self._held[owner])
        following = [*held[1:], held[0] + len(self._lengths)]
        return min(self._start(later) - self._start(one + 1) for one, later in zip(held, following, strict=True)) + 1

    def _start(self, stretch: int) -> int:
        """Where a stretch begins, counted on into later rounds."""
        rounds, place = divmod(stretch, len(self._lengths))
        return rounds * self._size + self._starts[place]

    def _draw(self, turn: int) -> int:
        draw = self._draws.get(turn)
        if draw is None:
            draw = self._draws[turn] = mix(self._seed + turn)
        return draw


def _shuffle(items: list[int], dice: Dice) -> None:
    for place in range(len(items) - 1, 0, -1):
        other = dice.below(place + 1)
        items[place], items[other] = items[other], items[place]
