"""Reservations of EVSEs: created by an action, ended by another one, by a session, or when they expire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.network.reservations import RESERVATION_MINUTES

if TYPE_CHECKING:
    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.runtime.context import SimulatorContext

_COLLECTION = "reservations"


def create_reservation(context: SimulatorContext, evse: Evse, user_id: int | None) -> int:
    """Reserve a free EVSE for ``RESERVATION_MINUTES`` minutes and return the id of the reservation."""
    now = context.clock.now()
    record = context.registry.top(_COLLECTION).create(
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
    context.network.reserved[evse.id] = record.item_id
    context.engine.scheduler.add(now + RESERVATION_MINUTES * 60, lambda _: _expire(context, evse.id, record.item_id))
    context.announce(_COLLECTION, record.item_id, "created")
    context.refresh()
    return record.item_id


def end_reservation(context: SimulatorContext, evse_id: int, status: str) -> None:
    """End the reservation of an EVSE with the status ``done``, ``canceled`` or ``expired``."""
    item_id, now = context.network.reserved.pop(evse_id), iso(context.clock.now())
    reservations = context.registry.top(_COLLECTION)
    changes = {"status": status, "lastUpdatedAt": now, "canceledAt": now if status == "canceled" else None}
    reservations.change(item_id, {**reservations.record(item_id).fields, **changes})
    context.announce(_COLLECTION, item_id, "updated")


def _expire(context: SimulatorContext, evse_id: int, item_id: int) -> None:
    if context.network.reserved.get(evse_id) == item_id:
        end_reservation(context, evse_id, "expired")
