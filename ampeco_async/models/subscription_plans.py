"""Models of subscription_plans.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Country, EnabledStatus, Translation


class AllowanceType(StrEnum):
    """Whether included energy is one figure, one each for AC and DC, or none; more values may come."""

    NONE = "none"
    COMBINED = "combined"
    SEPARATE = "separate"


class PostPaidSessionsAccumulation(StrEnum):
    """Which sessions are gathered and billed with the subscription; more values may come."""

    NONE = "none"
    PERSONAL = "personal"
    PERSONAL_COMMERCIAL = "personal_commercial"


class SubscriptionPlanBillingType(StrEnum):
    """Who bills subscriptions: the platform or a system of your own; more values may come."""

    DEFAULT = "default"
    INTERNAL = "internal"
    EXTERNAL = "external"


class SubscriptionPlanRenewalCycle(StrEnum):
    """How often a subscription renews itself; more values may come."""

    MONTHLY = "monthly"
    ANNUALLY = "annually"


class SubscriptionPlanResetCycle(StrEnum):
    """How often the included energy starts anew; more values may come."""

    AS_RENEWAL_CYCLE = "as_renewal_cycle"
    AFTER_EACH_SESSION = "after_each_session"
    AFTER_24_HOURS = "after_24_hours"
    AFTER_EACH_WEEK = "after_each_week"
    AFTER_EACH_MONTH = "after_each_month"
    AFTER_EACH_YEAR = "after_each_year"


class SubscriptionPlanType(StrEnum):
    """Whether drivers pay ahead or afterwards; more values may come."""

    PRE_PAID = "pre-paid"
    POST_PAID = "post-paid"


@model
class SubscriptionPlan(Model):
    """What a subscription costs, how it renews and which energy it includes."""

    id: int
    name: list[Translation] | None = None
    """By language."""
    description: list[Translation] | None = None
    """By language."""
    renewal_cycle: SubscriptionPlanRenewalCycle | str | None = None
    free_renewal_periods: int | None = None
    """Renewal periods that cost nothing."""
    type: SubscriptionPlanType | str | None = None
    base_fee: float | None = None
    """For each renewal period."""
    base_fee_applies_per_each_home_charger: bool | None = None
    """The base fee counts for every home charger of the user."""
    post_paid_charging_sessions_accumulation: PostPaidSessionsAccumulation | str | None = None
    """Sessions to gather and bill with the subscription."""
    billing_usage_threshold: int | None = None
    """Usage at which gathered sessions are billed."""
    billing_type: SubscriptionPlanBillingType | str | None = None
    status: EnabledStatus | str | None = None
    allowance: SubscriptionPlanAllowance | None = None
    visibility_restrictions: SubscriptionPlanVisibilityRestrictions | None = None
    replacement_plan_id: int | None = None
    """Plan that takes its place."""
    replaced_at: datetime | None = None
    """UTC."""
    last_updated_at: datetime | None = None
    fee_per_each_personal_charge_point: float | None = None
    """For each personal charge point of the user."""
    external_id: str | None = None
    """Id in a system of your own."""
    operator_id: int | None = None


@model
class SubscriptionPlanAllowance(Model):
    """Energy that a subscription includes, and where it counts."""

    reset_cycle: SubscriptionPlanResetCycle | str | None = UNSET
    type: AllowanceType | str | None = UNSET
    home_chargers_only: bool | None = UNSET
    """Counts on home chargers only."""
    included_countries: list[Country | str] | None = UNSET
    """Counts in these countries only."""
    excluded_countries: list[Country | str] | None = UNSET
    """Does not count in these countries."""
    exclude_roaming: bool | None = UNSET
    """Does not count over roaming."""
    included_partner_charge_points: list[int] | None = UNSET
    """Partner ids."""
    excluded_partner_charge_points: list[int] | None = UNSET
    """Partner ids."""
    combined: int | None = UNSET
    """AC and DC together, in kWh; at most 4 000 000."""
    ac: int | None = UNSET
    """On AC, in kWh; at most 4 000 000."""
    dc: int | None = UNSET
    """On DC, in kWh; at most 4 000 000."""


@model
class SubscriptionPlanCreate(Model):
    """What creates a subscription plan."""

    name: list[Translation]
    """By language."""
    description: list[Translation]
    """By language."""
    renewal_cycle: SubscriptionPlanRenewalCycle | str
    free_renewal_periods: int | None = UNSET
    """Renewal periods that cost nothing."""
    type: SubscriptionPlanType | str
    base_fee: float | None = UNSET
    """For each renewal period."""
    base_fee_applies_per_each_home_charger: bool | None = UNSET
    """The base fee counts for every home charger of the user."""
    post_paid_charging_sessions_accumulation: PostPaidSessionsAccumulation | str = UNSET
    """Sessions to gather and bill with the subscription."""
    billing_usage_threshold: int | None = UNSET
    """Usage at which gathered sessions are billed."""
    billing_type: SubscriptionPlanBillingType | str = UNSET
    status: EnabledStatus | str
    allowance: SubscriptionPlanAllowance = UNSET
    visibility_restrictions: SubscriptionPlanVisibilityRestrictions = UNSET
    fee_per_each_personal_charge_point: float | None = UNSET
    """For each personal charge point of the user."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    operator_id: int = UNSET


@model
class SubscriptionPlanReplace(Model):
    """Which plan takes the place of another, when and why."""

    plan_id: int
    """Plan that takes its place."""
    replace_at: datetime | None = UNSET
    """UTC."""
    reason: str


@model
class SubscriptionPlanUpdate(Model):
    """What changes about a subscription plan; what is left out stays as it is."""

    name: list[Translation] = UNSET
    """By language."""
    description: list[Translation] = UNSET
    """By language."""
    renewal_cycle: SubscriptionPlanRenewalCycle | str = UNSET
    free_renewal_periods: int | None = UNSET
    """Renewal periods that cost nothing."""
    type: SubscriptionPlanType | str = UNSET
    base_fee: float | None = UNSET
    """For each renewal period."""
    fee_per_each_personal_charge_point: float | None = UNSET
    """For each personal charge point of the user."""
    post_paid_charging_sessions_accumulation: PostPaidSessionsAccumulation | str = UNSET
    """Sessions to gather and bill with the subscription."""
    billing_usage_threshold: int | None = UNSET
    """Usage at which gathered sessions are billed."""
    billing_type: SubscriptionPlanBillingType | str = UNSET
    status: EnabledStatus | str = UNSET
    allowance: SubscriptionPlanAllowance = UNSET
    visibility_restrictions: SubscriptionPlanVisibilityRestrictions = UNSET
    external_id: str | None = UNSET
    """Id in a system of your own."""


@model
class SubscriptionPlanV10(Model):
    """A subscription plan, by name only, as v1.0 shows it."""

    id: int
    name: str | None = None
    last_updated_at: datetime | None = None


@model
class SubscriptionPlanVisibilityRestrictions(Model):
    """Which users may see a plan, by partner and user group."""

    included_partner_users: list[int] | None = UNSET
    """Partner ids."""
    excluded_partner_users: list[int] | None = UNSET
    """Partner ids."""
    included_user_groups: list[int] | None = UNSET
    """User group ids."""
    excluded_user_groups: list[int] | None = UNSET
    """User group ids."""
