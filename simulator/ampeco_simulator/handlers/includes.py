"""Optional parts of an item: what an operation shows only to who asks for it.

Most are fields of the item. What a record does not hold itself may stand in a collection of its own: the charging zones
of a location, the invites of a user, how a charge point charges smartly.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ampeco_simulator.handlers.shapes import flags, included
from ampeco_simulator.sessions.record import INTERVALS
from ampeco_simulator.state.addresses import address_of
from ampeco_simulator.state.others import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.call import Call
    from ampeco_simulator.contract import Operation
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.schemas import Schema
    from ampeco_simulator.state.collection import Record

    Source = Callable[[Record], Any]
    """Where a part of a record is found."""

_INTERVAL = "clockAlignedInterval"
_PERIOD_PRICES = "withChargingPeriodsPriceBreakdown"
_CAPITAL = re.compile("(?=[A-Z])")
_NAMED_BY: Mapping[tuple[str, str], tuple[str, str]] = {
    ("charge-points", "evses"): ("evses", "chargePointId"),
    ("users", "partnerInvites"): ("partner-invites", "userId"),
}
"""Parts that are the items of another collection which name the record under a key."""
_BELOW = {("partner-contracts", "settlementOverrides"), ("partners", "notes")}
"""Parts that are the items of a collection below the record, and come without being asked for."""


class Includes:
    """The optional parts of the items of a collection, as one operation shows them."""

    def __init__(self, operation: Operation, collection: str, simulator: SimulatorContext) -> None:
        self._world = simulator
        self._fields = {field.name: field for field in simulator.views.fields(operation.item or {})}
        self._included = included(operation, simulator.schemas)
        self._flags = flags(operation)
        asked = self._included.union(self._flags.values())
        shown = simulator.shapes.parts(operation.item or {}) if operation.method == "GET" else asked
        self.optional = frozenset(name for name in shown if name in self._fields and not self._fields[name].required)
        # What nobody needs to ask for may stand elsewhere too: v1.0 of a charge point shows its EVSEs.
        named = {name for owner, name in (*_NAMED_BY, *_BELOW) if owner == collection}
        self._always = frozenset(named & self._fields.keys() - self.optional)
        found = {name: self._source(collection, name) for name in sorted(self._included | self._always)}
        self._elsewhere = {name: source for name, source in found.items() if source is not None}

    def wanted(self, call: Call) -> frozenset[str]:
        """The parts this call asks for.

        `periodPrices` stands for prices inside charging periods, `halfHours` and `hours` for energy by these.
        """
        flagged = {part for name, part in self._flags.items() if call.query.get(name) is True}
        if call.query.get(_PERIOD_PRICES) is True:
            flagged |= {"chargingPeriods", "periodPrices"}
        interval = INTERVALS.get(call.query.get(_INTERVAL, 0))
        if interval and flagged:
            flagged.add(interval)
        return (self._included & call.includes) | flagged | self._always

    def looks_elsewhere(self, wanted: frozenset[str]) -> bool:
        """Whether some of the wanted parts may stand elsewhere, so that they change when the record does not."""
        return not self._elsewhere.keys().isdisjoint(wanted)

    def elsewhere(self, record: Record, wanted: frozenset[str]) -> dict[str, Any]:
        """Those of the wanted parts that stand elsewhere, where they fit."""
        sources = {name: self._elsewhere[name] for name in wanted & self._elsewhere.keys() if name not in record.known}
        parts = {name: source(record) for name, source in sorted(sources.items())}
        return {name: part for name, part in parts.items() if self._fits(name, part)}

    def _fits(self, name: str, part: Any) -> bool:
        return name not in self._fields or self._world.views.valid(self._fields[name].schema, part)

    def _source(self, collection: str, name: str) -> Source | None:
        named_by = _NAMED_BY.get((collection, name))
        if named_by is not None and name in self._fields:
            return self._naming(*named_by, self._world.schemas.flat(self._fields[name].schema).get("items", {}))
        below = self._world.shapes.of(f"{collection}.{_CAPITAL.sub('-', name).lower()}")
        if below is not None:
            return self._below(below)
        # Of some parts only the name is known.
        return None if name in self._fields else lambda _: {}

    def _naming(self, collection: str, key: str, item: Schema) -> Source:
        shelf, records = self._world.registry.top(collection), Records(self._world.registry, self._world.clock)

        def find(record: Record) -> Any:
            ids = records.grouped(collection, key, "id").get(str(record.identity), ())
            return [self._world.rendering.item(item, shelf, shelf.record(each)) for each in ids]

        return find

    def _below(self, operation: Operation) -> Source:
        steps, item = address_of(operation.path).steps, operation.item or {}

        def find(record: Record) -> Any:
            shelf = self._world.registry.at(steps, (str(record.identity),))
            items = [self._world.rendering.item(item, shelf, shelf.record(each)) for each in shelf.ids]
            return items if operation.envelope == "listing" else next(iter(items), None)

        return find
