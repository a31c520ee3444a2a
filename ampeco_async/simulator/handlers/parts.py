"""Optional parts of an item: what an operation shows only to who asks for it.

Parts come from two kinds of parameters: `include[]`, whose values name fields, and flags such as `withPriceBreakdown`,
whose names do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.sessions.record import INTERVALS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.call import Call
    from ampeco_async.simulator.contract import Operation
    from ampeco_async.simulator.schemas import Schemas

_PERIOD_PRICES = "withChargingPeriodsPriceBreakdown"
_INTERVAL = "clockAlignedInterval"


class Parts:
    """The optional parts of one operation."""

    def __init__(self, operation: Operation, schemas: Schemas, fields: frozenset[str]) -> None:
        include = operation.query_parameter("include")
        items = schemas.flat(schemas.flat(include.schema).get("items", {})) if include else {}
        self._included = frozenset(str(value) for value in items.get("enum", ())) & fields
        self._flags: Mapping[str, str] = {
            parameter.name: field
            for parameter in operation.query_parameters
            if (field := _flagged(parameter.name)) in fields
        }
        self._period_prices = operation.query_parameter(_PERIOD_PRICES) is not None
        self.optional = self._included | frozenset(self._flags.values())

    def wanted(self, call: Call) -> frozenset[str]:
        """The parts this call asks for.

        `periodPrices` stands for prices inside charging periods, `halfHours` and `hours` for energy by these.
        """
        wanted = self._included & call.includes
        flagged = {field for name, field in self._flags.items() if call.query.get(name) is True}
        if self._period_prices and call.query.get(_PERIOD_PRICES) is True:
            flagged |= {"chargingPeriods", "periodPrices"}
        interval = INTERVALS.get(call.query.get(_INTERVAL, 0))
        return wanted | flagged | ({interval} if interval and flagged else set())


def _flagged(name: str) -> str:
    """`withPriceBreakdown` -> `priceBreakdown`."""
    return name[4:5].lower() + name[5:] if name.startswith("with") else ""
