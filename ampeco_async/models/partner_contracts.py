"""Models of partner_contracts.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async.codec import UNSET, Model, model


@model
class AccessAndPermissions(Model):
    change_system_status: str = UNSET
    create_from_template: Any = UNSET
    firmware_update: bool = UNSET
    reset_charge_point: bool = UNSET
    sessions_remote_control: bool = UNSET
    start_reservation: bool = UNSET
    stop_reservation: bool = UNSET


@model
class PartnerContract(Model):
    id: int
    title: str | None = None
    partner_id: int | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    auto_renewal: bool | None = None
    external_id: str | None = None
    access_and_permissions: PartnerContractAccessAndPermissions | None = None
    revenue_sharing: PartnerContractRevenueSharing | None = None
    monthly_platform_fees: PartnerContractMonthlyPlatformFees | None = None
    last_updated_at: datetime | None = None


@model
class PartnerContractAccessAndPermissions(Model):
    sessions_remote_control: bool | None = UNSET
    start_reservation: bool | None = UNSET
    stop_reservation: bool | None = UNSET
    reset_charge_point: bool | None = UNSET
    firmware_update: bool | None = UNSET


@model
class PartnerContractCreate(Model):
    """What creates a partner contract."""

    title: str
    partner_id: int
    start_date: datetime
    end_date: datetime | None = UNSET
    auto_renewal: bool = UNSET
    external_id: str | None = UNSET
    access_and_permissions: PartnerContractAccessAndPermissions = UNSET
    revenue_sharing: PartnerContractRevenueSharing = UNSET
    monthly_platform_fees: PartnerContractMonthlyPlatformFees = UNSET


@model
class PartnerContractMonthlyPlatformFees(Model):
    per_charge_point: float | None = UNSET
    """Without tax."""
    per_ac_evse: float | None = UNSET
    """Without tax."""
    per_dc_evse: float | None = UNSET
    """Without tax."""


@model
class PartnerContractRevenueSharing(Model):
    partner_share_percentage_ac_evse: float | None = UNSET
    partner_share_percentage_dc_evse: float | None = UNSET
    exclude_connection_fee: bool | None = UNSET
    deduct_electricity_cost: bool | None = UNSET
    reimburse_for_electricity_cost: bool | None = UNSET
    fixed_fee_per_session_ac: float | None = UNSET
    fixed_fee_per_session_dc: float | None = UNSET
    fee_per_kwh_ac: float | None = UNSET
    fee_per_kwh_dc: float | None = UNSET
    handling_fee: float | None = UNSET


@model
class PartnerContractUpdate(Model):
    """What changes about a partner contract; what is left out stays as it is."""

    access_and_permissions: AccessAndPermissions = UNSET
    auto_renewal: bool = UNSET
    contract_type: str = UNSET
    end_date: datetime | None = UNSET
    external_id: str | None = UNSET
    monthly_platform_fees: PartnerContractMonthlyPlatformFees = UNSET
    reimbursement_fees: ReimbursementFees = UNSET
    revenue_sharing: PartnerContractRevenueSharing = UNSET
    start_date: datetime = UNSET
    title: str = UNSET


@model
class ReimbursementFees(Model):
    per_period: Any = UNSET
    per_session: Any = UNSET


@model
class SettlementOverride(Model):
    id: int
    ac_percent: float | None = None
    dc_percent: float | None = None
    name: str | None = None
    priority: float | None = None
    restriction: SettlementOverrideRestriction | None = None


@model
class SettlementOverrideCreate(Model):
    """What creates a settlement override."""

    ac_percent: float = UNSET
    dc_percent: float = UNSET
    name: str
    priority: float
    restriction: SettlementOverrideRestriction


@model
class SettlementOverrideRestriction(Model):
    target_ids: list[int] | None = UNSET
    type: str | None


@model
class SettlementOverrideUpdate(Model):
    """What changes about a settlement override; what is left out stays as it is."""

    ac_percent: float = UNSET
    dc_percent: float = UNSET
    name: str = UNSET
    priority: float = UNSET
    restriction: SettlementOverrideRestriction = UNSET
