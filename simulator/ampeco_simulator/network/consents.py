"""The consents of drivers: to the terms of use, and in most cases to marketing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_TERMS = ("signup", "marketing")
_HISTORY = 600 * 86400


def count(users: int) -> int:
    """Return the number of consents that a number of drivers have given or refused."""
    return users * len(_TERMS)


def consent(seed: int, base: int, number: int) -> dict[str, Any]:
    """Return the record of a consent."""
    decision = _decision(seed, base, number)
    return {
        **decision,
        "id": number,
        "collection": "explicit",
        "source": "app",
        "termVersionIsActive": True,
        f"{decision['status']}At": decision["actionAt"],
    }


def new_consent(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that the tenant sets on a consent given through the API."""
    return {
        "termType": _TERMS[1] if fields.get("termVersionId") == 2 else _TERMS[0],
        "collection": "explicit",
        "source": "api",
        "termVersionIsActive": True,
        f"{fields.get('status')}At": fields.get("createdAt"),
    }


def history_entry(seed: int, base: int, number: int) -> dict[str, Any]:
    """Return the record of a consent in the consent history."""
    decision = _decision(seed, base, number)
    return {**decision, "id": number, "action": decision["status"]}


def user_fields(seed: int, base: int, user_id: int) -> Mapping[str, Any]:
    """Return the fields of a driver's record that depend on the consent to marketing."""
    return {"receiveNewsAndPromotions": _decision(seed, base, user_id * len(_TERMS))["status"] == "agreed"}


def _decision(seed: int, base: int, number: int) -> dict[str, Any]:
    user_id, place = divmod(number - 1, len(_TERMS))
    rng = RandomStream(seed_of(seed, "consent", number))
    term = _TERMS[place]
    return {
        "userId": user_id + 1,
        "termVersionId": place + 1,
        "termType": term,
        "status": "rejected" if term == "marketing" and rng.below(4) == 0 else "agreed",
        "actionAt": iso(base - rng.below(_HISTORY)),
    }
