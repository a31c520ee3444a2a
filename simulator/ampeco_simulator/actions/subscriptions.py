"""Subscriptions of drivers, and what they owe for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.context import RecordRef
from ampeco_simulator.actions.payments import as_number, pay
from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.network.subscriptions import (
    amount_due,
    new_subscription,
    period,
    renewal_seconds,
    status_fields,
    unpaid,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect

_PERIODS = "users.subscription-billing-periods"
_PAYMENT_RECOVERED = {"firstPaymentFailureAt": None, "latestPaymentFailureAt": None, "latestPaymentFailureReason": None}


def activate(action: ActionContext) -> None:
    """Give a driver a subscription without a payment, in place of the current one."""
    plan, until = action.referenced("planId", "subscription-plans"), parse_time(action.body.get("endDate") or "")
    if plan is not None:
        _begin(action, plan, until, renewable=action.body.get("autoRenewal") is not False)


def subscribe(action: ActionContext) -> None:
    """Subscribe a driver to a plan, in place of the current subscription. A pre-paid plan is paid at once."""
    plan = action.referenced("planId", "subscription-plans")
    if plan is None:
        return
    billing_period, fee = _begin(action, plan), as_number(plan.fields.get("baseFee"))
    if plan.fields.get("type") == "pre-paid" and fee > 0:
        _pay(action, billing_period, fee)


def _begin(action: ActionContext, plan: RecordRef, until: int | None = None, *, renewable: bool = True) -> RecordRef:
    """Start a subscription and return its first billing period."""
    _end(action)
    user, end = action.target, action.now + renewal_seconds(plan.fields) if until is None else max(action.now, until)
    record = new_subscription(plan.fields, user.item_id, action.now, end)
    created = action.create("subscriptions", {**record, "isRenewable": renewable})
    user.change({"subscriptionId": created.item_id})
    return action.create(_PERIODS, period(created.item_id, plan.fields, action.now, end), str(user.item_id))


def _pay(action: ActionContext, billing_period: RecordRef, amount: float) -> None:
    pay(
        action,
        action.target.item_id,
        amount,
        "subscription_plan",
        purchaseResourceId=billing_period.fields["subscriptionPlanId"],
        subscriptionBillingPeriodId=billing_period.item_id,
    )


def cancel(action: ActionContext) -> None:
    """Cancel the subscription of a driver, if there is one."""
    _end(action)


def _end(action: ActionContext) -> None:
    subscription = action.find("subscriptions", action.target.fields.get("subscriptionId"))
    if subscription is not None:
        now = iso(action.now)
        subscription.change({**status_fields("canceled", now), "endDate": now, "endedAt": now, "isRenewable": False})
        action.target.change({"subscriptionId": None})


def clear_amount_due(action: ActionContext) -> None:
    """Waive what a driver owes for billing periods."""
    for failed in _unpaid(action):
        failed.change(_PAYMENT_RECOVERED)
    action.target.change({"amountDue": 0})


def retry_payment(action: ActionContext) -> None:
    """Retry the failed payment of a billing period. A suspended subscription becomes active again."""
    billing_period = action.targets["billingPeriod"]
    if not unpaid(billing_period.fields):
        return
    billing_period.change(_PAYMENT_RECOVERED)
    _pay(action, billing_period, as_number(billing_period.fields["totalAmount"]))
    action.target.change({"amountDue": amount_due(each.fields for each in _unpaid(action))})
    subscription = action.find("subscriptions", billing_period.fields["subscriptionId"])
    if subscription is not None and subscription.fields.get("status") == "suspended":
        subscription.change(status_fields("active", iso(action.now)))


def _unpaid(action: ActionContext) -> Iterator[RecordRef]:
    collection = action.context.registry.at(tuple(_PERIODS.split(".")), (str(action.target.item_id),))
    for item_id in collection.ids:
        if unpaid(collection.record(item_id).fields):
            yield RecordRef(collection, item_id, action.context)


def replace_plan(action: ActionContext) -> None:
    """Replace a plan by another, now or later. Active subscriptions then change to the new plan."""
    plan = action.referenced("planId", "subscription-plans")
    if plan is None:
        return
    when = max(action.now, parse_time(action.body.get("replaceAt") or "") or action.now)
    action.target.change({"replacementPlanId": plan.item_id, "replacedAt": iso(when)})

    def move(replacement: RecordRef, _: int) -> None:
        for subscription in action.find_matching("subscriptions", planId=action.target.item_id, status="active"):
            subscription.change({"planId": replacement.item_id})

    action.schedule(plan, when - action.now, move)
    action.context.refresh()


ACTIONS: Mapping[str, Effect] = {
    "subscription-plans/v1.0/{subscriptionPlan}/replace": replace_plan,
    "users/v1.0/{user}/activate-subscription": activate,
    "users/v1.0/{user}/cancel-subscription": cancel,
    "users/v1.0/{user}/clear-subscription-amount-due": clear_amount_due,
    "users/v1.0/{user}/subscribe-to-plan": subscribe,
    "users/v1.0/{user}/subscription-billing-period/{billingPeriod}/retry-payment": retry_payment,
}
