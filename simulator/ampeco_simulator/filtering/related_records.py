"""Records of other collections, as extractors look them up: by id, or grouped by a field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ampeco_simulator.state.field_paths import get_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.state.collection_registry import CollectionRegistry


class _Groups(NamedTuple):
    revision: int
    values: Mapping[str, Sequence[Any]]


class RelatedRecords:
    """Reads stored records, and groups a collection once for each of its revisions."""

    def __init__(self, registry: CollectionRegistry, clock: Clock) -> None:
        self._registry = registry
        self._clock = clock
        self._groups: dict[tuple[str, str, str], _Groups] = {}

    def now(self) -> int:
        """Return the tenant's Unix time."""
        return self._clock.now()

    def revision(self, name: str) -> int:
        """Return the revision of a collection, which grows with every change."""
        return self._registry.top(name).revision

    def fields(self, name: str, item_id: Any) -> Mapping[str, Any]:
        """Return the stored fields of an item, {} when it does not exist."""
        collection = self._registry.top(name)
        found = collection.identify(str(item_id))
        return {} if found is None else collection.record(found).fields

    def grouped(self, name: str, key: str, path: str) -> Mapping[str, Sequence[Any]]:
        """Return the values at ``path`` of all items of a collection, by the value (or each value) at ``key``."""
        collection = self._registry.top(name)
        cached = self._groups.get((name, key, path))
        if cached is not None and cached.revision == collection.revision:
            return cached.values
        groups: dict[str, list[Any]] = {}
        for item_id in collection.ids:
            fields = collection.record(item_id).fields
            keys = get_path(fields, key)
            for each in keys if isinstance(keys, list) else [keys]:
                groups.setdefault(str(each), []).append(get_path(fields, path))
        self._groups[name, key, path] = _Groups(collection.revision, groups)
        return groups
