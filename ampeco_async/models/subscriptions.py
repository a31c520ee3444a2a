"""Models of subscriptions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async.codec import Model, model


class SubscriptionStatus(StrEnum):
    """Subscription status; more values may come."""

    ACTIVE = "active"
    CANCELED = "canceled"
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    PENDING = "pending"


@model
class Subscription(Model):
    id: int
    plan_id: int | None = None
    user_id: int | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    status: SubscriptionStatus | str | None = None
    status_date: datetime | None = None
    remaining_allowance: SubscriptionRemainingAllowance | None = None
    remaining_free_renewal_periods: int | None = None
    should_use_external_billing: bool | None = None
    last_updated_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    status_changed_at: datetime | None = None
    is_renewable: bool | None = None


@model
class SubscriptionRemainingAllowance(Model):
    combined: int | None = None
    ac: int | None = None
    dc: int | None = None
