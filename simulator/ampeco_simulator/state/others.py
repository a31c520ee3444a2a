"""What facts ask of other collections: looked up in the records, and grouped once for each state of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.state.facts import held

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.state.collection_registry import CollectionRegistry


class Records:
    """The tenant's records, as facts see them."""

    def __init__(self, registry: CollectionRegistry, clock: Clock) -> None:
        self._shelves = registry
        self._clock = clock
        self._groups: dict[tuple[str, str, str], tuple[int, Mapping[str, Sequence[Any]]]] = {}

    def now(self) -> int:
        """Unix time."""
        return self._clock.now()

    def revision(self, collection: str) -> int:
        """Grows with every change of a collection."""
        return self._shelves.top(collection).revision

    def known(self, collection: str, identity: Any) -> Mapping[str, Any]:
        """What is known of an item, nothing when there is none."""
        shelf = self._shelves.top(collection)
        found = shelf.identify(str(identity))
        return {} if found is None else shelf.record(found).known

    def grouped(self, collection: str, key: str, path: str) -> Mapping[str, Sequence[Any]]:
        """What the items of a collection hold under a path, by what they hold under a key."""
        shelf = self._shelves.top(collection)
        kept = self._groups.get((collection, key, path))
        if kept is not None and kept[0] == shelf.revision:
            return kept[1]
        groups: dict[str, list[Any]] = {}
        for identity in shelf.ids:
            known = shelf.record(identity).known
            named = held(known, key)
            for name in named if isinstance(named, list) else [named]:
                groups.setdefault(str(name), []).append(held(known, path))
        self._groups[collection, key, path] = (shelf.revision, groups)
        return groups
