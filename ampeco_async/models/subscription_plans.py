"""Models of subscription_plans.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Country, EnabledStatus, Translation


class AllowanceType(StrEnum):
    """Allowance type; more values may come."""

    NONE = "none"
    COMBINED = "combined"
    SEPARATE = "separate"


class PostPaidSessionsAccumulation(StrEnum):
    """Post paid sessions accumulation; more values may come."""

    NONE = "none"
    PERSONAL = "personal"
    PERSONAL_COMMERCIAL = "personal_commercial"


class SubscriptionPlanBillingType(StrEnum):
    """Subscription plan billing type; more values may come."""

    DEFAULT = "default"
    INTERNAL = "internal"
    EXTERNAL = "external"


class SubscriptionPlanRenewalCycle(StrEnum):
    """Subscription plan renewal cycle; more values may come."""

    MONTHLY = "monthly"
    ANNUALLY = "annually"


class SubscriptionPlanResetCycle(StrEnum):
    """Subscription plan reset cycle; more values may come."""

    AS_RENEWAL_CYCLE = "as_renewal_cycle"
    AFTER_EACH_SESSION = "after_each_session"
    AFTER_24_HOURS = "after_24_hours"
    AFTER_EACH_WEEK = "after_each_week"
    AFTER_EACH_MONTH = "after_each_month"
    AFTER_EACH_YEAR = "after_each_year"


class SubscriptionPlanType(StrEnum):
    """Subscription plan type; more values may come."""

    PRE_PAID = "pre-paid"
    POST_PAID = "post-paid"


@model
class SubscriptionPlan(Model):
    id: int
    name: list[Translation] | None = None
    description: list[Translation] | None = None
    renewal_cycle: SubscriptionPlanRenewalCycle | str | None = None
    free_renewal_periods: int | None = None
    type: SubscriptionPlanType | str | None = None
    base_fee: float | None = None
    base_fee_applies_per_each_home_charger: bool | None = None
    post_paid_charging_sessions_accumulation: PostPaidSessionsAccumulation | str | None = None
    billing_usage_threshold: int | None = None
    billing_type: SubscriptionPlanBillingType | str | None = None
    status: EnabledStatus | str | None = None
    allowance: SubscriptionPlanAllowance | None = None
    visibility_restrictions: SubscriptionPlanVisibilityRestrictions | None = None
    replacement_plan_id: int | None = None
    replaced_at: datetime | None = None
    last_updated_at: datetime | None = None


@model
class SubscriptionPlanAllowance(Model):
    reset_cycle: SubscriptionPlanResetCycle | str | None = UNSET
    type: AllowanceType | str | None = UNSET
    home_chargers_only: bool | None = UNSET
    included_countries: list[Country | str] | None = UNSET
    excluded_countries: list[Country | str] | None = UNSET
    exclude_roaming: bool | None = UNSET
    included_partner_charge_points: list[int] | None = UNSET
    excluded_partner_charge_points: list[int] | None = UNSET
    combined: int | None = UNSET
    ac: int | None = UNSET
    dc: int | None = UNSET


@model
class SubscriptionPlanCreate(Model):
    """What creates a subscription plan."""

    name: list[Translation]
    description: list[Translation]
    renewal_cycle: SubscriptionPlanRenewalCycle | str
    free_renewal_periods: int | None = UNSET
    type: SubscriptionPlanType | str
    base_fee: float | None = UNSET
    base_fee_applies_per_each_home_charger: bool | None = UNSET
    post_paid_charging_sessions_accumulation: PostPaidSessionsAccumulation | str = UNSET
    billing_usage_threshold: int | None = UNSET
    billing_type: SubscriptionPlanBillingType | str = UNSET
    status: EnabledStatus | str
    allowance: SubscriptionPlanAllowance = UNSET
    visibility_restrictions: SubscriptionPlanVisibilityRestrictions = UNSET


@model
class SubscriptionPlanReplace(Model):
    """What replaces a subscription plan as a whole."""

    plan_id: int
    replace_at: datetime | None = UNSET
    reason: str


@model
class SubscriptionPlanUpdate(Model):
    """What changes about a subscription plan; what is left out stays as it is."""

    name: list[Translation] = UNSET
    description: list[Translation] = UNSET
    renewal_cycle: SubscriptionPlanRenewalCycle | str = UNSET
    free_renewal_periods: int | None = UNSET
    type: SubscriptionPlanType | str = UNSET
    base_fee: float | None = UNSET
    fee_per_each_personal_charge_point: float | None = UNSET
    post_paid_charging_sessions_accumulation: PostPaidSessionsAccumulation | str = UNSET
    billing_usage_threshold: int | None = UNSET
    billing_type: SubscriptionPlanBillingType | str = UNSET
    status: EnabledStatus | str = UNSET
    allowance: SubscriptionPlanAllowance = UNSET
    visibility_restrictions: SubscriptionPlanVisibilityRestrictions = UNSET


@model
class SubscriptionPlanV10(Model):
    """Subscription plan (v1.0)."""

    id: int
    name: str | None = None
    last_updated_at: datetime | None = None


@model
class SubscriptionPlanVisibilityRestrictions(Model):
    included_partner_users: list[int] | None = UNSET
    excluded_partner_users: list[int] | None = UNSET
    included_user_groups: list[int] | None = UNSET
    excluded_user_groups: list[int] | None = UNSET
