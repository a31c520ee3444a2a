"""Settlements with partners, and reimbursements of drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.context import set_fields
from ampeco_simulator.clock import iso
from ampeco_simulator.network.settlements import invoice_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect

_REPORT_KEY = ("beneficiary", "reimbursementPolicyId", "periodStartsOn")


def issue_invoice(action: ActionContext) -> None:
    """Issue the partner invoice of a settlement report, unless it has one."""
    report = action.target.fields
    if next(action.find_matching("partner-invoices", settlementReportId=report["id"], type="invoice"), None) is None:
        number = f"PI{action.context.registry.top('partner-invoices').size + 1:06d}"
        created = action.create("partner-invoices", {**invoice_fields(report, iso(action.now)[:10]), "number": number})
        action.target.change({"partnerInvoiceId": created.item_id})


def issue_credit_note(action: ActionContext) -> None:
    """Issue a credit note for a partner invoice, unless it has one."""
    invoice = action.target.fields
    credited = action.find_matching("partner-invoices", referenceId=action.target.item_id, type="credit_note")
    if next(credited, None) is None:
        note = {
            **invoice,
            "type": "credit_note",
            "number": f"{invoice.get('number')}-C",
            "referenceId": action.target.item_id,
            "issuedOn": iso(action.now)[:10],
            "totalAmount": -invoice["totalAmount"],
        }
        action.create("partner-invoices", note)


def issue_credit(action: ActionContext) -> None:
    """Credit a reimbursement with a record of the opposite amount, unless it is credited already."""
    record = action.target.fields
    if record.get("credit") or record.get("creditedByReimbursementRecordId") is not None:
        return
    now = iso(action.now)
    opposite = {
        "amount": -record["amount"],
        "energy": -record["energy"],
        "credit": {"reason": action.body.get("reason"), "reimbursementRecordId": action.target.item_id},
    }
    created = action.create("reimbursement-records", {**record, **opposite, "createdAt": now, "lastUpdatedAt": now})
    action.target.change({"creditedByReimbursementRecordId": created.item_id})


def regenerate(action: ActionContext) -> None:
    """Sum the reimbursement records of a report again."""
    report = action.target.fields
    wanted = {name: report.get(name) for name in _REPORT_KEY}
    records = [each.fields for each in action.find_matching("reimbursement-records", **wanted)]
    action.target.change(
        {
            "totalAmount": round(sum(each["amount"] for each in records), 2),
            "totalEnergy": sum(each["energy"] for each in records),
        }
    )


_POLICY = "partner-invite-corporate-billing-policy/v1.0/{corporateBillingPolicy}"

ACTIONS: Mapping[str, Effect] = {
    f"{_POLICY}/disable": set_fields({"isActive": False}),
    f"{_POLICY}/enable": set_fields({"isActive": True}),
    "partner-invoice/v1.0/{partnerInvoice}/issue-credit-note": issue_credit_note,
    "partner-settlement-report/v1.0/{partnerSettlementReport}/issue-partner-invoice": issue_invoice,
    "reimbursement-record/v1.0/{reimbursementRecord}/issue-credit": issue_credit,
    "reimbursement-report/v1.0/{reimbursementReport}/regenerate": regenerate,
}
