"""Hooks of payment methods and invoice details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.http.responses import validation_error

if TYPE_CHECKING:
    from ampeco_simulator.writing.write import Write

ACCOUNT_METHOD_TYPES = ("balance", "corporate")
"""Types of payment methods that every account has."""
_COMPANY_TYPES = ("company", "Company")


def reject_account_default(write: Write) -> None:
    """Raise the 422 when a balance or corporate method is made the default."""
    if write.sent.get("default") and write.before.get("type") in ACCOUNT_METHOD_TYPES:
        raise validation_error({"default": [f"A payment method of type {write.before['type']} cannot be the default."]})


def unset_other_defaults(write: Write) -> None:
    """Unset the previous default when another payment method becomes the default."""
    if write.sent.get("default"):
        for other in write.collection.ids:
            fields = write.collection.record(other).fields
            if other != write.item_id and fields.get("default"):
                write.collection.change(other, {**fields, "default": False, "lastUpdatedAt": write.now})


def reject_account_deletion(write: Write) -> None:
    """Raise the 422 when a balance or corporate method is deleted."""
    if write.before.get("type") in ACCOUNT_METHOD_TYPES:
        kind = write.before["type"]
        raise validation_error({"paymentMethodId": [f"A payment method of type {kind} cannot be deleted."]})


def set_invoice_requirement(write: Write) -> None:
    """Require invoices for companies, as the settings of this operator do, and store the requested value too."""
    if "requireInvoice" in write.sent or "invoiceType" in write.sent:
        requested = bool(write.sent.get("requireInvoice"))
        enforced = write.fields.get("invoiceType") in _COMPANY_TYPES
        write.fields |= {
            "requireInvoice": requested or enforced,
            "originalRequestValue": requested,
            "requireInvoiceEnforcedBy": "user_request" if requested else "operator_setting" if enforced else None,
            "requireInvoiceLastUpdatedAt": write.now,
        }
