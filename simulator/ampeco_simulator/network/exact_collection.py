"""Collections of which the tenant knows everything."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from ampeco_simulator.state.collection import Collection, Known, Record

CreationDefaults = Callable[[int, Known], Known]
"""What the tenant itself puts on an item that is created, by its id and what else is known of it."""


class ExactCollection(Collection):
    """Items that show what is known of them and no more: a voucher that nobody redeemed has no time of that.

    The seeded ones have the ids from `first` on.
    """

    def __init__(
        self,
        name: str,
        count: int,
        seeded: Callable[[int], Known],
        defaults: CreationDefaults = lambda _identity, _known: {},
        *,
        first: int = 1,
    ) -> None:
        super().__init__(name, count, seeded)
        self._ids = range(first, first + count)
        self._next = first + count
        self._creation_defaults = defaults

    def record(self, identity: int) -> Record:
        """The item. KeyError when there is none."""
        return attrs.evolve(super().record(identity), sparse=True)

    def create(self, known: Known) -> Record:
        """Add an item under the next id."""
        return super().create({**self._creation_defaults(self._next, known), **known})
