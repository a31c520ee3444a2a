"""Facts that filters ask for: what an item holds, what others hold that it names or that name it, how long it took.

A path such as `partner.id` goes into objects, and through lists into each of their items.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Final, Protocol

import attrs

from ampeco_simulator.clock import parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

EVERYTHING: Final = object()
"""What is held where nothing is left out: it meets whatever is wanted."""
_DAY = len("2026-07-01")


class Item(Protocol):
    """An item as filters see it: what it shows, and what else is known of it."""

    def get(self, name: str, /) -> Any:
        """What it has under a name, None where it has nothing."""


class Others(Protocol):
    """The rest of the tenant, as facts see it."""

    def now(self) -> int:
        """Unix time."""

    def revision(self, collection: str) -> int:
        """Grows with every change of a collection."""

    def known(self, collection: str, identity: Any) -> Mapping[str, Any]:
        """What is known of an item, nothing when there is none."""

    def grouped(self, collection: str, key: str, path: str) -> Mapping[str, Sequence[Any]]:
        """What the items of a collection hold under a path, by what they hold under a key."""


class Fact(ABC):
    """How something about an item is found. Facts are values: equal ones find the same."""

    @abstractmethod
    def of(self, item: Item, others: Others) -> Any:
        """The fact about one item: a value, a list of values of which one may be meant, or None."""

    def stamp(self, others: Others) -> int:  # noqa: ARG002 - most facts are all in the item
        """Changes when the fact may change although its item did not."""
        return 0


@attrs.frozen
class At(Fact):
    """What the item holds under a path, or under each of several."""

    paths: tuple[str, ...]

    def of(self, item: Item, others: Others) -> Any:  # noqa: ARG002 - it is all in the item
        """The value, or the values."""
        return read(item, self.paths)


@attrs.frozen
class Via(Fact):
    """What the item of another collection holds that this one names under a key."""

    key: str
    collection: str
    path: str

    def of(self, item: Item, others: Others) -> Any:
        """The value, None where no item is named."""
        identity = held(item, self.key)
        return None if identity is None else held(others.known(self.collection, identity), self.path)

    def stamp(self, others: Others) -> int:
        """It changes with the other collection."""
        return others.revision(self.collection)


@attrs.frozen
class Among(Fact):
    """What those items of another collection hold that name this one under a key."""

    collection: str
    key: str
    path: str

    def of(self, item: Item, others: Others) -> Any:
        """The values."""
        return others.grouped(self.collection, self.key, self.path).get(str(item.get("id")), ())

    def stamp(self, others: Others) -> int:
        """It changes with the other collection."""
        return others.revision(self.collection)


@attrs.frozen
class Members(Fact):
    """Ids of those items of another collection that share with this one what it is restricted to, else all of them."""

    path: str
    collection: str
    key: str

    def of(self, item: Item, others: Others) -> Any:
        """The ids, or everything."""
        shared = held(item, self.path)
        groups = others.grouped(self.collection, self.key, "id") if shared else {}
        return [each for name in shared for each in groups.get(str(name), ())] if shared else EVERYTHING

    def stamp(self, others: Others) -> int:
        """It changes with the other collection."""
        return others.revision(self.collection)


@attrs.frozen
class Minutes(Fact):
    """How long it took, or has taken so far."""

    start: str
    end: str

    def of(self, item: Item, others: Others) -> Any:
        """Minutes, None when it has not begun."""
        start, end = _moment(held(item, self.start)), _moment(held(item, self.end))
        return None if start is None else ((others.now() if end is None else end) - start) / 60

    def stamp(self, others: Others) -> int:
        """It changes with time."""
        return others.now()


@attrs.frozen
class Current(Fact):
    """Whether now lies between two times, or on the days that they name; both may be open."""

    start: str
    end: str

    def of(self, item: Item, others: Others) -> Any:
        """True or False."""
        start, end, now = _moment(held(item, self.start)), _moment(held(item, self.end), last=True), others.now()
        return (start is None or start <= now) and (end is None or now <= end)

    def stamp(self, others: Others) -> int:
        """It changes with time."""
        return others.now()


def read(item: Item, paths: tuple[str, ...]) -> Any:
    """What an item holds under one path, or a list of what it holds under several."""
    return held(item, paths[0]) if len(paths) == 1 else [held(item, path) for path in paths]


def held(item: Any, path: str) -> Any:
    """What an item has under a path: None where it has nothing, a list when the path leads through lists."""
    found = item
    for step in path.split("."):
        if isinstance(found, list):
            found = [each.get(step) for each in found if isinstance(each, dict)]
        elif found is None or isinstance(found, str | int | float):
            return None
        else:
            found = found.get(step)
    return found


def _moment(value: Any, *, last: bool = False) -> int | None:
    """Unix time of a text; of a day its first second, or its last."""
    moment = parse_time(value) if isinstance(value, str) else None
    return moment + 86399 if moment is not None and last and len(value) == _DAY else moment
