"""Settlements with partners, reimbursements of drivers, and revoked consents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Tenant

_INVOICES = "/resources/partner-invoices/v1.0"
_REPORTS = "/resources/partner-settlement-reports/v1.0"
_RECORDS = "/resources/reimbursement-records/v1.0"


async def _act(tenant: Tenant, path: str, body: Any) -> None:
    reply = await tenant.call("POST", f"/actions/{path}", json=body)
    assert reply.status == 202, reply.body


async def _item(tenant: Tenant, path: str) -> dict[str, Any]:
    return (await tenant.get(f"/resources/{path}")).json["data"]


async def test_a_report_gets_one_invoice(tenant: Tenant) -> None:
    before = await tenant.walk(_INVOICES)
    issued = {each["settlementReportId"] for each in before}
    report = next(each for each in await tenant.walk(_REPORTS) if each["id"] not in issued)
    for _ in range(2):
        await _act(tenant, f"partner-settlement-report/v1.0/{report['id']}/issue-partner-invoice", {})
    (invoice,) = (await tenant.walk(_INVOICES))[len(before) :]
    assert invoice["settlementReportId"] == report["id"]
    assert (invoice["partnerId"], invoice["type"]) == (report["partnerId"], "invoice")
    assert (invoice["totalAmount"], invoice["issuedOn"]) == (report["totalAmount"]["withoutTax"], "2026-07-01")
    assert invoice["number"] not in {each["number"] for each in before}


async def test_a_report_names_its_invoice(tenant: Tenant) -> None:
    report = next(each for each in await tenant.walk(_REPORTS) if each["partnerInvoiceId"] is None)
    await _act(tenant, f"partner-settlement-report/v1.0/{report['id']}/issue-partner-invoice", {})
    named = {each["partnerInvoiceId"]: each["id"] for each in await tenant.walk(_REPORTS)}
    del named[None]
    assert named == {each["id"]: each["settlementReportId"] for each in await tenant.walk(_INVOICES)}


async def test_an_invoice_is_credited_once(tenant: Tenant) -> None:
    before = await tenant.walk(_INVOICES)
    await _act(tenant, "partner-invoice/v1.0/3/update-external-id", {"externalId": "erp-3"})
    assert (await _item(tenant, "partner-invoices/v1.0/3"))["externalId"] == "erp-3"
    for _ in range(2):
        await _act(tenant, "partner-invoice/v1.0/3/issue-credit-note", {})
    (note,) = (await tenant.walk(_INVOICES))[len(before) :]
    assert (note["type"], note["referenceId"], note["partnerId"]) == ("credit_note", 3, before[2]["partnerId"])
    assert note["totalAmount"] == -before[2]["totalAmount"]
    assert (await _item(tenant, f"partner-invoices/v1.0/{note['id']}"))["number"] == note["number"]


async def test_a_billing_policy_is_disabled_and_enabled(tenant: Tenant) -> None:
    policies = "partner-invite-corporate-billing-policies/v1.0"
    for path, on in (("disable", False), ("enable", True)):
        await _act(tenant, f"partner-invite-corporate-billing-policy/v1.0/2/{path}", {})
        assert (await _item(tenant, f"{policies}/2"))["isActive"] is on
        listed = await tenant.walk(f"/resources/{policies}", **{"filter[isActive]": str(on).lower()})
        assert 2 in {each["id"] for each in listed}


async def test_a_regenerated_report_contains_the_credit(tenant: Tenant) -> None:
    report, before = await _item(tenant, "reimbursement-reports/v1.0/2"), await tenant.walk(_RECORDS)
    records = [each for each in before if each["beneficiary"] == report["beneficiary"]]
    assert report["totalAmount"] == pytest.approx(sum(each["amount"] for each in records))
    taken = records[0]
    for _ in range(2):
        await _act(tenant, f"reimbursement-record/v1.0/{taken['id']}/issue-credit", {"reason": "wrong rate"})
    (credit,) = (await tenant.walk(_RECORDS))[len(before) :]
    assert credit["credit"] == {"reason": "wrong rate", "reimbursementRecordId": taken["id"]}
    assert (credit["amount"], credit["energy"]) == (-taken["amount"], -taken["energy"])
    shown = await _item(tenant, f"reimbursement-records/v1.0/{taken['id']}")
    assert shown["creditedByReimbursementRecordId"] == credit["id"]
    assert await _item(tenant, "reimbursement-reports/v1.0/2") == report
    tenant.sim.advance(hours=1)
    await _act(tenant, "reimbursement-report/v1.0/2/regenerate", {})
    again = await _item(tenant, "reimbursement-reports/v1.0/2")
    assert again["totalAmount"] == pytest.approx(report["totalAmount"] - taken["amount"])
    assert again["totalEnergy"] == report["totalEnergy"] - taken["energy"]
    assert again["updatedAt"] == "2026-07-01T01:00:00+00:00"


async def test_consent_to_marketing_is_revoked(tenant: Tenant) -> None:
    consents = "/resources/consents/v1.0"
    agreed = (await tenant.get(consents, params={"filter[status][]": "agreed", "filter[termType][]": "marketing"})).json
    user = agreed["data"][0]["userId"]
    assert (await _item(tenant, f"users/v1.1/{user}"))["receiveNewsAndPromotions"] is True
    tenant.sim.advance(hours=1)
    await _act(tenant, f"user/v1.0/{user}/revoke-marketing-consent", {})
    theirs = (await tenant.get(consents, params={"filter[userId][]": str(user)})).json["data"]
    statuses = {each["termType"]: (each["status"], each.get("rejectedAt")) for each in theirs}
    assert statuses == {"signup": ("agreed", None), "marketing": ("rejected", "2026-07-01T01:00:00+00:00")}
    assert (await _item(tenant, f"users/v1.1/{user}"))["receiveNewsAndPromotions"] is False
    history = await tenant.walk("/resources/consent-history/v1.0", **{"filter[userId]": str(user)})
    last = history[-1]
    assert (last["termType"], last["action"], last["actionAt"]) == (
        "marketing",
        "rejected",
        "2026-07-01T01:00:00+00:00",
    )


async def test_custom_fields_are_stored(tenant: Tenant) -> None:
    for fields in ({"costCentre": "A1"}, {"customFields": {"floor": 2}}):
        await _act(tenant, "payment-terminal/v1.0/3/set-custom-fields", fields)
    shown = (await _item(tenant, "payment-terminals/v1.1/3"))["customFields"]
    assert shown == {"costCentre": "A1", "floor": 2}
    tenant.sim.advance(hours=1)
    for collection, action in (("partners/v2.0", "partner/v1.0"), ("sessions/v1.0", "session/v1.0")):
        await _act(tenant, f"{action}/5/set-custom-fields", {"costCentre": "A1"})
        assert (await _item(tenant, f"{collection}/5"))["lastUpdatedAt"] == "2026-07-01T01:00:00+00:00"
        query = {"filter[customFields.costCentre]": "A1"}
        found = (await tenant.get(f"/resources/{collection}", params=query)).json["data"]
        assert [str(each["id"]) for each in found] == ["5"]
