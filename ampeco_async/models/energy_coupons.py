"""Models of energy_coupons.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import UNSET, Model, model


@model
class EnergyCoupon(Model):
    """A code that gives a user an amount of energy for free."""

    id: int
    code: str | None = None
    created_at: datetime | None = None
    energy_wh: float | None = None
    """Energy that it gives, in Wh."""
    evse_type: Any = None
    """AC or DC."""
    external_id: str | None = None
    """Id in a system of your own."""
    operator_id: int | None = None
    remaining_energy_wh: float | None = None
    """What is left of it, in Wh."""
    restrictions: EnergyCouponRestrictions | None = None
    status: str | None = None
    type: str | None = None
    user_id: int | None = None
    valid_from: datetime | None = None
    """UTC."""
    valid_to: datetime | None = None
    """UTC."""


@model
class EnergyCouponCreate(Model):
    """What creates an energy coupon."""

    energy_wh: float
    """Energy that it gives, in Wh."""
    evse_type: Any = UNSET
    """AC or DC."""
    external_id: str = UNSET
    """Id in a system of your own."""
    operator_id: int = UNSET
    restrictions: EnergyCouponRestrictions = UNSET
    type: str
    user_id: int = UNSET
    valid_from: datetime = UNSET
    """UTC."""
    valid_to: datetime = UNSET
    """UTC."""


@model
class EnergyCouponRestrictions(Model):
    """Where and for whom a coupon counts, and for sessions of what size."""

    country_restriction: Any = UNSET
    evse_type: Any = UNSET
    location_restriction: Any = UNSET
    location_tag_restriction: Any = UNSET
    max_session_energy_wh: float | None = UNSET
    """Most energy of a session, in Wh."""
    min_session_energy_wh: float | None = UNSET
    """Least energy of a session, in Wh."""
    partner_restriction: Any = UNSET
    personal_charge_points_only: bool | None = UNSET
    user_group_restriction: Any = UNSET


@model
class EnergyCouponSessionConsumption(Model):
    """What a session took from an energy coupon."""

    consumed_energy_wh: float | None = None
    """Wh."""
    coupon_id: int | None = None
    session_id: int | None = None


@model
class RedeemEnergyCoupon(Model):
    """The code of a coupon, and the user who gets its energy."""

    code: str
    user_id: int
