"""Models of evses.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, OpenObject, model

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
    """OCPP status of an EVSE; ``occupied`` is what OCPP 2.0.1 says of a busy one; more values may come."""

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
    """Parts that an EVSE carries only when asked for; more values may come."""

    CHARGING_PROFILE = "chargingProfile"
    CONNECTORS = "connectors"
    EXTERNAL_APP_DATA = "externalAppData"


class EvseRoamingStatus(StrEnum):
    """Status of an EVSE in roaming, as OCPI distinguishes them; more values may come."""

    AVAILABLE = "available"
    BLOCKED = "blocked"
    CHARGING = "charging"
    INOPERATIVE = "inoperative"
    OUT_OF_ORDER = "outoforder"
    PLANNED = "planned"
    REMOVED = "removed"
    RESERVED = "reserved"
    UNKNOWN = "unknown"


class EvseStatus(StrEnum):
    """Whether the operator offers it to drivers; unlike what the hardware reports; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    OUT_OF_ORDER = "out of order"
    DEMO = "demo"
    ACTIVE = "active"


class EvseV20PhaseRotation(StrEnum):
    """Order in which an EVSE is wired to the grid phases R, S and T; more values may come."""

    RST = "rst"
    RTS = "rts"
    SRT = "srt"
    STR = "str"
    TRS = "trs"
    TSR = "tsr"


class EvseV20Phases(StrEnum):
    """Whether an EVSE has one phase or three; more values may come."""

    SINGLE_PHASE = "single_phase"
    THREE_PHASE = "three_phase"


@model
class BulkAssignTariffGroup(Model):
    """Which tariff group many EVSEs get at once; at most 1000 EVSEs a call."""

    filters: BulkAssignTariffGroupTarget = UNSET
    tariff_group_id: int | None
    """Null takes the tariff group away."""


@model
class BulkAssignTariffGroupTarget(Model):
    """The EVSEs to act on."""

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
    """Label of the EVSE on site, as drivers see it."""
    label: str | None = None
    """Name for people."""
    current_type: CurrentType | str | None = None
    network_id: str | None = None
    """OCPP id of the EVSE (connector in OCPP 1.6), counted from 1."""
    status: EvseStatus | str | None = None
    mid_meter_certification_end_year: int | None = None
    """Year in which the certification of its MID meter ends."""
    tariff_group_id: int | None = None
    """Tariffs that apply here."""
    allows_reservation: bool | None = None
    """Drivers can reserve it for a short while; see reservations."""
    booking_enabled: bool | None = None
    """Drivers can book it ahead; see bookings."""
    power_options: EvsePowerOptions | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    roaming_operator_id: int | None = None
    """Roaming CPO that the EVSE comes from, if it comes over roaming."""
    roaming: EvseRoaming | None = None
    hardware_status: EvseHardwareStatus | str | None = None
    """As the charge point reports it over OCPP."""
    charging_profile: ChargingProfile | None = None
    """The OCPP profile in force; comes with the include ``chargingProfile``."""
    connectors: list[Connector] | None = None
    """Comes with the include ``connectors``."""
    external_app_data: OpenObject | None = None
    """Data of your own; comes with the include ``externalAppData``."""
    created_at: datetime | None = None
    last_updated_at: datetime | None = None


@model
class EvseCreate(Model):
    """What creates an EVSE."""

    charge_point_id: int
    physical_reference: str
    """Label of the EVSE on site, as drivers see it."""
    current_type: CurrentType | str
    label: str = UNSET
    """Name for people."""
    network_id: str
    """OCPP id of the EVSE (connector in OCPP 1.6), counted from 1."""
    status: EvseStatus | str
    mid_meter_certification_end_year: int | None = UNSET
    """Year in which the certification of its MID meter ends."""
    tariff_group_id: int | None = UNSET
    """Tariffs that apply here."""
    allows_reservation: bool = UNSET
    """Drivers can reserve it for a short while; see reservations."""
    booking_enabled: bool = UNSET
    """Drivers can book it ahead; see bookings."""
    power_options: EvsePowerOptions = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""


@model
class EvsePowerOptions(Model):
    """What the supply of an EVSE allows."""

    max_power: int | None = UNSET
    """W."""
    max_voltage: MaxVoltage | str | None = UNSET
    """Nominal voltage, in V."""
    max_amperage: float | None = UNSET
    """A."""
    phases: Phases | str | None = UNSET
    phase_rotation: PhaseRotation | str | None = UNSET
    """Order in which the phases of the grid are wired."""
    connected_phase: ConnectedPhase | str | None = UNSET
    """Which phases are wired, where not all three are."""


@model
class EvseRoaming(Model):
    """How an EVSE looks to roaming partners."""

    evse_id: str | None = None
    """EVSE id after ISO 15118, such as NL*ABC*E123."""
    tariff_ids: list[str] | None = None
    """Ids of its tariffs in roaming."""
    capabilities: list[str] | None = None
    """As OCPI lists them."""
    status: EvseRoamingStatus | str | None = None
    physical_reference: str | None = None
    """Label of the EVSE on site, as roaming partners see it."""


@model
class EvseUpdate(Model):
    """What changes about an EVSE; what is left out stays as it is."""

    physical_reference: str = UNSET
    """Label of the EVSE on site, as drivers see it."""
    current_type: CurrentType | str = UNSET
    label: str = UNSET
    """Name for people."""
    network_id: str = UNSET
    """OCPP id of the EVSE (connector in OCPP 1.6), counted from 1."""
    status: EvseStatus | str = UNSET
    mid_meter_certification_end_year: int | None = UNSET
    """Year in which the certification of its MID meter ends."""
    tariff_group_id: int | None = UNSET
    """Tariffs that apply here."""
    allows_reservation: bool = UNSET
    """Drivers can reserve it for a short while; see reservations."""
    booking_enabled: bool = UNSET
    """Drivers can book it ahead; see bookings."""
    power_options: EvsePowerOptions = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""


@model
class EvseV20(Model):
    """An EVSE as v2.0 shows it."""

    id: int
    charge_point_id: int | None = None
    charging_profile: ChargePointChargingProfile | None = None
    """The OCPP profile in force; comes with the include ``chargingProfile``."""
    roaming: EvseV20Roaming | None = None
    connectors: list[Connector] | None = None
    """-"""
    physical_reference: str | None = None
    """Label of the EVSE on site, as drivers see it."""
    type: CurrentType | str | None = None
    network_id: str | None = None
    """OCPP id of the EVSE (connector in OCPP 1.6), counted from 1."""
    status: EvseStatus | str | None = None
    tariff_group_id: int | None = None
    """Tariffs that apply here."""
    allows_reservation: bool | None = None
    """Drivers can reserve it for a short while; see reservations."""
    max_power_kw: float | None = None
    """kW."""
    max_voltage: MaxVoltage | str | None = None
    max_amperage: float | None = None
    """A."""
    phases: EvseV20Phases | str | None = None
    phase_rotation: EvseV20PhaseRotation | str | None = None
    """Order in which the phases of the grid are wired."""
    mid_meter_certification_end_year: int | None = None
    """Year in which the certification of its MID meter ends."""
    external_id: str | None = None
    """Id in a system of your own."""
    hardware_status: EvseHardwareStatus | str | None = None
    """As the charge point reports it over OCPP."""


@model
class EvseV20Replace(Model):
    """What replaces an EVSE as a whole, v2.0."""

    connectors: list[Connector] | None = UNSET
    """-"""
    physical_reference: str
    """Label of the EVSE on site, as drivers see it."""
    type: CurrentType | str
    network_id: str
    """OCPP id of the EVSE (connector in OCPP 1.6), counted from 1."""
    status: EvseStatus | str
    tariff_group_id: int | None = UNSET
    """Tariffs that apply here."""
    allows_reservation: bool
    """Drivers can reserve it for a short while; see reservations."""
    max_power_kw: float | None = UNSET
    """kW."""
    max_voltage: MaxVoltage | str
    max_amperage: float | None = UNSET
    """A."""
    phases: EvseV20Phases | str | None
    phase_rotation: EvseV20PhaseRotation | str | None = UNSET
    """Order in which the phases of the grid are wired."""
    mid_meter_certification_end_year: int | None = UNSET
    """Year in which the certification of its MID meter ends."""
    external_id: str | None = UNSET
    """Id in a system of your own."""


@model
class EvseV20Roaming(Model):
    """How an EVSE looks to roaming partners."""

    evse_id: str | None = None
    """EVSE id after ISO 15118, such as NL*ABC*E123."""
    status: EvseRoamingStatus | str | None = None
    tariff_ids: list[str] | None = None
    """Ids of its tariffs in roaming."""
