"""Models of partner_invite_corporate_billing_policy_snapshots.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import (
        ChargerTypeConfig,
        CorporateBillingRestrictions,
        OverallCostCap,
        TariffThresholds,
    )


@model
class CorporateBillingPolicySnapshot(Model):
    """A corporate billing policy as it stood when it was applied to sessions."""

    id: int
    charger_type_config: ChargerTypeConfig | None = None
    corporate_billing_policy_id: int | None = None
    """Policy that it is a copy of."""
    coverage_type: str | None = None
    created_at: datetime | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    individual_spending_limit: float | None = None
    """Most that is paid for one driver."""
    is_active: bool | None = None
    name: str | None = None
    overall_cost_cap: OverallCostCap | None = None
    partner_id: int | None = None
    period: str | None = None
    restrictions: CorporateBillingRestrictions | None = None
    tariff_thresholds: TariffThresholds | None = None
    updated_at: datetime | None = None
