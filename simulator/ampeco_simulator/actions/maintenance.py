"""Maintenance of charge points: diagnostics, security logs, firmware updates, triggered messages and capabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.circuits import point_evses
from ampeco_simulator.actions.ocpp_messages import receive, request_number
from ampeco_simulator.clock import parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, RecordRef
    from ampeco_simulator.state.collection import Fields

_INSTALLATION = 600
"""Seconds from the download of a firmware until the charge point runs it."""


def get_diagnostics(action: ActionContext) -> Fields:
    """Request an upload of diagnostics. The charge point reports it when it is done."""
    return _upload(action, "fileName", "diagnostics")


def get_security_log(action: ActionContext) -> Fields:
    """Request an upload of the security log. The charge point reports it when it is done."""
    upload = _upload(action, "file_name", "security")
    return {"id": upload["requestId"], "status": "pending", "chargePointId": action.target.item_id, **upload}


def _upload(action: ActionContext, field: str, kind: str) -> dict[str, Any]:
    number = request_number(action)
    name = f"{kind}-{action.target.item_id}-{number}.log"
    action.ocpp_response["filename"] = name
    action.ocpp_report.update({"requestId": number, "status": "Uploaded", "filename": name})
    return {"requestId": number, field: name}


def update_firmware(action: ActionContext) -> None:
    """Update the firmware and boot with it. The version is known for firmware files of the tenant only."""
    on_file = action.referenced("firmwareVersionId", "firmware-versions")
    version = on_file.fields.get("firmwareVersion") if on_file else None
    number, begin = request_number(action), max(action.now, parse_time(action.body.get("retrieveAfter") or "") or 0)

    def downloaded(point: RecordRef, moment: int) -> None:
        receive(point, "FirmwareStatusNotification", moment, {"requestId": number, "status": "Downloaded"}, {})

    def installed(point: RecordRef, moment: int) -> None:
        receive(point, "FirmwareStatusNotification", moment, {"requestId": number, "status": "Installed"}, {})
        if version is not None:
            point.change({"lastBootNotification": {"firmwareVersion": version}})
        receive(point, "BootNotification", moment, {}, {})

    action.schedule(action.target, begin - action.now + _INSTALLATION // 2, downloaded)
    action.schedule(action.target, begin - action.now + _INSTALLATION, installed)


def trigger(action: ActionContext) -> None:
    """Make a charge point, or one of its EVSEs, send a message."""
    evse, kind = action.targets.get("evse"), action.body["type"]
    point = action.targets.get("chargePoint") or action.find("charge-points", evse and evse.fields.get("chargePointId"))
    # Charge points send the same message to request any certificate.
    name = "SignCertificate" if kind.startswith("Sign") else kind

    def sent(point: RecordRef, moment: int) -> None:
        if kind != "StatusNotification":
            receive(point, name, moment, {}, {"evseId": evse.item_id} if evse else {})
            return
        for each in [evse] if evse else point_evses(action, point):
            if each.exists:
                status = each.fields.get("hardwareStatus")
                receive(point, name, moment, {"hardwareStatus": status}, {"evseId": each.item_id})

    if point is not None:
        action.schedule(point, 1, sent)


def check_display(action: ActionContext) -> None:
    """Check whether a charge point can display tariffs, which its capabilities say."""
    supported = "display_messages" in (action.target.fields.get("capabilities") or ())
    action.ocpp_response["supported"] = supported
    action.target.change({"displayTariffAndCosts": supported, "displayTariffsAndCosts": supported})


def local_list_version(action: ActionContext) -> None:
    """Read the version of the local authorization list: always 0, because these charge points have none."""
    action.ocpp_response["listVersion"] = 0


_POINT = "charge-point/v1.0/{chargePoint}"

ACTIONS: Mapping[str, Effect] = {
    f"{_POINT}/check-tariff-display-support": check_display,
    f"{_POINT}/get-diagnostics": get_diagnostics,
    f"{_POINT}/get-local-list-version": local_list_version,
    f"{_POINT}/get-security-log": get_security_log,
    # Charge points accept every vendor-specific message.
    f"{_POINT}/send-data-transfer": lambda _: {"status": "Accepted", "data": None},
    f"{_POINT}/trigger-message": trigger,
    "charge-point/v2.0/{chargePoint}/update-firmware": update_firmware,
    "evse/v1.0/{evse}/trigger-message": trigger,
}
"""By the action's path below ``/public-api/actions/``."""
