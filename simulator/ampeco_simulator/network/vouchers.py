"""Vouchers of money, coupons of energy, and the coupon templates whose code gives each driver a coupon.

The published API does not list the statuses of a coupon, so those of a subscription are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.network.geography import TENANT_CURRENCY
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

VOUCHERS = 40
TEMPLATES = 8
COUPONS = 32

_DAY = 86400


def voucher(seed: int, base: int, users: int, number: int) -> dict[str, Any]:
    """Return the record of a voucher: open, redeemed, expired or disabled."""
    rng = RandomStream(seed_of(seed, "voucher", number))
    state = rng.pick(("open", "open", "redeemed", "expired", "disabled"))
    created = base - rng.between(20, 200) * _DAY
    redeemed = iso(created + rng.between(1, 19) * _DAY) if state == "redeemed" else None
    amount = float(rng.pick((5, 10, 25, 50)))
    return {
        **new_voucher(seed, number, {"amount": amount}),
        "id": number,
        "amount": amount,
        "createdAt": iso(created),
        "lastUpdatedAt": redeemed or iso(created),
        "status": "enabled" if state in ("open", "expired") else "disabled",
        "expireDate": iso(created + (10 if state == "expired" else 365) * _DAY)[:10],
        "redeemedAt": redeemed,
        "redeemedByUserId": rng.between(1, max(1, users)) if redeemed else None,
    }


def new_voucher(seed: int, number: int, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that the tenant sets on a voucher."""
    return {
        "code": f"{fields.get('prefix') or ''}{_code(seed, 'voucher', number)}",
        "type": "voucher",
        "status": "enabled",
        "currencyCode": TENANT_CURRENCY,
        "remainingAmount": fields.get("amount"),
        "title": [],
    }


def template(seed: int, base: int, number: int) -> dict[str, Any]:
    """Return the record of a coupon template. The last one is expired."""
    rng = RandomStream(seed_of(seed, "coupon-template", number))
    kwh, start = rng.pick((10, 20, 50)), base - rng.between(30, 90) * _DAY
    return {
        **new_template(seed, number),
        "id": number,
        "name": f"{kwh} kWh for free",
        "energyWh": kwh * 1000,
        "status": "active" if number < TEMPLATES else "expired",
        "templateValidFrom": iso(start),
        "templateValidTo": iso(base + (180 if number < TEMPLATES else -1) * _DAY),
        "couponValidFrom": iso(start),
        "couponValidTo": iso(base + 365 * _DAY),
        "maxRedemptionCount": 1000,
        "restrictions": {},
        "createdAt": iso(start),
        "lastUpdatedAt": iso(start),
    }


def new_template(seed: int, number: int) -> dict[str, Any]:
    """Return the fields that the tenant sets on a coupon template."""
    return {"code": _code(seed, "coupon-template", number), "status": "active"}


def coupon(seed: int, base: int, users: int, number: int) -> dict[str, Any]:
    """Return the record of an energy coupon: most have a driver, the others get one when the code is redeemed."""
    rng = RandomStream(seed_of(seed, "coupon", number))
    template_id = rng.between(1, TEMPLATES - 1)
    energy = template(seed, base, template_id)["energyWh"]
    status = rng.pick(("active", "active", "active", "canceled", "expired"))
    created = base - rng.between(2, 29) * _DAY
    owner = {"userId": rng.between(1, max(1, users))} if rng.below(4) or status != "active" else {}
    return {
        **new_coupon(seed, number, {"energyWh": energy}),
        **owner,
        "id": number,
        "energyWh": energy,
        "remainingEnergyWh": energy - rng.below(energy) if owner else energy,
        "energyCouponTemplateId": template_id,
        "status": status,
        "operatorId": 1,
        "restrictions": {},
        "createdAt": iso(created),
        "lastUpdatedAt": iso(created),
        "validFrom": iso(created),
        "validTo": iso(base + (-1 if status == "expired" else rng.between(30, 300)) * _DAY),
    }


def new_coupon(seed: int, number: int, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that the tenant sets on an energy coupon."""
    return {
        "code": _code(seed, "coupon", number),
        "type": "voucher",
        "status": "active",
        "remainingEnergyWh": fields.get("energyWh"),
        "restrictions": {},
    }


def _code(seed: int, kind: str, number: int) -> str:
    return RandomStream(seed_of(seed, kind, "code", number)).hexadecimal(8)
