"""Assign an owner (an EVSE, a driver or a session template) to each session number, in an order that repeats.

A number belongs to a round, and in each round every owner gets as many numbers as its weight. The numbers of any set
of owners in a round are therefore computed together, as the bits of one integer. Among a million sessions, those of
one EVSE, of the drivers of a partner or with one outcome are found and counted without computing a single session.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ampeco_simulator.paging.bitsets import full_bitset
from ampeco_simulator.seeds import RandomStream, mix, seed_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class SectionBits(NamedTuple):
    """The numbers of a set of owners within one section of a round."""

    section: int
    start: int
    """The offset of the section in the round."""
    length: int
    all_bits: int
    """One bit for each number of the section."""
    doubled_bits: int
    """The bits of the owners, written twice in a row, so that a rotation is a shift."""


Pattern = tuple[SectionBits, ...]
"""A set of owners, prepared for ``AssignmentPattern.mask``: only the sections in which they have numbers."""


class AssignmentPattern:
    """Assign an owner to each number from 0.

    A round is divided into ``sections``, over which the numbers of an owner are spread evenly. Within a section the
    order is the same in every round, but each round rotates it by another offset.
    """

    def __init__(self, seed: int, weights: Mapping[int, int], sections: int = 1) -> None:
        rng = RandomStream(seed_of(seed, "rota", len(weights)))
        owners_by_section: list[list[int]] = [[] for _ in range(sections)]
        self._sections_of: dict[int, list[int]] = {}
        for owner, weight in weights.items():
            first = rng.below(max(1, sections // weight))
            self._sections_of[owner] = [(first + turn * sections // weight) % sections for turn in range(weight)]
            for section in self._sections_of[owner]:
                owners_by_section[section].append(owner)
        for owners in owners_by_section:
            _shuffle(owners, rng)
        self._slots = [owner for owners in owners_by_section for owner in owners]
        self._lengths = [len(owners) for owners in owners_by_section]
        self._starts = [0, *accumulate(self._lengths)]
        self._section_at = [section for section, owners in enumerate(owners_by_section) for _ in owners]
        self._size = len(self._slots)
        self._seed = rng.draw()
        self._rotations: dict[int, int] = {}

    def owner(self, number: int) -> int:
        """Return the owner of a number."""
        round_number, offset = divmod(number, self._size)
        section = self._section_at[offset]
        start, length = self._starts[section], self._lengths[section]
        return self._slots[start + (offset - start + (self._rotation(round_number) >> 4 * section)) % length]

    def pattern(self, owners: Collection[int]) -> Pattern:
        """Prepare a set of owners for ``mask``."""
        found: list[SectionBits] = []
        for section, (start, length) in enumerate(zip(self._starts, self._lengths, strict=False)):
            owned = ("1" if owner in owners else "0" for owner in reversed(self._slots[start : start + length]))
            bits = int("".join(owned) or "0", 2)
            if bits:
                found.append(SectionBits(section, start, length, full_bitset(length), bits | bits << length))
        return tuple(found)

    def mask(self, pattern: Pattern, low: int, high: int) -> int:
        """Return the numbers of a set of owners in [low, high) as bits. Bit 0 is the number ``low``."""
        size, found = self._size, 0
        first = low // size
        for round_number in range(first, -(-high // size) if pattern else 0):
            rotation, bits = self._rotation(round_number), 0
            for section, start, length, all_bits, doubled_bits in pattern:
                bits |= (doubled_bits >> (rotation >> 4 * section) % length & all_bits) << start
            found |= bits << (round_number - first) * size
        return found >> (low - first * size) & full_bitset(high - low)

    def least_gap(self, owner: int) -> int:
        """Return the smallest distance between two numbers of an owner: 1 when they may be adjacent."""
        sections = sorted(self._sections_of[owner])
        following = [*sections[1:], sections[0] + len(self._lengths)]
        gaps = (self._start(later) - self._start(one + 1) for one, later in zip(sections, following, strict=True))
        return min(gaps) + 1

    def _start(self, section: int) -> int:
        """Return the offset at which a section begins. Sections of later rounds continue the count."""
        rounds, section = divmod(section, len(self._lengths))
        return rounds * self._size + self._starts[section]

    def _rotation(self, round_number: int) -> int:
        rotation = self._rotations.get(round_number)
        if rotation is None:
            rotation = self._rotations[round_number] = mix(self._seed + round_number)
        return rotation


def _shuffle(items: list[int], rng: RandomStream) -> None:
    for index in range(len(items) - 1, 0, -1):
        other = rng.below(index + 1)
        items[index], items[other] = items[other], items[index]
