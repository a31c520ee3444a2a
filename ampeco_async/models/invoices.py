"""Models of invoices.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import Country, LegalForm, State


class InvoiceType(StrEnum):
    """Whether it demands money, announces it or gives it back; more values may come."""

    INVOICE = "invoice"
    PRO_FORMA = "pro_forma"
    CREDIT_NOTE = "credit_note"


@model
class FiscalizationAttempt(Model):
    """An attempt to report an invoice to the tax authority."""

    id: int
    attempted_at: dt.datetime | None = None
    """UTC."""
    error_message: str | None = None
    is_successful: bool | None = None
    response_fields: Any = None
    """What the authority or its service answered."""


@model
class Invoice(Model):
    """An invoice, pro forma or credit note."""

    id: int
    type: InvoiceType | str | None = None
    number: str | None = None
    """Number that the customer reads."""
    date: dt.datetime | None = None
    """UTC."""
    user_id: int | None = None
    period_from: dt.datetime | None = None
    """UTC; null where it is not for a period."""
    period_to: dt.datetime | None = None
    """UTC; null where it is not for a period."""
    total_energy: float | None = None
    total_amount: float | None = None
    """With tax."""
    tax_rate: int | None = None
    """%."""
    tax_amount: float | None = None
    """Part of ``total_amount`` that is tax."""
    service: str | None = None
    """What it is for, in words."""
    quantity: float | None = None
    unit_price: float | None = None
    """Price of one unit of ``quantity``."""
    subtotal: float | None = None
    """Without tax."""
    download_url: str | None = None
    """URL of the document."""
    client: InvoiceClient | None = None
    last_updated_at: dt.datetime | None = None
    operator_id: int | None = None
    partner_id: int | None = None
    payment_status: str | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    fiscalization: InvoiceFiscalization | None = None


@model
class InvoiceClient(Model):
    """Whom an invoice is made out to, a person or a company."""

    type: LegalForm | str | None = None
    name: str | None = None
    email: str | None = None
    id: str
    tax_id: str | None = None
    """Tax number, such as a VAT number."""
    tax_administration_office_name: str | None = None
    country: Country | str | None = None
    region: str | None = None
    state: State | str | None = None
    city: str | None = None
    post_code: str | None = wire("post_code", default=None)
    address: str | None = None


@model
class InvoiceFiscalization(Model):
    """How an invoice was reported to the tax authority."""

    reference_number: str | None = None
    status: str | None = None
