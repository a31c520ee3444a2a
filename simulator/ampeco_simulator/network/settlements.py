"""Monthly settlement reports of partners, and reimbursements of drivers who charge company vehicles at home."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.network.geography import TENANT_CURRENCY
from ampeco_simulator.network.layout import PARTNERS
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

REPORTS = 2 * PARTNERS
"""The reports of the last two months: first those of the latest month, one for each partner."""
INVOICES = PARTNERS
"""The invoices of the month before the latest. Those of the latest month are not issued yet."""
POLICIES = 2 * PARTNERS
REIMBURSEMENT_REPORTS = 8
REIMBURSEMENT_RECORDS = 3 * REIMBURSEMENT_REPORTS

_PAYMENT_TERMS_DAYS = 30
_FEES = ("feePerSessionAc", "feePerSessionDc", "feePerKwhAc", "feePerKwhDc", "handlingFee")


def settlement_report(seed: int, base: int, number: int) -> dict[str, Any]:
    """Return the settlement report of a partner for a month."""
    rng = RandomStream(seed_of(seed, "settlement", number))
    month, place = divmod(number - 1, PARTNERS)
    start, end = _month(base, month + 1)
    revenue, expenses = rng.between(200_000, 900_000) / 100, rng.between(10_000, 90_000) / 100
    collected = round(revenue * 0.9, 2)
    energy = rng.between(1_000_000, 9_000_000)
    return {
        "id": number,
        "partnerId": place + 1,
        "number": f"S{number:06d}",
        "date": _day(end + timedelta(days=1)),
        "periodStart": _day(start),
        "periodEnd": _day(end),
        "currencyCode": TENANT_CURRENCY,
        "totalAmount": {"withoutTax": round(revenue - expenses, 2)},
        "totalExpenses": expenses,
        "totalRevenue": revenue,
        "totalAwaitedRevenue": round(revenue - collected, 2),
        "totalCollectedRevenue": collected,
        "totalCollectedRevenueFromPreviousPeriod": 0.0,
        "totalEnergyCpoWh": energy,
        "totalEnergyEmspWh": energy // 10,
        "deductedFees": dict.fromkeys(_FEES, 0.0),
        "externalId": None,
        "partnerInvoiceId": number - PARTNERS if month else None,
        "downloadUrl": f"https://files.example.com/settlements/{number}.pdf",
    }


def partner_invoice(seed: int, base: int, number: int) -> dict[str, Any]:
    """Return the invoice of a settlement report of the month before the latest."""
    report = settlement_report(seed, base, PARTNERS + number)
    return {
        **invoice_fields(report, report["date"]),
        "id": number,
        "number": f"PI{number:06d}",
        "paymentStatus": "paid",
    }


def invoice_fields(report: Mapping[str, Any], day: str) -> dict[str, Any]:
    """Return the fields of an invoice for a settlement report, issued on a day."""
    due = datetime.fromisoformat(day) + timedelta(days=_PAYMENT_TERMS_DAYS)
    return {
        "type": "invoice",
        "operatorId": 1,
        "partnerId": report["partnerId"],
        "settlementReportId": report["id"],
        "sellerType": "partner",
        "buyerType": "operator",
        "issuedOn": day,
        "dueOn": _day(due),
        "paymentTermsDays": _PAYMENT_TERMS_DAYS,
        "paymentStatus": "pending",
        "currencyCode": report["currencyCode"],
        "totalAmount": report["totalAmount"]["withoutTax"],
        "totalTax": 0,
        "periodStartsOn": report["periodStart"],
        "periodEndsOn": report["periodEnd"],
    }


def reimbursement_record(seed: int, base: int, users: int, number: int) -> dict[str, Any]:
    """Return the reimbursement of one session at home. A reimbursement report sums three of them."""
    rng = RandomStream(seed_of(seed, "reimbursement", number))
    report = (number - 1) // 3 + 1
    energy, rate = rng.between(5_000, 40_000), 0.3
    start, end = _month(base, 1)
    user_id = min(report, max(1, users))
    created = iso(int(end.timestamp()) + 86400)
    return {
        "id": number,
        "operatorId": 1,
        "sessionId": number,
        "authUserId": user_id,
        "effectiveUserId": user_id,
        "beneficiary": {"userId": user_id},
        "payer": {"operatorId": 1},
        "reimbursementPolicyId": report,
        "energy": energy,
        "rate": rate,
        "amount": round(energy * rate / 1000, 2),
        "currency": TENANT_CURRENCY,
        "periodStartsOn": _day(start),
        "periodEndsOn": _day(end),
        "createdAt": created,
        "lastUpdatedAt": created,
    }


def reimbursement_report(seed: int, base: int, users: int, number: int) -> dict[str, Any]:
    """Return the reimbursement report of a driver for a month."""
    records = [reimbursement_record(seed, base, users, each) for each in range(3 * number - 2, 3 * number + 1)]
    shared = ("operatorId", "beneficiary", "payer", "reimbursementPolicyId", "currency", "periodStartsOn")
    more = ("periodEndsOn", "createdAt", "lastUpdatedAt")
    return {
        **{name: records[0][name] for name in (*shared, *more)},
        "id": number,
        "totalAmount": round(sum(each["amount"] for each in records), 2),
        "totalEnergy": sum(each["energy"] for each in records),
    }


def billing_policy(seed: int, base: int, number: int) -> dict[str, Any]:
    """Return a corporate billing policy, under which a partner pays for invited drivers. Every fourth is inactive."""
    created = iso(base - (number + 1) * 30 * 86400)
    return {
        "id": number,
        "partnerId": (number - 1) % PARTNERS + 1,
        "name": f"Drivers {number}",
        "isActive": number % 4 != 0,
        "externalId": f"policy-{RandomStream(seed_of(seed, 'policy', number)).hexadecimal(6)}",
        "createdAt": created,
        "lastUpdatedAt": created,
    }


def _month(base: int, back: int) -> tuple[datetime, datetime]:
    """Return the first and the last day of the month that is ``back`` months before a Unix time."""
    first = last = datetime.fromtimestamp(base, tz=UTC).replace(hour=0, minute=0, second=0)
    for _ in range(back):
        last = first.replace(day=1) - timedelta(days=1)
        first = last.replace(day=1)
    return first, last


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
