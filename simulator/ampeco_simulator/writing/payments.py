"""Rules of what users pay with, and of the invoices they get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.answer import invalid

if TYPE_CHECKING:
    from ampeco_simulator.writing.write import Write

OF_THE_TENANT = ("balance", "corporate")
"""Types of payment methods that come with the account."""
_COMPANY = ("company", "Company")


def never_default(write: Write) -> None:
    """A balance and a company's account cannot be what is taken by default: 422."""
    if write.sent.get("default") and write.before.get("type") in OF_THE_TENANT:
        raise invalid({"default": [f"A payment method of type {write.before['type']} cannot be the default."]})


def one_default(write: Write) -> None:
    """Where one method becomes the default, the one before is it no longer."""
    if write.sent.get("default"):
        for other in write.shelf.ids:
            known = write.shelf.record(other).known
            if other != write.identity and known.get("default"):
                write.shelf.change(other, {**known, "default": False, "lastUpdatedAt": write.now})


def never_deleted(write: Write) -> None:
    """A balance and a company's account stay: 422."""
    if write.before.get("type") in OF_THE_TENANT:
        kind = write.before["type"]
        raise invalid({"paymentMethodId": [f"A payment method of type {kind} cannot be deleted."]})


def require_invoice(write: Write) -> None:
    """Companies get invoices, whatever was sent: so this operator has set it."""
    if "requireInvoice" in write.sent or "invoiceType" in write.sent:
        asked = bool(write.sent.get("requireInvoice"))
        enforced = write.known.get("invoiceType") in _COMPANY
        write.known |= {
            "requireInvoice": asked or enforced,
            "originalRequestValue": asked,
            "requireInvoiceEnforcedBy": "user_request" if asked else "operator_setting" if enforced else None,
            "requireInvoiceLastUpdatedAt": write.now,
        }
