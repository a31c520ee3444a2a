"""Subscriptions of drivers, and what they owe for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.act import Item
from ampeco_simulator.actions.lookup import matching, number
from ampeco_simulator.actions.payments import pay
from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.fleet.subscriptions import begun, cycle, due, period, turned, unpaid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_simulator.actions.act import Act, Effect

_PERIODS = "users.subscription-billing-periods"
_MADE_GOOD = {"firstPaymentFailureAt": None, "latestPaymentFailureAt": None, "latestPaymentFailureReason": None}


def activate(act: Act) -> None:
    """Give a driver a subscription to a plan, in place of any other. It costs the driver nothing."""
    plan, until = act.named("planId", "subscription-plans"), parse_time(act.body.get("endDate") or "")
    if plan is not None:
        _begin(act, plan, until, renewable=act.body.get("autoRenewal") is not False)


def subscribe(act: Act) -> None:
    """Have a driver take a subscription to a plan, in place of any other, and pay it if it is paid in advance."""
    plan = act.named("planId", "subscription-plans")
    if plan is None:
        return
    billed, fee = _begin(act, plan), number(plan.known.get("baseFee"))
    if plan.known.get("type") == "pre-paid" and fee > 0:
        _pay(act, billed, fee)


def _begin(act: Act, plan: Item, until: int | None = None, *, renewable: bool = True) -> Item:
    """Start a subscription; answers its first billing period."""
    _end(act)
    user, end = act.target, act.now + cycle(plan.known) if until is None else max(act.now, until)
    record = begun(plan.known, user.identity, act.now, end)
    made = act.create("subscriptions", {**record, "isRenewable": renewable})
    user.change({"subscriptionId": made.identity})
    return act.create(_PERIODS, period(made.identity, plan.known, act.now, end), str(user.identity))


def _pay(act: Act, billed: Item, amount: float) -> None:
    pay(
        act,
        act.target.identity,
        amount,
        "subscription_plan",
        purchaseResourceId=billed.known["subscriptionPlanId"],
        subscriptionBillingPeriodId=billed.identity,
    )


def cancel(act: Act) -> None:
    """End a driver's subscription, if there is one."""
    _end(act)


def _end(act: Act) -> None:
    held = act.find("subscriptions", act.target.known.get("subscriptionId"))
    if held is not None:
        now = iso(act.now)
        held.change({**turned("canceled", now), "endDate": now, "endedAt": now, "isRenewable": False})
        act.target.change({"subscriptionId": None})


def clear_amount_due(act: Act) -> None:
    """Let a driver off what is owed for billing periods, for good."""
    for failed in _unpaid(act):
        failed.change(_MADE_GOOD)
    act.target.change({"amountDue": 0})


def retry_payment(act: Act) -> None:
    """Have a billing period paid whose payment failed. A suspended subscription is active again."""
    billed = act.targets["billingPeriod"]
    if not unpaid(billed.known):
        return
    billed.change(_MADE_GOOD)
    _pay(act, billed, number(billed.known["totalAmount"]))
    act.target.change({"amountDue": due(each.known for each in _unpaid(act))})
    held = act.find("subscriptions", billed.known["subscriptionId"])
    if held is not None and held.known.get("status") == "suspended":
        held.change(turned("active", iso(act.now)))


def _unpaid(act: Act) -> Iterator[Item]:
    shelf = act.world.shelves.at(tuple(_PERIODS.split(".")), (str(act.target.identity),))
    for identity in shelf.ids:
        if unpaid(shelf.record(identity).known):
            yield Item(shelf, identity, act.world)


def replace_plan(act: Act) -> None:
    """Put a plan in the place of another, now or later: subscriptions that are active then move to it."""
    plan = act.named("planId", "subscription-plans")
    if plan is None:
        return
    when = max(act.now, parse_time(act.body.get("replaceAt") or "") or act.now)
    act.target.change({"replacementPlanId": plan.identity, "replacedAt": iso(when)})

    def move(replacement: Item, _: int) -> None:
        for held in matching(act, "subscriptions", planId=act.target.identity, status="active"):
            held.change({"planId": replacement.identity})

    act.later(plan, when - act.now, move)
    act.world.refresh()


ACTIONS: Mapping[str, Effect] = {
    "subscription-plans/v1.0/{subscriptionPlan}/replace": replace_plan,
    "users/v1.0/{user}/activate-subscription": activate,
    "users/v1.0/{user}/cancel-subscription": cancel,
    "users/v1.0/{user}/clear-subscription-amount-due": clear_amount_due,
    "users/v1.0/{user}/subscribe-to-plan": subscribe,
    "users/v1.0/{user}/subscription-billing-period/{billingPeriod}/retry-payment": retry_payment,
}
