"""Payments: a session, its transaction, its receipt and its invoice are consistent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Tenant

_SESSIONS = "/resources/sessions/v1.0"
_DETAILS = {
    "email": "ada@example.com",
    "invoiceDetails": {"invoiceType": "individual", "individualName": "Ada Berg", "country": "DE", "city": "Leipzig"},
}


async def _act(tenant: Tenant, path: str, body: Any = None) -> int:
    return (await tenant.call("POST", f"/actions/{path}", json=body)).status


async def _item(tenant: Tenant, path: str) -> dict[str, Any]:
    answer = (await tenant.get(f"/resources/{path}")).json
    return answer.get("data", answer)


async def _sessions(tenant: Tenant, payment: str) -> list[int]:
    found = await tenant.walk(_SESSIONS, **{"filter[paymentStatus]": payment, "filter[status]": "finished"})
    return [int(each["id"]) for each in found]


async def test_a_failed_payment_can_be_retried(tenant: Tenant) -> None:
    failed, paid = await _sessions(tenant, "failed"), await _sessions(tenant, "paid")
    session = failed[0]
    assert (await _item(tenant, f"transactions/v1.0/{session}"))["status"] == "failed"
    tenant.sim.advance(minutes=5)
    assert await _act(tenant, f"session/v1.0/{session}/retry-payment", {"paymentMethodId": 77}) == 202
    shown = await _item(tenant, f"sessions/v1.0/{session}")
    transaction = await _item(tenant, f"transactions/v1.0/{session}")
    receipt = await _item(tenant, f"receipts/v2.0/{session}")
    assert (shown["paymentStatus"], transaction["status"], receipt["paymentStatus"]) == ("paid", "finalized", "paid")
    assert shown["receiptId"] == transaction["receiptId"] == receipt["id"] == session
    assert shown["paymentStatusUpdatedAt"] == transaction["finalizedAt"] == "2026-07-01T00:05:00+00:00"
    assert shown["paymentMethodId"] == transaction["paymentMethodId"] == "77"
    assert shown["totalAmount"]["withTax"] == transaction["totalAmount"] == receipt["totalAmount"]
    assert session not in await _sessions(tenant, "failed")
    assert {session, *paid} <= set(await _sessions(tenant, "paid"))
    assert await _act(tenant, f"session/v1.0/{session}/retry-payment", {}) == 409


async def test_a_session_without_payment_is_refused(tenant: Tenant) -> None:
    roaming = await tenant.walk(_SESSIONS, **{"filter[authorizationSource]": "roaming"})
    active = await tenant.walk(_SESSIONS, **{"filter[status]": "active", "filter[authorizationSource]": "local"})
    for session in (roaming[0]["id"], active[0]["id"]):
        assert await _act(tenant, f"session/v1.0/{session}/retry-payment", {}) == 422


async def test_a_changed_tariff_changes_all_records_of_a_session(tenant: Tenant) -> None:
    session = (await _sessions(tenant, "paid"))[0]
    body = {"name": "Trial", "type": "standard", "pricing": {"connectionFee": 7, "taxID": 1}}
    tariff = (await tenant.call("POST", "/resources/tariffs/v1.0", json=body)).json["data"]["id"]
    before = await _item(tenant, f"sessions/v1.0/{session}")
    assert await _act(tenant, f"session/v1.0/{session}/change-tariff", {"tariffId": tariff}) == 202
    after = (await tenant.get(f"{_SESSIONS}/{session}?withPriceBreakdown=true")).json["data"]
    assert after["totalAmount"] == {"withTax": 8.33, "withoutTax": 7}
    assert [line["type"] for line in after["priceBreakdown"]] == ["connection"]
    assert (after["tax"]["taxId"], after["energy"]) == (1, before["energy"])
    assert after["tariffSnapshotId"] != before["tariffSnapshotId"]
    assert (await _item(tenant, f"transactions/v1.0/{session}"))["totalAmount"] == 8.33
    assert (await _item(tenant, f"receipts/v2.0/{session}"))["totalAmount"] == 8.33


async def test_an_assigned_session_shows_its_user_on_all_records(tenant: Tenant) -> None:
    roaming = await tenant.walk(_SESSIONS, **{"filter[authorizationSource]": "roaming", "filter[status]": "finished"})
    session = roaming[0]["id"]
    assert await _act(tenant, f"session/v1.0/{session}/assign-user", {"userId": 4.0}) == 202
    assert (await _item(tenant, f"sessions/v1.0/{session}"))["idTagLabel"] == "Card 00004"
    for path in ("sessions/v1.0", "transactions/v1.0", "receipts/v2.0"):
        assert (await _item(tenant, f"{path}/{session}"))["userId"] == 4
    theirs = await tenant.walk("/resources/transactions/v1.0", **{"filter[userId]": "4"})
    assert int(session) in {each["id"] for each in theirs}


async def test_an_invoice_is_issued_once(tenant: Tenant) -> None:
    sold = (await _sessions(tenant, "paid"))[0]
    assert await _act(tenant, f"transactions/v1.0/{sold}/resend-invoice") == 409
    assert await _act(tenant, f"transactions/v1.0/{sold}/issue-invoice", _DETAILS) == 202
    transaction = await _item(tenant, f"transactions/v1.0/{sold}")
    invoice = await _item(tenant, f"invoices/v1.0/{transaction['invoiceId']}")
    receipt = await _item(tenant, f"receipts/v2.0/{sold}")
    assert invoice["number"] == transaction["invoiceNo"]
    assert invoice["totalAmount"] == transaction["totalAmount"]
    assert invoice["subtotal"] + invoice["taxAmount"] == pytest.approx(invoice["totalAmount"])
    assert invoice["taxRate"] == round(receipt["tax"]["taxPercentage"])
    assert (invoice["userId"], invoice["totalEnergy"]) == (transaction["userId"], receipt["totalKwh"])
    assert (invoice["client"]["name"], invoice["client"]["country"]) == ("Ada Berg", "DE")
    assert await _act(tenant, f"transactions/v1.0/{sold}/issue-invoice", _DETAILS) == 409
    assert await _act(tenant, f"transactions/v1.0/{sold}/resend-invoice") == 202
    found = await tenant.walk("/resources/transactions/v1.0", **{"filter[invoiceId]": str(invoice["id"])})
    assert [each["id"] for each in found] == [sold]


async def test_an_unpaid_transaction_gets_no_invoice(tenant: Tenant) -> None:
    failed = (await _sessions(tenant, "failed"))[0]
    assert await _act(tenant, f"transactions/v1.0/{failed}/issue-invoice", _DETAILS) == 412
    assert (await _item(tenant, f"transactions/v1.0/{failed}"))["invoiceId"] is None


async def test_a_custom_fee_creates_a_transaction(tenant: Tenant) -> None:
    body = {"amount": 4.2, "description": "A lost card", "paymentMethodId": "card-1"}
    assert await _act(tenant, "users/v1.0/7/apply-custom-fee", body) == 202
    paid = await tenant.walk("/resources/transactions/v1.0", **{"filter[purchaseType][]": "custom_fee"})
    assert [(each["userId"], each["totalAmount"], each["paymentMethodId"]) for each in paid] == [(7, 4.2, "card-1")]
    fee = await _item(tenant, f"custom-fees/v2.0/{paid[0]['purchaseResourceId']}")
    assert (fee["transactionId"], fee["amount"], fee["bankMessage"]) == (paid[0]["id"], 4.2, "A lost card")
    assert await _act(tenant, f"transactions/v1.0/{paid[0]['id']}/issue-invoice", _DETAILS) == 202


async def test_a_transaction_is_pre_authorized(tenant: Tenant) -> None:
    waiting = (await tenant.walk("/resources/transactions/v1.0", **{"filter[status]": "pending"}))[0]
    path = f"/actions/transaction/v1.0/{waiting['id']}/create-pre-authorization"
    answer = (await tenant.call("POST", path, json={"processor": "worldline"})).json
    assert (answer["processor"], answer["redirectUrl"].startswith("https://")) == ("worldline", True)
    transaction = await _item(tenant, f"transactions/v1.0/{waiting['id']}")
    assert (transaction["status"], transaction["ref"]) == ("authorized", answer["reference"])
    assert transaction["authorizedAmount"] == waiting["totalAmount"]
    other = (await tenant.call("POST", path, json={"processor": "worldline"})).json
    assert other["reference"] != answer["reference"]
