"""OCPP messages: each is written to the communication log, and some notify subscribers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import HARDWARE_STATUS, Event

if TYPE_CHECKING:
    from ampeco_simulator.actions.context import ActionContext, RecordRef
    from ampeco_simulator.runtime.context import SimulatorContext


class OcppName(NamedTuple):
    """The name of a message in the OCPP versions."""

    v1_6: str
    v2_0_1: str


Subject = Mapping[str, Any]
"""The EVSE and the session that a message is about: ``evseId`` and ``sessionId``."""

WRITE = OcppName("ChangeConfiguration", "SetVariables")

_NOTIFICATIONS: Mapping[str, tuple[str, ...]] = {
    "BootNotification": ("BootNotification",),
    "DiagnosticsStatusNotification": ("DiagnosticsStatusNotification",),
    "LogStatusNotification": ("DiagnosticsStatusNotification",),
    "StatusNotification": HARDWARE_STATUS,
}
"""The notifications that a message of a charge point causes."""


def request_number(action: ActionContext) -> int:
    """Return the id that the next command gets in the communication log. Later messages refer to it."""
    return action.context.registry.top("communication-logs").size + 1


def name_for(point: RecordRef, name: OcppName) -> str:
    """Return the name of a message in the OCPP version of a charge point."""
    protocol = (point.fields.get("network") or {}).get("protocol") or point.fields.get("networkProtocol")
    return name.v2_0_1 if protocol == "ocpp 2.0.1" else name.v1_6


def send(
    action: ActionContext, point: RecordRef, name: OcppName, parameters: Mapping[str, Any], subject: Subject
) -> None:
    """Log a message to a charge point and its response."""
    message = {
        "command": name_for(point, name),
        "commandParameters": dict(parameters),
        "responseBody": {"status": "Accepted", **action.ocpp_response},
        "direction": "outgoing",
        "createdAt": iso(action.now),
    }
    _write_log(action.context, point, {**message, **subject})


def receive(point: RecordRef, name: str, moment: int, details: Mapping[str, Any], subject: Subject) -> None:
    """Log a message from a charge point and notify subscribers."""
    context = point.context
    if name == "BootNotification":
        details = {**details, **_record_boot(point, moment)}
    message = {
        "command": name,
        "commandParameters": dict(details),
        "responseBody": {},
        "direction": "incoming",
        "createdAt": iso(moment),
    }
    _write_log(context, point, {**message, **subject})
    names = _NOTIFICATIONS.get(name)
    if names is not None:
        fields = {"chargePointId": point.item_id, **subject, **details, "time": iso(moment)}
        context.outbox.publish(Event(names, fields))


def _record_boot(point: RecordRef, moment: int) -> Mapping[str, Any]:
    """Record that a charge point has booted, and return the details that its boot notification contains."""
    point.change({"lastBootNotification": {"lastUpdatedAt": iso(moment)}})
    return {
        name: value
        for name, value in point.fields["lastBootNotification"].items()
        if name in ("model", "vendor", "chargePointSerialNumber", "firmwareVersion")
    }


def _write_log(context: SimulatorContext, point: RecordRef, message: Mapping[str, Any]) -> None:
    fields = {name: point.fields.get(name) for name in ("locationId", "partnerId")}
    entry = {"chargePointId": point.item_id, "evseId": None, "sessionId": None, "communicationError": None, **fields}
    context.registry.top("communication-logs").create({**entry, **message})
