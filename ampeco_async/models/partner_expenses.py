"""Models of partner_expenses.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import NetAmount


class PartnerExpenseV10Origin(StrEnum):
    """Partner expense (v1.0) origin; more values may come."""

    PLATFORM_FEE_EMSP = "platform-fee-emsp"
    PLATFORM_FEE_CPO = "platform-fee-cpo"
    USER_CUSTOM_FEE = "user-custom-fee"
    SESSION_EMSP = "session-emsp"


@model
class PartnerExpense(Model):
    id: int
    authorization: str | None = None
    breakdown: list[PartnerExpenseV10Breakdown] | None = None
    charge_point_id: int | None = None
    charging_session_id: int | None = None
    currency_code: str | None = None
    date: dt.datetime | None = None
    duration: str | None = None
    evse_count: int | None = None
    location_id: int | None = None
    operator_discount_amount: float | None = None
    operator_discount_percentage: float | None = None
    origin: PartnerExpenseV10Origin | str | None = None
    partner_contract_id: int | None = None
    partner_id: int | None = None
    period: str | None = None
    settlement_report_id: int | None = None
    started_at: dt.datetime | None = None
    total_amount: NetAmount | None = None


@model
class PartnerExpenseV10(Model):
    """Partner expense (v1.0)."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: str | None = None
    period: str | None = None
    total_amount: float | None = None
    charging_session_id: int | None = None
    started_at: dt.datetime | None = None
    duration: str | None = None
    charge_point_name: str | None = None
    authorization: str | None = None
    subtotal: float | None = None
    operator_discount_percentage: float | None = None
    operator_discount_amount: float | None = None
    currency: str | None = None
    """ISO 4217 code."""
    breakdown: list[PartnerExpenseV10Breakdown] | None = None
    last_updated_at: dt.datetime | None = None


@model
class PartnerExpenseV10Breakdown(Model):
    """Partner expense (v1.0) breakdown."""

    partner_contract_id: int | None = None
    number_of_charge_points: int | None = None
    total_platform_fee_charge_points: float | None = None
    number_of_ac_evses: int | None = None
    total_platform_fee_ac_evses: float | None = None
    number_of_dc_evses: int | None = None
    total_platform_fee_dc_evses: float | None = None


@model
class PartnerExpenseV11(Model):
    """Partner expense (v1.1)."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: PartnerExpenseV10Origin | str | None = None
    period: str | None = None
    total_amount: NetAmount | None = None
    currency_code: str | None = None
    """ISO 4217 code."""
    settlement_report_id: int | None = None
    charging_session_id: int | None = None
    started_at: dt.datetime | None = None
    duration: str | None = None
    charge_point_name: str | None = None
    authorization: str | None = None
    operator_discount_percentage: float | None = None
    operator_discount_amount: float | None = None
    breakdown: list[PartnerExpenseV10Breakdown] | None = None
