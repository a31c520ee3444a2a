"""Certificates of charge points, and contract certificates of vehicles with their EMAIDs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect

_INSTALLED = "installedCertificates"
"""The types of the certificates installed on a charge point. The API shows them in the communication log only."""


def install(action: ActionContext) -> None:
    """Install a certificate on a charge point."""
    installed = action.target.fields.get(_INSTALLED) or []
    action.target.change({_INSTALLED: sorted({*installed, action.body["certificateType"]})})


def delete(action: ActionContext) -> None:
    """Delete the certificate of a type. The response is ``NotFound`` when it has none."""
    installed, kind = action.target.fields.get(_INSTALLED) or [], action.body["certificateType"]
    if kind not in installed:
        action.ocpp_response["status"] = "NotFound"
    action.target.change({_INSTALLED: [each for each in installed if each != kind]})


def sync(action: ActionContext) -> None:
    """Read the installed certificates, of one type or of all."""
    certificate_type = action.body.get("certificateType")
    installed = [each for each in action.target.fields.get(_INSTALLED) or () if certificate_type in (None, each)]
    action.ocpp_response["status"] = "Accepted" if installed else "NotFound"
    action.ocpp_response["certificateHashData"] = [{"certificateType": each} for each in installed]


def issue_emaid(action: ActionContext) -> None:
    """Issue an EMAID for a vehicle: an id tag of its driver."""
    vehicle = action.target
    tags = vehicle.fields.get("idTags") or []
    emaid = _emaid(vehicle.item_id, len(tags))
    tag = action.create(
        "id-tags",
        {
            "idTagUid": emaid,
            "idTag": emaid,
            "uid": emaid,
            "idLabel": vehicle.fields.get("name"),
            "status": "enabled",
            "type": "emaid",
            "userId": vehicle.fields.get("userId"),
            "paymentMethodId": action.body.get("paymentMethod"),
        },
    )
    listed = {"id": tag.item_id, "type": "emaid", "name": emaid, "status": "active"}
    vehicle.change({"idTags": [*tags, {**listed, "paymentMethod": action.body.get("paymentMethod")}]})


def reissue_emaid(action: ActionContext) -> None:
    """Replace the EMAID of an id tag. Id tags of other types are not changed."""
    tag = action.target
    if tag.fields.get("type") == "emaid":
        emaid = _emaid(tag.item_id, str(tag.fields.get("idTagUid")))
        tag.change({"idTagUid": emaid, "idTag": emaid, "uid": emaid})


def _emaid(item_id: int, salt: int | str) -> str:
    """Return an EMAID as in ISO 15118: country code, provider id and nine characters."""
    return f"NLSIM{RandomStream(seed_of('emaid', item_id, salt)).hexadecimal(9)}"


_POINT = "charge-point/v2.0/{chargePoint}"

ACTIONS: Mapping[str, Effect] = {
    f"{_POINT}/delete-certificate": delete,
    f"{_POINT}/install-certificate": install,
    f"{_POINT}/sync-certificates": sync,
    "id-tag/v1.0/{idTag}/reissue-emaid": reissue_emaid,
    "provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid": issue_emaid,
}
"""By the action's path below ``/public-api/actions/``."""
