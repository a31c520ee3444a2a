"""Models of partner_settlement_reports.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ampeco_async.codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Country, LegalForm, NetAmount


@model
class SettlementRecord(Model):
    id: int
    date: dt.date | None = None
    paid_amount: float | None = None
    note: str | None = None


@model
class SettlementRecordCreate(Model):
    """What creates a settlement record."""

    date: dt.date
    paid_amount: float
    note: str


@model
class SettlementReport(Model):
    id: int
    partner_id: int | None = None
    number: str | None = None
    date: dt.date | None = None
    period_start: dt.date | None = None
    period_end: dt.date | None = None
    currency_code: str | None = None
    total_amount: NetAmount | None = None
    total_expenses: float | None = None
    total_revenue: float | None = None
    total_awaited_revenue: float | None = None
    total_collected_revenue: float | None = None
    total_collected_revenue_from_previous_period: float | None = None
    total_energy_cpo_wh: float | None = None
    """Wh."""
    total_energy_emsp_wh: float | None = None
    """Wh."""
    supplier: SettlementReportParty | None = None
    customer: SettlementReportParty | None = None
    download_url: str | None = None


@model
class SettlementReportParty(Model):
    type: LegalForm | str | None = None
    name: str | None = None
    contact_person: str | None = None
    country: Country | str | None = None
    region: str | None = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None
    reg_no: str | None = None
    tax_id: str | None = None
    phone: str | None = None
    email: str | None = None
    bank_iban: str | None = None
    bank_name: str | None = None
    bank_address: str | None = None
    bank_code: str | None = None
    bank_account_number: str | None = None
    bank_account_type: str | None = None
