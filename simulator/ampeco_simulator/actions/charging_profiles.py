"""Charging profiles: power limits that a charge point stores for itself and for each of its EVSEs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.circuits import point_evses
from ampeco_simulator.clock import iso
from ampeco_simulator.contract.operation_paths import model_name
from ampeco_simulator.http.responses import item_not_found
from ampeco_simulator.notifications.events import Event
from ampeco_simulator.seeds import seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, RecordRef
    from ampeco_simulator.state.collection import Fields

_WHOLE = "0"
"""The OCPP id of the charge point as a whole."""
_RANKS = {"TxDefaultProfile": 1, "TxProfile": 2}
"""Purposes whose profiles take precedence, by rank."""
_PROFILES = "chargingProfiles"
"""All profiles of an EVSE. The API shows the one in force, as ``chargingProfile``."""


def set_profile(action: ActionContext) -> Fields:
    """Set a profile on an EVSE, 0 for the whole charge point. It replaces one with its purpose and stack level.

    Refuse with 404 when the charge point has no such EVSE.
    """
    number = action.path_parameters["evseNetworkId"]
    holder = next(iter(_holders(action, number)), None)
    if holder is None:
        raise item_not_found(model_name("evses"), number)
    profile = _profile(holder, action.body)
    others = [each for each in holder.fields.get(_PROFILES) or () if each["id"] != profile["id"]]
    _store_profiles(holder, [*others, profile])
    details = {"chargePointId": action.target.item_id, "chargingProfileId": profile["id"], "time": iso(action.now)}
    action.context.outbox.publish(Event(("chargingProfile.applied",), details))
    return {"id": profile["id"]}


def clear_profiles(action: ActionContext) -> None:
    """Remove the profiles that match the body: all of them when it is empty."""
    criteria = {
        field: action.body[name]
        for name, field in (("id", "id"), ("chargingProfilePurpose", "purpose"), ("stackLevel", "stackLevel"))
        if name in action.body
    }
    for holder in _holders(action, action.body.get("evseNetworkId")):
        profiles = holder.fields.get(_PROFILES) or ()
        remaining = [each for each in profiles if any(each[field] != value for field, value in criteria.items())]
        if len(remaining) < len(profiles):
            _store_profiles(holder, remaining)


def composite_schedule(action: ActionContext) -> None:
    """Read the composite schedule of a charge point. It is in the response body of the communication log entry."""
    profile = action.target.fields.get("chargingProfile")
    if profile is not None:
        names = ("chargingRateUnit", "scheduleStart", "schedulePeriods", "duration")
        action.ocpp_response["chargingSchedule"] = {name: profile[name] for name in names}


def _holders(action: ActionContext, number: str | None) -> list[RecordRef]:
    """Return the records that hold profiles: the charge point and its EVSEs, or those with an OCPP id."""
    evses = [each for each in point_evses(action, action.target) if number in (None, str(each.fields.get("networkId")))]
    return [action.target, *evses] if number in (None, _WHOLE) else evses


def _store_profiles(holder: RecordRef, profiles: list[dict[str, Any]]) -> None:
    in_force = max(profiles, key=lambda each: (_RANKS.get(each["purpose"], 0), each["stackLevel"]), default=None)
    holder.put({_PROFILES: profiles, "chargingProfile": in_force})


def _profile(holder: RecordRef, body: Fields) -> dict[str, Any]:
    """Return a profile in the API's format, with camelCase and snake_case field names for different versions."""
    schedule, purpose, level = body["chargingSchedule"], body["chargingProfilePurpose"], body["stackLevel"]
    fields = {
        # A profile is identified by its purpose and stack level.
        "id": 1 + seed_of(holder.collection.name, holder.item_id, purpose, int(level)) % 1_000_000,
        "minChargingRate": schedule.get("minChargingRate"),
        "schedulePeriods": schedule["chargingSchedulePeriod"],
        "scheduleStart": schedule.get("startSchedule"),
        "chargingRateUnit": schedule["chargingRateUnit"],
        "stackLevel": level,
        "chargingProfileKind": body["chargingProfileKind"],
        "recurrencyKind": body.get("recurrencyKind"),
        "chargingCompleteAt": None,
        "purpose": purpose,
        "validTo": body.get("validTo"),
        "validFrom": body.get("validFrom"),
        "duration": schedule.get("duration"),
    }
    return {**fields, **{re.sub("[A-Z]", lambda match: "_" + match[0].lower(), name): fields[name] for name in fields}}


_POINT = "charge-point/v1.0/{chargePoint}"

ACTIONS: Mapping[str, Effect] = {
    f"{_POINT}/clear-charging-profile": clear_profiles,
    f"{_POINT}/get-composite-schedule": composite_schedule,
    f"{_POINT}/set-charging-profile/{{evseNetworkId}}": set_profile,
}
"""By the action's path below ``/public-api/actions/``."""
