"""Models of partner_invite_corporate_billing_policies.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import (
        ChargerTypeConfig,
        CorporateBillingRestrictions,
        OverallCostCap,
        TariffThresholds,
    )


@model
class CorporateBillingPolicy(Model):
    """What a partner pays of its drivers' sessions: coverage, caps, restrictions."""

    id: int
    charger_type_config: ChargerTypeConfig | None = None
    coverage_type: str | None = None
    created_at: datetime | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    individual_spending_limit: float | None = None
    """Most that is paid for one driver."""
    is_active: bool | None = None
    latest_snapshot_id: int | None = None
    """Newest copy of the policy."""
    name: str | None = None
    overall_cost_cap: OverallCostCap | None = None
    partner_id: int | None = None
    period: str | None = None
    restrictions: CorporateBillingRestrictions | None = None
    tariff_thresholds: TariffThresholds | None = None
    updated_at: datetime | None = None


@model
class CorporateBillingPolicyCreate(Model):
    """What creates a corporate billing policy."""

    charger_type_config: ChargerTypeConfig = UNSET
    coverage_type: str
    external_id: str = UNSET
    """Id in a system of your own."""
    individual_spending_limit: float = UNSET
    """Most that is paid for one driver."""
    name: str
    overall_cost_cap: OverallCostCap = UNSET
    partner_id: int
    restrictions: CorporateBillingRestrictions = UNSET
    tariff_thresholds: TariffThresholds = UNSET


@model
class CorporateBillingPolicyUpdate(Model):
    """What changes about a corporate billing policy; what is left out stays as it is."""

    charger_type_config: ChargerTypeConfig = UNSET
    coverage_type: str = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""
    individual_spending_limit: float = UNSET
    """Most that is paid for one driver."""
    name: str = UNSET
    overall_cost_cap: OverallCostCap = UNSET
    restrictions: CorporateBillingRestrictions = UNSET
    tariff_thresholds: TariffThresholds = UNSET
