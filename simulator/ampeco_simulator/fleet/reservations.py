"""Past reservations of the fleet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.fleet.layout import Layout

LENGTH = 15
"""Minutes an EVSE is kept for a driver."""


def reservation(layout: Layout, base: int, number: int) -> Mapping[str, Any]:
    """A reservation that is over."""
    dice = Dice(seed_of(layout.seed, "reservation", number))
    evse = dice.pick(layout.evses)
    status = dice.pick(("done", "done", "expired", "canceled"))
    reserved = base - 86400 - dice.below(60 * 86400)
    return {
        "id": number,
        "chargePointId": evse.point_id,
        "evseId": evse.id,
        "status": status,
        "userId": dice.between(1, max(1, layout.users)),
        "reservedAt": iso(reserved),
        "canceledAt": iso(reserved + 300) if status == "canceled" else None,
        "duration": LENGTH,
        "lastUpdatedAt": iso(reserved + LENGTH * 60),
    }
