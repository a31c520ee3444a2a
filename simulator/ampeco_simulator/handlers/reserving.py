"""Keeping an EVSE for a driver, and giving it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.network.reservations import RESERVATION_MINUTES

if TYPE_CHECKING:
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.network.layout import Evse

_SHELF = "reservations"


def reserve(simulator: SimulatorContext, evse: Evse, user_id: int | None) -> int:
    """Keep a free EVSE for a while; answers the reservation's id."""
    now = simulator.clock.now()
    record = simulator.registry.top(_SHELF).create(
        {
            "chargePointId": evse.charge_point_id,
            "evseId": evse.id,
            "status": "active",
            "userId": user_id,
            "reservedAt": iso(now),
            "canceledAt": None,
            "duration": RESERVATION_MINUTES,
            "createdAt": iso(now),
            "lastUpdatedAt": iso(now),
        }
    )
    simulator.network.reserved[evse.id] = record.identity
    simulator.engine.scheduler.add(
        now + RESERVATION_MINUTES * 60, lambda _: _expire(simulator, evse.id, record.identity)
    )
    simulator.announce(_SHELF, record.identity, "created")
    simulator.refresh()
    return record.identity


def release(simulator: SimulatorContext, evse_id: int, status: str) -> None:
    """End the reservation of an EVSE: it is `done`, `canceled` or `expired`."""
    identity, now = simulator.network.reserved.pop(evse_id), iso(simulator.clock.now())
    reservations = simulator.registry.top(_SHELF)
    changes = {"status": status, "lastUpdatedAt": now, "canceledAt": now if status == "canceled" else None}
    reservations.change(identity, {**reservations.record(identity).known, **changes})
    simulator.announce(_SHELF, identity, "updated")


def _expire(simulator: SimulatorContext, evse_id: int, identity: int) -> None:
    if simulator.network.reserved.get(evse_id) == identity:
        release(simulator, evse_id, "expired")
