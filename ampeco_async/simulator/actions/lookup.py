"""Finding what an action is about, and reckoning with what is found."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.actions.act import Item
from ampeco_async.simulator.answer import invalid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_async.simulator.actions.act import Act


def matching(act: Act, collection: str, **wanted: Any) -> Iterator[Item]:
    """The items of a collection without parents that hold these values, in order of id."""
    shelf = act.world.shelves.top(collection)
    for identity in tuple(shelf.ids):
        known = shelf.record(identity).known
        if all(known.get(name) == value for name, value in wanted.items()):
            yield Item(shelf, identity, act.world)


def named(act: Act, field: str, collection: str) -> Item | None:
    """The item that a field of the body names, None without one. A strict tenant refuses one that is not there: 422."""
    identity = act.body.get(field)
    found = act.find(collection, identity)
    if found is None and identity is not None and act.world.strict:
        raise invalid({field: [f"The selected {field} is invalid."]})
    return found


def number(value: Any) -> float:
    """A number that a record holds, 0 for anything else."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def added(before: Any, more: Any) -> float:
    """A sum of money or energy to three places. What is too large to be told leaves it as it was."""
    total = number(before) + number(more)
    return round(total, 3) if isfinite(total) else number(before)
