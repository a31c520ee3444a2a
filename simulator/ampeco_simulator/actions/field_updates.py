"""Actions that only copy fields of their body into records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.context import ActionContext, Effect, copy_fields
from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Mapping


def assign_charge_points(action: ActionContext) -> None:
    """Add charge points to an installer job, and set their location."""
    points = action.all_referenced("chargePointIds", "charge-points")
    place = {name: action.body[name] for name in ("locationId", "chargingZoneId") if name in action.body}
    for point in points:
        point.change(place)
    assigned_ids = {each.get("id") for each in action.target.fields.get("chargePoints") or ()} - {None}
    place.pop("chargingZoneId", None)
    assigned = sorted(assigned_ids.union(point.item_id for point in points))
    action.target.change({"chargePoints": [{"id": each} for each in assigned], **place})


def update_occupancy(action: ActionContext) -> None:
    """Set the occupancy status of a parking space."""
    status, space = action.body["status"], action.target
    space.change({"occupancyStatus": status})
    details = {"parkingSpaceId": space.item_id, "occupancyStatus": status, "time": iso(action.now)}
    action.context.outbox.publish(Event(("parkingSpace.occupancyStatus.changed",), details))


def _set_custom_fields(action: ActionContext) -> None:
    """Set custom fields. Only payment terminals show them; other records only change their time of last update."""
    action.target.change({"customFields": action.body.get("customFields", action.body)})


def _change_owner(action: ActionContext) -> None:
    if "userId" in action.body:
        action.target.change({"user": {"id": action.body["userId"]}})


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/change-owner": _change_owner,
    "charge-point/v2.0/{chargePoint}/change-sharing-code": copy_fields("sharingCode"),
    "flexibility-asset/v1.0/{flexibilityAsset}/change-status": copy_fields("status", "endsAt"),
    "installer-job/v1.0/{installerJob}/change-status": copy_fields("status", "outcomeDetails"),
    "installer-job/v1.0/{installerJob}/assign-charge-points": assign_charge_points,
    "invoice/v1.0/{invoice}/update-external-id": copy_fields("externalId"),
    "parking-spaces/v1.0/{parkingSpace}/update-occupancy-status": update_occupancy,
    "partner/v1.0/{partner}/set-custom-fields": _set_custom_fields,
    "partner-invoice/v1.0/{partnerInvoice}/update-external-id": copy_fields("externalId"),
    "partner-settlement-report/v1.0/{partnerSettlementReport}/set-custom-fields": _set_custom_fields,
    "partner-settlement-report/v1.0/{partnerSettlementReport}/update-external-id": copy_fields("externalId"),
    "payment-terminal/v1.0/{paymentTerminal}/set-custom-fields": _set_custom_fields,
    "roaming-emsp/v1.0/{roamingEmsp}/assign-partner": copy_fields("partnerId"),
    "session/v1.0/{session}/set-custom-fields": _set_custom_fields,
    "tariffs/v2.0/{tariff}/set-tariff-display-information": lambda action: action.target.change(
        {"display": dict(action.body)}
    ),
    "transactions/v1.0/{transaction}/update-payment-reference": copy_fields("ref"),
    "users/v1.0/{user}/change-status": copy_fields("status"),
}
