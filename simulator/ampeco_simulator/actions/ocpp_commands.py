"""Which actions reach a charge point over OCPP, and by which message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.actions.ocpp_messages import WRITE, OcppNames, name_for, receive, send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Known


@attrs.frozen
class OcppCommand:
    """The message that an action sends to a charge point."""

    names: OcppNames
    report: OcppNames | None = None
    """The message by which the charge point tells later what came of it."""
    after: int = 5
    """Seconds until then."""


def _same(name: str, report: str | None = None, after: int = 5) -> OcppCommand:
    return OcppCommand((name, name), None if report is None else (report, report), after)


_POINT = "charge-point/v1.0/{chargePoint}"
_POINT_2 = "charge-point/v2.0/{chargePoint}"
_START = OcppCommand(("RemoteStartTransaction", "RequestStartTransaction"), ("StartTransaction", "TransactionEvent"), 1)
_WRITE = OcppCommand(WRITE)
_PROFILE = _same("SetChargingProfile")

COMMANDS: Mapping[str, OcppCommand] = {
    f"{_POINT}/change-availability": _same("ChangeAvailability"),
    f"{_POINT}/check-tariff-display-support": OcppCommand(("GetConfiguration", "GetVariables")),
    f"{_POINT}/clear-cache": _same("ClearCache"),
    f"{_POINT}/clear-charging-profile": _same("ClearChargingProfile"),
    f"{_POINT}/get-composite-schedule": _same("GetCompositeSchedule"),
    f"{_POINT}/get-diagnostics": OcppCommand(
        ("GetDiagnostics", "GetLog"), ("DiagnosticsStatusNotification", "LogStatusNotification"), 60
    ),
    f"{_POINT}/get-local-list-version": _same("GetLocalListVersion"),
    f"{_POINT}/get-security-log": _same("GetLog", "LogStatusNotification", 60),
    f"{_POINT}/reserve/{{evse}}": _same("ReserveNow"),
    f"{_POINT}/reset/{{type}}": _same("Reset", "BootNotification", 45),
    f"{_POINT}/reset-security-profile": _WRITE,
    f"{_POINT}/send-custom-ocpp": _same("CustomCommand"),
    f"{_POINT}/send-data-transfer": _same("DataTransfer"),
    f"{_POINT}/set-charging-profile/{{evseNetworkId}}": _PROFILE,
    f"{_POINT}/start": _START,
    f"{_POINT}/start/{{evse}}": _START,
    f"{_POINT}/stop/{{session}}": OcppCommand(
        ("RemoteStopTransaction", "RequestStopTransaction"), ("StopTransaction", "TransactionEvent"), 1
    ),
    f"{_POINT}/sync-configuration": OcppCommand(("GetConfiguration", "GetVariables")),
    f"{_POINT}/trigger-message": _same("TriggerMessage"),
    f"{_POINT}/unlock/{{evse}}": _same("UnlockConnector"),
    f"{_POINT_2}/delete-certificate": _same("DeleteCertificate"),
    f"{_POINT_2}/install-certificate": _same("InstallCertificate"),
    f"{_POINT_2}/set-configuration": _WRITE,
    f"{_POINT_2}/set-security-profile": OcppCommand(("ChangeConfiguration", "SetNetworkProfile")),
    f"{_POINT_2}/sync-certificates": _same("GetInstalledCertificateIds"),
    f"{_POINT_2}/update-firmware": _same("UpdateFirmware"),
    # Load management sends new limits to who charges.
    "circuit/v2.0/{circuit}/set-session-boost/{session}": _PROFILE,
    "circuit/v2.0/{circuit}/set-session-priority/{session}": _PROFILE,
    "evse/v1.0/{evse}/start": _START,
    "evse/v1.0/{evse}/trigger-message": _same("TriggerMessage"),
    "reservation/v1.0/{reservation}/cancel": _same("CancelReservation"),
}
"""By the action's path below `/public-api/actions/`."""


def log_command(action: ActionContext, path: str, known: Any) -> None:
    """Note the message of an action that was not refused. `known` is what its effect answers."""
    command = COMMANDS.get(path)
    told = known if isinstance(known, dict) else {}
    if command is None or told.get("success") is False:
        return
    place = _place(action, told)
    point = action.find("charge-points", place.pop("chargePointId", None))
    if point is None:
        return
    parameters = {name: text for name, text in action.path_parameters.items() if name not in action.targets}
    number = parameters.get("evseNetworkId", action.body.get("evseNetworkId"))
    for evse in action.simulator.network.layout.evses_of(point.identity):
        if str(evse.number) == str(number):
            place["evseId"] = evse.id
    send(action, point, command.names, {**parameters, **action.body}, place)
    if command.report is not None:
        name = name_for(point, command.report)
        action.schedule(
            point, command.after, lambda then, moment: receive(then, name, moment, action.ocpp_report, place)
        )


def _place(action: ActionContext, told: Known) -> dict[str, Any]:
    """The charge point, the EVSE and the session that an action is about, by the most telling of its targets."""
    session = action.targets.get("session") or action.find("sessions", told.get("sessionId"))
    evse, point = action.targets.get("evse"), action.targets.get("chargePoint")
    source = session or evse or action.targets.get("reservation")
    place = {} if source is None else {name: source.known.get(name) for name in ("chargePointId", "evseId")}
    if evse is not None:
        place["evseId"] = evse.identity
    if session is not None:
        place["sessionId"] = session.identity
    if point is not None:
        place["chargePointId"] = point.identity
    return place
