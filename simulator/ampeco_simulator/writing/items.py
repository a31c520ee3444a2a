"""Creates, changes and deletes items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.state.field_aliases import without_aliases
from ampeco_simulator.state.field_paths import deep_merge
from ampeco_simulator.writing.body import empty_fields, writable_fields
from ampeco_simulator.writing.hooks import HOOKS, REPLACED_OBJECTS
from ampeco_simulator.writing.members import add_members
from ampeco_simulator.writing.write import Hooks, Write

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import AnyCollection, MemberCollection, Record

_SYSTEM_FIELDS = ("id", "createdAt")
_NO_HOOKS = Hooks()


class ItemWriter:
    """Carries out the writes of one operation, with the hooks of the collection."""

    def __init__(self, operation: Operation, context: SimulatorContext) -> None:
        self._operation = operation
        self._context = context

    def create(self, collection: AnyCollection, parents: tuple[str, ...], body: Any, key: str | None = None) -> Record:
        """Add an item with the next free id, or with the key from the URL."""
        sent = self._writable(collection, body)
        write = Write(self._context, collection, parents, body, sent, {}, dict(sent))
        write.known |= {"createdAt": write.now, "lastUpdatedAt": write.now}
        if key is not None:
            write.known[collection.key] = key
        hooks = HOOKS.get(collection.name, _NO_HOOKS)
        hooks.before(write)
        parent_ids = self._context.registry.parent_ids(collection.name, parents)
        write.identity = collection.create({**write.known, **parent_ids}).identity
        self._context.announce(collection.name, write.identity, "created")
        hooks.after(write)
        return collection.record(write.identity)

    def change(self, collection: AnyCollection, parents: tuple[str, ...], body: Any, identity: int) -> Record:
        """Change some fields of an item (PATCH), or replace all fields that the body can have (PUT)."""
        before, sent = collection.record(identity).known, self._writable(collection, body)
        if self._operation.method == "PUT":
            base = self._without_body_fields(collection, before)
        else:
            base = {**before, **self._generated_objects(collection, identity, sent)}
        known = deep_merge(base, sent)
        known.update({name: sent[name] for name in REPLACED_OBJECTS.get(collection.name, ()) if name in sent})
        if collection.key in before:
            known[collection.key] = before[collection.key]
        write = Write(self._context, collection, parents, body, sent, before, known, identity)
        hooks = HOOKS.get(collection.name, _NO_HOOKS)
        hooks.before(write)
        collection.change(identity, {**write.known, "lastUpdatedAt": write.now})
        self._context.announce(collection.name, identity, "updated")
        hooks.after(write)
        return collection.record(identity)

    def delete(self, collection: AnyCollection, parents: tuple[str, ...], identity: int) -> None:
        """Delete an item."""
        known = collection.record(identity).known
        write = Write(self._context, collection, parents, None, {}, known, {}, identity)
        hooks = HOOKS.get(collection.name, _NO_HOOKS)
        hooks.before_delete(write)
        collection.remove(identity)
        self._context.announce(collection.name, identity, "deleted")
        hooks.after_delete(write)

    def add_members(self, members: MemberCollection, parents: tuple[str, ...], body: Any) -> None:
        """Add the items that a body names to the members (POST), or replace the members with them (PUT)."""
        if self._operation.method == "PUT":
            members.clear()
        add_members(Write(self._context, members, parents, body, {}, {}, {}), _ids(body))

    def _without_body_fields(self, collection: AnyCollection, before: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of an item that a PUT does not change: those that its body cannot have."""
        empty = empty_fields(self._context.schemas, self._operation.body or {}, collection.name)
        return {**before, **empty} if empty else {name: before[name] for name in _SYSTEM_FIELDS if name in before}

    def _generated_objects(self, collection: AnyCollection, identity: int, sent: Mapping[str, Any]) -> dict[str, Any]:
        """Return the generated values of objects that are written in part but not stored.

        They are stored with the write, so the rest of the object stays as the API has returned it before.
        """
        record, item = collection.record(identity), self._operation.item
        names = [name for name, value in sent.items() if isinstance(value, dict) and name not in record.known]
        if not names or not item or not self._context.views.fields(item):
            return {}
        returned = without_aliases(collection.name, self._context.renderer.full_item(item, collection, record))
        return {name: returned[name] for name in names if isinstance(returned.get(name), dict)}

    def _writable(self, collection: AnyCollection, body: Any) -> dict[str, Any]:
        return writable_fields(self._context.schemas, self._operation.body or {}, collection.name, body)


def _ids(body: Any) -> list[int]:
    """Return the ids in the first list of a body."""
    ids = next((value for value in body.values() if isinstance(value, list)), []) if isinstance(body, dict) else []
    return [each for each in ids if isinstance(each, int) and not isinstance(each, bool)]
