"""Actions that write a few fields of their body into their target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.act import Act, Effect, written

if TYPE_CHECKING:
    from collections.abc import Mapping


def _set_custom_fields(act: Act) -> None:
    """Write fields of the tenant's own. Only payment terminals show them; others only tell that they changed."""
    act.target.change({"customFields": act.body.get("customFields", act.body)})


def _change_owner(act: Act) -> None:
    if "userId" in act.body:
        act.target.change({"user": {"id": act.body["userId"]}})


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
    "tariffs/v2.0/{tariff}/set-tariff-display-information": lambda act: act.target.change({"display": dict(act.body)}),
    "transactions/v1.0/{transaction}/update-payment-reference": written("ref"),
    "users/v1.0/{user}/change-status": written("status"),
}
