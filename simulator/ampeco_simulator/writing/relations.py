"""What belongs to a parent without being made for it: the partners a charge point is shared with, a vehicle's users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.state.collection import Members
from ampeco_simulator.state.collection_registry import MEMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ampeco_simulator.state.collection import Shelf
    from ampeco_simulator.writing.write import Rule, Write


def relate(write: Write, ids: Iterable[int]) -> None:
    """Let items belong to a parent from now on."""
    _join(write, write.shelf, write.parents, ids)
    list_members(write)


def list_members(write: Write) -> None:
    """The parent says what belongs to it."""
    name = write.shelf.name
    parents = write.simulator.registry.at((name.partition(".")[0],), ())
    identity = parents.identify(write.parents[0]) or 0
    parents.change(identity, {**parents.record(identity).known, MEMBERS[name]: list(write.shelf.ids)})


def follow(collection: str) -> Rule:
    """A rule: what the parent says belongs to it does, and nothing else."""

    def rule(write: Write) -> None:
        if MEMBERS[collection] in write.sent:
            parents = (str(write.identity),)
            shelf = write.simulator.registry.at(tuple(collection.split(".")), parents)
            shelf.clear()
            _join(write, shelf, parents, write.known[MEMBERS[collection]] or ())

    return rule


def _join(write: Write, shelf: Shelf, parents: tuple[str, ...], ids: Iterable[int]) -> None:
    assert isinstance(shelf, Members)
    known = {"sharedAt": write.now, **write.simulator.registry.owners(shelf.name, parents)}
    for identity in ids:
        shelf.join(identity, known)
