"""Remote start, remote stop and reset: the actions that start and stop charging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.tariffs import tariff_of
from ampeco_simulator.http.responses import http_error, too_many_requests
from ampeco_simulator.runtime.reservations import end_reservation
from ampeco_simulator.sessions.limits import read_limits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect
    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.sessions.limits import Measure
    from ampeco_simulator.state.collection import Fields


_STOP_CONDITIONS: Mapping[str, Measure] = {
    "maxAmount": "amount",
    "maxDurationMinutes": "minutes",
    "maxEnergyKwh": "kwh",
    "maxSocPercent": "soc",
}


def start(action: ActionContext) -> Fields:
    """Start a session at an EVSE, or at the first free one of a charge point.

    When that is not possible, the response has ``success`` false and an error code. After such a failure at an EVSE
    that the path names, refuse further starts of the same user there with 429 until the cooldown is over.
    """
    evse, user_id = _evse(action), action.body.get("userId")
    if evse is None or user_id is None or "evse" not in action.targets:
        return _try_to_start(action, evse, user_id)
    cooldown, now = action.context.start_cooldown, action.now
    seconds = cooldown.remaining(user_id, evse.id, now)
    if seconds:
        raise too_many_requests({"Retry-After": str(seconds)})
    outcome = _try_to_start(action, evse, user_id)
    if outcome.get("success") is False:
        cooldown.record_failure(user_id, evse.id, now)
    else:
        cooldown.reset(user_id, evse.id)
    return outcome


def _try_to_start(action: ActionContext, evse: Evse | None, user_id: int | None) -> Fields:
    """Start a session if that is possible, and return the fields of the response."""
    context = action.context
    error_code = _start_error(action, evse, user_id)
    if evse is None or error_code is not None:
        return {"success": False, "errorCode": error_code, "message": "The session cannot start"}
    if evse.id in context.network.reserved:
        end_reservation(context, evse.id, "done")
    limits = read_limits(action.body.get("stopConditions"), _STOP_CONDITIONS)
    session = context.network.sessions.remote_start(evse, user_id, action.now, tariff_of(action, evse, user_id), limits)
    context.refresh()
    return {"sessionId": session.id, "authorizationId": session.id}


def _evse(action: ActionContext) -> Evse | None:
    """Return the EVSE to start at: the one in the path, else the first free one. ``None`` when there is none."""
    layout, busy = action.context.network.layout, action.context.network.statuses
    referenced = action.targets.get("evse")
    if referenced is not None:
        return layout.evses[referenced.item_id - 1]
    evses = layout.evses_of(action.target.item_id)
    return next((evse for evse in evses if evse.id not in busy), evses[0] if evses else None)


def _start_error(action: ActionContext, evse: Evse | None, user_id: int | None) -> str | None:
    """Return the error code of the reason why the session cannot start, ``None`` when it can."""
    if evse is None:
        return "CHARGING_NOT_ALLOWED"
    network = action.context.network
    status = network.statuses.get(evse.id)
    if status in ("charging", "suspendedEV"):
        return "SESSION_EXISTS"
    if status in ("unavailable", "faulted"):
        return "CHARGING_NOT_ALLOWED"
    if status == "reserved" and action.get("reservations", network.reserved[evse.id]).fields["userId"] != user_id:
        return "CHARGING_NOT_ALLOWED"
    user = action.find("users", user_id)
    return "USER_IS_DISABLED" if user is not None and user.fields.get("status") == "disabled" else None


def stop(action: ActionContext) -> None:
    """Stop an active session. Refuse with 422 when it is over."""
    store = action.context.network.sessions
    session = store.get(action.targets["session"].item_id)
    if session.status(action.now) != "active":
        raise http_error(422, "The session is not active.")
    store.stop(session, action.now, "remote")
    action.context.refresh()


def reset(action: ActionContext) -> None:
    """Reset a charge point, which stops all of its sessions."""
    network = action.context.network
    reason = "hardreset" if action.path_parameters["type"].lower() == "hard" else "softreset"
    active_sessions = network.sessions.active(action.now)
    for evse in network.layout.evses_of(action.target.item_id):
        if evse.id in active_sessions:
            network.sessions.stop(active_sessions[evse.id], action.now, reason)
    action.context.refresh()


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/start": start,
    "charge-point/v1.0/{chargePoint}/start/{evse}": start,
    "evse/v1.0/{evse}/start": start,
    "charge-point/v1.0/{chargePoint}/stop/{session}": stop,
    "charge-point/v1.0/{chargePoint}/reset/{type}": reset,
}
