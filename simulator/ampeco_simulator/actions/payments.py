"""Payments that drivers make, and the invoices of these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.lookup import number
from ampeco_simulator.answer import refuse
from ampeco_simulator.clock import iso
from ampeco_simulator.fleet.places import CURRENCY
from ampeco_simulator.seeds import seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect, Item, Known


def pay(act: Act, user_id: int, amount: float, what: str, **known: Any) -> Item:
    """Add a payment that went through; `what` was bought is a `purchaseResourceType`."""
    now = iso(act.now)
    return act.create(
        "transactions",
        {
            "userId": user_id,
            "sessionId": None,
            "date": now,
            "totalAmount": amount,
            "currency": CURRENCY,
            "status": "finalized",
            "finalizedAt": now,
            "billingType": "internal",
            "purchaseResourceType": what,
            "purchaseType": what,
            "ref": _reference(act, user_id, what),
            "invoiceId": None,
            **known,
        },
    )


def _reference(act: Act, *about: int | str) -> str:
    """What a payment processor calls a payment."""
    count = act.world.shelves.top("transactions").revision
    return f"{seed_of(act.world.fleet.layout.seed, 'payment', count, *about) & 0xFFFFFFFFFF:010X}"


def apply_custom_fee(act: Act) -> None:
    """Make a driver pay a fee: it leaves a transaction and a custom fee that point at each other."""
    amount, description = act.body["amount"], act.body["description"]
    payment = pay(
        act,
        act.target.identity,
        amount,
        "custom_fee",
        bankMessage=description,
        paymentMethodId=act.body.get("paymentMethodId"),
    )
    fee = act.create(
        "custom-fees",
        {"transactionId": payment.identity, "amount": amount, "currency": CURRENCY, "bankMessage": description},
    )
    payment.change({"purchaseResourceId": fee.identity})


def pre_authorize(act: Act) -> Known:
    """Have an amount held for a transaction; one that waits becomes `authorized`."""
    transaction = act.target.known
    reference = _reference(act, act.target.identity)
    waits = transaction.get("status") in ("pending", "initialized")
    act.target.change(
        {
            "ref": reference,
            "authorizedAmount": transaction.get("totalAmount"),
            "status": "authorized" if waits else transaction.get("status"),
        }
    )
    return {
        "processor": act.body["processor"],
        "reference": reference,
        "redirectUrl": f"https://pay.example.com/{reference}",
    }


def issue_invoice(act: Act) -> None:
    """Issue the invoice of a transaction. 409 when there is one, 412 when the transaction is not finalized."""
    transaction, details = act.target.known, act.body["invoiceDetails"]
    if transaction.get("invoiceId") is not None:
        raise refuse(409, "The transaction already has an invoice.")
    if transaction.get("status") != "finalized":
        raise refuse(412, "The transaction is not finalized.")
    receipt = act.find("receipts", transaction.get("receiptId"))
    sold: Known = receipt.known if receipt else {}
    # A tax that a client made may be any number.
    percent = min(100.0, max(0.0, number((sold.get("tax") or {}).get("taxPercentage"))))
    total = number(transaction.get("totalAmount"))
    net = round(total / (1 + percent / 100), 2)
    label = f"I{act.target.identity:08d}"
    invoice = act.create(
        "invoices",
        {
            "type": "invoice",
            "number": label,
            "date": iso(act.now),
            "userId": transaction.get("userId"),
            "periodFrom": sold.get("periodStart"),
            "periodTo": sold.get("periodEnd"),
            "totalEnergy": sold.get("totalKwh"),
            "totalAmount": total,
            "taxRate": round(percent),
            "taxAmount": round(total - net, 2),
            "service": "Charging" if receipt else "Service",
            "quantity": 1,
            "unitPrice": net,
            "subtotal": net,
            "downloadUrl": f"https://files.example.com/invoices/{label}.pdf",
            "paymentStatus": "paid",
            "client": _client(act.body["email"], details),
        },
    )
    act.target.change({"invoiceId": invoice.identity, "invoiceNo": label, "invoiceNumber": invoice.identity})


def _client(email: str, details: Known) -> Known:
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


def resend_invoice(act: Act) -> None:
    """Send the invoice of a transaction again: no record tells of it. 409 when there is none."""
    if act.target.known.get("invoiceId") is None:
        raise refuse(409, "The transaction has no invoice.")


ACTIONS: Mapping[str, Effect] = {
    "transaction/v1.0/{transaction}/create-pre-authorization": pre_authorize,
    "transactions/v1.0/{transaction}/issue-invoice": issue_invoice,
    "transactions/v1.0/{transaction}/resend-invoice": resend_invoice,
    "users/v1.0/{user}/apply-custom-fee": apply_custom_fee,
}
