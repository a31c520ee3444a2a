"""Models of partner_settlement_reports.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Country, LegalForm, NetAmount


@model
class SettlementRecord(Model):
    """A payment on a settlement report."""

    id: int
    date: dt.date | None = None
    paid_amount: float | None = None
    note: str | None = None


@model
class SettlementRecordCreate(Model):
    """A payment on a settlement report to record."""

    date: dt.date
    paid_amount: float
    note: str


@model
class SettlementReport(Model):
    """What operator and partner owe each other for a period."""

    id: int
    partner_id: int | None = None
    number: str | None = None
    """Number of the report."""
    date: dt.date | None = None
    period_start: dt.date | None = None
    period_end: dt.date | None = None
    currency_code: str | None = None
    """ISO 4217 code."""
    total_amount: NetAmount | None = None
    total_expenses: float | None = None
    """What the partner owes the operator."""
    total_revenue: float | None = None
    """What the partner earned."""
    total_awaited_revenue: float | None = None
    """Revenue whose money has not come in yet."""
    total_collected_revenue: float | None = None
    """Revenue whose money has come in."""
    total_collected_revenue_from_previous_period: float | None = None
    """Revenue of earlier periods whose money came in now."""
    total_energy_cpo_wh: float | None = None
    """Energy charged at the partner's charge points, in Wh."""
    total_energy_emsp_wh: float | None = None
    """Energy charged by the partner's drivers, in Wh."""
    supplier: SettlementReportParty | None = None
    customer: SettlementReportParty | None = None
    download_url: str | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    partner_invoice_id: int | None = None
    """Partner invoice that was made of it."""
    deducted_fees: SettlementReportDeductedFees | None = None


@model
class SettlementReportDeductedFees(Model):
    """Fees deducted in a settlement report."""

    fee_per_session_ac: float | None = None
    """Fees per session on AC EVSEs."""
    fee_per_session_dc: float | None = None
    """Fees per session on DC EVSEs."""
    fee_per_kwh_ac: float | None = None
    """Fees per kWh on AC EVSEs."""
    fee_per_kwh_dc: float | None = None
    """Fees per kWh on DC EVSEs."""
    handling_fee: float | None = None


@model
class SettlementReportParty(Model):
    """One side of a settlement report, with address and bank account."""

    type: LegalForm | str | None = None
    name: str | None = None
    contact_person: str | None = None
    country: Country | str | None = None
    region: str | None = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None
    reg_no: str | None = None
    """Number in the company register."""
    tax_id: str | None = None
    phone: str | None = None
    email: str | None = None
    bank_iban: str | None = None
    bank_name: str | None = None
    bank_address: str | None = None
    bank_code: str | None = None
    """Such as a BIC or sort code."""
    bank_account_number: str | None = None
    bank_account_type: str | None = None
