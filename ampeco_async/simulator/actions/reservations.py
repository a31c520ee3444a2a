"""Keeping an EVSE for a driver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.answer import refuse
from ampeco_async.simulator.clock import iso
from ampeco_async.simulator.fleet.reservations import LENGTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.actions.act import Act, Effect, Known


def reserve(act: Act) -> Known:
    """Keep an EVSE for a quarter of an hour. 406 when it is not free."""
    fleet, evse = act.world.fleet, act.targets["evse"].identity
    if evse in fleet.statuses:
        raise refuse(406, "The EVSE is not available.")
    made = act.create(
        "reservations",
        {
            "chargePointId": act.target.identity,
            "evseId": evse,
            "status": "active",
            "userId": act.body.get("userId"),
            "reservedAt": iso(act.now),
            "canceledAt": None,
            "duration": LENGTH,
        },
    )
    fleet.reserved[evse] = made.identity
    act.world.refresh()
    return {"reservationId": made.identity}


def cancel(act: Act) -> None:
    """Give up a reservation. 406 when it is not active."""
    kept = act.world.fleet.reserved.items()
    evse = next((evse for evse, identity in kept if identity == act.target.identity), None)
    if evse is None:
        raise refuse(406, "The reservation is not active.")
    act.world.end_reservation(evse, "canceled")
    act.world.refresh()


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/reserve/{evse}": reserve,
    "reservation/v1.0/{reservation}/cancel": cancel,
}
