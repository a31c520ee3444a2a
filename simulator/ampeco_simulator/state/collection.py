"""A collection of records: seeded ones are computed when asked for, only changes are kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from ampeco_simulator.state.source import Source

Known = Mapping[str, Any]


@attrs.frozen(eq=False)
class Record:
    """What is known of one item. `sparse` ones were created by a client: nothing is made up for them."""

    identity: int
    known: Known
    sparse: bool
    version: int


class Collection:
    """Items by id, in order of id. `count` seeded ones have the ids 1 to count."""

    def __init__(self, name: str, count: int, seeded: Callable[[int], Known], *, key: str = "id") -> None:
        self.name = name
        self.label = name
        """Tells it from the collections of the same name below other parents."""
        self.key = key
        """The field that identifies an item in its path."""
        self.revision = 0
        """Grows with every change."""
        self._count = count
        self._seeded = seeded
        self._changed: dict[int, Record] = {}
        self._touched: dict[int, int] = {}
        self._next = count + 1
        self._ids: Sequence[int] = range(1, count + 1)

    @property
    def size(self) -> int:
        """How many items there are."""
        return len(self._ids)

    @property
    def seeded(self) -> int:
        """How many items the seed made, whatever became of them."""
        return self._count

    @property
    def ids(self) -> Sequence[int]:
        """All ids, ascending."""
        return self._ids

    def find(self, wanted: Known, fields: Known) -> Source | None:  # noqa: ARG002 - for collections that know better
        """The ids that pass filters, None when only what an operation shows can tell. `fields` are what items have."""
        return None

    def identify(self, text: str) -> int | None:
        """The id that a path segment names, None when there is no such item."""
        if not text.isascii() or not text.isdigit() or len(text) > 18:
            return None
        identity = int(text)
        return identity if self.has(identity) else None

    def has(self, identity: int) -> bool:
        """Whether the item exists."""
        place = bisect_left(self._ids, identity)
        return place < len(self._ids) and self._ids[place] == identity

    def record(self, identity: int) -> Record:
        """The item. KeyError when there is none."""
        changed = self._changed.get(identity)
        if changed is not None:
            return changed
        if not self.has(identity):
            raise KeyError(identity)
        return Record(identity, self._seeded(identity), sparse=False, version=self._touched.get(identity, 0))

    def version(self, identity: int) -> int:
        """Which state of the item this is; the same number means the same item."""
        changed, touched = self._changed.get(identity), self._touched.get(identity, 0)
        return touched if changed is None else max(changed.version, touched)

    def create(self, known: Known) -> Record:
        """Add an item under the next id."""
        identity, self._next = self._next, self._next + 1
        self.revision += 1
        record = Record(identity, {**known, "id": identity}, sparse=True, version=self.revision)
        self._changed[identity] = record
        self._ids = [*self._ids, identity]
        return record

    def join(self, identity: int, known: Known) -> None:
        """Add an item that has its id already."""
        self.revision += 1
        self._changed[identity] = Record(identity, {**known, "id": identity}, sparse=True, version=self.revision)
        self._ids = sorted({*self._ids, identity})
        self._next = max(self._next, identity + 1)

    def change(self, identity: int, known: Known) -> Record:
        """Put a new state in place of the old one."""
        before = self.record(identity)
        self.revision += 1
        record = attrs.evolve(before, known=known, version=self.revision)
        self._changed[identity] = record
        return record

    def touch(self, identity: int) -> None:
        """What a seeded item is computed from has changed."""
        self.revision += 1
        self._touched[identity] = self.revision

    def remove(self, identity: int) -> None:
        """Delete an item. KeyError when there is none."""
        if not self.has(identity):
            raise KeyError(identity)
        self.revision += 1
        self._changed.pop(identity, None)
        self._ids = [known for known in self._ids if known != identity]

    def clear(self) -> None:
        """Delete all items."""
        self.revision += 1
        self._changed.clear()
        self._ids = []


class Members(Collection):
    """Items that go by the ids of others, as the charge points of a circuit do."""

    def __init__(self, name: str, known: Sequence[Known]) -> None:
        by_id = {int(each["id"]): each for each in known}
        super().__init__(name, 0, lambda identity: by_id[identity])
        self._ids = sorted(by_id)


class KeyedCollection(Collection):
    """Items known by a text such as an OCPP key, a date or a week day."""

    def __init__(self, name: str, keys: Sequence[str], seeded: Callable[[int], Known], *, key: str) -> None:
        super().__init__(name, len(keys), seeded, key=key)
        self._numbers = {text: number for number, text in enumerate(keys, 1)}

    def identify(self, text: str) -> int | None:
        """The inner number of the item with that key."""
        number = self._numbers.get(text)
        return number if number is not None and self.has(number) else None

    @property
    def texts(self) -> Sequence[str]:
        """All keys that items have or had."""
        return list(self._numbers)

    def create(self, known: Known) -> Record:
        """Add an item under the key it holds."""
        record = super().create(known)
        self._numbers[str(known[self.key])] = record.identity
        return record


class Window:
    """The items of a collection that belong to one parent. It changes what lies beneath."""

    def __init__(self, collection: Collection, ids: Callable[[], Sequence[int]], fixed: Known) -> None:
        self._beneath = collection
        self._list = ids
        self._fixed = fixed
        self.name = collection.name
        self.label = collection.label
        self.key = collection.key

    @property
    def revision(self) -> int:
        """Grows with every change beneath."""
        return self._beneath.revision

    @property
    def seeded(self) -> int:
        """How many items the seed made beneath."""
        return self._beneath.seeded

    @property
    def ids(self) -> Sequence[int]:
        """The ids that belong to the parent."""
        return self._list()

    def identify(self, text: str) -> int | None:
        """The id that a path segment names, when it belongs to the parent."""
        identity = self._beneath.identify(text)
        return identity if identity in self.ids else None

    def record(self, identity: int) -> Record:
        """The item."""
        return self._beneath.record(identity)

    def version(self, identity: int) -> int:
        """Which state of the item this is."""
        return self._beneath.version(identity)

    def create(self, known: Known) -> Record:
        """Add an item to the parent."""
        return self._beneath.create({**known, **self._fixed})

    def change(self, identity: int, known: Known) -> Record:
        """Put a new state in place of the old one."""
        return self._beneath.change(identity, known)

    def remove(self, identity: int) -> None:
        """Delete an item."""
        self._beneath.remove(identity)

    def clear(self) -> None:
        """Delete all items of the parent."""
        for identity in list(self.ids):
            self._beneath.remove(identity)

    def find(self, wanted: Known, fields: Known) -> Source | None:  # noqa: ARG002 - as for collections
        """Windows are small: their items are looked at one by one."""
        return None


Shelf = Collection | Window
"""What the handlers work on."""


def following(ids: Sequence[int], after: int | None, count: int) -> Sequence[int]:
    """Up to `count` ids after one."""
    start = 0 if after is None else bisect_right(ids, after)
    return ids[start : start + count]


def preceding(ids: Sequence[int], before: int, count: int) -> Sequence[int]:
    """Up to `count` ids before one, ascending."""
    end = bisect_left(ids, before)
    return ids[max(0, end - count) : end]
