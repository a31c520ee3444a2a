"""Collections of records. Seeded records are computed when they are read; only changed ones are kept in memory."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from ampeco_simulator.paging.id_sources import IdSource

Fields = Mapping[str, Any]
"""The stored fields of a record. Values of other fields of a schema are generated when the record is rendered."""


@attrs.frozen(eq=False)
class Record:
    """The stored state of one item."""

    item_id: int
    fields: Fields
    sparse: bool
    """Whether a client created it: then optional fields without a stored value are left out, not generated."""
    version: int
    """The revision of the collection that last changed the item."""


class Collection:
    """Items in ascending order of their ids. The seed creates the items with the ids 1 to ``count``."""

    def __init__(self, name: str, count: int, seeded: Callable[[int], Fields], *, key: str = "id") -> None:
        self.name = name
        self.label = name
        """The name and the ids of the parents: unique among all collections."""
        self.key = key
        """The field whose value names an item in a URL."""
        self.revision = 0
        """A number that grows with every change."""
        self._count = count
        self._seeded = seeded
        self._changed: dict[int, Record] = {}
        self._touched: dict[int, int] = {}
        self._next = count + 1
        self._ids: Sequence[int] = range(1, count + 1)

    @property
    def size(self) -> int:
        """The current number of items."""
        return len(self._ids)

    @property
    def seeded_count(self) -> int:
        """The number of items that the seed created, deleted ones included."""
        return self._count

    @property
    def ids(self) -> Sequence[int]:
        """All ids in ascending order."""
        return self._ids

    def find(self, wanted: Fields, fields: Fields) -> IdSource | None:  # noqa: ARG002 - subclasses use them
        """Return the ids that pass all filters, None when the collection cannot filter by itself.

        ``fields`` are the schemas of the fields that items have in the listing.
        """
        return None

    def identify(self, text: str) -> int | None:
        """Return the id that a URL segment names, None when there is no such item."""
        if not text.isascii() or not text.isdigit() or len(text) > 18:
            return None
        item_id = int(text)
        return item_id if self.has(item_id) else None

    def has(self, item_id: int) -> bool:
        """Return whether the item exists."""
        index = bisect_left(self._ids, item_id)
        return index < len(self._ids) and self._ids[index] == item_id

    def record(self, item_id: int) -> Record:
        """Return the record of an item. ``KeyError`` when it does not exist."""
        changed = self._changed.get(item_id)
        if changed is not None:
            return changed
        if not self.has(item_id):
            raise KeyError(item_id)
        return Record(item_id, self._seeded(item_id), sparse=False, version=self._touched.get(item_id, 0))

    def version(self, item_id: int) -> int:
        """Return a number that changes whenever the record of the item changes."""
        changed, touched = self._changed.get(item_id), self._touched.get(item_id, 0)
        return touched if changed is None else max(changed.version, touched)

    def create(self, fields: Fields) -> Record:
        """Add an item with the next free id."""
        item_id, self._next = self._next, self._next + 1
        self.revision += 1
        record = Record(item_id, {**fields, "id": item_id}, sparse=True, version=self.revision)
        self._changed[item_id] = record
        self._ids = [*self._ids, item_id]
        return record

    def insert(self, item_id: int, fields: Fields) -> None:
        """Add an item with an id that it already has."""
        self.revision += 1
        self._changed[item_id] = Record(item_id, {**fields, "id": item_id}, sparse=True, version=self.revision)
        self._ids = sorted({*self._ids, item_id})
        self._next = max(self._next, item_id + 1)

    def change(self, item_id: int, fields: Fields) -> Record:
        """Replace the stored fields of an item."""
        before = self.record(item_id)
        self.revision += 1
        record = attrs.evolve(before, fields=fields, version=self.revision)
        self._changed[item_id] = record
        return record

    def touch(self, item_id: int) -> None:
        """Mark a seeded item as changed, because what it is computed from has changed."""
        self.revision += 1
        self._touched[item_id] = self.revision

    def remove(self, item_id: int) -> None:
        """Delete an item. ``KeyError`` when it does not exist."""
        if not self.has(item_id):
            raise KeyError(item_id)
        self.revision += 1
        self._changed.pop(item_id, None)
        self._ids = [fields for fields in self._ids if fields != item_id]

    def clear(self) -> None:
        """Delete all items."""
        self.revision += 1
        self._changed.clear()
        self._ids = []


class MemberCollection(Collection):
    """Items with the ids of items in another collection, such as the charge points of a circuit."""

    def __init__(self, name: str, fields: Sequence[Fields]) -> None:
        by_id = {int(each["id"]): each for each in fields}
        super().__init__(name, 0, lambda item_id: by_id[item_id])
        self._ids = sorted(by_id)


class KeyedCollection(Collection):
    """Items that a text names in URLs, such as an OCPP configuration key, a date or a day of the week."""

    def __init__(self, name: str, keys: Sequence[str], seeded: Callable[[int], Fields], *, key: str) -> None:
        super().__init__(name, len(keys), seeded, key=key)
        self._numbers = {text: number for number, text in enumerate(keys, 1)}

    def identify(self, text: str) -> int | None:
        """Return the internal id of the item with that key, None when there is no such item."""
        number = self._numbers.get(text)
        return number if number is not None and self.has(number) else None

    @property
    def keys(self) -> Sequence[str]:
        """All keys, those of deleted items included."""
        return list(self._numbers)

    def create(self, fields: Fields) -> Record:
        """Add an item; its key is in the field ``self.key``."""
        record = super().create(fields)
        self._numbers[str(fields[self.key])] = record.item_id
        return record


class ChildView:
    """A view of the items of a collection that belong to one parent. Changes go to the collection itself."""

    def __init__(self, collection: Collection, ids: Callable[[], Sequence[int]], parent_fields: Fields) -> None:
        self._collection = collection
        self._child_ids = ids
        self._parent_fields = parent_fields
        self.name = collection.name
        self.label = collection.label
        self.key = collection.key

    @property
    def revision(self) -> int:
        """The revision of the whole collection."""
        return self._collection.revision

    @property
    def seeded_count(self) -> int:
        """The number of items that the seed created in the whole collection."""
        return self._collection.seeded_count

    @property
    def ids(self) -> Sequence[int]:
        """The ids of the parent's items."""
        return self._child_ids()

    def identify(self, text: str) -> int | None:
        """Return the id that a URL segment names, None when the parent has no such item."""
        item_id = self._collection.identify(text)
        return item_id if item_id in self.ids else None

    def record(self, item_id: int) -> Record:
        """Return the record of an item."""
        return self._collection.record(item_id)

    def version(self, item_id: int) -> int:
        """Return a number that changes whenever the record of the item changes."""
        return self._collection.version(item_id)

    def create(self, fields: Fields) -> Record:
        """Add an item to the parent."""
        return self._collection.create({**fields, **self._parent_fields})

    def change(self, item_id: int, fields: Fields) -> Record:
        """Replace the stored fields of an item."""
        return self._collection.change(item_id, fields)

    def remove(self, item_id: int) -> None:
        """Delete an item from the collection."""
        self._collection.remove(item_id)

    def clear(self) -> None:
        """Delete all items of the parent from the collection."""
        for item_id in list(self.ids):
            self._collection.remove(item_id)

    def find(self, wanted: Fields, fields: Fields) -> IdSource | None:  # noqa: ARG002 - as in ``Collection``
        """Return None: views are small enough to test each item."""
        return None


AnyCollection = Collection | ChildView
"""Whatever the registry returns."""
