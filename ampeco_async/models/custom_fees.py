"""Models of custom_fees.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model


@model
class CustomFee(Model):
    """A fee that an admin charged a user by hand."""

    id: int
    created_at: datetime | None = None
    transaction_id: int | None = None
    """Payment of the fee."""
    created_by_admin_id: int | None = None
    """Null where no admin did it."""
    amount: float | None = None
    currency: str | None = None
    """ISO 4217 code."""
    bank_message: str | None = None
    """What the bank or processor answered."""
    last_updated_at: datetime | None = None
