"""Certificates of charge points and of vehicles, and the EMAIDs that vehicles charge with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect

_INSTALLED = "installedCertificates"
"""Kinds of certificates on a charge point: the API shows them in the communication log only."""


def install(act: Act) -> None:
    """Put a certificate of a kind on a charge point."""
    held = act.target.known.get(_INSTALLED) or []
    act.target.change({_INSTALLED: sorted({*held, act.body["certificateType"]})})


def delete(act: Act) -> None:
    """Delete the certificate of a kind; the charge point answers that there is none."""
    held, kind = act.target.known.get(_INSTALLED) or [], act.body["certificateType"]
    if kind not in held:
        act.response["status"] = "NotFound"
    act.target.change({_INSTALLED: [each for each in held if each != kind]})


def sync(act: Act) -> None:
    """Ask which certificates there are, of one kind or of all."""
    wanted = act.body.get("certificateType")
    held = [each for each in act.target.known.get(_INSTALLED) or () if wanted in (None, each)]
    act.response["status"] = "Accepted" if held else "NotFound"
    act.response["certificateHashData"] = [{"certificateType": each} for each in held]


def issue_emaid(act: Act) -> None:
    """Give a vehicle an EMAID: an id tag of its driver."""
    vehicle = act.target
    tags = vehicle.known.get("idTags") or []
    emaid = _emaid(vehicle.identity, len(tags))
    tag = act.create(
        "id-tags",
        {
            "idTagUid": emaid,
            "idTag": emaid,
            "uid": emaid,
            "idLabel": vehicle.known.get("name"),
            "status": "enabled",
            "type": "emaid",
            "userId": vehicle.known.get("userId"),
            "paymentMethodId": act.body.get("paymentMethod"),
        },
    )
    listed = {"id": tag.identity, "type": "emaid", "name": emaid, "status": "active"}
    vehicle.change({"idTags": [*tags, {**listed, "paymentMethod": act.body.get("paymentMethod")}]})


def reissue_emaid(act: Act) -> None:
    """Give an EMAID another number. Other kinds of id tags stay as they are."""
    tag = act.target
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
