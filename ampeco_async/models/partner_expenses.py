"""Models of partner_expenses.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import NetAmount


class PartnerExpenseV10Origin(StrEnum):
    """What an expense is for: platform fees, custom fees, sessions; more values may come."""

    PLATFORM_FEE_EMSP = "platform-fee-emsp"
    PLATFORM_FEE_CPO = "platform-fee-cpo"
    USER_CUSTOM_FEE = "user-custom-fee"
    SESSION_EMSP = "session-emsp"


@model
class PartnerExpense(Model):
    """What a partner owes the operator: a platform fee, or a session of its drivers."""

    id: int
    authorization: str | None = None
    """What authorized the session."""
    breakdown: list[PartnerExpenseV10Breakdown] | None = None
    """How platform fees add up."""
    charge_point_id: int | None = None
    charging_session_id: int | None = None
    """Session that it comes from."""
    currency_code: str | None = None
    """ISO 4217 code."""
    date: dt.datetime | None = None
    duration: str | None = None
    """Length of the session."""
    evse_count: int | None = None
    location_id: int | None = None
    operator_discount_amount: float | None = None
    operator_discount_percentage: float | None = None
    """%."""
    origin: PartnerExpenseV10Origin | str | None = None
    partner_contract_id: int | None = None
    partner_id: int | None = None
    period: str | None = None
    """Period that it belongs to."""
    settlement_report_id: int | None = None
    """Settlement report that it is in; null until there is one."""
    started_at: dt.datetime | None = None
    """Start of the session, UTC."""
    total_amount: NetAmount | None = None


@model
class PartnerExpenseV10(Model):
    """What a partner owes the operator, as v1.0 shows it."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: str | None = None
    period: str | None = None
    """Period that it belongs to."""
    total_amount: float | None = None
    charging_session_id: int | None = None
    """Session that it comes from."""
    started_at: dt.datetime | None = None
    """Start of the session, UTC."""
    duration: str | None = None
    """Length of the session."""
    charge_point_name: str | None = None
    authorization: str | None = None
    """What authorized the session."""
    subtotal: float | None = None
    operator_discount_percentage: float | None = None
    """%."""
    operator_discount_amount: float | None = None
    currency: str | None = None
    """ISO 4217 code."""
    breakdown: list[PartnerExpenseV10Breakdown] | None = None
    """How platform fees add up."""
    last_updated_at: dt.datetime | None = None


@model
class PartnerExpenseV10Breakdown(Model):
    """How a platform fee adds up: charge points, AC EVSEs, DC EVSEs."""

    partner_contract_id: int | None = None
    number_of_charge_points: int | None = None
    total_platform_fee_charge_points: float | None = None
    number_of_ac_evses: int | None = None
    total_platform_fee_ac_evses: float | None = None
    number_of_dc_evses: int | None = None
    total_platform_fee_dc_evses: float | None = None


@model
class PartnerExpenseV11(Model):
    """What a partner owes the operator, as v1.1 shows it."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: PartnerExpenseV10Origin | str | None = None
    period: str | None = None
    """Period that it belongs to."""
    total_amount: NetAmount | None = None
    currency_code: str | None = None
    """ISO 4217 code."""
    settlement_report_id: int | None = None
    """Settlement report that it is in; null until there is one."""
    charging_session_id: int | None = None
    """Session that it comes from."""
    started_at: dt.datetime | None = None
    """Start of the session, UTC."""
    duration: str | None = None
    """Length of the session."""
    charge_point_name: str | None = None
    authorization: str | None = None
    """What authorized the session."""
    operator_discount_percentage: float | None = None
    """%."""
    operator_discount_amount: float | None = None
    breakdown: list[PartnerExpenseV10Breakdown] | None = None
    """How platform fees add up."""
