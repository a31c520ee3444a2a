"""Reservations, which keep an EVSE for a driver for some minutes, and bookings, which keep it for a time slot ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.network.layout import NetworkLayout

RESERVATION_MINUTES = 15
"""Minutes for which an EVSE is kept for a driver."""
_BOOKABLE_EVERY = 3
"""One EVSE in so many can be booked."""
_SLOT = 1800
"""The length of a booking slot, seconds."""


def reservation(layout: NetworkLayout, base: int, number: int) -> Mapping[str, Any]:
    """Return the record of a past reservation."""
    rng = RandomStream(seed_of(layout.seed, "reservation", number))
    evse = rng.pick(layout.evses)
    status = rng.pick(("done", "done", "expired", "canceled"))
    reserved = base - 86400 - rng.below(60 * 86400)
    return {
        "id": number,
        "chargePointId": evse.charge_point_id,
        "evseId": evse.id,
        "status": status,
        "userId": rng.between(1, max(1, layout.users)),
        "reservedAt": iso(reserved),
        "canceledAt": iso(reserved + 300) if status == "canceled" else None,
        "duration": RESERVATION_MINUTES,
        "lastUpdatedAt": iso(reserved + RESERVATION_MINUTES * 60),
    }


def bookable(evse_id: int) -> bool:
    """Return whether an EVSE can be booked, unless a client changes it."""
    return evse_id % _BOOKABLE_EVERY == 1


def booking(layout: NetworkLayout, base: int, number: int) -> Mapping[str, Any]:
    """Return the record of a booking of one EVSE, in the past or within the next days."""
    rng = RandomStream(seed_of(layout.seed, "booking", number))
    evse = layout.evses[rng.below(-(-len(layout.evses) // _BOOKABLE_EVERY)) * _BOOKABLE_EVERY]
    # Each booking has a period of eight hours of its own, so that no two overlap.
    start = base + (number - 13) * 16 * _SLOT + rng.below(8) * _SLOT
    end = start + rng.between(1, 4) * _SLOT
    created = iso(min(start, base) - 86400 - rng.below(7 * 86400))
    return {
        "id": number,
        "userId": rng.between(1, max(1, layout.users)),
        "locationId": layout.charge_point_of(evse).location_id,
        "startAt": iso(start),
        "endAt": iso(end),
        "status": "reserved" if end > base else rng.pick(("completed", "completed", "no-show", "cancelled")),
        "sessionId": None,
        "bookedEvses": [{"id": evse.id}],
        "createdAt": created,
        "lastUpdatedAt": created,
    }
