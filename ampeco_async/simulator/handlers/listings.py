"""Listings: which items pass the filters of a call, and which of them make the page that it asks for."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.answer import invalid
from ampeco_async.simulator.schemas import kind
from ampeco_async.simulator.sessions.collection import SessionCollection
from ampeco_async.simulator.sessions.listing import TOLD
from ampeco_async.simulator.state.cursors import parse_cursor
from ampeco_async.simulator.state.filters import overlooked, tests
from ampeco_async.simulator.state.pages import Ids, Page, cursor_page, numbered_page, whole_listing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_async.simulator.call import Call
    from ampeco_async.simulator.contract import Operation
    from ampeco_async.simulator.handlers.world import World
    from ampeco_async.simulator.schemas import Schema, Schemas
    from ampeco_async.simulator.state.collection import Shelf
    from ampeco_async.simulator.state.source import Source

OVERLOOKED_HEADER = "X-Simulator-Overlooked-Filters"
_REMEMBERED = 32
_LAST_PAGE = 2**31


class Listing:
    """The listing of one operation. `fields` are those of an item, with their schemas."""

    def __init__(self, operation: Operation, fields: Mapping[str, Schema], world: World) -> None:
        self._operation = operation
        self._world = world
        self._item = operation.item or {}
        self._filterable = {**_inner(world.schemas, fields), **fields}
        self._found: OrderedDict[tuple[Any, ...], Source] = OrderedDict()

    def page(self, call: Call, shelf: Shelf) -> Page:
        """The page that a call asks for. Refuses a page or a cursor that cannot be."""
        source = self._source(call, shelf)
        style, query = self._operation.pagination, call.query
        per_page = query.get("per_page") or 100
        if style == "none":
            return whole_listing(source, call.address)
        if style == "cursor" or (style == "hybrid" and "cursor" in query):
            text = query.get("cursor") or ""
            if not self._world.strict and parse_cursor(text) is None:
                text = ""
            return cursor_page(source, text, per_page, call.address, call.sent)
        number = query.get("page") or 1
        if number < 1:
            raise invalid({"page": ["The page must be at least 1."]})
        return numbered_page(source, min(number, _LAST_PAGE), per_page, call.address, call.sent, shifted=call.shifted)

    def headers(self, call: Call, shelf: Shelf) -> Mapping[str, str]:
        """Says which filters changed nothing, because nothing that is known of the items has to do with them."""
        if not call.filters:
            return {}
        known = shelf.record(shelf.ids[0]).known if shelf.ids else {}
        names = overlooked(call.filters, {**known, **self._filterable})
        told = TOLD if isinstance(shelf, SessionCollection) else ()
        left = ", ".join(name for name in names if name not in told)
        return {OVERLOOKED_HEADER: left} if left else {}

    def _source(self, call: Call, shelf: Shelf) -> Source:
        filters = call.filters
        if not filters:
            return Ids(shelf.ids)
        now = self._world.clock.now()
        revision = shelf.ledger.revision if isinstance(shelf, SessionCollection) else shelf.revision
        key = (call.arguments, repr(filters), revision, now)
        source = self._found.get(key)
        if source is None:
            source = shelf.find(filters, self._filterable) or Ids(self._matching(shelf, filters))
            self._found[key] = source
            if len(self._found) > _REMEMBERED:
                self._found.popitem(last=False)
        return source

    def _matching(self, shelf: Shelf, filters: Mapping[str, Any]) -> Sequence[int]:
        # A record may know more than the operation shows: the partner of a charge point's site.
        known = shelf.record(shelf.ids[0]).known if shelf.ids else {}
        checks = tests(filters, {**known, **self._filterable})
        item = self._world.rendering.item
        found: list[int] = []
        for identity in shelf.ids:
            record = shelf.record(identity)
            shown = {**record.known, **item(self._item, shelf, record)}
            if all(check(shown) for check in checks):
                found.append(identity)
        return found


def _inner(schemas: Schemas, fields: Mapping[str, Schema]) -> dict[str, Schema]:
    """The fields of objects inside an item, under dotted names."""
    return {
        f"{outer}.{name}": inner
        for outer, schema in fields.items()
        if kind(schemas.flat(schema)) == "object"
        for name, inner in schemas.properties(schema).items()
    }
