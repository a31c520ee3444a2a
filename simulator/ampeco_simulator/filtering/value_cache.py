"""A cache of extracted values: each is computed once, and again only after its item has changed."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ampeco_simulator.filtering.extractors import Extractor, Item
    from ampeco_simulator.filtering.related_records import RelatedRecords
    from ampeco_simulator.state.collection import AnyCollection, Record

_MAX_COLUMNS = 16


class _CachedValue(NamedTuple):
    version: int
    """The version of the item that the value was read from."""
    value: Any


@attrs.define
class _Column:
    """The values of one extractor over one collection, by item id."""

    revision: int
    values: dict[int, _CachedValue] = attrs.field(factory=dict)


class ValueCache:
    """Keeps the most recently used columns of values. ``as_item`` wraps a record for the extractors."""

    def __init__(self, related: RelatedRecords, as_item: Callable[[AnyCollection, Record], Item]) -> None:
        self._related = related
        self._as_item = as_item
        self._columns: OrderedDict[tuple[str, Extractor], _Column] = OrderedDict()

    def values(self, collection: AnyCollection, extractor: Extractor, ids: Sequence[int]) -> Iterator[tuple[int, Any]]:
        """Yield each id with its extracted value."""
        column = self._column(collection, extractor)
        for item_id in ids:
            version = collection.version(item_id)
            cached = column.values.get(item_id)
            if cached is None or cached.version != version:
                value = extractor.value(self._as_item(collection, collection.record(item_id)), self._related)
                cached = column.values[item_id] = _CachedValue(version, value)
            yield item_id, cached.value

    def _column(self, collection: AnyCollection, extractor: Extractor) -> _Column:
        key, revision = (collection.label, extractor), extractor.revision(self._related)
        column = self._columns.get(key)
        if column is None or column.revision != revision:
            column = self._columns[key] = _Column(revision)
        self._columns.move_to_end(key)
        if len(self._columns) > _MAX_COLUMNS:
            self._columns.popitem(last=False)
        return column
