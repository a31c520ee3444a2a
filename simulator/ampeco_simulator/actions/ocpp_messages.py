"""OCPP messages: each is noted in the communication log, and some that charge points send tell of more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import HARDWARE_STATUS, Event

if TYPE_CHECKING:
    from ampeco_simulator.actions.context import ActionContext, RecordRef
    from ampeco_simulator.handlers.simulator_context import SimulatorContext

OcppNames = tuple[str, str]
"""A message's name in OCPP 1.6 and before, and in OCPP 2.0.1."""
Place = Mapping[str, Any]
"""The EVSE and the session that a message is about: `evseId`, `sessionId`."""

WRITE: OcppNames = ("ChangeConfiguration", "SetVariables")

_NOTIFICATIONS: Mapping[str, tuple[str, ...]] = {
    "BootNotification": ("BootNotification",),
    "DiagnosticsStatusNotification": ("DiagnosticsStatusNotification",),
    "LogStatusNotification": ("DiagnosticsStatusNotification",),
    "StatusNotification": HARDWARE_STATUS,
}
"""What subscribers may know a charge point's message as."""


def request_number(action: ActionContext) -> int:
    """The number that a command is about to have in the communication log: what later messages refer to it by."""
    return action.simulator.registry.top("communication-logs").size + 1


def name_for(point: RecordRef, names: OcppNames) -> str:
    """A message's name in the OCPP version of a charge point."""
    protocol = (point.known.get("network") or {}).get("protocol") or point.known.get("networkProtocol")
    return names[protocol == "ocpp 2.0.1"]


def send(
    action: ActionContext, point: RecordRef, names: OcppNames, parameters: Mapping[str, Any], place: Place
) -> None:
    """Note a message to a charge point and what it answers."""
    message = {
        "command": name_for(point, names),
        "commandParameters": dict(parameters),
        "responseBody": {"status": "Accepted", **action.ocpp_response},
        "direction": "outgoing",
        "createdAt": iso(action.now),
    }
    _write(action.simulator, point, {**message, **place})


def receive(point: RecordRef, name: str, moment: int, details: Mapping[str, Any], place: Place) -> None:
    """Note a message from a charge point, and let it be known to subscribers."""
    simulator = point.simulator
    if name == "BootNotification":
        details = {**details, **_boot(point, moment)}
    message = {
        "command": name,
        "commandParameters": dict(details),
        "responseBody": {},
        "direction": "incoming",
        "createdAt": iso(moment),
    }
    _write(simulator, point, {**message, **place})
    names = _NOTIFICATIONS.get(name)
    if names is not None:
        told = {"chargePointId": point.identity, **place, **details, "time": iso(moment)}
        simulator.outbox.publish(Event(names, told))


def _boot(point: RecordRef, moment: int) -> Mapping[str, Any]:
    """A charge point has started: what it says of itself."""
    point.change({"lastBootNotification": {"lastUpdatedAt": iso(moment)}})
    return {
        name: value
        for name, value in point.known["lastBootNotification"].items()
        if name in ("model", "vendor", "chargePointSerialNumber", "firmwareVersion")
    }


def _write(simulator: SimulatorContext, point: RecordRef, message: Mapping[str, Any]) -> None:
    told = {name: point.known.get(name) for name in ("locationId", "partnerId")}
    entry = {"chargePointId": point.identity, "evseId": None, "sessionId": None, "communicationError": None, **told}
    simulator.registry.top("communication-logs").create({**entry, **message})
