"""The registry of all collections: finds them by name and parents, and creates each on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.contract.operation_paths import model_name
from ampeco_simulator.examples.words import OCPP_KEYS
from ampeco_simulator.http.responses import item_not_found
from ampeco_simulator.network.seed_data import CHILD_RECORDS, make_seed_data
from ampeco_simulator.state.collection import (
    AnyCollection,
    ChildView,
    Collection,
    Fields,
    KeyedCollection,
    MemberCollection,
    Record,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.contract.references import BodyReference, ReferenceFinder
    from ampeco_simulator.network.charging_network import ChargingNetwork

_TOP_LEVEL_COUNT, _CHILD_COUNT = 25, 3
"""The number of seeded items in collections that ``network`` and ``sessions`` do not define."""


@attrs.frozen
class ItemKey:
    """The path parameter that names an item of a collection."""

    name: str
    values: tuple[str, ...]
    """All values that the contract allows, () when it does not list them."""


class CollectionRegistry:
    """Finds collections by name and parents. Seeded items have the ids from 1."""

    def __init__(
        self,
        network: ChargingNetwork,
        keys: Mapping[str, ItemKey],
        listings: frozenset[str],
        references: ReferenceFinder,
    ) -> None:
        self._network = network
        self._seed_data = make_seed_data(network.layout, network.clock.base)
        self._listings = listings
        self._references = references
        self._base = network.clock.base
        self._item_keys = keys
        self._collections: dict[tuple[str, tuple[str, ...]], AnyCollection] = {}

    def max_reference(self, field: str) -> int | None:
        """Return the greatest seeded id that a field such as ``userId`` can refer to, None when it is no reference."""
        name = self._references.collection(field)
        return None if name is None or "." in name else self.top(name).seeded_count

    def referenced_collection(self, reference: BodyReference) -> AnyCollection | None:
        """Return the collection that an id in a body refers to, None when it is unknown."""
        name = self._references.collection(reference.field)
        if name is None:
            return None
        if "." not in name:
            return self.top(name)
        # The only nested collection that bodies refer to is the charging zones of the location in the same object.
        location = reference.siblings.get("locationId")
        if not isinstance(location, int) or not self.top("locations").has(location):
            return None
        return self.at(tuple(name.split(".")), (str(location),))

    def reference_exists(self, reference: BodyReference) -> bool:
        """Return whether an id in a body refers to an existing item; True when its collection is unknown."""
        collection, value = self.referenced_collection(reference), reference.value
        # Some ids are numbers in the contract: 53.0 is the id 53.
        return collection is None or (float(value).is_integer() and collection.identify(str(int(value))) is not None)

    def parent_ids(self, name: str, parents: tuple[str, ...]) -> dict[str, int]:
        """Return the fields that name the parents of an item: ``{"userId": 7}`` for ``users.notes`` of user 7."""
        segments, found = name.split("."), {}
        for depth, parent in enumerate(parents):
            key = self._item_keys.get(".".join(segments[: depth + 1]))
            if key is not None and parent.isdigit():
                found[f"{key.name.removesuffix('Id')}Id"] = int(parent)
        return found

    def top(self, name: str) -> Collection:
        """Return a top-level collection."""
        collection = self.at((name,), ())
        assert isinstance(collection, Collection)
        return collection

    def at(self, segments: tuple[str, ...], parents: tuple[str, ...]) -> AnyCollection:
        """Return the collection with these name segments below these parents. 404 when a parent does not exist."""
        self._check_parents(segments, parents)
        name = ".".join(segments)
        collection = self._collections.get((name, parents))
        if collection is None:
            collection = self._create(name, parents)
            if isinstance(collection, Collection):
                collection.label = "/".join((name, *parents))
            self._collections[name, parents] = collection
        return collection

    def _check_parents(self, segments: tuple[str, ...], parents: tuple[str, ...]) -> None:
        for depth, item_id in enumerate(parents):
            if depth >= len(segments) - 1:
                break
            collection = self.at(segments[: depth + 1], parents[:depth])
            if collection.identify(item_id) is None:
                raise item_not_found(model_name(segments[depth]), item_id)

    def _create(self, name: str, parents: tuple[str, ...]) -> AnyCollection:
        view = _CHILD_VIEWS.get(name) if parents else None
        if view is not None:
            return self._child_view(self.top(view.collection), view.parent_field, int(parents[-1]))
        seeded = self._network.collection(name, parents)
        if seeded is not None:
            return seeded
        item_key, empty = self._item_keys.get(name), self._starts_empty(name, parents)
        keys = self._keys(item_key)
        if item_key is not None and keys is not None:
            keyed = KeyedCollection(name, keys, lambda number: {keyed.key: keys[number - 1]}, key=item_key.name)
            if empty:
                keyed.clear()
            return keyed
        fields = self._generic_fields(name, parents)
        count = len(CHILD_RECORDS.get(name, range(_CHILD_COUNT))) if parents else _TOP_LEVEL_COUNT
        if empty or name not in self._listings:
            count = 0 if empty else 1
        if name in MEMBERS:
            ids = self._parent_record(name, parents).fields.get(MEMBERS[name], range(1, count + 1))
            return MemberCollection(name, [fields(item_id) for item_id in ids or ()])
        return Collection(name, count, fields)

    def _parent_record(self, name: str, parents: tuple[str, ...]) -> Record:
        """Return the record of the parent of a collection."""
        collection = self.at(tuple(name.split(".")[: len(parents)]), parents[:-1])
        return collection.record(collection.identify(parents[-1]) or 0)

    def _starts_empty(self, name: str, parents: tuple[str, ...]) -> bool:
        """Return whether a client created the parent, so that there are no seeded items; single documents do exist."""
        if not parents or name not in self._listings:
            return False
        collection = self.at(tuple(name.split(".")[: len(parents)]), parents[:-1])
        return (collection.identify(parents[-1]) or 0) > collection.seeded_count

    def _generic_fields(self, name: str, parents: tuple[str, ...]) -> Callable[[int], Fields]:
        """Return a function from an id to the fields of a seeded record: its id, a time, its parents and seed data."""
        age = (len(name) % 30 + 1) * 86400
        parent_ids, details = self.parent_ids(name, parents), CHILD_RECORDS.get(name)

        def fields(item_id: int) -> Mapping[str, Any]:
            # A tenant that is not strict accepts members with ids of any size, so the time must not grow with the id.
            moment = iso(self._base - age + item_id % 1_000 * 60)
            more = details[item_id - 1] if details else self._seed_data.fields(name, parents, item_id)
            return {"id": item_id, "lastUpdatedAt": moment, **parent_ids, **more}

        return fields

    def _keys(self, key: ItemKey | None) -> Sequence[str] | None:
        if key is None or key.values:
            return key.values if key is not None else None
        if key.name == "key":
            return OCPP_KEYS
        if key.name == "date":
            return [iso(self._base + day * 86400)[:10] for day in (0, 1, 7)]
        return None

    def _child_view(self, collection: Collection, field: str, parent: int) -> ChildView:
        revision, matching = -1, list[int]()

        def ids() -> Sequence[int]:
            nonlocal revision, matching
            if revision != collection.revision:
                revision = collection.revision
                matching = [each for each in collection.ids if collection.record(each).fields.get(field) == parent]
            return matching

        return ChildView(collection, ids, {field: parent})


MEMBERS: Mapping[str, str] = {
    "charge-points.shared-partners": "sharedPartnerIds",
    "parking-spaces.evses": "evses",
    "vehicles.relations.users": "userIds",
}
"""Member collections, and the field of the parent that lists the ids of the members."""


class _View(NamedTuple):
    collection: str
    parent_field: str


_CHILD_VIEWS: Mapping[str, _View] = {
    "charge-points.evses": _View("evses", "chargePointId"),
    "vehicles.telemetry-readings": _View("vehicles.telemetry-readings", "vehicleId"),
}
"""Nested collections that are views of a top-level collection, and the field that names the parent."""
