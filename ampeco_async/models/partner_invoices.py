"""Models of partner_invoices.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from typing import Any

from ampeco_async._codec import Model, model


@model
class PartnerInvoice(Model):
    """An invoice between operator and partner, made from a settlement report."""

    id: int
    buyer_type: str | None = None
    currency_code: str | None = None
    due_on: Any = None
    external_id: str | None = None
    """Id in a system of your own."""
    issued_on: Any = None
    number: str | None = None
    operator_id: int | None = None
    partner_id: int | None = None
    payment_status: Any = None
    payment_terms_days: int | None = None
    """Days to pay in."""
    period_ends_on: Any = None
    period_starts_on: Any = None
    reference_id: int | None = None
    seller_type: str | None = None
    settlement_report_id: int | None = None
    total_amount: float | None = None
    total_tax: Any = None
    type: str | None = None
