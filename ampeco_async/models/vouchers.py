"""Models of vouchers.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import EnabledStatus, Translation


class VoucherType(StrEnum):
    """Where the money on the balance came from: a voucher, a top-up, a plan; more values may come."""

    VOUCHER = "voucher"
    MANUAL_TOP_UP = "manual_top_up"
    AUTO_TOP_UP = "auto_top_up"
    TOP_UP_BY_OPERATOR = "top_up_by_operator"
    API_TOP_UP = "api_top_up"
    PROMO_CODE = "promo_code"
    SUBSCRIBE_TO_PLAN = "subscribe_to_plan"


class VoucherValidityPeriod(StrEnum):
    """How long a voucher can be used; more values may come."""

    ONE_MONTH = "1 month"
    THREE_MONTHS = "3 months"
    SIX_MONTHS = "6 months"
    ONE_YEAR = "1 year"
    TWO_YEARS = "2 years"
    THREE_YEARS = "3 years"
    FIVE_YEARS = "5 years"


@model
class Voucher(Model):
    """A code that adds money to a driver's balance, or a top-up of that kind."""

    id: int
    code: str | None = None
    created_at: datetime | None = None
    type: VoucherType | str | None = None
    promo_code: str | None = None
    status: EnabledStatus | str | None = None
    expire_date: date | None = None
    """Day on which it expires."""
    validity_period: VoucherValidityPeriod | str | None = None
    """How long it is valid."""
    assign_before_date: date | None = None
    """Day before which it has to be assigned."""
    redeemed_at: datetime | None = None
    """UTC; null until then."""
    redeemed_by_user_id: int | None = None
    """Null until it is redeemed."""
    amount: float | None = None
    """In ``currency_code``."""
    currency_code: str | None = None
    """ISO 4217 code."""
    description: str | None = None
    transaction_id: int | None = None
    """Transaction of the top-up."""
    created_by_admin_id: int | None = None
    """Null where no admin made it."""
    last_updated_at: datetime | None = None
    remaining_amount: float | None = None
    """What is not used yet."""
    title: list[Translation] | None = None
    """By language."""


@model
class VoucherCreate(Model):
    """What creates a voucher."""

    amount: float
    expire_date: date | None = UNSET
    """Day on which it expires."""
    validity_period: VoucherValidityPeriod | str | None = UNSET
    """How long it is valid."""
    assign_before_date: date | None = UNSET
    """Day before which it has to be assigned."""
    description: str = UNSET
    prefix: str = UNSET
    """Letters that the code starts with, at most 3."""
    title: list[Translation] = UNSET
    """By language."""


@model
class VoucherUpdate(Model):
    """What changes about a voucher; what is left out stays as it is."""

    status: EnabledStatus | str = UNSET
    expire_date: date | None = UNSET
    """Day on which it expires."""
    validity_period: VoucherValidityPeriod | str | None = UNSET
    """How long it is valid."""
    assign_before_date: date = UNSET
    """Day before which it has to be assigned."""
    amount: float
    prefix: str = UNSET
    """Letters that the code starts with, at most 3."""
    title: list[Translation] = UNSET
    """By language."""


@model
class VoucherV20(Model):
    """A voucher as v2.0 shows it."""

    id: int
    code: str | None = None
    created_at: datetime | None = None
    type: VoucherType | str | None = None
    promo_code: str | None = None
    status: EnabledStatus | str | None = None
    expire_date: date | None = None
    """Day on which it expires."""
    redeemed_at: datetime | None = None
    """UTC; null until then."""
    redeemed_by_user_id: int | None = None
    """Null until it is redeemed."""
    amount: float | None = None
    """In ``currency``."""
    currency: str | None = None
    """ISO 4217 code."""
    description: str | None = None
    transaction_id: int | None = None
    created_by_admin_id: int | None = None
    """Null where no admin made it."""
    last_updated_at: datetime | None = None


@model
class VoucherV20Create(Model):
    """What creates a voucher, v2.0."""

    amount: float
    expire_date: date | None = UNSET
    """Day on which it expires."""
    description: str = UNSET


@model
class VoucherV20Update(Model):
    """What changes about a voucher, v2.0; what is left out stays as it is."""

    status: EnabledStatus | str = UNSET
    expire_date: date | None = UNSET
    """Day on which it expires."""
    amount: float
