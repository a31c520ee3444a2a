"""Models of reimbursement_records.

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
class ReimbursementCredit(Model):
    """Which earlier record a record takes back, and why."""

    reason: str | None = None
    """Why, in words."""
    reimbursement_record_id: int | None = None
    """Record that is taken back."""


@model
class ReimbursementRecord(Model):
    """What is paid back for the electricity of one session."""

    id: int
    amount: float | None = None
    auth_user_id: int | None = None
    beneficiary: UserReference | None = None
    created_at: datetime | None = None
    credit: ReimbursementCredit | None = None
    credited_by_reimbursement_record_id: int | None = None
    """Record that takes this one back."""
    currency: str | None = None
    """ISO 4217 code."""
    effective_user_id: int | None = None
    electricity_rate_source: Any = None
    energy: int | None = None
    operator_id: int | None = None
    payer: ReimbursementPayer | None = None
    period_ends_on: Any = None
    period_starts_on: Any = None
    rate: float | None = None
    """Price per kWh."""
    reimbursement_policy_id: int | None = None
    session_id: int | None = None
    tax_basis: Any = None
    tax_percentage: float | None = None
    """Tax rate in %."""
    updated_at: datetime | None = None
