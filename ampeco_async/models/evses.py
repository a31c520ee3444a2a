"""Models of evses.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, OpenObject, model

if TYPE_CHECKING:
    from ampeco_async.models.charge_points import ChargePointChargingProfile
    from ampeco_async.models.common import (
        ChargingProfile,
        ConnectedPhase,
        Connector,
        CurrentType,
        MaxVoltage,
        PhaseRotation,
        Phases,
    )


class EvseHardwareStatus(StrEnum):
    """EVSE hardware status; more values may come."""

    AVAILABLE = "available"
    PREPARING = "preparing"
    CHARGING = "charging"
    SUSPENDED_EV = "suspendedEV"
    SUSPENDED_EVSE = "suspendedEVSE"
    FINISHING = "finishing"
    RESERVED = "reserved"
    UNAVAILABLE = "unavailable"
    FAULTED = "faulted"
    OCCUPIED = "occupied"


class EvseInclude(StrEnum):
    """Parts that an EVSE carries only when asked for."""

    CHARGING_PROFILE = "chargingProfile"
    CONNECTORS = "connectors"
    EXTERNAL_APP_DATA = "externalAppData"


class EvseRoamingStatus(StrEnum):
    """EVSE roaming status; more values may come."""

    AVAILABLE = "available"
    BLOCKED = "blocked"
    CHARGING = "charging"
    INOPERATIVE = "inoperative"
    OUTOFORDER = "outoforder"
    PLANNED = "planned"
    REMOVED = "removed"
    RESERVED = "reserved"
    UNKNOWN = "unknown"


class EvseStatus(StrEnum):
    """EVSE status; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    OUT_OF_ORDER = "out of order"
    DEMO = "demo"
    ACTIVE = "active"


class EvseV20PhaseRotation(StrEnum):
    """EVSE (v2.0) phase rotation; more values may come."""

    RST = "rst"
    RTS = "rts"
    SRT = "srt"
    STR = "str"
    TRS = "trs"
    TSR = "tsr"


class EvseV20Phases(StrEnum):
    """EVSE (v2.0) phases; more values may come."""

    SINGLE_PHASE = "single_phase"
    THREE_PHASE = "three_phase"


@model
class BulkAssignTariffGroup(Model):
    filters: BulkAssignTariffGroupTarget = UNSET
    tariff_group_id: int | None


@model
class BulkAssignTariffGroupTarget(Model):
    location_ids: list[int] = UNSET
    partner_ids: list[int] = UNSET
    evse_ids: list[int] = UNSET
    charge_point_ids: list[int] = UNSET
    tariff_group_ids: list[int] = UNSET


@model
class Evse(Model):
    """An EVSE: the part of a charge point that serves one vehicle at a time."""

    charge_point_id: int | None = None
    id: int
    physical_reference: str | None = None
    label: str | None = None
    current_type: CurrentType | str | None = None
    network_id: str | None = None
    status: EvseStatus | str | None = None
    mid_meter_certification_end_year: int | None = None
    tariff_group_id: int | None = None
    allows_reservation: bool | None = None
    booking_enabled: bool | None = None
    power_options: EvsePowerOptions | None = None
    external_id: str | None = None
    roaming_operator_id: int | None = None
    roaming: EvseRoaming | None = None
    hardware_status: EvseHardwareStatus | str | None = None
    charging_profile: ChargingProfile | None = None
    connectors: list[Connector] | None = None
    external_app_data: OpenObject | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None


@model
class EvseCreate(Model):
    """What creates an EVSE."""

    charge_point_id: int
    physical_reference: str
    current_type: CurrentType | str
    label: str = UNSET
    network_id: str
    status: EvseStatus | str
    mid_meter_certification_end_year: int | None = UNSET
    tariff_group_id: int | None = UNSET
    allows_reservation: bool = UNSET
    booking_enabled: bool = UNSET
    power_options: EvsePowerOptions = UNSET
    external_id: str = UNSET


@model
class EvsePowerOptions(Model):
    max_power: int | None = UNSET
    max_voltage: MaxVoltage | str | None = UNSET
    max_amperage: float | None = UNSET
    phases: Phases | str | None = UNSET
    phase_rotation: PhaseRotation | str | None = UNSET
    connected_phase: ConnectedPhase | str | None = UNSET


@model
class EvseRoaming(Model):
    evse_id: str | None = None
    tariff_ids: list[str] | None = None
    capabilities: list[str] | None = None
    status: EvseRoamingStatus | str | None = None
    physical_reference: str | None = None


@model
class EvseUpdate(Model):
    """What changes about an EVSE; what is left out stays as it is."""

    physical_reference: str = UNSET
    current_type: CurrentType | str = UNSET
    label: str = UNSET
    network_id: str = UNSET
    status: EvseStatus | str = UNSET
    mid_meter_certification_end_year: int | None = UNSET
    tariff_group_id: int | None = UNSET
    allows_reservation: bool = UNSET
    booking_enabled: bool = UNSET
    power_options: EvsePowerOptions = UNSET
    external_id: str = UNSET


@model
class EvseV20(Model):
    """EVSE (v2.0)."""

    id: int
    charge_point_id: int | None = None
    charging_profile: ChargePointChargingProfile | None = None
    roaming: EvseV20Roaming | None = None
    connectors: list[Connector] | None = None
    physical_reference: str | None = None
    type: CurrentType | str | None = None
    network_id: str | None = None
    status: EvseStatus | str | None = None
    tariff_group_id: int | None = None
    allows_reservation: bool | None = None
    max_power_kw: float | None = None
    max_voltage: MaxVoltage | str | None = None
    max_amperage: float | None = None
    phases: EvseV20Phases | str | None = None
    phase_rotation: EvseV20PhaseRotation | str | None = None
    mid_meter_certification_end_year: int | None = None
    external_id: str | None = None
    hardware_status: EvseHardwareStatus | str | None = None


@model
class EvseV20Replace(Model):
    """What replaces an EVSE (v2.0) as a whole."""

    connectors: list[Connector] | None = UNSET
    physical_reference: str
    type: CurrentType | str
    network_id: str
    status: EvseStatus | str
    tariff_group_id: int | None = UNSET
    allows_reservation: bool
    max_power_kw: float | None = UNSET
    max_voltage: MaxVoltage | str
    max_amperage: float | None = UNSET
    phases: EvseV20Phases | str | None
    phase_rotation: EvseV20PhaseRotation | str | None = UNSET
    mid_meter_certification_end_year: int | None = UNSET
    external_id: str | None = UNSET


@model
class EvseV20Roaming(Model):
    """EVSE (v2.0) roaming."""

    evse_id: str | None = None
    status: EvseRoamingStatus | str | None = None
    tariff_ids: list[str] | None = None
