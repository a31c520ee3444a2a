"""Models of partner_contracts.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import UNSET, Model, model


@model
class PartnerContract(Model):
    """Terms between operator and partner: permissions, shares of revenue, fees."""

    id: int
    title: str | None = None
    partner_id: int | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    """Null for no end."""
    auto_renewal: bool | None = None
    """Goes on after its end until somebody ends it."""
    external_id: str | None = None
    """Id in a system of your own."""
    access_and_permissions: PartnerContractAccessAndPermissions | None = None
    revenue_sharing: PartnerContractRevenueSharing | None = None
    monthly_platform_fees: PartnerContractMonthlyPlatformFees | None = None
    last_updated_at: datetime | None = None
    operator_id: int | None = None
    contract_type: str | None = None
    reimbursement_fees: ReimbursementFees | None = None
    settlement_overrides: list[SettlementOverride] | None = None
    """Shares of revenue that differ for some charge points."""


@model
class PartnerContractAccessAndPermissions(Model):
    """What a partner may do with its charge points."""

    sessions_remote_control: bool | None = UNSET
    """Start and stop sessions."""
    start_reservation: bool | None = UNSET
    stop_reservation: bool | None = UNSET
    reset_charge_point: bool | None = UNSET
    firmware_update: bool | None = UNSET
    change_system_status: str | None = UNSET
    create_from_template: Any = UNSET


@model
class PartnerContractCreate(Model):
    """What creates a partner contract."""

    title: str
    partner_id: int
    start_date: datetime
    end_date: datetime | None = UNSET
    """Null for no end."""
    auto_renewal: bool = UNSET
    """Goes on after its end until somebody ends it."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    access_and_permissions: PartnerContractAccessAndPermissions = UNSET
    revenue_sharing: PartnerContractRevenueSharing = UNSET
    monthly_platform_fees: PartnerContractMonthlyPlatformFees = UNSET
    contract_type: str = UNSET
    reimbursement_fees: ReimbursementFees = UNSET


@model
class PartnerContractMonthlyPlatformFees(Model):
    """Fees of a partner every month, without tax."""

    per_charge_point: float | None = UNSET
    """Without tax."""
    per_ac_evse: float | None = UNSET
    """Without tax."""
    per_dc_evse: float | None = UNSET
    """Without tax."""


@model
class PartnerContractRevenueSharing(Model):
    """How the revenue of sessions is divided between partner and operator."""

    partner_share_percentage_ac_evse: float | None = UNSET
    """Share of the partner on AC EVSEs, in %."""
    partner_share_percentage_dc_evse: float | None = UNSET
    """Share of the partner on DC EVSEs, in %."""
    exclude_connection_fee: bool | None = UNSET
    """The connection fee is not shared."""
    deduct_electricity_cost: bool | None = UNSET
    """The cost of electricity comes off before sharing."""
    reimburse_for_electricity_cost: bool | None = UNSET
    """The partner gets the cost of electricity back."""
    fixed_fee_per_session_ac: float | None = UNSET
    """Fee of a session on an AC EVSE."""
    fixed_fee_per_session_dc: float | None = UNSET
    """Fee of a session on a DC EVSE."""
    fee_per_kwh_ac: float | None = UNSET
    """Fee per kWh on an AC EVSE."""
    fee_per_kwh_dc: float | None = UNSET
    """Fee per kWh on a DC EVSE."""
    handling_fee: float | None = UNSET
    """%."""


@model
class PartnerContractUpdate(Model):
    """What changes about a partner contract; what is left out stays as it is."""

    access_and_permissions: PartnerContractAccessAndPermissions = UNSET
    auto_renewal: bool = UNSET
    """Goes on after its end until somebody ends it."""
    contract_type: str = UNSET
    end_date: datetime | None = UNSET
    """Null for no end."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    monthly_platform_fees: PartnerContractMonthlyPlatformFees = UNSET
    reimbursement_fees: ReimbursementFees = UNSET
    revenue_sharing: PartnerContractRevenueSharing = UNSET
    start_date: datetime = UNSET
    title: str = UNSET


@model
class ReimbursementFees(Model):
    """Fees for reimbursing electricity, by session or by period."""

    per_period: Any = UNSET
    per_session: Any = UNSET


@model
class SettlementOverride(Model):
    """Shares of revenue that differ from the contract's for some charge points."""

    id: int
    ac_percent: float | None = None
    """Share on AC EVSEs, in %."""
    dc_percent: float | None = None
    """Share on DC EVSEs, in %."""
    name: str | None = None
    priority: float | None = None
    """Which override wins where several apply."""
    restriction: SettlementOverrideRestriction | None = None


@model
class SettlementOverrideCreate(Model):
    """Shares of revenue that are to differ from the contract's."""

    ac_percent: float = UNSET
    """Share on AC EVSEs, in %."""
    dc_percent: float = UNSET
    """Share on DC EVSEs, in %."""
    name: str
    priority: float
    """Which override wins where several apply."""
    restriction: SettlementOverrideRestriction


@model
class SettlementOverrideRestriction(Model):
    """What a settlement override applies to, by kind and ids."""

    target_ids: list[int] | None = UNSET
    """Ids of things of the kind that ``type`` names."""
    type: str | None


@model
class SettlementOverrideUpdate(Model):
    """What changes about a settlement override; what is left out stays as it is."""

    ac_percent: float = UNSET
    """Share on AC EVSEs, in %."""
    dc_percent: float = UNSET
    """Share on DC EVSEs, in %."""
    name: str = UNSET
    priority: float = UNSET
    """Which override wins where several apply."""
    restriction: SettlementOverrideRestriction = UNSET
