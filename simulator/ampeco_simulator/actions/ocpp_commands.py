"""The OCPP messages that actions send to charge points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.actions.ocpp_messages import WRITE, OcppName, name_for, receive, send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext
    from ampeco_simulator.state.collection import Fields


@attrs.frozen
class OcppCommand:
    """The OCPP command of an action."""

    name: OcppName
    report: OcppName | None = None
    """The message in which the charge point reports the result later, if any."""
    after: int = 5
    """Seconds until that report."""


def _same(name: str, report: str | None = None, after: int = 5) -> OcppCommand:
    return OcppCommand(OcppName(name, name), None if report is None else OcppName(report, report), after)


_POINT = "charge-point/v1.0/{chargePoint}"
_POINT_2 = "charge-point/v2.0/{chargePoint}"
_START = OcppCommand(
    OcppName("RemoteStartTransaction", "RequestStartTransaction"), OcppName("StartTransaction", "TransactionEvent"), 1
)
_WRITE = OcppCommand(WRITE)
_PROFILE = _same("SetChargingProfile")

COMMANDS: Mapping[str, OcppCommand] = {
    f"{_POINT}/change-availability": _same("ChangeAvailability"),
    f"{_POINT}/check-tariff-display-support": OcppCommand(OcppName("GetConfiguration", "GetVariables")),
    f"{_POINT}/clear-cache": _same("ClearCache"),
    f"{_POINT}/clear-charging-profile": _same("ClearChargingProfile"),
    f"{_POINT}/get-composite-schedule": _same("GetCompositeSchedule"),
    f"{_POINT}/get-diagnostics": OcppCommand(
        OcppName("GetDiagnostics", "GetLog"), OcppName("DiagnosticsStatusNotification", "LogStatusNotification"), 60
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
        OcppName("RemoteStopTransaction", "RequestStopTransaction"), OcppName("StopTransaction", "TransactionEvent"), 1
    ),
    f"{_POINT}/sync-configuration": OcppCommand(OcppName("GetConfiguration", "GetVariables")),
    f"{_POINT}/trigger-message": _same("TriggerMessage"),
    f"{_POINT}/unlock/{{evse}}": _same("UnlockConnector"),
    f"{_POINT_2}/delete-certificate": _same("DeleteCertificate"),
    f"{_POINT_2}/install-certificate": _same("InstallCertificate"),
    f"{_POINT_2}/set-configuration": _WRITE,
    f"{_POINT_2}/set-security-profile": OcppCommand(OcppName("ChangeConfiguration", "SetNetworkProfile")),
    f"{_POINT_2}/sync-certificates": _same("GetInstalledCertificateIds"),
    f"{_POINT_2}/update-firmware": _same("UpdateFirmware"),
    # Load management sends a new charging profile to the charge point of the session.
    "circuit/v2.0/{circuit}/set-session-boost/{session}": _PROFILE,
    "circuit/v2.0/{circuit}/set-session-priority/{session}": _PROFILE,
    "evse/v1.0/{evse}/start": _START,
    "evse/v1.0/{evse}/trigger-message": _same("TriggerMessage"),
    "reservation/v1.0/{reservation}/cancel": _same("CancelReservation"),
}
"""By the action's path below ``/public-api/actions/``."""


def log_command(action: ActionContext, path: str, outcome: Any) -> None:
    """Log the OCPP command of an action that was not refused. ``outcome`` is what its effect returned."""
    command = COMMANDS.get(path)
    result = outcome if isinstance(outcome, dict) else {}
    if command is None or result.get("success") is False:
        return
    subject = _subject(action, result)
    point = action.find("charge-points", subject.pop("chargePointId", None))
    if point is None:
        return
    parameters = {name: text for name, text in action.path_parameters.items() if name not in action.targets}
    number = parameters.get("evseNetworkId", action.body.get("evseNetworkId"))
    for evse in action.context.network.layout.evses_of(point.item_id):
        if str(evse.number) == str(number):
            subject["evseId"] = evse.id
    send(action, point, command.name, {**parameters, **action.body}, subject)
    if command.report is not None:
        name = name_for(point, command.report)
        action.schedule(
            point, command.after, lambda then, moment: receive(then, name, moment, action.ocpp_report, subject)
        )


def _subject(action: ActionContext, result: Fields) -> dict[str, Any]:
    """Return the ids of the charge point, the EVSE and the session that an action is about."""
    session = action.targets.get("session") or action.find("sessions", result.get("sessionId"))
    evse, point = action.targets.get("evse"), action.targets.get("chargePoint")
    source = session or evse or action.targets.get("reservation")
    subject = {} if source is None else {name: source.fields.get(name) for name in ("chargePointId", "evseId")}
    if evse is not None:
        subject["evseId"] = evse.item_id
    if session is not None:
        subject["sessionId"] = session.item_id
    if point is not None:
        subject["chargePointId"] = point.item_id
    return subject
