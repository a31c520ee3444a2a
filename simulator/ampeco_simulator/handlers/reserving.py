"""Keeping an EVSE for a driver, and giving it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.fleet.reservations import LENGTH

if TYPE_CHECKING:
    from ampeco_simulator.fleet.layout import Evse
    from ampeco_simulator.handlers.world import World

_SHELF = "reservations"


def reserve(world: World, evse: Evse, user_id: int | None) -> int:
    """Keep a free EVSE for a while; answers the reservation's id."""
    now = world.clock.now()
    record = world.shelves.top(_SHELF).create(
        {
            "chargePointId": evse.point_id,
            "evseId": evse.id,
            "status": "active",
            "userId": user_id,
            "reservedAt": iso(now),
            "canceledAt": None,
            "duration": LENGTH,
            "createdAt": iso(now),
            "lastUpdatedAt": iso(now),
        }
    )
    world.fleet.reserved[evse.id] = record.identity
    world.life.agenda.add(now + LENGTH * 60, lambda _: _expire(world, evse.id, record.identity))
    world.announce(_SHELF, record.identity, "created")
    world.refresh()
    return record.identity


def release(world: World, evse_id: int, status: str) -> None:
    """End the reservation of an EVSE: it is `done`, `canceled` or `expired`."""
    identity, now = world.fleet.reserved.pop(evse_id), iso(world.clock.now())
    reservations = world.shelves.top(_SHELF)
    changes = {"status": status, "lastUpdatedAt": now, "canceledAt": now if status == "canceled" else None}
    reservations.change(identity, {**reservations.record(identity).known, **changes})
    world.announce(_SHELF, identity, "updated")


def _expire(world: World, evse_id: int, identity: int) -> None:
    if world.fleet.reserved.get(evse_id) == identity:
        release(world, evse_id, "expired")
