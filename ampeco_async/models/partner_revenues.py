"""Models of partner_revenues.

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


class PartnerRevenueV10Origin(StrEnum):
    """Partner revenue (v1.0) origin; more values may come."""

    ELECTRICITY_TAX_REIMBURSEMENT = "electricity-tax-reimbursement"
    SESSION_CPO = "session-cpo"


@model
class PartnerRevenue(Model):
    id: int
    authorization: str | None = None
    charge_point_id: int | None = None
    charging_session_id: int | None = None
    collected_at: dt.datetime | None = None
    currency_code: str | None = None
    date: dt.datetime | None = None
    duration: str | None = None
    electricity_cost: float | None = None
    evse_count: int | None = None
    location_id: int | None = None
    operator_share: float | None = None
    origin: PartnerRevenueV10Origin | str | None = None
    partner_contract_id: int | None = None
    partner_id: int | None = None
    partner_share: float | None = None
    period: str | None = None
    remaining_revenue: float | None = None
    settlement_report_id: int | None = None
    started_at: dt.datetime | None = None
    total_amount: NetAmount | None = None


@model
class PartnerRevenueV10(Model):
    """Partner revenue (v1.0)."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: str | None = None
    charging_session_id: int | None = None
    started_at: dt.datetime | None = None
    duration: str | None = None
    charge_point_name: str | None = None
    authorization: str | None = None
    total_amount: float | None = None
    electricity_cost: float | None = None
    remaining_revenue: float | None = None
    operator_share: float | None = None
    partner_share: float | None = None
    currency: str | None = None
    """ISO 4217 code."""
    last_updated_at: dt.datetime | None = None


@model
class PartnerRevenueV11(Model):
    """Partner revenue (v1.1)."""

    id: int
    partner_id: int | None = None
    partner_name: str | None = None
    date: dt.datetime | None = None
    origin: PartnerRevenueV10Origin | str | None = None
    total_amount: NetAmount | None = None
    operator_share: float | None = None
    partner_share: float | None = None
    currency_code: str | None = None
    """ISO 4217 code."""
    settlement_report_id: int | None = None
    charging_session_id: int | None = None
    started_at: dt.datetime | None = None
    duration: str | None = None
    charge_point_name: str | None = None
    authorization: str | None = None
    electricity_cost: float | None = None
    remaining_revenue: float | None = None
    collected_at: dt.datetime | None = None
