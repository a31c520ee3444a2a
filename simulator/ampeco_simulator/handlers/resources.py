"""Resources: list, read, create, update, replace and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from ampeco_simulator.answer import Answer, json_answer, no_item
from ampeco_simulator.handlers.includes import Includes
from ampeco_simulator.handlers.listings import Listing
from ampeco_simulator.state.addresses import Address, model
from ampeco_simulator.state.collection import Members
from ampeco_simulator.writing.items import Items

if TYPE_CHECKING:
    from ampeco_simulator.answer import Refusal
    from ampeco_simulator.call import Call
    from ampeco_simulator.contract import Operation
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.state.collection import Record, Shelf


class ResourceHandler:
    """One operation on a resource."""

    def __init__(self, operation: Operation, address: Address, simulator: SimulatorContext) -> None:
        self._operation = operation
        self._address = address
        self._world = simulator
        self._item = operation.item or {}
        fields = simulator.views.fields(self._item)
        self._fields = {field.name: field.schema for field in fields}
        self._parts = Includes(operation, address.name, simulator)
        self._listing = Listing(operation, self._fields, simulator)
        self._items = Items(operation, simulator)

    def answer(self, call: Call) -> Answer:
        """Do what the method asks for."""
        shelf = self._world.registry.at(self._address.steps, self._parents(call))
        self._world.check_references(call.operation, call.body)
        method, is_list = call.operation.method, self._address.kind == "collection"
        if method == "GET":
            listed = is_list and (self._operation.envelope == "listing" or self._bare_list())
            return self._list(call, shelf) if listed else self._one(call, shelf, self._record(call, shelf), status=200)
        if method == "DELETE":
            return self._delete(call, shelf)
        if is_list and isinstance(shelf, Members):
            return self._relate(call, shelf)
        if is_list and method == "POST" and self._world.lists(self._address.name):
            return self._create(call, shelf)
        return self._write(call, shelf)

    def _parents(self, call: Call) -> tuple[str, ...]:
        return call.arguments[:-1] if self._address.kind == "item" else call.arguments

    def _bare_list(self) -> bool:
        return self._operation.envelope == "bare" and self._world.schemas.flat(self._item).get("type") == "array"

    def _identity(self, call: Call, shelf: Shelf) -> int | None:
        """The item that the path names; a document is the only item of its own collection."""
        if self._address.kind == "item":
            return shelf.identify(call.arguments[-1])
        return next(iter(shelf.ids), None)

    def _record(self, call: Call, shelf: Shelf) -> Record:
        identity = self._identity(call, shelf)
        if identity is None:
            raise self._missing(call, shelf)
        return shelf.record(identity)

    def _missing(self, call: Call, shelf: Shelf) -> Refusal:
        return no_item(model(shelf.name), call.arguments[-1] if call.arguments else "")

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
        record = self._items.create(shelf, self._parents(call), call.body)
        return self._one(call, shelf, record, status=self._operation.statuses[0])

    def _write(self, call: Call, shelf: Shelf) -> Answer:
        """Change an item; one that is not there yet is made where the operation may do so."""
        identity, statuses = self._identity(call, shelf), self._operation.statuses
        if identity is not None:
            record = self._items.change(shelf, self._parents(call), call.body, identity)
            return self._one(call, shelf, record, statuses[0])
        item = self._address.kind == "item"
        if item and 201 not in statuses and shelf.key == "id":
            raise self._missing(call, shelf)
        record = self._items.create(shelf, self._parents(call), call.body, call.arguments[-1] if item else None)
        return self._one(call, shelf, record, 201 if 201 in statuses else statuses[0])

    def _relate(self, call: Call, shelf: Members) -> Answer:
        self._items.relate(shelf, self._parents(call), call.body)
        status = self._operation.statuses[0]
        if self._operation.envelope == "empty":
            return Answer(status)
        named = next(iter(self._world.schemas.properties(self._operation.body or {})), "ids")
        shown = self._world.distortion.apply(call.mode, self._item, {named: list(shelf.ids)})
        return json_answer(status, {"data": shown})

    def _delete(self, call: Call, shelf: Shelf) -> Answer:
        identity = self._identity(call, shelf)
        if identity is None and self._address.kind == "item":
            raise self._missing(call, shelf)
        if identity is not None:
            self._items.delete(shelf, self._parents(call), identity)
        status = self._operation.statuses[0]
        return Answer(status) if self._operation.envelope == "empty" else json_answer(status, {"success": True})
