"""Listings: which items pass the filters of a call, and which of them make the page that it asks for."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.answer import invalid
from ampeco_simulator.schemas import kind
from ampeco_simulator.sessions.collection import SessionCollection
from ampeco_simulator.sessions.filters import SESSION_FILTERS
from ampeco_simulator.state.columns import Columns
from ampeco_simulator.state.cursors import parse_cursor
from ampeco_simulator.state.filters import Rule, flat, overlooked, rule_for
from ampeco_simulator.state.others import Records
from ampeco_simulator.state.pages import Ids, Page, cursor_page, numbered_page, whole_listing
from ampeco_simulator.state.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.call import Call
    from ampeco_simulator.contract import Operation
    from ampeco_simulator.handlers.rendering import Rendering
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.schemas import Schema, Schemas
    from ampeco_simulator.state.collection import Record, Shelf
    from ampeco_simulator.state.facts import Item
    from ampeco_simulator.state.source import Source

OVERLOOKED_HEADER = "X-Simulator-Overlooked-Filters"
_REMEMBERED = 32
_LAST_PAGE = 2**31
_UNSHOWN: Mapping[str, Any] = {"createdAt": {}, "lastUpdatedAt": {}}
"""What every record has, whether an operation shows it or not."""


class Listing:
    """The listing of one operation. `fields` are those of an item, with their schemas."""

    def __init__(self, operation: Operation, fields: Mapping[str, Schema], simulator: SimulatorContext) -> None:
        self._operation = operation
        self._world = simulator
        self._item = operation.item or {}
        self._filterable = {**_UNSHOWN, **_inner(simulator.schemas, fields), **fields}
        self._others = Records(simulator.registry, simulator.clock)
        self._columns = Columns(self._others, self._seen)
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
        """Says which filters changed nothing, because nothing tells what they ask."""
        untold = {name: value for name, value in flat(call.filters) if self._rule(shelf, name) is None}
        if not untold or not shelf.ids:
            return {}
        # Sessions and what follows from them know by themselves what some filters ask.
        told = SESSION_FILTERS if isinstance(shelf, SessionCollection) else ()
        names = [name for name in overlooked(untold, shelf.record(shelf.ids[0]).known) if name not in told]
        return {OVERLOOKED_HEADER: ", ".join(names)} if names else {}

    def _rule(self, shelf: Shelf, name: str) -> Rule | None:
        return RULES.get(shelf.name, {}).get(name) or rule_for(name, self._filterable)

    def _source(self, call: Call, shelf: Shelf) -> Source:
        wanted = call.filters
        if not wanted:
            return Ids(shelf.ids)
        network, now = self._world.network, self._world.clock.now()
        revision = (shelf.revision, network.sessions.revision, network.layout.revision)
        rules = {name: rule for name, _ in flat(wanted) if (rule := self._rule(shelf, name)) is not None}
        stamps = tuple(rule.fact.stamp(self._others) for rule in rules.values())
        key = (call.arguments, repr(wanted), revision, now, stamps)
        source = self._found.get(key)
        if source is None:
            source = shelf.find(wanted, self._filterable) or Ids(self._matching(shelf, wanted, rules))
            self._found[key] = source
            if len(self._found) > _REMEMBERED:
                self._found.popitem(last=False)
        return source

    def _matching(self, shelf: Shelf, wanted: Mapping[str, Any], rules: Mapping[str, Rule]) -> Sequence[int]:
        """The ids that pass all filters, each looked at only where those before let it pass."""
        ids: Sequence[int] = shelf.ids
        for name, value in flat(wanted):
            rule = rules.get(name)
            if rule is not None:
                test, facts = rule.meaning(value), self._columns.of(shelf, rule.fact, ids)
                ids = [identity for identity, fact in facts if test(fact)]
        return ids

    def _seen(self, shelf: Shelf, record: Record) -> Item:
        return _Seen(shelf, record, self._item, self._world.rendering)


@attrs.frozen
class _Seen:
    """A record as filters see it through the schema of its listing."""

    shelf: Shelf
    record: Record
    schema: Schema
    rendering: Rendering

    def get(self, name: str) -> Any:
        """What it has under a name, None where it has nothing."""
        return self.rendering.value(self.schema, self.shelf, self.record, name)


def _inner(schemas: Schemas, fields: Mapping[str, Schema]) -> dict[str, Schema]:
    """The fields of objects inside an item, under dotted names."""
    return {
        f"{outer}.{name}": inner
        for outer, schema in fields.items()
        if kind(schemas.flat(schema)) == "object"
        for name, inner in schemas.properties(schema).items()
    }
