"""Models of receipts.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import TaxShare


class ReceiptPaymentStatus(StrEnum):
    """How far a receipt has been paid; more values may come."""

    PENDING = "pending"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"


@model
class Receipt(Model):
    """A receipt for what a driver paid."""

    id: int
    receipt_no: str | None = None
    """Number that the driver reads."""
    user_id: int | None = None
    total_kwh: float | None = None
    """kWh."""
    period_start: datetime | None = None
    """UTC."""
    period_end: datetime | None = None
    """UTC."""
    total_amount: float | None = None
    tax: TaxShare | None = None
    payment_status: ReceiptPaymentStatus | str | None = None
    download_url: str | None = None
    """URL of the document."""
