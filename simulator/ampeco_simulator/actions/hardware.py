"""Commands to charge points that change what their records say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.act import always
from ampeco_simulator.answer import invalid
from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import NETWORK, Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect, Item

_RECONNECTION = 60
"""Seconds until a charge point has its connection again."""
_PROFILE_CHANGE = 30
"""Seconds until a charge point has come back under another security profile."""


def change_availability(act: Act) -> None:
    """Switch one EVSE of a charge point, or all, on or off."""
    number, fleet = act.body.get("evseNetworkId"), act.world.fleet
    evses = {evse.id for evse in fleet.layout.evses_of(act.target.identity) if number in (None, 0, evse.number)}
    off = act.body.get("type") == "Inoperative"
    if off:
        fleet.inoperative |= evses
    else:
        fleet.inoperative -= evses
    if number in (None, 0) and act.target.known.get("hardwareStatus") != "faulted":
        act.target.change({"hardwareStatus": "unavailable" if off else "available"})
    act.world.refresh()


def set_security_profile(act: Act) -> None:
    """Ask for a higher security profile. 422 for a lower one. The charge point takes it over in a while."""
    wanted, current = act.body.get("setSecurityProfile"), (act.target.known.get("security") or {}).get("currentProfile")
    if isinstance(wanted, int) and isinstance(current, int) and wanted < current:
        raise invalid({"setSecurityProfile": ["A security profile can only be raised."]})
    act.target.change({"security": {"desiredProfile": wanted, "desiredProfileStatus": "pending"}})

    def applied(point: Item, _: int) -> None:
        security = point.known.get("security") or {}
        if security.get("desiredProfile") == wanted and security.get("desiredProfileStatus") == "pending":
            point.change({"security": {"currentProfile": wanted, "desiredProfileStatus": "applied"}})

    act.later(act.target, _PROFILE_CHANGE, applied)


def disconnect(act: Act) -> None:
    """Close the connection of a charge point, which opens it again in a while."""
    if act.target.known.get("networkStatus", "available") == "available":
        _connection(act.target, act.now, "temporarily_unavailable")
        act.later(act.target, _RECONNECTION, lambda point, moment: _connection(point, moment, "available"))
        act.world.refresh()


def _connection(point: Item, moment: int, status: str) -> None:
    """Note a change of the connection."""
    point.change({"networkStatus": status})
    world, entry, key = point.world, {"status": status, "timestamp": iso(moment)}, (str(point.identity),)
    world.shelves.at(("charge-points", "network-status-logs"), key).create(entry)
    latest = world.shelves.at(("charge-points", "latest-network-status-log"), key)
    if latest.ids:
        latest.change(1, entry)
    else:
        latest.create(entry)
    world.outbox.announce(
        Event(NETWORK, {"chargePointId": point.identity, "networkStatus": status, "time": iso(moment)})
    )


def unlock(act: Act) -> None:
    """Unlock the connector of an EVSE. The session at it ends."""
    fleet = act.world.fleet
    session = fleet.ledger.active(act.now).get(act.targets["evse"].identity)
    if session is not None:
        fleet.ledger.end(session, act.now, "unlockcommand")
        act.world.refresh()


def move_to_satellite(act: Act) -> None:
    """Move EVSEs of a charge point to another, which talks over its connection."""
    satellite = act.named("satelliteChargePointId", "charge-points")
    if satellite is None or satellite.identity == act.target.identity:
        return
    for evse in act.all_named("evseIds", "evses"):
        if evse.known.get("chargePointId") == act.target.identity:
            evse.change({"chargePointId": satellite.identity})
    satellite.change(
        {"ocppConnectedChargePointId": act.target.identity, "communicationMode": "via_ocpp_connected_charge_point"}
    )


_POINT = "charge-point/v1.0/{chargePoint}"
_LOWEST = {"desiredProfile": 0, "currentProfile": 0, "desiredProfileStatus": "applied"}

ACTIONS: Mapping[str, Effect] = {
    f"{_POINT}/change-availability": change_availability,
    f"{_POINT}/disconnect": disconnect,
    f"{_POINT}/move-evses-to-satellite": move_to_satellite,
    # A profile can only be raised: this is the way back.
    f"{_POINT}/reset-security-profile": always({"security": _LOWEST}),
    f"{_POINT}/unlock/{{evse}}": unlock,
    "charge-point/v2.0/{chargePoint}/set-security-profile": set_security_profile,
}
"""By the action's path below `/public-api/actions/`."""
