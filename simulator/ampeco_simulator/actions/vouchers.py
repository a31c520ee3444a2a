"""Vouchers, energy coupons and their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.context import set_fields
from ampeco_simulator.actions.payments import add_amounts, as_number
from ampeco_simulator.answer import invalid, refuse
from ampeco_simulator.clock import iso, parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, Known

_PASSED_ON = {
    "energyWh": "energyWh",
    "restrictions": "restrictions",
    "couponValidFrom": "validFrom",
    "couponValidTo": "validTo",
}
"""What a coupon has of its template, and its name there."""


def add_balance(action: ActionContext) -> None:
    """Put money on a driver's balance. It leaves a voucher of its own kind that is redeemed already."""
    now, amount = iso(action.now), action.body["amount"]
    action.create(
        "vouchers",
        {
            "type": "api_top_up",
            "status": "disabled",
            "amount": amount,
            "description": action.body["reason"],
            "redeemedAt": now,
            "redeemedByUserId": action.target.identity,
        },
    )
    action.target.change({"balance": add_amounts(action.target.known.get("balance"), amount)})


def redeem_voucher(action: ActionContext) -> None:
    """Put a voucher's amount on a driver's balance. 422 for a code that is unknown, 406 for one that is of no use."""
    voucher = next(action.find_matching("vouchers", code=action.body["code"]), None)
    if voucher is None:
        raise invalid({"code": ["The selected code is invalid."]})
    known = voucher.known
    if (
        known.get("status") != "enabled"
        or known.get("redeemedAt")
        or not _lasts(action, known, "createdAt", "expireDate")
    ):
        raise refuse(406, "The voucher cannot be redeemed.")
    voucher.change({"status": "disabled", "redeemedAt": iso(action.now), "redeemedByUserId": action.target.identity})
    action.target.change({"balance": add_amounts(action.target.known.get("balance"), known.get("amount"))})


def redeem_code(action: ActionContext) -> None:
    """Give a driver the energy coupon of a code: one that has no driver yet, or a new one of the code's template.

    422 for a code that is unknown or of no use.
    """
    code, owner = action.body["code"], {"userId": action.body["userId"]}
    for coupon in action.find_matching("energy-coupons", code=code, userId=None, status="active"):
        if _lasts(action, coupon.known, "validFrom", "validTo"):
            coupon.change(owner)
            return
    for template in action.find_matching("energy-coupon-templates", code=code, status="active"):
        known = template.known
        if _lasts(action, known, "templateValidFrom", "templateValidTo"):
            passed_on = {name: known[old] for old, name in _PASSED_ON.items() if old in known}
            more = {"type": "promo_code", "energyCouponTemplateId": template.identity}
            action.create("energy-coupons", {**passed_on, **owner, **more})
            return
    raise invalid({"code": ["The selected code is invalid."]})


def _lasts(action: ActionContext, known: Known, start: str, end: str) -> bool:
    """Whether now lies between two times of a record; one that it does not have bounds nothing."""
    begins, ends = parse_time(str(known.get(start))), parse_time(str(known.get(end)))
    return (begins is None or begins <= action.now) and (ends is None or action.now <= ends)


def total_energy(action: ActionContext) -> Known:
    """How many coupons a driver can charge with, and the Wh left of them."""
    coupons = [
        each.known for each in action.find_matching("energy-coupons", userId=action.target.identity, status="active")
    ]
    left = [
        as_number(each.get("remainingEnergyWh")) for each in coupons if _lasts(action, each, "validFrom", "validTo")
    ]
    total = 0.0
    for energy in left:
        total = add_amounts(total, energy)
    return {"couponCount": sum(energy > 0 for energy in left), "totalRemainingWh": total}


ACTIONS: Mapping[str, Effect] = {
    "energy-coupon/v1.0/redeem-code": redeem_code,
    "energy-coupon/v1.0/{energyCoupon}/cancel": set_fields({"status": "canceled"}),
    # Coupons that were made of it belong to their drivers: only its code is of no use any more.
    "energy-coupon-template/v1.0/{energyCouponTemplate}/deactivate": set_fields({"status": "inactive"}),
    "users/v1.0/{user}/add-balance": add_balance,
    "users/v1.0/{user}/get-total-eligible-coupon-energy": total_energy,
    "users/v2.0/{user}/redeem-voucher": redeem_voucher,
}
