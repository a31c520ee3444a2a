"""Resource operations: list, read, create, update, replace and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from ampeco_simulator.contract.operation_paths import OperationPath, model_name
from ampeco_simulator.handlers.includes import Includes
from ampeco_simulator.handlers.listings import Listing
from ampeco_simulator.http.responses import Response, item_not_found, json_response
from ampeco_simulator.state.collection import MemberCollection
from ampeco_simulator.writing.items import ItemWriter

if TYPE_CHECKING:
    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.http.call import Call
    from ampeco_simulator.http.responses import HTTPError
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import AnyCollection, Record


class ResourceHandler:
    """Carries out one operation on a resource."""

    def __init__(self, operation: Operation, path: OperationPath, context: SimulatorContext) -> None:
        self._operation = operation
        self._path = path
        self._context = context
        self._item = operation.item or {}
        self._fields = {field.name: field.schema for field in context.views.fields(self._item)}
        self._includes = Includes(operation, path.name, context)
        self._listing = Listing(operation, self._fields, context)
        self._writer = ItemWriter(operation, context)

    def handle(self, call: Call) -> Response:
        """Carry out the call and return its response."""
        collection = self._context.registry.at(self._path.segments, self._parents(call))
        self._context.check_references(call.operation, call.body)
        method, is_collection = call.operation.method, self._path.kind == "collection"
        if method == "GET":
            if is_collection and (self._operation.envelope == "listing" or self._is_bare_array()):
                return self._list(call, collection)
            return self._item_response(call, collection, self._record(call, collection), status=200)
        if method == "DELETE":
            return self._delete(call, collection)
        if is_collection and isinstance(collection, MemberCollection):
            return self._add_members(call, collection)
        if is_collection and method == "POST" and self._context.is_listed(self._path.name):
            return self._create(call, collection)
        return self._write(call, collection)

    def _parents(self, call: Call) -> tuple[str, ...]:
        return call.arguments[:-1] if self._path.kind == "item" else call.arguments

    def _is_bare_array(self) -> bool:
        return self._operation.envelope == "bare" and self._context.schemas.flat(self._item).get("type") == "array"

    def _item_id(self, call: Call, collection: AnyCollection) -> int | None:
        """Return the id of the item that the URL names; a single document is the only item of its collection."""
        if self._path.kind == "item":
            return collection.identify(call.arguments[-1])
        return next(iter(collection.ids), None)

    def _record(self, call: Call, collection: AnyCollection) -> Record:
        item_id = self._item_id(call, collection)
        if item_id is None:
            raise self._not_found(call, collection)
        return collection.record(item_id)

    def _not_found(self, call: Call, collection: AnyCollection) -> HTTPError:
        return item_not_found(model_name(collection.name), call.arguments[-1] if call.arguments else "")

    def _item_response(self, call: Call, collection: AnyCollection, record: Record, status: int) -> Response:
        if self._operation.envelope == "empty":
            return Response(status)
        if call.mode == "plain" and self._is_object():
            body = self._json_item(call, collection, record.item_id)
            return Response(status, b'{"data":%b}' % body if self._operation.envelope == "item" else body)
        item = self._visible_item(call, collection, record)
        return json_response(status, {"data": item} if self._operation.envelope == "item" else item)

    def _is_object(self) -> bool:
        return bool(self._fields) or self._context.schemas.flat(self._item).get("type") in (None, "object")

    def _visible_item(self, call: Call, collection: AnyCollection, record: Record) -> Any:
        if not self._is_object():
            return self._context.examples.value(self._item, record.item_id, collection.name)
        requested = self._includes.requested(call)
        item = self._context.renderer.visible_item(self._item, collection, record, self._includes.optional, requested)
        item.update(self._includes.load(record, requested))
        return self._context.distortion.apply(call.mode, self._item, item)

    def _json_item(self, call: Call, collection: AnyCollection, item_id: int) -> bytes:
        requested = self._includes.requested(call)
        if self._includes.depends_on_others(requested):
            return orjson.dumps(self._visible_item(call, collection, collection.record(item_id)))
        return self._context.renderer.json_item(self._item, collection, item_id, self._includes.optional, requested)

    def _list(self, call: Call, collection: AnyCollection) -> Response:
        page = self._listing.page(call, collection)
        if self._operation.envelope == "listing" and call.mode == "plain" and self._is_object():
            items = b",".join([self._json_item(call, collection, each) for each in page.ids])
            links, meta = orjson.dumps(page.links), orjson.dumps(page.meta)
            body = b'{"data":[%b],"links":%b,"meta":%b}' % (items, links, meta)
            return Response(200, body, headers=self._listing.headers(call, collection))
        if self._operation.envelope == "listing":
            visible = [self._visible_item(call, collection, collection.record(each)) for each in page.ids]
            return json_response(200, {"data": visible, "links": page.links, "meta": page.meta})
        item, renderer = self._context.schemas.flat(self._item).get("items", {}), self._context.renderer
        full = [renderer.full_item(item, collection, collection.record(each)) for each in page.ids]
        return json_response(200, self._context.distortion.apply(call.mode, self._item, full))

    def _create(self, call: Call, collection: AnyCollection) -> Response:
        record = self._writer.create(collection, self._parents(call), call.body)
        return self._item_response(call, collection, record, status=self._operation.statuses[0])

    def _write(self, call: Call, collection: AnyCollection) -> Response:
        """Change an item, or create it where the operation may do so."""
        item_id, statuses = self._item_id(call, collection), self._operation.statuses
        if item_id is not None:
            record = self._writer.change(collection, self._parents(call), call.body, item_id)
            return self._item_response(call, collection, record, statuses[0])
        is_item = self._path.kind == "item"
        if is_item and 201 not in statuses and collection.key == "id":
            raise self._not_found(call, collection)
        key = call.arguments[-1] if is_item else None
        record = self._writer.create(collection, self._parents(call), call.body, key)
        return self._item_response(call, collection, record, 201 if 201 in statuses else statuses[0])

    def _add_members(self, call: Call, collection: MemberCollection) -> Response:
        self._writer.add_members(collection, self._parents(call), call.body)
        status = self._operation.statuses[0]
        if self._operation.envelope == "empty":
            return Response(status)
        field = next(iter(self._context.schemas.properties(self._operation.body or {})), "ids")
        data = self._context.distortion.apply(call.mode, self._item, {field: list(collection.ids)})
        return json_response(status, {"data": data})

    def _delete(self, call: Call, collection: AnyCollection) -> Response:
        item_id = self._item_id(call, collection)
        if item_id is None and self._path.kind == "item":
            raise self._not_found(call, collection)
        if item_id is not None:
            self._writer.delete(collection, self._parents(call), item_id)
        status = self._operation.statuses[0]
        return Response(status) if self._operation.envelope == "empty" else json_response(status, {"success": True})
