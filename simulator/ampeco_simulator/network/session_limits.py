"""Limits at which a session stops by itself: a tariff has them, and a driver may set others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

Measure = Literal["minutes", "kwh", "soc", "amount"]
"""What is limited: time, energy, state of charge in %, money with tax."""


@attrs.frozen
class Limit:
    """How much of something a session may take."""

    measure: Measure
    maximum: float


def read_limits(record: Mapping[str, Any] | None, fields: Mapping[str, Measure]) -> tuple[Limit, ...]:
    """The limits that a record sets in fields of these names; null and zero set none."""
    held = record or {}
    return tuple(Limit(measure, held[name]) for name, measure in fields.items() if held.get(name))
