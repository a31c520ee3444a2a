"""Every collection of the tenant, made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.answer import no_item
from ampeco_simulator.clock import iso
from ampeco_simulator.examples.words import OCPP_KEYS
from ampeco_simulator.network.seed_data import CHILD_RECORDS, make_seed_data
from ampeco_simulator.state.addresses import model
from ampeco_simulator.state.collection import Collection, KeyedCollection, Known, Members, Record, Shelf, Window

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.network.charging_network import ChargingNetwork
    from ampeco_simulator.state.references import Place, References

_TOP, _BELOW = 25, 3


@attrs.frozen
class ItemKey:
    """What names an item in its path."""

    name: str
    values: tuple[str, ...]
    """All it can be, () when the contract does not list it."""


class CollectionRegistry:
    """Finds collections by name and parents. Ids from 1 exist in each that the seed fills."""

    def __init__(
        self, network: ChargingNetwork, keys: Mapping[str, ItemKey], listings: frozenset[str], references: References
    ) -> None:
        self._network = network
        self._scene = make_seed_data(network.layout, network.clock.base)
        self._listings = listings
        self._references = references
        self._base = network.clock.base
        self._item_keys = keys
        self._made: dict[tuple[str, tuple[str, ...]], Shelf] = {}

    def reference(self, field: str) -> int | None:
        """How many items a field such as `userId` of a made-up record may refer to, None when to no known ones."""
        name = self._references.collection(field)
        return None if name is None or "." in name else self.top(name).seeded

    def referred(self, place: Place) -> Shelf | None:
        """The items that an id in a body may refer to; None where that cannot be told."""
        name = self._references.collection(place.field)
        if name is None:
            return None
        if "." not in name:
            return self.top(name)
        # Charging zones are those of the location that is named beside them.
        location = place.beside.get("locationId")
        if not isinstance(location, int) or not self.top("locations").has(location):
            return None
        return self.at(tuple(name.split(".")), (str(location),))

    def refers(self, place: Place) -> bool:
        """Whether an id in a body refers to an existing item; True where that cannot be told."""
        shelf, value = self.referred(place), place.value
        # Some ids are numbers by contract: 53.0 is 53.
        return shelf is None or (float(value).is_integer() and shelf.identify(str(int(value))) is not None)

    def owners(self, name: str, parents: tuple[str, ...]) -> dict[str, int]:
        """What an item below parents has of them: `users.notes` of user 7 has the `userId` 7."""
        steps, found = name.split("."), {}
        for depth, parent in enumerate(parents):
            key = self._item_keys.get(".".join(steps[: depth + 1]))
            if key is not None and parent.isdigit():
                found[f"{key.name.removesuffix('Id')}Id"] = int(parent)
        return found

    def top(self, name: str) -> Collection:
        """A collection without parents."""
        shelf = self.at((name,), ())
        assert isinstance(shelf, Collection)
        return shelf

    def at(self, steps: tuple[str, ...], parents: tuple[str, ...]) -> Shelf:
        """The collection at an address. Refuses with 404 when a parent is missing."""
        self._check_parents(steps, parents)
        name = ".".join(steps)
        made = self._made.get((name, parents))
        if made is None:
            made = self._make(name, parents)
            if isinstance(made, Collection):
                made.label = "/".join((name, *parents))
            self._made[name, parents] = made
        return made

    def _check_parents(self, steps: tuple[str, ...], parents: tuple[str, ...]) -> None:
        for depth, identity in enumerate(parents):
            if depth >= len(steps) - 1:
                break
            shelf = self.at(steps[: depth + 1], parents[:depth])
            if shelf.identify(identity) is None:
                raise no_item(model(steps[depth]), identity)

    def _make(self, name: str, parents: tuple[str, ...]) -> Shelf:
        window = _WINDOWS.get(name) if parents else None
        if window is not None:
            beneath, field = window
            return self._window(self.top(beneath), field, int(parents[-1]))
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
        known = self._plain(name, parents)
        count = len(CHILD_RECORDS.get(name, range(_BELOW))) if parents else _TOP
        if empty or name not in self._listings:
            count = 0 if empty else 1
        if name in MEMBERS:
            ids = self._record(name, parents).known.get(MEMBERS[name], range(1, count + 1))
            return Members(name, [known(identity) for identity in ids or ()])
        return Collection(name, count, known)

    def _record(self, name: str, parents: tuple[str, ...]) -> Record:
        """The parent of a collection."""
        shelf = self.at(tuple(name.split(".")[: len(parents)]), parents[:-1])
        return shelf.record(shelf.identify(parents[-1]) or 0)

    def _starts_empty(self, name: str, parents: tuple[str, ...]) -> bool:
        """Whether a client made the parent: the seed has put nothing below it. Documents are there all the same."""
        if not parents or name not in self._listings:
            return False
        shelf = self.at(tuple(name.split(".")[: len(parents)]), parents[:-1])
        return (shelf.identify(parents[-1]) or 0) > shelf.seeded

    def _plain(self, name: str, parents: tuple[str, ...]) -> Callable[[int], Known]:
        """Records of which little is known but the id and a time; the schema makes up the rest."""
        age = (len(name) % 30 + 1) * 86400
        owners, details = self.owners(name, parents), CHILD_RECORDS.get(name)

        def known(identity: int) -> Mapping[str, Any]:
            # A tenant that is not strict takes ids of any size as members.
            moment = iso(self._base - age + identity % 1_000 * 60)
            more = details[identity - 1] if details else self._scene.fields(name, parents, identity)
            return {"id": identity, "lastUpdatedAt": moment, **owners, **more}

        return known

    def _keys(self, key: ItemKey | None) -> Sequence[str] | None:
        if key is None or key.values:
            return key.values if key is not None else None
        if key.name == "key":
            return OCPP_KEYS
        if key.name == "date":
            return [iso(self._base + day * 86400)[:10] for day in (0, 1, 7)]
        return None

    def _window(self, beneath: Collection, field: str, parent: int) -> Window:
        cached: tuple[int, list[int]] = (-1, [])

        def ids() -> Sequence[int]:
            nonlocal cached
            if cached[0] != beneath.revision:
                matching = [each for each in beneath.ids if beneath.record(each).known.get(field) == parent]
                cached = (beneath.revision, matching)
            return cached[1]

        return Window(beneath, ids, {field: parent})


MEMBERS: Mapping[str, str] = {
    "charge-points.shared-partners": "sharedPartnerIds",
    "parking-spaces.evses": "evses",
    "vehicles.relations.users": "userIds",
}
"""Collections whose items go by the ids of what belongs to the parent, and the parent's field that lists these."""

_WINDOWS: Mapping[str, tuple[str, str]] = {
    "charge-points.evses": ("evses", "chargePointId"),
    "vehicles.telemetry-readings": ("vehicles.telemetry-readings", "vehicleId"),
}
"""Collections below a parent whose items also stand in one of their own."""
