"""Models of partner_revenues.

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


class PartnerRevenueV10Origin(StrEnum):
    """What a revenue is from: a session, or a reimbursement; more values may come."""

    ELECTRICITY_TAX_REIMBURSEMENT = "electricity-tax-reimbursement"
    SESSION_CPO = "session-cpo"


@model
class PartnerRevenue(Model):
    """What a partner earns: its share of a session, or a reimbursement."""

    id: int
    authorization: str | None = None
    """What authorized the session."""
    charge_point_id: int | None = None
    charging_session_id: int | None = None
    """Session that it comes from."""
    collected_at: dt.datetime | None = None
    """When the money came in, UTC; null until then."""
    currency_code: str | None = None
    """ISO 4217 code."""
    date: dt.datetime | None = None
    duration: str | None = None
    """Length of the session."""
    electricity_cost: float | None = None
    """Cost of the electricity of the session."""
    evse_count: int | None = None
    location_id: int | None = None
    operator_share: float | None = None
    """Part of the operator."""
    origin: PartnerRevenueV10Origin | str | None = None
    partner_contract_id: int | None = None
    partner_id: int | None = None
    partner_share: float | None = None
    """Part of the partner."""
    period: str | None = None
    """Period that it belongs to."""
    remaining_revenue: float | None = None
    """What is left to share."""
    settlement_report_id: int | None = None
    """Settlement report that it is in; null until there is one."""
    started_at: dt.datetime | None = None
    """Start of the session, UTC."""
    total_amount: NetAmount | None = None


@model
class PartnerRevenueV10(Model):
    """What a partner earns, as v1.0 shows it."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: str | None = None
    charging_session_id: int | None = None
    """Session that it comes from."""
    started_at: dt.datetime | None = None
    """Start of the session, UTC."""
    duration: str | None = None
    """Length of the session."""
    charge_point_name: str | None = None
    authorization: str | None = None
    """What authorized the session."""
    total_amount: float | None = None
    electricity_cost: float | None = None
    """Cost of the electricity of the session."""
    remaining_revenue: float | None = None
    """What is left to share."""
    operator_share: float | None = None
    """Part of the operator."""
    partner_share: float | None = None
    """Part of the partner."""
    currency: str | None = None
    """ISO 4217 code."""
    last_updated_at: dt.datetime | None = None


@model
class PartnerRevenueV11(Model):
    """What a partner earns, as v1.1 shows it."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: PartnerRevenueV10Origin | str | None = None
    total_amount: NetAmount | None = None
    operator_share: float | None = None
    """Part of the operator."""
    partner_share: float | None = None
    """Part of the partner."""
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
    electricity_cost: float | None = None
    """Cost of the electricity of the session."""
    remaining_revenue: float | None = None
    """What is left to share."""
    collected_at: dt.datetime | None = None
    """When the money came in, UTC; null until then."""
