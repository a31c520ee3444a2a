"""Certificates of charge points and of vehicles, and the EMAIDs that vehicles charge with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect

_INSTALLED = "installedCertificates"
"""Kinds of certificates on a charge point: the API shows them in the communication log only."""


def install(action: ActionContext) -> None:
    """Put a certificate of a kind on a charge point."""
    held = action.target.known.get(_INSTALLED) or []
    action.target.change({_INSTALLED: sorted({*held, action.body["certificateType"]})})


def delete(action: ActionContext) -> None:
    """Delete the certificate of a kind; the charge point answers that there is none."""
    held, kind = action.target.known.get(_INSTALLED) or [], action.body["certificateType"]
    if kind not in held:
        action.ocpp_response["status"] = "NotFound"
    action.target.change({_INSTALLED: [each for each in held if each != kind]})


def sync(action: ActionContext) -> None:
    """Ask which certificates there are, of one kind or of all."""
    wanted = action.body.get("certificateType")
    held = [each for each in action.target.known.get(_INSTALLED) or () if wanted in (None, each)]
    action.ocpp_response["status"] = "Accepted" if held else "NotFound"
    action.ocpp_response["certificateHashData"] = [{"certificateType": each} for each in held]


def issue_emaid(action: ActionContext) -> None:
    """Give a vehicle an EMAID: an id tag of its driver."""
    vehicle = action.target
    tags = vehicle.known.get("idTags") or []
    emaid = _emaid(vehicle.identity, len(tags))
    tag = action.create(
        "id-tags",
        {
            "idTagUid": emaid,
            "idTag": emaid,
            "uid": emaid,
            "idLabel": vehicle.known.get("name"),
            "status": "enabled",
            "type": "emaid",
            "userId": vehicle.known.get("userId"),
            "paymentMethodId": action.body.get("paymentMethod"),
        },
    )
    listed = {"id": tag.identity, "type": "emaid", "name": emaid, "status": "active"}
    vehicle.change({"idTags": [*tags, {**listed, "paymentMethod": action.body.get("paymentMethod")}]})


def reissue_emaid(action: ActionContext) -> None:
    """Give an EMAID another number. Other kinds of id tags stay as they are."""
    tag = action.target
    if tag.known.get("type") == "emaid":
        emaid = _emaid(tag.identity, str(tag.known.get("idTagUid")))
        tag.change({"idTagUid": emaid, "idTag": emaid, "uid": emaid})


def _emaid(identity: int, other: int | str) -> str:
    """A contract id as in ISO 15118: country, provider and nine signs."""
    return f"NLSIM{Dice(seed_of('emaid', identity, other)).hexadecimal(9)}"


_POINT = "charge-point/v2.0/{chargePoint}"

ACTIONS: Mapping[str, Effect] = {
    f"{_POINT}/delete-certificate": delete,
    f"{_POINT}/install-certificate": install,
    f"{_POINT}/sync-certificates": sync,
    "id-tag/v1.0/{idTag}/reissue-emaid": reissue_emaid,
    "provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid": issue_emaid,
}
"""By the action's path below `/public-api/actions/`."""
