"""Models of energy_coupons.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async.codec import UNSET, Model, model


@model
class EnergyCoupon(Model):
    id: int
    code: str | None = None
    created_at: datetime | None = None
    energy_wh: float | None = None
    """Wh."""
    evse_type: Any = None
    external_id: str | None = None
    operator_id: int | None = None
    remaining_energy_wh: float | None = None
    """Wh."""
    restrictions: EnergyCouponRestrictions | None = None
    status: str | None = None
    type: str | None = None
    user_id: int | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None


@model
class EnergyCouponCreate(Model):
    """What creates an energy coupon."""

    energy_wh: float
    """Wh."""
    evse_type: Any = UNSET
    external_id: str = UNSET
    operator_id: int = UNSET
    restrictions: EnergyCouponRestrictions = UNSET
    type: str
    user_id: int = UNSET
    valid_from: datetime = UNSET
    valid_to: datetime = UNSET


@model
class EnergyCouponRestrictions(Model):
    country_restriction: Any = UNSET
    evse_type: Any = UNSET
    location_restriction: Any = UNSET
    location_tag_restriction: Any = UNSET
    max_session_energy_wh: float | None = UNSET
    """Wh."""
    min_session_energy_wh: float | None = UNSET
    """Wh."""
    partner_restriction: Any = UNSET
    personal_charge_points_only: bool | None = UNSET
    user_group_restriction: Any = UNSET


@model
class EnergyCouponSessionConsumption(Model):
    consumed_energy_wh: float | None = None
    """Wh."""
    coupon_id: int | None = None
    session_id: int | None = None


@model
class RedeemEnergyCoupon(Model):
    code: str
    user_id: int
