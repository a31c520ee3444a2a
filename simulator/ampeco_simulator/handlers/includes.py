"""Optional parts of an item: fields that an operation returns only on request.

Most are fields of the record. Others are items of another collection: the charging zones of a location, the invites of
a user, the smart charging settings of a charge point.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ampeco_simulator.contract.operation_paths import parse_operation_path
from ampeco_simulator.contract.response_index import flagged_parts, included_parts
from ampeco_simulator.filtering.related_records import RelatedRecords
from ampeco_simulator.sessions.record import INTERVALS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.contract.schemas import Schema
    from ampeco_simulator.http.call import Call
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import Record

    PartLoader = Callable[[Record], Any]
    """Returns a part of a record from another collection."""

_INTERVAL = "clockAlignedInterval"
_PERIOD_PRICES = "withChargingPeriodsPriceBreakdown"
_CAPITAL = re.compile("(?=[A-Z])")


class _Relation(NamedTuple):
    """The items of a collection that have the id of a record in the field ``key``."""

    collection: str
    key: str


_RELATIONS: Mapping[tuple[str, str], _Relation] = {
    ("charge-points", "evses"): _Relation("evses", "chargePointId"),
    ("users", "partnerInvites"): _Relation("partner-invites", "userId"),
}
"""By collection and part: parts that consist of related items of another top-level collection."""
_NESTED_PARTS = {("partner-contracts", "settlementOverrides"), ("partners", "notes")}
"""Collection and part: parts that consist of nested items and are returned without being requested."""


class Includes:
    """The optional parts of the items of a collection, as one operation returns them."""

    def __init__(self, operation: Operation, collection: str, context: SimulatorContext) -> None:
        self._context = context
        self._fields = {field.name: field for field in context.views.fields(operation.item or {})}
        self._included = included_parts(operation, context.schemas)
        self._flags = flagged_parts(operation)
        requestable = self._included.union(self._flags.values())
        if operation.method == "GET":
            requestable = context.responses.optional_parts(operation.item or {})
        self.optional = frozenset(
            name for name in requestable if name in self._fields and not self._fields[name].required
        )
        # Parts that need no request may be in another collection too: v1.0 of a charge point returns its EVSEs.
        related = {name for owner, name in (*_RELATIONS, *_NESTED_PARTS) if owner == collection}
        self._always = frozenset(related & self._fields.keys() - self.optional)
        loaders = {name: self._loader(collection, name) for name in sorted(self._included | self._always)}
        self._loaders = {name: loader for name, loader in loaders.items() if loader is not None}

    def requested(self, call: Call) -> frozenset[str]:
        """Return the parts that a call requests.

        ``periodPrices`` is the part with prices inside charging periods, ``halfHours`` and ``hours`` are the parts with
        the energy by interval.
        """
        flagged = {part for name, part in self._flags.items() if call.query.get(name) is True}
        if call.query.get(_PERIOD_PRICES) is True:
            flagged |= {"chargingPeriods", "periodPrices"}
        interval = INTERVALS.get(call.query.get(_INTERVAL, 0))
        if interval and flagged:
            flagged.add(interval)
        return (self._included & call.includes) | flagged | self._always

    def depends_on_others(self, requested: frozenset[str]) -> bool:
        """Return whether a requested part can be in another collection, so that it changes without its record."""
        return not self._loaders.keys().isdisjoint(requested)

    def load(self, record: Record, requested: frozenset[str]) -> dict[str, Any]:
        """Return the requested parts that are in other collections and valid for the operation's schema."""
        loaders = {name: self._loaders[name] for name in requested & self._loaders.keys() if name not in record.fields}
        parts = {name: loader(record) for name, loader in sorted(loaders.items())}
        return {name: part for name, part in parts.items() if self._is_valid(name, part)}

    def _is_valid(self, name: str, part: Any) -> bool:
        return name not in self._fields or self._context.views.valid(self._fields[name].schema, part)

    def _loader(self, collection: str, name: str) -> PartLoader | None:
        relation = _RELATIONS.get((collection, name))
        if relation is not None and name in self._fields:
            item = self._context.schemas.flat(self._fields[name].schema).get("items", {})
            return self._related_loader(relation, item)
        nested = self._context.responses.operation_for(f"{collection}.{_CAPITAL.sub('-', name).lower()}")
        if nested is not None:
            return self._nested_loader(nested)
        # Of some parts the contract only has the name.
        return None if name in self._fields else lambda _: {}

    def _related_loader(self, relation: _Relation, item: Schema) -> PartLoader:
        collection = self._context.registry.top(relation.collection)
        related = RelatedRecords(self._context.registry, self._context.clock)

        def load(record: Record) -> Any:
            ids = related.grouped(relation.collection, relation.key, "id").get(str(record.item_id), ())
            return [self._context.renderer.full_item(item, collection, collection.record(each)) for each in ids]

        return load

    def _nested_loader(self, operation: Operation) -> PartLoader:
        segments, item = parse_operation_path(operation.path).segments, operation.item or {}

        def load(record: Record) -> Any:
            nested = self._context.registry.at(segments, (str(record.item_id),))
            items = [self._context.renderer.full_item(item, nested, nested.record(each)) for each in nested.ids]
            return items if operation.envelope == "listing" else next(iter(items), None)

        return load
