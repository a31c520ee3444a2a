"""Facts about the items of a collection: found once, and again only for items that changed."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ampeco_simulator.state.collection import Record, Shelf
    from ampeco_simulator.state.facts import Fact, Item, Others

_KEPT = 16


@attrs.define
class _Column:
    stamp: int
    values: dict[int, tuple[int, Any]] = attrs.field(factory=dict)
    """By id: the item's version, and the fact."""


class Columns:
    """Keeps the facts that were asked for last. `see` tells how filters see a record."""

    def __init__(self, others: Others, see: Callable[[Shelf, Record], Item]) -> None:
        self._others = others
        self._see = see
        self._columns: OrderedDict[tuple[str, Fact], _Column] = OrderedDict()

    def of(self, shelf: Shelf, fact: Fact, ids: Sequence[int]) -> Iterator[tuple[int, Any]]:
        """The fact about each of some items."""
        column = self._column(shelf, fact)
        for identity in ids:
            version = shelf.version(identity)
            kept = column.values.get(identity)
            if kept is None or kept[0] != version:
                value = fact.of(self._see(shelf, shelf.record(identity)), self._others)
                kept = column.values[identity] = (version, value)
            yield identity, kept[1]

    def _column(self, shelf: Shelf, fact: Fact) -> _Column:
        key, stamp = (shelf.label, fact), fact.stamp(self._others)
        column = self._columns.get(key)
        if column is None or column.stamp != stamp:
            column = self._columns[key] = _Column(stamp)
        self._columns.move_to_end(key)
        if len(self._columns) > _KEPT:
            self._columns.popitem(last=False)
        return column
