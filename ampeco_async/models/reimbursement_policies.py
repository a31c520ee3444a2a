"""Models of reimbursement_policies.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import UNSET, Model, model


@model
class ReimbursementPolicy(Model):
    """By which electricity rate drivers get the electricity of their chargers back."""

    id: int
    created_at: datetime | None = None
    electricity_rate_id: int | None = None
    """Electricity rate to reimburse by."""
    electricity_rate_source: Any = None
    """Where the electricity rate comes from."""
    last_updated_at: datetime | None = None
    name: str | None = None
    operator_id: int | None = None
    partner_contract_id: int | None = None
    """Contract under which the partner pays."""
    partner_id: int | None = None
    validity_ends_on: Any = None
    validity_starts_on: Any = None


@model
class ReimbursementPolicyCreate(Model):
    """What creates a reimbursement policy."""

    electricity_rate_id: int = UNSET
    """Electricity rate to reimburse by."""
    electricity_rate_source: Any
    """Where the electricity rate comes from."""
    name: str
    partner_contract_id: int = UNSET
    """Contract under which the partner pays."""
    partner_id: int = UNSET
    validity_ends_on: Any = UNSET
    validity_starts_on: Any


@model
class ReimbursementPolicyUpdate(Model):
    """What changes about a reimbursement policy; what is left out stays as it is."""

    electricity_rate_id: int = UNSET
    """Electricity rate to reimburse by."""
    name: str = UNSET
    partner_contract_id: int = UNSET
    partner_id: int = UNSET
    validity_ends_on: Any = UNSET
    validity_starts_on: Any = UNSET
