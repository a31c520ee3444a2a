"""Keeping charge points well: logs, firmware, messages on request, and what they can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.circuits import point_evses
from ampeco_simulator.actions.messages import receive, request_number
from ampeco_simulator.clock import parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect, Item, Known

_INSTALLATION = 600
"""Seconds from the download of a firmware until the charge point runs it."""


def get_diagnostics(act: Act) -> Known:
    """Have diagnostics uploaded; the charge point tells when they are."""
    return _upload(act, "fileName", "diagnostics")


def get_security_log(act: Act) -> Known:
    """Have the security log uploaded; the charge point tells when it is."""
    asked = _upload(act, "file_name", "security")
    return {"id": asked["requestId"], "status": "pending", "chargePointId": act.target.identity, **asked}


def _upload(act: Act, field: str, kind: str) -> dict[str, Any]:
    number = request_number(act)
    name = f"{kind}-{act.target.identity}-{number}.log"
    act.response["filename"] = name
    act.report.update({"requestId": number, "status": "Uploaded", "filename": name})
    return {"requestId": number, field: name}


def update_firmware(act: Act) -> None:
    """Have a firmware installed. The charge point starts anew with it: with what version is known for one on file."""
    on_file = act.named("firmwareVersionId", "firmware-versions")
    version = on_file.known.get("firmwareVersion") if on_file else None
    number, begin = request_number(act), max(act.now, parse_time(act.body.get("retrieveAfter") or "") or 0)

    def downloaded(point: Item, moment: int) -> None:
        receive(point, "FirmwareStatusNotification", moment, {"requestId": number, "status": "Downloaded"}, {})

    def installed(point: Item, moment: int) -> None:
        receive(point, "FirmwareStatusNotification", moment, {"requestId": number, "status": "Installed"}, {})
        if version is not None:
            point.change({"lastBootNotification": {"firmwareVersion": version}})
        receive(point, "BootNotification", moment, {}, {})

    act.later(act.target, begin - act.now + _INSTALLATION // 2, downloaded)
    act.later(act.target, begin - act.now + _INSTALLATION, installed)


def trigger(act: Act) -> None:
    """Have a charge point, or one EVSE, send a message."""
    evse, kind = act.targets.get("evse"), act.body["type"]
    point = act.targets.get("chargePoint") or act.find("charge-points", evse and evse.known.get("chargePointId"))
    # What a charge point sends for a certificate is the same whatever the certificate is for.
    name = "SignCertificate" if kind.startswith("Sign") else kind

    def sent(point: Item, moment: int) -> None:
        if kind != "StatusNotification":
            receive(point, name, moment, {}, {"evseId": evse.identity} if evse else {})
            return
        for each in [evse] if evse else point_evses(act, point):
            if each.exists:
                status = each.known.get("hardwareStatus")
                receive(point, name, moment, {"hardwareStatus": status}, {"evseId": each.identity})

    if point is not None:
        act.later(point, 1, sent)


def check_display(act: Act) -> None:
    """Find out whether a charge point can show tariffs: its capabilities tell."""
    able = "display_messages" in (act.target.known.get("capabilities") or ())
    act.response["supported"] = able
    act.target.change({"displayTariffAndCosts": able, "displayTariffsAndCosts": able})


def local_list_version(act: Act) -> None:
    """Ask for the version of the local authorization list: 0, for charge points here keep none."""
    act.response["listVersion"] = 0


_POINT = "charge-point/v1.0/{chargePoint}"

ACTIONS: Mapping[str, Effect] = {
    f"{_POINT}/check-tariff-display-support": check_display,
    f"{_POINT}/get-diagnostics": get_diagnostics,
    f"{_POINT}/get-local-list-version": local_list_version,
    f"{_POINT}/get-security-log": get_security_log,
    # A charge point takes every message of its vendor's own.
    f"{_POINT}/send-data-transfer": lambda _: {"status": "Accepted", "data": None},
    f"{_POINT}/trigger-message": trigger,
    "charge-point/v2.0/{chargePoint}/update-firmware": update_firmware,
    "evse/v1.0/{evse}/trigger-message": trigger,
}
"""By the action's path below `/public-api/actions/`."""
