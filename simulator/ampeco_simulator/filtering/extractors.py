"""Extractors: how the value that a filter compares is obtained from an item.

The value may be a field of the item, a field of an item of another collection, or computed from the time. Extractors
are immutable values, and equal extractors return equal results, so results can be cached by extractor.

Field paths such as ``partner.id`` lead into objects, and through lists into each of their elements.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final, Protocol

import attrs

from ampeco_simulator.clock import parse_time
from ampeco_simulator.state.field_paths import get_path

if TYPE_CHECKING:
    from ampeco_simulator.filtering.related_records import RelatedRecords

MATCHES_ALL: Final = object()
"""The value of an item without a restriction: it equals any filter value."""
_DAY_LENGTH = len("2026-07-01")


class Item(Protocol):
    """An item as filters read it: the fields that the API returns, and the other stored ones."""

    def get(self, name: str, /) -> Any:
        """Return the value of a field, None when the item does not have it."""


class Extractor(ABC):
    """Obtains one value from an item."""

    @abstractmethod
    def value(self, item: Item, related: RelatedRecords) -> Any:
        """Return the value: a single one, a list in which one element may match, or None."""

    def revision(self, related: RelatedRecords) -> int:  # noqa: ARG002 - most values depend on the item alone
        """Return a number that changes whenever the value may change although the item does not."""
        return 0


@attrs.frozen
class OwnFields(Extractor):
    """The value at a path of the item, or the values at several paths."""

    paths: tuple[str, ...]

    def value(self, item: Item, related: RelatedRecords) -> Any:  # noqa: ARG002 - the item has it
        """Return the value, or the list of values."""
        return read_paths(item, self.paths)


@attrs.frozen
class ReferencedField(Extractor):
    """A field of the item in another collection whose id this item has in the field ``key``."""

    key: str
    collection: str
    path: str

    def value(self, item: Item, related: RelatedRecords) -> Any:
        """Return the value, None when the item does not refer to another one."""
        item_id = get_path(item, self.key)
        return None if item_id is None else get_path(related.fields(self.collection, item_id), self.path)

    def revision(self, related: RelatedRecords) -> int:
        """Return the revision of the other collection."""
        return related.revision(self.collection)


@attrs.frozen
class ReferringField(Extractor):
    """A field of those items in another collection that have this item's id in the field ``key``."""

    collection: str
    key: str
    path: str

    def value(self, item: Item, related: RelatedRecords) -> Any:
        """Return the list of values."""
        return related.grouped(self.collection, self.key, self.path).get(str(item.get("id")), ())

    def revision(self, related: RelatedRecords) -> int:
        """Return the revision of the other collection."""
        return related.revision(self.collection)


@attrs.frozen
class GroupMembers(Extractor):
    """Ids of the items in another collection that belong to one of the groups this item is restricted to.

    The group ids of this item are at ``path``, those of the other items in the field ``key``.
    """

    path: str
    collection: str
    key: str

    def value(self, item: Item, related: RelatedRecords) -> Any:
        """Return the ids, or ``MATCHES_ALL`` when the item is not restricted to groups."""
        groups = get_path(item, self.path)
        members = related.grouped(self.collection, self.key, "id") if groups else {}
        return [each for group in groups for each in members.get(str(group), ())] if groups else MATCHES_ALL

    def revision(self, related: RelatedRecords) -> int:
        """Return the revision of the other collection."""
        return related.revision(self.collection)


@attrs.frozen
class DurationMinutes(Extractor):
    """Minutes between two times of the item; without an end, until now."""

    start: str
    end: str

    def value(self, item: Item, related: RelatedRecords) -> Any:
        """Return the minutes, None when there is no start."""
        start, end = _unix_time(get_path(item, self.start)), _unix_time(get_path(item, self.end))
        return None if start is None else ((related.now() if end is None else end) - start) / 60

    def revision(self, related: RelatedRecords) -> int:
        """Return the time."""
        return related.now()


@attrs.frozen
class IsCurrent(Extractor):
    """Whether now lies between two times or days of the item; a missing one does not limit."""

    start: str
    end: str

    def value(self, item: Item, related: RelatedRecords) -> Any:
        """Return True or False."""
        start, now = _unix_time(get_path(item, self.start)), related.now()
        end = _unix_time(get_path(item, self.end), end_of_day=True)
        return (start is None or start <= now) and (end is None or now <= end)

    def revision(self, related: RelatedRecords) -> int:
        """Return the time."""
        return related.now()


def read_paths(item: Item, paths: tuple[str, ...]) -> Any:
    """Return the value at the only path, or the list of values at several paths."""
    return get_path(item, paths[0]) if len(paths) == 1 else [get_path(item, path) for path in paths]


def _unix_time(value: Any, *, end_of_day: bool = False) -> int | None:
    """Parse a time; of a date without a time, return the first second, or the last with ``end_of_day``."""
    moment = parse_time(value) if isinstance(value, str) else None
    return moment + 86399 if moment is not None and end_of_day and len(value) == _DAY_LENGTH else moment
