"""Finding what an action is about, and reckoning with what is found."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.context import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ampeco_simulator.actions.context import ActionContext


def matching(action: ActionContext, collection: str, **wanted: Any) -> Iterator[Item]:
    """The items of a collection without parents that hold these values, in order of id."""
    shelf = action.simulator.registry.top(collection)
    for identity in tuple(shelf.ids):
        known = shelf.record(identity).known
        if all(known.get(name) == value for name, value in wanted.items()):
            yield Item(shelf, identity, action.simulator)


def number(value: Any) -> float:
    """A number that a record holds, 0 for anything else."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def added(before: Any, more: Any) -> float:
    """A sum of money or energy to three places. What is too large to be told leaves it as it was."""
    total = number(before) + number(more)
    return round(total, 3) if isfinite(total) else number(before)
