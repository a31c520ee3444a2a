"""Commands to charge points that change their records: availability, connection, security profile, connectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.context import set_fields
from ampeco_simulator.clock import iso
from ampeco_simulator.http.responses import validation_error
from ampeco_simulator.notifications.events import NETWORK_STATUS, Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, RecordRef

_RECONNECTION = 60
"""Seconds until a charge point has connected again."""
_PROFILE_CHANGE = 30
"""Seconds until a charge point has reconnected with another security profile."""


def change_availability(action: ActionContext) -> None:
    """Make one EVSE of a charge point, or all of them, operative or inoperative."""
    number, network = action.body.get("evseNetworkId"), action.context.network
    evses = {evse.id for evse in network.layout.evses_of(action.target.item_id) if number in (None, 0, evse.number)}
    off = action.body.get("type") == "Inoperative"
    if off:
        network.inoperative |= evses
    else:
        network.inoperative -= evses
    if number in (None, 0) and action.target.fields.get("hardwareStatus") != "faulted":
        action.target.change({"hardwareStatus": "unavailable" if off else "available"})
    action.context.refresh()


def set_security_profile(action: ActionContext) -> None:
    """Request a higher security profile, applied after some seconds. Refuse a lower one with 422."""
    desired, current = (
        action.body.get("setSecurityProfile"),
        (action.target.fields.get("security") or {}).get("currentProfile"),
    )
    if isinstance(desired, int) and isinstance(current, int) and desired < current:
        raise validation_error({"setSecurityProfile": ["A security profile can only be raised."]})
    action.target.change({"security": {"desiredProfile": desired, "desiredProfileStatus": "pending"}})

    def applied(point: RecordRef, _: int) -> None:
        security = point.fields.get("security") or {}
        if security.get("desiredProfile") == desired and security.get("desiredProfileStatus") == "pending":
            point.change({"security": {"currentProfile": desired, "desiredProfileStatus": "applied"}})

    action.schedule(action.target, _PROFILE_CHANGE, applied)


def disconnect(action: ActionContext) -> None:
    """Close the OCPP connection of a charge point, which connects again after some seconds."""
    if action.target.fields.get("networkStatus", "available") == "available":
        _set_network_status(action.target, action.now, "temporarily_unavailable")
        action.schedule(
            action.target, _RECONNECTION, lambda point, moment: _set_network_status(point, moment, "available")
        )
        action.context.refresh()


def _set_network_status(point: RecordRef, moment: int, status: str) -> None:
    """Record a change of the OCPP connection."""
    point.change({"networkStatus": status})
    context, entry, key = point.context, {"status": status, "timestamp": iso(moment)}, (str(point.item_id),)
    context.registry.at(("charge-points", "network-status-logs"), key).create(entry)
    latest = context.registry.at(("charge-points", "latest-network-status-log"), key)
    if latest.ids:
        latest.change(1, entry)
    else:
        latest.create(entry)
    context.outbox.publish(
        Event(NETWORK_STATUS, {"chargePointId": point.item_id, "networkStatus": status, "time": iso(moment)})
    )


def unlock(action: ActionContext) -> None:
    """Unlock the connector of an EVSE. Its active session stops."""
    network = action.context.network
    session = network.sessions.active(action.now).get(action.targets["evse"].item_id)
    if session is not None:
        network.sessions.stop(session, action.now, "unlockcommand")
        action.context.refresh()


def move_to_satellite(action: ActionContext) -> None:
    """Move EVSEs of a charge point to a satellite charge point, which uses the OCPP connection of the first."""
    satellite = action.referenced("satelliteChargePointId", "charge-points")
    if satellite is None or satellite.item_id == action.target.item_id:
        return
    for evse in action.all_referenced("evseIds", "evses"):
        if evse.fields.get("chargePointId") == action.target.item_id:
            evse.change({"chargePointId": satellite.item_id})
    satellite.change(
        {"ocppConnectedChargePointId": action.target.item_id, "communicationMode": "via_ocpp_connected_charge_point"}
    )


_POINT = "charge-point/v1.0/{chargePoint}"
_LOWEST = {"desiredProfile": 0, "currentProfile": 0, "desiredProfileStatus": "applied"}

ACTIONS: Mapping[str, Effect] = {
    f"{_POINT}/change-availability": change_availability,
    f"{_POINT}/disconnect": disconnect,
    f"{_POINT}/move-evses-to-satellite": move_to_satellite,
    # A security profile can only be raised otherwise.
    f"{_POINT}/reset-security-profile": set_fields({"security": _LOWEST}),
    f"{_POINT}/unlock/{{evse}}": unlock,
    "charge-point/v2.0/{chargePoint}/set-security-profile": set_security_profile,
}
"""By the action's path below ``/public-api/actions/``."""
