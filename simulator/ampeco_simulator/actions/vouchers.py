"""Vouchers, energy coupons and their codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.context import set_fields
from ampeco_simulator.actions.payments import add_amounts, as_number
from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.http.responses import http_error, validation_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect
    from ampeco_simulator.state.collection import Fields

_TEMPLATE_FIELDS = {
    "energyWh": "energyWh",
    "restrictions": "restrictions",
    "couponValidFrom": "validFrom",
    "couponValidTo": "validTo",
}
"""The fields that a coupon takes from its template, with their names in the coupon."""


def add_balance(action: ActionContext) -> None:
    """Add money to a driver's balance. This creates a redeemed voucher of the type ``api_top_up``."""
    now, amount = iso(action.now), action.body["amount"]
    action.create(
        "vouchers",
        {
            "type": "api_top_up",
            "status": "disabled",
            "amount": amount,
            "description": action.body["reason"],
            "redeemedAt": now,
            "redeemedByUserId": action.target.item_id,
        },
    )
    action.target.change({"balance": add_amounts(action.target.fields.get("balance"), amount)})


def redeem_voucher(action: ActionContext) -> None:
    """Add the amount of a voucher to a driver's balance. Refuse an unknown code with 422, a closed voucher with 406."""
    voucher = next(action.find_matching("vouchers", code=action.body["code"]), None)
    if voucher is None:
        raise validation_error({"code": ["The selected code is invalid."]})
    fields = voucher.fields
    if (
        fields.get("status") != "enabled"
        or fields.get("redeemedAt")
        or not _is_valid_now(action, fields, "createdAt", "expireDate")
    ):
        raise http_error(406, "The voucher cannot be redeemed.")
    voucher.change({"status": "disabled", "redeemedAt": iso(action.now), "redeemedByUserId": action.target.item_id})
    action.target.change({"balance": add_amounts(action.target.fields.get("balance"), fields.get("amount"))})


def redeem_code(action: ActionContext) -> None:
    """Give a driver the energy coupon with a code: one without a driver, or a new one of the template with that code.

    Refuse with 422 when there is no valid coupon and no valid template with the code.
    """
    code, owner = action.body["code"], {"userId": action.body["userId"]}
    for coupon in action.find_matching("energy-coupons", code=code, userId=None, status="active"):
        if _is_valid_now(action, coupon.fields, "validFrom", "validTo"):
            coupon.change(owner)
            return
    for template in action.find_matching("energy-coupon-templates", code=code, status="active"):
        fields = template.fields
        if _is_valid_now(action, fields, "templateValidFrom", "templateValidTo"):
            template_fields = {name: fields[old] for old, name in _TEMPLATE_FIELDS.items() if old in fields}
            more = {"type": "promo_code", "energyCouponTemplateId": template.item_id}
            action.create("energy-coupons", {**template_fields, **owner, **more})
            return
    raise validation_error({"code": ["The selected code is invalid."]})


def _is_valid_now(action: ActionContext, fields: Fields, start: str, end: str) -> bool:
    """Return whether now is between two times of a record. A missing time is no bound."""
    begins, ends = parse_time(str(fields.get(start))), parse_time(str(fields.get(end)))
    return (begins is None or begins <= action.now) and (ends is None or action.now <= ends)


def total_energy(action: ActionContext) -> Fields:
    """Return the number of coupons with which a driver can charge, and their remaining energy in Wh."""
    coupons = [
        each.fields for each in action.find_matching("energy-coupons", userId=action.target.item_id, status="active")
    ]
    energies = [
        as_number(each.get("remainingEnergyWh"))
        for each in coupons
        if _is_valid_now(action, each, "validFrom", "validTo")
    ]
    total = 0.0
    for energy in energies:
        total = add_amounts(total, energy)
    return {"couponCount": sum(energy > 0 for energy in energies), "totalRemainingWh": total}


ACTIONS: Mapping[str, Effect] = {
    "energy-coupon/v1.0/redeem-code": redeem_code,
    "energy-coupon/v1.0/{energyCoupon}/cancel": set_fields({"status": "canceled"}),
    # Coupons made from the template stay with their drivers: only its code is no longer accepted.
    "energy-coupon-template/v1.0/{energyCouponTemplate}/deactivate": set_fields({"status": "inactive"}),
    "users/v1.0/{user}/add-balance": add_balance,
    "users/v1.0/{user}/get-total-eligible-coupon-energy": total_energy,
    "users/v2.0/{user}/redeem-voucher": redeem_voucher,
}
