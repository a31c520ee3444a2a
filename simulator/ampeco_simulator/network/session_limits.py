"""Limits at which a session stops, set by its tariff or by its driver."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

Measure = Literal["minutes", "kwh", "soc", "amount"]
"""What a limit applies to: minutes, kWh, state of charge in percent, or amount with tax."""


@attrs.frozen
class Limit:
    """The maximum of one measure of a session."""

    measure: Measure
    maximum: float


def read_limits(record: Mapping[str, Any] | None, fields: Mapping[str, Measure]) -> tuple[Limit, ...]:
    """Return the limits that a record sets in certain fields. Null and zero set no limit."""
    values = record or {}
    return tuple(Limit(measure, values[name]) for name, measure in fields.items() if values.get(name))
