"""Collections whose items have stored fields only: a field without a value gets no example."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import attrs

from ampeco_simulator.state.collection import Collection, Fields, Record

CreationDefaults = Callable[[int, Fields], Fields]
"""Returns the fields that the tenant sets on a new item, by its id and the fields of the client."""


class SeededItems(NamedTuple):
    """The seeded items of a collection: the arguments of ``Collection`` after the name."""

    size: int
    fields: Callable[[int], Fields]
    """Returns the fields of the item with an id."""


class ExactCollection(Collection):
    """Items without example values: a voucher that nobody redeemed has no redemption time.

    The seeded items have consecutive ids from ``first``.
    """

    def __init__(
        self,
        name: str,
        count: int,
        seeded: Callable[[int], Fields],
        defaults: CreationDefaults = lambda _item_id, _fields: {},
        *,
        first: int = 1,
    ) -> None:
        super().__init__(name, count, seeded)
        self._ids = range(first, first + count)
        self._next = first + count
        self._creation_defaults = defaults

    def record(self, item_id: int) -> Record:
        """Return the item. Raise ``KeyError`` when there is none."""
        return attrs.evolve(super().record(item_id), sparse=True)

    def create(self, fields: Fields) -> Record:
        """Add an item under the next id and return it."""
        return super().create({**self._creation_defaults(self._next, fields), **fields})
