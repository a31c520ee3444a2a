"""Models of subscriptions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import Model, model


class SubscriptionStatus(StrEnum):
    """How a subscription stands; more values may come."""

    ACTIVE = "active"
    CANCELED = "canceled"
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    PENDING = "pending"


@model
class Subscription(Model):
    """A user's subscription to a plan, with what is left of its allowance."""

    id: int
    plan_id: int | None = None
    """See subscription plans."""
    user_id: int | None = None
    start_date: datetime | None = None
    """UTC."""
    end_date: datetime | None = None
    """UTC."""
    status: SubscriptionStatus | str | None = None
    status_date: datetime | None = None
    """UTC."""
    remaining_allowance: SubscriptionRemainingAllowance | None = None
    """Energy that is left in the running cycle."""
    remaining_free_renewal_periods: int | None = None
    """Periods to come that cost nothing."""
    should_use_external_billing: bool | None = None
    """Billed in a system of your own, not by the platform."""
    last_updated_at: datetime | None = None
    started_at: datetime | None = None
    """UTC."""
    ended_at: datetime | None = None
    """UTC."""
    status_changed_at: datetime | None = None
    """UTC."""
    is_renewable: bool | None = None
    """Whether it renews itself."""


@model
class SubscriptionRemainingAllowance(Model):
    """Energy that is left in the running cycle, in kWh."""

    combined: int | None = None
    """kWh."""
    ac: int | None = None
    """kWh."""
    dc: int | None = None
    """kWh."""
