"""Models of reimbursement_reports.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import ReimbursementPayer, UserReference


@model
class ReimbursementReport(Model):
    """What is paid back for electricity over a period."""

    id: int
    beneficiary: UserReference | None = None
    created_at: datetime | None = None
    currency: str | None = None
    """ISO 4217 code."""
    operator_id: int | None = None
    payer: ReimbursementPayer | None = None
    period_ends_on: Any = None
    period_starts_on: Any = None
    reimbursement_policy_id: int | None = None
    total_amount: float | None = None
    total_energy: float | None = None
    updated_at: datetime | None = None
