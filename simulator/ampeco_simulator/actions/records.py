"""Actions that write a few fields of their body into their target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.context import ActionContext, Effect, written

if TYPE_CHECKING:
    from collections.abc import Mapping


def _set_custom_fields(action: ActionContext) -> None:
    """Write fields of the tenant's own. Only payment terminals show them; others only tell that they changed."""
    action.target.change({"customFields": action.body.get("customFields", action.body)})


def _change_owner(action: ActionContext) -> None:
    if "userId" in action.body:
        action.target.change({"user": {"id": action.body["userId"]}})


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/change-owner": _change_owner,
    "charge-point/v2.0/{chargePoint}/change-sharing-code": written("sharingCode"),
    "flexibility-asset/v1.0/{flexibilityAsset}/change-status": written("status", "endsAt"),
    "installer-job/v1.0/{installerJob}/change-status": written("status", "outcomeDetails"),
    "invoice/v1.0/{invoice}/update-external-id": written("externalId"),
    "partner/v1.0/{partner}/set-custom-fields": _set_custom_fields,
    "partner-invoice/v1.0/{partnerInvoice}/update-external-id": written("externalId"),
    "partner-settlement-report/v1.0/{partnerSettlementReport}/set-custom-fields": _set_custom_fields,
    "partner-settlement-report/v1.0/{partnerSettlementReport}/update-external-id": written("externalId"),
    "payment-terminal/v1.0/{paymentTerminal}/set-custom-fields": _set_custom_fields,
    "roaming-emsp/v1.0/{roamingEmsp}/assign-partner": written("partnerId"),
    "session/v1.0/{session}/set-custom-fields": _set_custom_fields,
    "tariffs/v2.0/{tariff}/set-tariff-display-information": lambda action: action.target.change(
        {"display": dict(action.body)}
    ),
    "transactions/v1.0/{transaction}/update-payment-reference": written("ref"),
    "users/v1.0/{user}/change-status": written("status"),
}
