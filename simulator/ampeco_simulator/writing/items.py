"""The writes of one operation: create, change and delete items, and add members."""

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
        write.fields |= {"createdAt": write.now, "lastUpdatedAt": write.now}
        if key is not None:
            write.fields[collection.key] = key
        hooks = HOOKS.get(collection.name, _NO_HOOKS)
        hooks.before(write)
        parent_ids = self._context.registry.parent_ids(collection.name, parents)
        write.item_id = collection.create({**write.fields, **parent_ids}).item_id
        self._context.announce(collection.name, write.item_id, "created")
        hooks.after(write)
        return collection.record(write.item_id)

    def change(self, collection: AnyCollection, parents: tuple[str, ...], body: Any, item_id: int) -> Record:
        """Change some fields of an item (PATCH), or replace all fields that the body can have (PUT)."""
        before, sent = collection.record(item_id).fields, self._writable(collection, body)
        if self._operation.method == "PUT":
            base = self._without_body_fields(collection, before)
        else:
            base = {**before, **self._generated_objects(collection, item_id, sent)}
        fields = deep_merge(base, sent)
        fields.update({name: sent[name] for name in REPLACED_OBJECTS.get(collection.name, ()) if name in sent})
        if collection.key in before:
            fields[collection.key] = before[collection.key]
        write = Write(self._context, collection, parents, body, sent, before, fields, item_id)
        hooks = HOOKS.get(collection.name, _NO_HOOKS)
        hooks.before(write)
        collection.change(item_id, {**write.fields, "lastUpdatedAt": write.now})
        self._context.announce(collection.name, item_id, "updated")
        hooks.after(write)
        return collection.record(item_id)

    def delete(self, collection: AnyCollection, parents: tuple[str, ...], item_id: int) -> None:
        """Delete an item."""
        fields = collection.record(item_id).fields
        write = Write(self._context, collection, parents, None, {}, fields, {}, item_id)
        hooks = HOOKS.get(collection.name, _NO_HOOKS)
        hooks.before_delete(write)
        collection.remove(item_id)
        self._context.announce(collection.name, item_id, "deleted")
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

    def _generated_objects(self, collection: AnyCollection, item_id: int, sent: Mapping[str, Any]) -> dict[str, Any]:
        """Return the generated values of objects that are written in part but not stored.

        They are stored with the write, so the rest of the object stays as the API has returned it before.
        """
        record, item = collection.record(item_id), self._operation.item
        names = [name for name, value in sent.items() if isinstance(value, dict) and name not in record.fields]
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
