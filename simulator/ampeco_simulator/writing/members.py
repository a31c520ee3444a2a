"""Members of a parent: items that exist independently of it, such as the users of a vehicle.

Both sides store the relation: a member collection below the parent, and a list of ids in a field of the parent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.state.collection import MemberCollection
from ampeco_simulator.state.collection_registry import MEMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ampeco_simulator.state.collection import AnyCollection
    from ampeco_simulator.writing.write import Hook, Write


def add_members(write: Write, ids: Iterable[int]) -> None:
    """Add items to the member collection and to the parent's list."""
    _add(write, write.collection, write.parents, ids)
    update_parent(write)


def update_parent(write: Write) -> None:
    """Store the ids of all members in the parent."""
    name = write.collection.name
    parents = write.context.registry.top(name.partition(".")[0])
    item_id = parents.identify(write.parents[0]) or 0
    parents.change(item_id, {**parents.record(item_id).fields, MEMBERS[name]: list(write.collection.ids)})


def replace_members_from_parent(name: str) -> Hook:
    """Return a hook for the parent that replaces the members with those that the parent's list now has."""

    def hook(write: Write) -> None:
        if MEMBERS[name] in write.sent:
            parents = (str(write.item_id),)
            members = write.context.registry.at(tuple(name.split(".")), parents)
            members.clear()
            _add(write, members, parents, write.fields[MEMBERS[name]] or ())

    return hook


def _add(write: Write, members: AnyCollection, parents: tuple[str, ...], ids: Iterable[int]) -> None:
    assert isinstance(members, MemberCollection)
    fields = {"sharedAt": write.now, **write.context.registry.parent_ids(members.name, parents)}
    for item_id in ids:
        members.insert(item_id, fields)
