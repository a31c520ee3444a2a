"""Reserving an EVSE, and canceling the reservation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.answer import refuse
from ampeco_simulator.handlers import reserving

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, Known


def reserve(action: ActionContext) -> Known:
    """Keep an EVSE for a quarter of an hour. 406 when it is not free."""
    fleet, evse_id = action.simulator.fleet, action.targets["evse"].identity
    if evse_id in fleet.statuses:
        raise refuse(406, "The EVSE is not available.")
    evse = fleet.layout.evses[evse_id - 1]
    return {"reservationId": reserving.reserve(action.simulator, evse, action.body.get("userId"))}


def cancel(action: ActionContext) -> None:
    """Give up a reservation. 406 when it is not active."""
    kept = action.simulator.fleet.reserved.items()
    evse_id = next((evse_id for evse_id, identity in kept if identity == action.target.identity), None)
    if evse_id is None:
        raise refuse(406, "The reservation is not active.")
    reserving.release(action.simulator, evse_id, "canceled")
    action.simulator.refresh()


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/reserve/{evse}": reserve,
    "reservation/v1.0/{reservation}/cancel": cancel,
}
