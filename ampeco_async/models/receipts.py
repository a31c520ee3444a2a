"""Models of receipts.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import TaxShare


class ReceiptPaymentStatus(StrEnum):
    """Receipt payment status; more values may come."""

    PENDING = "pending"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"


@model
class Receipt(Model):
    id: int
    receipt_no: str | None = None
    user_id: int | None = None
    total_kwh: float | None = None
    """kWh."""
    period_start: datetime | None = None
    period_end: datetime | None = None
    total_amount: float | None = None
    tax: TaxShare | None = None
    payment_status: ReceiptPaymentStatus | str | None = None
    download_url: str | None = None
