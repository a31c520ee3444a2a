"""Bookings of the fleet: spans of time that drivers keep EVSEs for, ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.fleet.layout import Layout

_EVERY = 3
"""One EVSE in so many can be booked."""
_SLOT = 1800


def bookable(evse_id: int) -> bool:
    """Whether the seed lets drivers book an EVSE ahead."""
    return evse_id % _EVERY == 1


def booking(layout: Layout, base: int, number: int) -> Mapping[str, Any]:
    """A booking of one EVSE, in the past or in the days to come."""
    dice = Dice(seed_of(layout.seed, "booking", number))
    evse = layout.evses[dice.below(-(-len(layout.evses) // _EVERY)) * _EVERY]
    # Each has some hours of its own, so that no two meet.
    start = base + (number - 13) * 16 * _SLOT + dice.below(8) * _SLOT
    end = start + dice.between(1, 4) * _SLOT
    made = iso(min(start, base) - 86400 - dice.below(7 * 86400))
    return {
        "id": number,
        "userId": dice.between(1, max(1, layout.users)),
        "locationId": layout.point_of(evse).site_id,
        "startAt": iso(start),
        "endAt": iso(end),
        "status": "reserved" if end > base else dice.pick(("completed", "completed", "no-show", "cancelled")),
        "sessionId": None,
        "bookedEvses": [{"id": evse.id}],
        "createdAt": made,
        "lastUpdatedAt": made,
    }
