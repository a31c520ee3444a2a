"""Subscription plans, the subscriptions of every third driver, and their billing periods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.network.geography import TENANT_CURRENCY
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PLANS = 25
CURRENT_STATUSES = ("active", "suspended", "pending")
"""Statuses in which a driver still has a subscription."""

_CYCLES: Mapping[str, int] = {"monthly": 30 * 86400, "annually": 365 * 86400}
_STATUSES = (*("active",) * 6, "suspended", "canceled", "expired")
_PERIODS = 3
_MAX_AGE = 700 * 86400
_RETRY_SECONDS = 2 * 86400


def plan(seed: int, base: int, plan_id: int) -> dict[str, Any]:
    """Return the record of a plan."""
    rng = RandomStream(seed_of(seed, "plan", plan_id))
    name = f"{rng.pick(('Home', 'City', 'Road', 'Weekend', 'Fleet'))} {plan_id}"
    energy = rng.pick((None, 50, 100, 200))
    return {
        "id": plan_id,
        "name": [{"locale": "en", "translation": name}],
        "description": [{"locale": "en", "translation": f"{energy or 'No'} kWh in each period"}],
        "renewalCycle": rng.pick(("monthly", "monthly", "annually")),
        "freeRenewalPeriods": rng.pick((0, 0, 1)),
        "type": rng.pick(("pre-paid", "post-paid")),
        "baseFee": rng.pick((4.99, 9.99, 14.99, 29.99)),
        "billingUsageThreshold": None,
        "billingType": "default" if plan_id % 4 else "external",
        "status": rng.pick(("enabled",) * 7 + ("disabled",)),
        "allowance": {
            "resetCycle": "as_renewal_cycle",
            "type": "combined" if energy else "none",
            "combined": energy,
            "ac": None,
            "dc": None,
        },
        "visibilityRestrictions": {},
        "operatorId": 1,
        "lastUpdatedAt": iso(base - rng.below(_MAX_AGE)),
    }


def renewal_seconds(plan: Mapping[str, Any]) -> int:
    """Return the length of a plan's renewal cycle in seconds."""
    return _CYCLES.get(str(plan.get("renewalCycle")), _CYCLES["monthly"])


def new_subscription(plan: Mapping[str, Any], user_id: int, start: int, end: int) -> dict[str, Any]:
    """Return the fields of a new subscription."""
    included = plan.get("allowance") or {}
    return {
        "planId": plan["id"],
        "userId": user_id,
        "startDate": iso(start),
        "startedAt": iso(start),
        "endDate": iso(end),
        "endedAt": iso(end),
        **status_fields("active", iso(start)),
        "remainingAllowance": {kind: included.get(kind) for kind in ("combined", "ac", "dc")},
        "remainingFreeRenewalPeriods": plan.get("freeRenewalPeriods"),
        "shouldUseExternalBilling": plan.get("billingType") == "external",
        "isRenewable": True,
    }


def status_fields(status: str, time: str) -> dict[str, Any]:
    """Return the fields of a subscription that change with its status."""
    return {"status": status, "statusDate": time, "statusChangedAt": time}


def subscription(seed: int, base: int, number: int) -> dict[str, Any]:
    """Return the record of a subscription."""
    rng = RandomStream(seed_of(seed, "subscription", number))
    its_plan = plan(seed, base, rng.between(1, PLANS))
    length, start = renewal_seconds(its_plan), base - 86400 - rng.below(_MAX_AGE)
    renewals = (base - start) // length
    status = rng.pick(_STATUSES) if renewals else "active"
    over = status not in CURRENT_STATUSES
    end = start + (renewals if over else renewals + 1) * length
    record = {**new_subscription(its_plan, 3 * number - 2, start, end), "id": number}
    if status != "active":
        record.update(status_fields(status, iso(end if over else end - length + 3600)))
    return {**record, "isRenewable": not over, "lastUpdatedAt": record["statusDate"]}


def count(users: int) -> int:
    """Return the number of subscriptions among a number of drivers: the first has one, and every third after it."""
    return (users + 2) // 3


def period(subscription_id: int, plan: Mapping[str, Any], start: int, end: int) -> dict[str, Any]:
    """Return the fields of a billing period."""
    fee = plan.get("baseFee") or 0
    return {
        "subscriptionId": subscription_id,
        "subscriptionPlanId": plan["id"],
        "startedAt": iso(start),
        "endedAt": iso(end),
        "createdAt": iso(start),
        "baseFee": fee,
        "totalAmount": fee,
        "currency": TENANT_CURRENCY,
    }


def first_period_id(user_id: int) -> int:
    """Return the id of a driver's first billing period. Ids are unique across drivers."""
    return user_id * 100 + 1


def periods(seed: int, base: int, user_id: int) -> list[dict[str, Any]]:
    """Return the latest billing periods of a driver, ascending. The payment of the last one may have failed."""
    if user_id % 3 != 1:
        return []
    last = subscription(seed, base, count(user_id))
    its_plan = plan(seed, base, last["planId"])
    start, end = parse_time(last["startedAt"]) or 0, parse_time(last["endedAt"]) or 0
    length = renewal_seconds(its_plan)
    starts = range(start, end, length)[-_PERIODS:]
    found = [
        {**period(last["id"], its_plan, each, each + length), "id": first_period_id(user_id) + place}
        for place, each in enumerate(starts)
    ]
    if last["status"] == "suspended" or (last["status"] == "active" and last["id"] % 4 == 1):
        failed = starts[-1] + 3600
        found[-1].update(
            firstPaymentFailureAt=iso(failed),
            latestPaymentFailureAt=iso(min(base, failed + _RETRY_SECONDS)),
            latestPaymentFailureReason="Insufficient funds",
        )
    return found


def unpaid(period: Mapping[str, Any]) -> bool:
    """Return whether the payment of a billing period failed and is still missing."""
    return period.get("latestPaymentFailureAt") is not None


def amount_due(periods: Iterable[Mapping[str, Any]]) -> float:
    """Return the amount that a driver owes for billing periods."""
    return float(sum(each["totalAmount"] for each in periods if unpaid(each)))


def user_fields(seed: int, base: int, user_id: int) -> dict[str, Any]:
    """Return the fields of a driver's record that depend on the subscription."""
    if user_id % 3 != 1:
        return {"subscriptionId": None, "amountDue": 0.0}
    last = subscription(seed, base, count(user_id))
    owed = amount_due(periods(seed, base, user_id))
    return {"subscriptionId": last["id"] if last["status"] in CURRENT_STATUSES else None, "amountDue": owed}
