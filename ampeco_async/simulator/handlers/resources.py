"""Resources: list, read, create, update, replace and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from ampeco_async.simulator.answer import Answer, json_answer, no_item
from ampeco_async.simulator.clock import iso
from ampeco_async.simulator.handlers.listings import Listing
from ampeco_async.simulator.handlers.parts import Parts
from ampeco_async.simulator.state.addresses import Address, model
from ampeco_async.simulator.state.merging import merged_into

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.call import Call
    from ampeco_async.simulator.contract import Operation
    from ampeco_async.simulator.handlers.world import World
    from ampeco_async.simulator.state.collection import Record, Shelf

_OWNED = ("id", "createdAt", "lastUpdatedAt")


class ResourceHandler:
    """One operation on a resource."""

    def __init__(self, operation: Operation, address: Address, world: World) -> None:
        self._operation = operation
        self._address = address
        self._world = world
        self._item = operation.item or {}
        fields = world.views.fields(self._item)
        self._fields = {field.name: field.schema for field in fields}
        self._parts = Parts(operation, address.name, world)
        self._listing = Listing(operation, self._fields, world)

    def answer(self, call: Call) -> Answer:
        """Do what the method asks for."""
        shelf, text = self._shelf(call)
        self._world.check_references(call.operation, call.body)
        match call.operation.method:
            case "GET" if text is not None:
                return self._one(call, shelf, self._record(shelf, text), status=200)
            case "GET":
                return self._list(call, shelf)
            case "POST":
                return self._create(call, shelf)
            case "DELETE":
                return self._delete(shelf, text)
        return self._write(call, shelf, text)

    def _shelf(self, call: Call) -> tuple[Shelf, str | None]:
        """The collection, and the text that names the item in it; documents are item 1 of their own collection."""
        address = self._address
        if address.kind == "item":
            return self._world.shelves.at(address.steps, call.arguments[:-1]), call.arguments[-1]
        listing = self._operation.envelope == "listing" or self._bare_list()
        creates = call.operation.method == "POST" and self._world.lists(address.name)
        shelf = self._world.shelves.at(address.steps, call.arguments)
        return shelf, None if listing or creates else "1"

    def _bare_list(self) -> bool:
        return self._operation.envelope == "bare" and self._world.schemas.flat(self._item).get("type") == "array"

    def _record(self, shelf: Shelf, text: str) -> Record:
        identity = shelf.identify(text)
        if identity is None:
            raise no_item(model(shelf.name), text)
        return shelf.record(identity)

    def _one(self, call: Call, shelf: Shelf, record: Record, status: int) -> Answer:
        if self._operation.envelope == "empty":
            return Answer(status)
        if call.mode == "plain" and self._fits_object():
            body = self._encoded(call, shelf, record.identity)
            return Answer(status, b'{"data":%b}' % body if self._operation.envelope == "item" else body)
        shown = self._shown(call, shelf, record)
        return json_answer(status, {"data": shown} if self._operation.envelope == "item" else shown)

    def _fits_object(self) -> bool:
        return bool(self._fields) or self._world.schemas.flat(self._item).get("type") in (None, "object")

    def _shown(self, call: Call, shelf: Shelf, record: Record) -> Any:
        if not self._fits_object():
            return self._world.examples.value(self._item, record.identity, shelf.name)
        wanted = self._parts.wanted(call)
        item = self._world.rendering.shown(self._item, shelf, record, self._parts.optional, wanted)
        item.update(self._parts.elsewhere(record, wanted))
        return self._world.distortion.apply(call.mode, self._item, item)

    def _encoded(self, call: Call, shelf: Shelf, identity: int) -> bytes:
        wanted = self._parts.wanted(call)
        if self._parts.looks_elsewhere(wanted):
            return orjson.dumps(self._shown(call, shelf, shelf.record(identity)))
        return self._world.rendering.encoded(self._item, shelf, identity, self._parts.optional, wanted)

    def _list(self, call: Call, shelf: Shelf) -> Answer:
        page = self._listing.page(call, shelf)
        if self._operation.envelope == "listing" and call.mode == "plain" and self._fits_object():
            items = b",".join([self._encoded(call, shelf, each) for each in page.ids])
            links, meta = orjson.dumps(page.links), orjson.dumps(page.meta)
            body = b'{"data":[%b],"links":%b,"meta":%b}' % (items, links, meta)
            return Answer(200, body, headers=self._listing.headers(call, shelf))
        if self._operation.envelope == "listing":
            shown = [self._shown(call, shelf, shelf.record(each)) for each in page.ids]
            return json_answer(200, {"data": shown, "links": page.links, "meta": page.meta})
        items, rendering = self._world.schemas.flat(self._item).get("items", {}), self._world.rendering
        whole = [rendering.item(items, shelf, shelf.record(each)) for each in page.ids]
        return json_answer(200, self._world.distortion.apply(call.mode, self._item, whole))

    def _create(self, call: Call, shelf: Shelf) -> Answer:
        if not self._world.lists(self._address.name):
            return self._write(call, shelf, "1")
        record = shelf.create(self._written(call.body, {"createdAt": self._now(), "lastUpdatedAt": self._now()}))
        self._world.announce(shelf.name, record.identity, "created")
        if self._operation.envelope == "listing":
            return self._list(call, shelf)
        return self._one(call, shelf, record, status=self._operation.statuses[0])

    def _write(self, call: Call, shelf: Shelf, text: str | None) -> Answer:
        if text is None:
            return self._replace_all(call, shelf)
        changed = self._written(call.body, {"lastUpdatedAt": self._now()})
        statuses = self._operation.statuses
        identity = shelf.identify(text)
        if identity is None:
            if 201 not in statuses and shelf.key == "id" and self._address.kind == "item":
                raise no_item(model(shelf.name), text)
            record = shelf.create({**changed, shelf.key: text})
            return self._one(call, shelf, record, 201 if 201 in statuses else statuses[0])
        before = shelf.record(identity).known
        # A replaced record keeps what a client does not own.
        kept = before if call.operation.method != "PUT" else {name: before[name] for name in _OWNED if name in before}
        if shelf.key in before:
            changed[shelf.key] = before[shelf.key]
        record = shelf.change(identity, merged_into(kept, changed))
        self._world.announce(shelf.name, identity, "updated")
        return self._one(call, shelf, record, statuses[0])

    def _replace_all(self, call: Call, shelf: Shelf) -> Answer:
        """A list written whole: its elements are objects, or ids of something."""
        elements = call.body if isinstance(call.body, list) else _first_list(call.body)
        shelf.clear()
        for element in elements:
            shelf.create(element if isinstance(element, dict) else {"value": element})
        return self._list(call, shelf) if self._operation.envelope == "listing" else Answer(self._operation.statuses[0])

    def _delete(self, shelf: Shelf, text: str | None) -> Answer:
        if text is None or (self._address.kind == "collection"):
            shelf.clear()
        else:
            identity = self._record(shelf, text).identity
            shelf.remove(identity)
            self._world.announce(shelf.name, identity, "deleted")
        status = self._operation.statuses[0]
        return Answer(status) if self._operation.envelope == "empty" else json_answer(status, {"success": True})

    def _written(self, body: Any, stamps: Mapping[str, Any]) -> dict[str, Any]:
        if not isinstance(body, dict):
            return dict(stamps)
        read_only = self._world.read_only(self._operation)
        return {**{name: value for name, value in body.items() if name not in read_only}, **stamps}

    def _now(self) -> str:
        return iso(self._world.clock.now())


def _first_list(body: Any) -> list[Any]:
    if isinstance(body, dict):
        return next((value for value in body.values() if isinstance(value, list)), [])
    return []
