"""Models of energy_coupon_templates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.energy_coupons import EnergyCouponRestrictions


@model
class EnergyCouponTemplate(Model):
    """What the coupons are like that drivers get by a code."""

    id: int
    code: str | None = None
    coupon_valid_from: datetime | None = None
    """UTC."""
    coupon_valid_to: datetime | None = None
    """UTC."""
    energy_wh: float | None = None
    """Energy that a coupon gives, in Wh."""
    external_id: str | None = None
    """Id in a system of your own."""
    max_redemption_count: int | None = None
    name: str | None = None
    redemption_rules: EnergyCouponTemplateRedemptionRules | None = None
    restrictions: EnergyCouponRestrictions | None = None
    status: str | None = None
    tags: list[str] | None = None
    """Labels of your own."""
    template_valid_from: datetime | None = None
    """UTC."""
    template_valid_to: datetime | None = None
    """UTC."""
    validity_duration_days: int | None = None
    """How long a coupon is valid, in days."""
    validity_type: str | None = None


@model
class EnergyCouponTemplateCreate(Model):
    """What creates an energy coupon template."""

    code: str = UNSET
    coupon_valid_from: datetime = UNSET
    """UTC."""
    coupon_valid_to: datetime = UNSET
    """UTC."""
    energy_wh: float = UNSET
    """Energy that a coupon gives, in Wh."""
    external_id: str = UNSET
    """Id in a system of your own."""
    max_redemption_count: int = UNSET
    name: str = UNSET
    redemption_rules: EnergyCouponTemplateRedemptionRules = UNSET
    restrictions: EnergyCouponRestrictions = UNSET
    tags: list[str] = UNSET
    """Labels of your own."""
    template_valid_from: datetime = UNSET
    """UTC."""
    template_valid_to: datetime = UNSET
    """UTC."""
    validity_duration_days: int = UNSET
    """How long a coupon is valid, in days."""
    validity_type: str = UNSET


@model
class EnergyCouponTemplateRedemptionRules(Model):
    """Who may get a coupon of a template, and how often."""

    new_users_only: bool | None = UNSET
    once_per_device: bool | None = UNSET
    once_per_email: bool | None = UNSET
    once_per_phone_number: bool | None = UNSET
    once_per_user: bool | None = UNSET


@model
class EnergyCouponTemplateUpdate(Model):
    """What changes about an energy coupon template; what is left out stays as it is."""

    max_redemption_count: int = UNSET
    name: str = UNSET
    redemption_rules: EnergyCouponTemplateRedemptionRules = UNSET
    restrictions: EnergyCouponRestrictions = UNSET
    tags: list[str] = UNSET
    """Labels of your own."""
    template_valid_to: datetime = UNSET
    """UTC."""
