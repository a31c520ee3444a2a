"""Transactions of drivers, pre-authorizations, custom fees and invoices."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.http.responses import http_error
from ampeco_simulator.network.geography import TENANT_CURRENCY
from ampeco_simulator.seeds import seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, RecordRef
    from ampeco_simulator.state.collection import Fields


def as_number(value: Any) -> float:
    """Return the number in a record's field, 0 for anything else."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def add_amounts(before: Any, more: Any) -> float:
    """Add two amounts of money or energy and round to three digits. A sum that overflows leaves ``before``."""
    total = as_number(before) + as_number(more)
    return round(total, 3) if isfinite(total) else as_number(before)


def pay(action: ActionContext, user_id: int, amount: float, what: str, **fields: Any) -> RecordRef:
    """Create a finalized transaction. ``what`` is the ``purchaseResourceType`` of what was bought."""
    now = iso(action.now)
    return action.create(
        "transactions",
        {
            "userId": user_id,
            "sessionId": None,
            "date": now,
            "totalAmount": amount,
            "currency": TENANT_CURRENCY,
            "status": "finalized",
            "finalizedAt": now,
            "billingType": "internal",
            "purchaseResourceType": what,
            "purchaseType": what,
            "ref": _reference(action, user_id, what),
            "invoiceId": None,
            **fields,
        },
    )


def _reference(action: ActionContext, *about: int | str) -> str:
    """Return the payment reference that a payment processor would give."""
    count = action.context.registry.top("transactions").revision
    return f"{seed_of(action.context.network.layout.seed, 'payment', count, *about) & 0xFFFFFFFFFF:010X}"


def apply_custom_fee(action: ActionContext) -> None:
    """Charge a custom fee. It creates a transaction and a custom fee that refer to each other."""
    amount, description = action.body["amount"], action.body["description"]
    payment = pay(
        action,
        action.target.item_id,
        amount,
        "custom_fee",
        bankMessage=description,
        paymentMethodId=action.body.get("paymentMethodId"),
    )
    fee = action.create(
        "custom-fees",
        {"transactionId": payment.item_id, "amount": amount, "currency": TENANT_CURRENCY, "bankMessage": description},
    )
    payment.change({"purchaseResourceId": fee.item_id})


def pre_authorize(action: ActionContext) -> Fields:
    """Pre-authorize the amount of a transaction. A pending transaction becomes ``authorized``."""
    transaction = action.target.fields
    reference = _reference(action, action.target.item_id)
    waits = transaction.get("status") in ("pending", "initialized")
    action.target.change(
        {
            "ref": reference,
            "authorizedAmount": transaction.get("totalAmount"),
            "status": "authorized" if waits else transaction.get("status"),
        }
    )
    return {
        "processor": action.body["processor"],
        "reference": reference,
        "redirectUrl": f"https://pay.example.com/{reference}",
    }


def issue_invoice(action: ActionContext) -> None:
    """Issue the invoice of a transaction.

    Refuse with 409 when it has one, and with 412 when the transaction is not finalized.
    """
    transaction, details = action.target.fields, action.body["invoiceDetails"]
    if transaction.get("invoiceId") is not None:
        raise http_error(409, "The transaction already has an invoice.")
    if transaction.get("status") != "finalized":
        raise http_error(412, "The transaction is not finalized.")
    receipt = action.find("receipts", transaction.get("receiptId"))
    receipt_fields: Fields = receipt.fields if receipt else {}
    # Clients may create taxes with any percentage.
    percent = min(100.0, max(0.0, as_number((receipt_fields.get("tax") or {}).get("taxPercentage"))))
    total = as_number(transaction.get("totalAmount"))
    net = round(total / (1 + percent / 100), 2)
    label = f"I{action.target.item_id:08d}"
    invoice = action.create(
        "invoices",
        {
            "type": "invoice",
            "number": label,
            "date": iso(action.now),
            "userId": transaction.get("userId"),
            "periodFrom": receipt_fields.get("periodStart"),
            "periodTo": receipt_fields.get("periodEnd"),
            "totalEnergy": receipt_fields.get("totalKwh"),
            "totalAmount": total,
            "taxRate": round(percent),
            "taxAmount": round(total - net, 2),
            "service": "Charging" if receipt else "Service",
            "quantity": 1,
            "unitPrice": net,
            "subtotal": net,
            "downloadUrl": f"https://files.example.com/invoices/{label}.pdf",
            "paymentStatus": "paid",
            "client": _client(action.body["email"], details),
        },
    )
    action.target.change({"invoiceId": invoice.item_id, "invoiceNo": label, "invoiceNumber": invoice.item_id})


def _client(email: str, details: Fields) -> Fields:
    kind = details["invoiceType"]
    return {
        "type": kind,
        "name": details.get(f"{kind}Name", email),
        "email": email,
        "id": details.get("companyRegNo" if kind == "company" else "individualPersonalId"),
        "taxId": details.get(f"{kind}TaxId"),
        "taxAdministrationOfficeName": details.get("companyTaxAdministrationOfficeName"),
        "post_code": details.get("postCode"),
        **{name: details[name] for name in ("country", "city", "address") if name in details},
    }


def resend_invoice(action: ActionContext) -> None:
    """Send the invoice of a transaction again, which changes no record. Refuse with 409 when there is none."""
    if action.target.fields.get("invoiceId") is None:
        raise http_error(409, "The transaction has no invoice.")


ACTIONS: Mapping[str, Effect] = {
    "transaction/v1.0/{transaction}/create-pre-authorization": pre_authorize,
    "transactions/v1.0/{transaction}/issue-invoice": issue_invoice,
    "transactions/v1.0/{transaction}/resend-invoice": resend_invoice,
    "users/v1.0/{user}/apply-custom-fee": apply_custom_fee,
}
