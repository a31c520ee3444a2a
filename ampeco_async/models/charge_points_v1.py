"""Models of charge_points_v1.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.charge_points import (
        ChargePointDesiredProfileStatus,
        ChargePointProtocol,
        ChargePointRecurrencyKind,
        ChargePointType,
    )
    from ampeco_async.models.common import (
        ChargingProfileKind,
        ChargingProfilePurpose,
        ChargingRateUnit,
        ChargingSchedulePeriod,
        Connector,
        CurrentType,
        DowntimeNetworkStatus,
        OcppConfigurationKey,
    )
    from ampeco_async.models.evses import EvseHardwareStatus, EvseRoaming, EvseStatus


class ChargePointV10Capability(StrEnum):
    """Charge point (v1.0) capability; more values may come."""

    REMOTE_START_STOP_CAPABLE = "REMOTE_START_STOP_CAPABLE"
    METER_VALUES = "METER_VALUES"
    STOP_TRANSACTION_ON_EV_DISCONNECT = "STOP_TRANSACTION_ON_EV_DISCONNECT"


class ChargePointV10PartnerAccessType(StrEnum):
    """Charge point (v1.0) partner access type; more values may come."""

    PRIVATE_VIEW_PRIVATE_USE = "privateViewPrivateUse"
    PRIVATE_VIEW_PUBLIC_USE = "privateViewPublicUse"
    PUBLIC_VIEW_PRIVATE_USE = "publicViewPrivateUse"


@model
class ChargePointConfigurationV10(Model):
    """Charge point configuration (v1.0)."""

    key: OcppConfigurationKey | str | None = None
    value: str | None = None
    readonly: bool | None = None
    required: bool | None = None
    timestamp: datetime | None = None
    last_updated_at: datetime | None = None


@model
class ChargePointV10(Model):
    """Charge point (v1.0)."""

    id: int
    charging_profile: ChargePointV10ChargingProfile | None = None
    evses: list[ChargePointV10Evse] | None = None
    last_boot_notification: ChargePointV10LastBootNotification | None = None
    show_to_public_with_notice: bool | None = None
    notice: str | None = None
    current_security_profile: int | None = None
    hardware_enabled_security_profile: int | None = None
    desired_security_profile_status: ChargePointDesiredProfileStatus | str | None = None
    roaming_operator_id: int | None = None
    auto_fault_recovery: bool | None = None
    external_id: str | None = None
    display_tariffs_and_costs: bool | None = None
    last_updated_at: datetime | None = None
    created_at: datetime | None = None
    first_connection: datetime | None = None
    owner_user_id: int | None = None
    vendor_error_code: str | None = None
    tags: list[str] | None = None
    uptime_tracking_enabled: bool | None = None
    uptime_tracking_activated_at: datetime | None = None
    name: str | None = None
    network_id: str | None = None
    network_protocol: ChargePointProtocol | str | None = None
    network_password: str | None = None
    network_ip: str | None = None
    network_port: str | None = None
    status: EvseStatus | str | None = None
    plug_and_charge: bool | None = None
    location_id: int | None = None
    pin: str | None = None
    access_type: ChargePointType | str | None = None
    desired_security_profile: int | None = None
    owner_partner_id: int | None = None
    owner_partner_contract_id: int | None = None
    partner_corporate_billing_as_default: bool | None = None
    partner_access_type: ChargePointV10PartnerAccessType | str | None = None
    capabilities: list[ChargePointV10Capability | str] | None = None
    managed_by_operator: bool | None = None
    network_status: DowntimeNetworkStatus | str | None = None
    hardware_status: EvseHardwareStatus | str | None = None


@model
class ChargePointV10ChargingProfile(Model):
    """Charge point (v1.0) charging profile."""

    id: int
    min_charging_rate: float | None = wire("min_charging_rate", default=None)
    schedule_periods: list[ChargingSchedulePeriod] | None = wire("schedule_periods", default=None)
    schedule_start: datetime | None = wire("schedule_start", default=None)
    charging_rate_unit: ChargingRateUnit | str | None = wire("charging_rate_unit", default=None)
    stack_level: int | None = wire("stack_level", default=None)
    charging_profile_kind: ChargingProfileKind | str | None = wire("charging_profile_kind", default=None)
    recurrency_kind: ChargePointRecurrencyKind | str | None = wire("recurrency_kind", default=None)
    charging_complete_at: datetime | None = wire("charging_complete_at", default=None)
    purpose: ChargingProfilePurpose | str | None = None
    valid_to: datetime | None = wire("valid_to", default=None)
    valid_from: datetime | None = wire("valid_from", default=None)
    duration: int | None = None


@model
class ChargePointV10Create(Model):
    """What creates a charge point (v1.0)."""

    name: str
    network_id: str | None
    network_protocol: ChargePointProtocol | str = UNSET
    network_password: str | None = UNSET
    network_ip: str | None = UNSET
    network_port: str | None = UNSET
    status: EvseStatus | str
    plug_and_charge: bool = UNSET
    location_id: int | None = UNSET
    pin: str = UNSET
    access_type: ChargePointType | str = UNSET
    desired_security_profile: int | None = UNSET
    owner_partner_id: int | None = UNSET
    owner_partner_contract_id: int | None = UNSET
    partner_corporate_billing_as_default: bool = UNSET
    partner_access_type: ChargePointV10PartnerAccessType | str = UNSET
    capabilities: list[ChargePointV10Capability | str] = UNSET
    managed_by_operator: bool = UNSET
    uptime_tracking_enabled: bool = UNSET
    tags: list[str] = UNSET
    template_id: int
    evses: dict[str, ChargePointV10EvseWrite] = UNSET
    external_id: str | None = UNSET


@model
class ChargePointV10Evse(Model):
    """Charge point (v1.0) EVSE."""

    id: int
    external_id: str | None = None
    charging_profile: ChargePointV10ChargingProfile | None = None
    roaming: EvseRoaming | None = None
    connectors: list[Connector] | None = None
    network_id: str | None = None
    physical_reference: str | None = None
    current_type: CurrentType | str | None = None
    max_power: float | None = None
    max_voltage: str | None = None
    max_amperage: float | None = None
    status: EvseStatus | str | None = None
    mid_meter_certification_end_year: float | None = None
    tariff_group_id: int | None = None
    allows_reservation: bool | None = None
    hardware_status: EvseHardwareStatus | str | None = None


@model
class ChargePointV10EvseWrite(Model):
    """Charge point (v1.0) EVSE write."""

    tariff_group_id: int = UNSET
    physical_reference: str = UNSET
    max_amperage: float = UNSET
    status: EvseStatus | str = UNSET


@model
class ChargePointV10LastBootNotification(Model):
    """Charge point (v1.0) last boot notification."""

    model: str | None = None
    vendor: str | None = None
    charge_box_serial_number: str | None = wire("charge_box_serial_number", default=None)
    charge_point_serial_number: str | None = wire("charge_point_serial_number", default=None)
    firmware_version: str | None = wire("firmware_version", default=None)
    iccid: str | None = None
    imsi: str | None = None
    meter_serial_number: str | None = wire("meter_serial_number", default=None)
    meter_type: str | None = wire("meter_type", default=None)
    reason: str | None = None


@model
class ChargePointV10Update(Model):
    """What changes about a charge point (v1.0); what is left out stays as it is."""

    name: str = UNSET
    network_id: str | None = UNSET
    network_protocol: ChargePointProtocol | str = UNSET
    network_password: str | None = UNSET
    network_ip: str | None = UNSET
    network_port: str | None = UNSET
    status: EvseStatus | str = UNSET
    plug_and_charge: bool = UNSET
    location_id: int | None = UNSET
    pin: str = UNSET
    access_type: ChargePointType | str = UNSET
    desired_security_profile: int | None = UNSET
    owner_partner_id: int | None = UNSET
    owner_partner_contract_id: int | None = UNSET
    partner_corporate_billing_as_default: bool = UNSET
    partner_access_type: ChargePointV10PartnerAccessType | str = UNSET
    capabilities: list[ChargePointV10Capability | str] = UNSET
    managed_by_operator: bool = UNSET
    uptime_tracking_enabled: bool = UNSET
    tags: list[str] = UNSET
    evses: dict[str, ChargePointV10EvseWrite] = UNSET
    external_id: str | None = UNSET
