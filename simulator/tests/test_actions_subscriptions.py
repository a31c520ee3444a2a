"""Subscriptions of drivers: started, canceled, billed, and moved to another plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Reply, Tenant


async def _act(tenant: Tenant, path: str, body: Any = None) -> Reply:
    reply = await tenant.call("POST", f"/actions/{path}", json=body)
    assert reply.status == 202, reply.body
    return reply


async def _item(tenant: Tenant, path: str, **query: str) -> dict[str, Any]:
    reply = await tenant.get(f"/resources/{path}", params=query)
    assert reply.status == 200, reply.body
    return reply.json["data"]


async def _user(tenant: Tenant, user: int) -> dict[str, Any]:
    return await _item(tenant, f"users/v1.0/{user}", withAmountDue="true")


async def _current_subscription(tenant: Tenant, user: int) -> dict[str, Any]:
    """Return the current subscription of a user."""
    return await _item(tenant, f"subscriptions/v1.0/{(await _user(tenant, user))['subscriptionId']}")


async def _periods(tenant: Tenant, user: int) -> list[dict[str, Any]]:
    return await tenant.walk(f"/resources/users/v1.0/{user}/subscription-billing-periods")


async def test_a_seeded_subscription_is_shown_on_its_user(tenant: Tenant) -> None:
    for subscription in await tenant.walk("/resources/subscriptions/v1.0"):
        current = subscription["status"] in ("active", "suspended")
        assert (await _user(tenant, subscription["userId"]))["subscriptionId"] == (
            subscription["id"] if current else None
        )
        periods = await _periods(tenant, subscription["userId"])
        assert {each["subscriptionId"] for each in periods} == {subscription["id"]}
        assert {each["subscriptionPlanId"] for each in periods} == {subscription["planId"]}
        assert periods[-1]["endedAt"] == subscription["endedAt"]


async def test_an_activated_subscription_replaces_the_current_one(tenant: Tenant) -> None:
    assert (await _user(tenant, 2))["subscriptionId"] is None
    await _act(tenant, "users/v1.0/2/activate-subscription", {"planId": 3})
    first = await _current_subscription(tenant, 2)
    assert (first["userId"], first["planId"], first["status"], first["isRenewable"]) == (2, 3, "active", True)
    tenant.sim.advance(days=1)
    await _act(
        tenant, "users/v1.0/2/activate-subscription", {"planId": 4, "endDate": "2026-12-31", "autoRenewal": False}
    )
    second = await _current_subscription(tenant, 2)
    assert (second["planId"], second["endDate"], second["isRenewable"]) == (4, "2026-12-31T00:00:00+00:00", False)
    before = await _item(tenant, f"subscriptions/v1.0/{first['id']}")
    assert (before["status"], before["statusChangedAt"]) == ("canceled", second["startedAt"])
    assert [each["subscriptionPlanId"] for each in await _periods(tenant, 2)] == [3, 4]
    assert [each["id"] for each in (await tenant.walk("/resources/subscriptions/v1.0"))[-2:]] == [
        first["id"],
        second["id"],
    ]


async def test_a_pre_paid_plan_is_paid_at_once(tenant: Tenant) -> None:
    plans = (await tenant.get("/resources/subscription-plans/v2.0")).json["data"]
    advance, later = (next(each for each in plans if each["type"] == kind) for kind in ("pre-paid", "post-paid"))
    await _act(tenant, "users/v1.0/2/subscribe-to-plan", {"planId": later["id"]})
    assert await tenant.walk("/resources/transactions/v1.0", **{"filter[purchaseType][]": "subscription_plan"}) == []
    await _act(tenant, "users/v1.0/2/subscribe-to-plan", {"planId": advance["id"]})
    billed = (await _periods(tenant, 2))[-1]
    paid = await tenant.walk(
        "/resources/transactions/v1.0", **{"filter[subscriptionBillingPeriodId]": str(billed["id"])}
    )
    assert [(each["userId"], each["totalAmount"], each["status"]) for each in paid] == [
        (2, advance["baseFee"], "finalized")
    ]
    assert (paid[0]["purchaseResourceType"], paid[0]["purchaseResourceId"]) == ("subscription_plan", advance["id"])


async def test_a_canceled_subscription_is_over(tenant: Tenant) -> None:
    subscription = await _current_subscription(tenant, 1)
    for _ in range(2):
        await _act(tenant, "users/v1.0/1/cancel-subscription", {"reason": "test"})
        over = await _item(tenant, f"subscriptions/v1.0/{subscription['id']}")
        assert (over["status"], over["endedAt"], over["isRenewable"]) == (
            "canceled",
            "2026-07-01T00:00:00+00:00",
            False,
        )
        assert (await _user(tenant, 1))["subscriptionId"] is None
    canceled = await tenant.walk("/resources/subscriptions/v1.0", **{"filter[status]": "canceled"})
    assert subscription["id"] in {each["id"] for each in canceled}


async def test_a_failed_billing_period_payment_can_be_retried(tenant: Tenant) -> None:
    owing = [user for user in range(1, 61) if (await _user(tenant, user))["amountDue"]]
    assert owing
    for user in owing:
        periods, subscription = await _periods(tenant, user), await _current_subscription(tenant, user)
        failed = [each for each in periods if "firstPaymentFailureAt" in each]
        assert (await _user(tenant, user))["amountDue"] == pytest.approx(sum(each["totalAmount"] for each in failed))
        path = f"users/v1.0/{user}/subscription-billing-period/{failed[0]['id']}/retry-payment"
        for _ in range(2):
            await _act(tenant, path, {})
        assert (await _user(tenant, user))["amountDue"] == 0
        assert (await _item(tenant, f"subscriptions/v1.0/{subscription['id']}"))["status"] == "active"
        paid = await tenant.walk(
            "/resources/transactions/v1.0", **{"filter[subscriptionBillingPeriodId]": str(failed[0]["id"])}
        )
        assert [each["totalAmount"] for each in paid] == [failed[0]["totalAmount"]]


async def test_the_amount_due_is_waived(tenant: Tenant) -> None:
    owed = (await _user(tenant, 1))["amountDue"]
    assert owed > 0
    await _act(tenant, "users/v1.0/1/clear-subscription-amount-due")
    assert (await _user(tenant, 1))["amountDue"] == 0
    billed = (await _periods(tenant, 1))[-1]["id"]
    await _act(tenant, f"users/v1.0/1/subscription-billing-period/{billed}/retry-payment", {})
    assert (
        await tenant.walk("/resources/transactions/v1.0", **{"filter[subscriptionBillingPeriodId]": str(billed)}) == []
    )


async def test_subscriptions_move_to_the_replacement_plan(tenant: Tenant) -> None:
    running = await tenant.walk("/resources/subscriptions/v1.0", **{"filter[status]": "active"})
    old = running[0]["planId"]
    new = old % 25 + 1
    later = {"planId": new, "replaceAt": "2026-09-01T00:00:00Z", "reason": "test"}
    await _act(tenant, f"subscription-plans/v1.0/{old}/replace", later)
    plan = await _item(tenant, f"subscription-plans/v2.0/{old}")
    assert (plan["replacementPlanId"], plan["replacedAt"]) == (new, "2026-09-01T00:00:00+00:00")
    assert await tenant.walk("/resources/subscriptions/v1.0", **{"filter[status]": "active"}) == running
    tenant.sim.advance(days=70)
    moved = await tenant.walk("/resources/subscriptions/v1.0", **{"filter[status]": "active"})
    assert [each["planId"] for each in moved] == [new if each["planId"] == old else each["planId"] for each in running]
    await _act(tenant, f"subscription-plans/v1.0/{new}/replace", {"planId": old, "reason": "test"})
    assert new not in {each["planId"] for each in await tenant.walk("/resources/subscriptions/v1.0")}


@pytest.mark.parametrize("action", ["users/v1.0/2/activate-subscription", "users/v1.0/2/subscribe-to-plan"])
async def test_an_unknown_plan_is_refused(tenant: Tenant, action: str) -> None:
    reply = await tenant.call("POST", f"/actions/{action}", json={"planId": 999})
    assert (reply.status, list(reply.json["errors"])) == (422, ["planId"])
    assert (await _user(tenant, 2))["subscriptionId"] is None
