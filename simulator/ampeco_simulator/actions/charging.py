"""Starting and stopping: the actions that move current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.pricing import tariff_of
from ampeco_simulator.answer import refuse
from ampeco_simulator.fleet.limits import limits_of
from ampeco_simulator.handlers.reserving import release

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect, Known
    from ampeco_simulator.fleet.layout import Evse
    from ampeco_simulator.fleet.limits import Measure


_STOP_CONDITIONS: Mapping[str, Measure] = {
    "maxAmount": "amount",
    "maxDurationMinutes": "minutes",
    "maxEnergyKwh": "kwh",
    "maxSocPercent": "soc",
}


def start(act: Act) -> Known:
    """Start a session at an EVSE, or at the first free one of a charge point; `success` is false when it cannot be."""
    world, evse, user_id = act.world, _evse(act), act.body.get("userId")
    obstacle = _obstacle(act, evse, user_id)
    if evse is None or obstacle is not None:
        return {"success": False, "errorCode": obstacle, "message": "The session cannot start"}
    if evse.id in world.fleet.reserved:
        release(world, evse.id, "done")
    limits = limits_of(act.body.get("stopConditions"), _STOP_CONDITIONS)
    session = world.fleet.ledger.begin(evse, user_id, act.now, tariff_of(act, evse, user_id), limits)
    world.refresh()
    return {"sessionId": session.id, "authorizationId": session.id}


def _evse(act: Act) -> Evse | None:
    """The EVSE to start at: the one that is named, or the first free one. None where there is none."""
    layout, busy = act.world.fleet.layout, act.world.fleet.statuses
    named = act.targets.get("evse")
    if named is not None:
        return layout.evses[named.identity - 1]
    evses = layout.evses_of(act.target.identity)
    return next((evse for evse in evses if evse.id not in busy), evses[0] if evses else None)


def _obstacle(act: Act, evse: Evse | None, user_id: int | None) -> str | None:
    """The error code of what keeps the session from starting."""
    if evse is None:
        return "CHARGING_NOT_ALLOWED"
    fleet = act.world.fleet
    status = fleet.statuses.get(evse.id)
    if status in ("charging", "suspendedEV"):
        return "SESSION_EXISTS"
    if status in ("unavailable", "faulted"):
        return "CHARGING_NOT_ALLOWED"
    if status == "reserved" and act.item("reservations", fleet.reserved[evse.id]).known["userId"] != user_id:
        return "CHARGING_NOT_ALLOWED"
    user = act.find("users", user_id)
    return "USER_IS_DISABLED" if user is not None and user.known.get("status") == "disabled" else None


def stop(act: Act) -> None:
    """Stop a session that runs at the charge point. 422 when it is over."""
    ledger = act.world.fleet.ledger
    session = ledger.get(act.targets["session"].identity)
    if session.status(act.now) != "active":
        raise refuse(422, "The session is not active.")
    ledger.end(session, act.now, "remote")
    act.world.refresh()


def reset(act: Act) -> None:
    """Every session at the charge point ends."""
    fleet = act.world.fleet
    reason = "hardreset" if act.ids["type"].lower() == "hard" else "softreset"
    going = fleet.ledger.active(act.now)
    for evse in fleet.layout.evses_of(act.target.identity):
        if evse.id in going:
            fleet.ledger.end(going[evse.id], act.now, reason)
    act.world.refresh()


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/start": start,
    "charge-point/v1.0/{chargePoint}/start/{evse}": start,
    "evse/v1.0/{evse}/start": start,
    "charge-point/v1.0/{chargePoint}/stop/{session}": stop,
    "charge-point/v1.0/{chargePoint}/reset/{type}": reset,
}
