"""Models of charge_points_v1.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model, wire

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
    """OCPP features that a charge point supports; more values may come."""

    REMOTE_START_STOP_CAPABLE = "REMOTE_START_STOP_CAPABLE"
    METER_VALUES = "METER_VALUES"
    STOP_TRANSACTION_ON_EV_DISCONNECT = "STOP_TRANSACTION_ON_EV_DISCONNECT"


class ChargePointV10PartnerAccessType(StrEnum):
    """Who sees a partner's charge point and who may use it: all or its own; more values may come."""

    PRIVATE_VIEW_PRIVATE_USE = "privateViewPrivateUse"
    PRIVATE_VIEW_PUBLIC_USE = "privateViewPublicUse"
    PUBLIC_VIEW_PRIVATE_USE = "publicViewPrivateUse"


@model
class ChargePointConfigurationV10(Model):
    """A configuration key of OCPP 1.6 as the charge point last reported it."""

    key: OcppConfigurationKey | str | None = None
    value: str | None = None
    readonly: bool | None = None
    """The charge point does not let it be written."""
    required: bool | None = None
    """OCPP demands that the charge point has it."""
    timestamp: datetime | None = None
    """When the charge point reported it, UTC."""
    last_updated_at: datetime | None = None


@model
class ChargePointV10(Model):
    """A charge point with its EVSEs, as v1.0 shows it."""

    id: int
    charging_profile: ChargePointV10ChargingProfile | None = None
    evses: list[ChargePointV10Evse] | None = None
    """On writing, by the OCPP id of the EVSE."""
    last_boot_notification: ChargePointV10LastBootNotification | None = None
    show_to_public_with_notice: bool | None = None
    notice: str | None = None
    current_security_profile: int | None = None
    """OCPP security profile in force."""
    hardware_enabled_security_profile: int | None = None
    """Highest OCPP security profile that the hardware supports."""
    desired_security_profile_status: ChargePointDesiredProfileStatus | str | None = None
    roaming_operator_id: int | None = None
    auto_fault_recovery: bool | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    display_tariffs_and_costs: bool | None = None
    last_updated_at: datetime | None = None
    created_at: datetime | None = None
    first_connection: datetime | None = None
    """UTC."""
    owner_user_id: int | None = None
    vendor_error_code: str | None = None
    """Error code of the vendor's own; see vendor error codes."""
    tags: list[str] | None = None
    """Labels of your own."""
    uptime_tracking_enabled: bool | None = None
    uptime_tracking_activated_at: datetime | None = None
    """UTC."""
    name: str | None = None
    network_id: str | None = None
    """OCPP identity, the last part of its WebSocket URL."""
    network_protocol: ChargePointProtocol | str | None = None
    network_password: str | None = None
    """Of the OCPP connection (HTTP Basic); treat it as a secret."""
    network_ip: str | None = None
    """Address of the charge point."""
    network_port: str | None = None
    """Port of the charge point."""
    status: EvseStatus | str | None = None
    plug_and_charge: bool | None = None
    location_id: int | None = None
    pin: str | None = None
    access_type: ChargePointType | str | None = None
    desired_security_profile: int | None = None
    """OCPP security profile to bring it to; a profile can only be raised."""
    owner_partner_id: int | None = None
    owner_partner_contract_id: int | None = None
    partner_corporate_billing_as_default: bool | None = None
    partner_access_type: ChargePointV10PartnerAccessType | str | None = None
    capabilities: list[ChargePointV10Capability | str] | None = None
    managed_by_operator: bool | None = None
    """Whether the operator's platform is in charge of it over OCPP."""
    network_status: DowntimeNetworkStatus | str | None = None
    hardware_status: EvseHardwareStatus | str | None = None


@model
class ChargePointV10ChargingProfile(Model):
    """An OCPP charging profile in the snake_case of charge points v1.0."""

    id: int
    min_charging_rate: float | None = wire("min_charging_rate", default=None)
    """Lowest rate at which charging makes sense, in ``charging_rate_unit``."""
    schedule_periods: list[ChargingSchedulePeriod] | None = wire("schedule_periods", default=None)
    schedule_start: datetime | None = wire("schedule_start", default=None)
    """Start of the schedule, UTC; null where it counts from the start of charging."""
    charging_rate_unit: ChargingRateUnit | str | None = wire("charging_rate_unit", default=None)
    stack_level: int | None = wire("stack_level", default=None)
    """Precedence among profiles of one purpose: the highest level wins, 0 is the lowest."""
    charging_profile_kind: ChargingProfileKind | str | None = wire("charging_profile_kind", default=None)
    recurrency_kind: ChargePointRecurrencyKind | str | None = wire("recurrency_kind", default=None)
    charging_complete_at: datetime | None = wire("charging_complete_at", default=None)
    purpose: ChargingProfilePurpose | str | None = None
    valid_to: datetime | None = wire("valid_to", default=None)
    """UTC; null where the profile is valid until it is replaced."""
    valid_from: datetime | None = wire("valid_from", default=None)
    """UTC; null where the profile is valid at once."""
    duration: int | None = None
    """Length of the schedule, in s; null where its last period goes on until charging ends."""


@model
class ChargePointV10Create(Model):
    """What creates a charge point, v1.0."""

    name: str
    network_id: str | None
    """OCPP identity, the last part of its WebSocket URL."""
    network_protocol: ChargePointProtocol | str = UNSET
    network_password: str | None = UNSET
    """Of the OCPP connection (HTTP Basic); treat it as a secret."""
    network_ip: str | None = UNSET
    """Address of the charge point."""
    network_port: str | None = UNSET
    """Port of the charge point."""
    status: EvseStatus | str
    plug_and_charge: bool = UNSET
    location_id: int | None = UNSET
    pin: str = UNSET
    access_type: ChargePointType | str = UNSET
    desired_security_profile: int | None = UNSET
    """OCPP security profile to bring it to; a profile can only be raised."""
    owner_partner_id: int | None = UNSET
    owner_partner_contract_id: int | None = UNSET
    partner_corporate_billing_as_default: bool = UNSET
    partner_access_type: ChargePointV10PartnerAccessType | str = UNSET
    capabilities: list[ChargePointV10Capability | str] = UNSET
    managed_by_operator: bool = UNSET
    """Whether the operator's platform is in charge of it over OCPP."""
    uptime_tracking_enabled: bool = UNSET
    tags: list[str] = UNSET
    """Labels of your own."""
    template_id: int
    """Template to take settings from."""
    evses: dict[str, ChargePointV10EvseWrite] = UNSET
    """On writing, by the OCPP id of the EVSE."""
    external_id: str | None = UNSET
    """Id in a system of your own."""


@model
class ChargePointV10Evse(Model):
    """An EVSE as charge points v1.0 show it."""

    id: int
    external_id: str | None = None
    charging_profile: ChargePointV10ChargingProfile | None = None
    roaming: EvseRoaming | None = None
    connectors: list[Connector] | None = None
    network_id: str | None = None
    """OCPP id of the EVSE (connector in OCPP 1.6)."""
    physical_reference: str | None = None
    """Label of the EVSE on site, as drivers see it."""
    current_type: CurrentType | str | None = None
    max_power: float | None = None
    max_voltage: str | None = None
    """Nominal voltage, in V."""
    max_amperage: float | None = None
    """A."""
    status: EvseStatus | str | None = None
    mid_meter_certification_end_year: float | None = None
    """Year in which the certification of its MID meter ends."""
    tariff_group_id: int | None = None
    allows_reservation: bool | None = None
    hardware_status: EvseHardwareStatus | str | None = None


@model
class ChargePointV10EvseWrite(Model):
    """What can be set on an EVSE through its charge point in v1.0."""

    tariff_group_id: int = UNSET
    physical_reference: str = UNSET
    """Label of the EVSE on site, as drivers see it."""
    max_amperage: float = UNSET
    """A."""
    status: EvseStatus | str = UNSET


@model
class ChargePointV10LastBootNotification(Model):
    """What the charge point said about itself in an OCPP BootNotification, in snake_case."""

    model: str | None = None
    vendor: str | None = None
    charge_box_serial_number: str | None = wire("charge_box_serial_number", default=None)
    charge_point_serial_number: str | None = wire("charge_point_serial_number", default=None)
    firmware_version: str | None = wire("firmware_version", default=None)
    iccid: str | None = None
    """Serial number of the SIM card."""
    imsi: str | None = None
    """Subscriber number of the SIM card."""
    meter_serial_number: str | None = wire("meter_serial_number", default=None)
    meter_type: str | None = wire("meter_type", default=None)
    reason: str | None = None


@model
class ChargePointV10Update(Model):
    """What changes about a charge point, v1.0; what is left out stays as it is."""

    name: str = UNSET
    network_id: str | None = UNSET
    """OCPP identity, the last part of its WebSocket URL."""
    network_protocol: ChargePointProtocol | str = UNSET
    network_password: str | None = UNSET
    """Of the OCPP connection (HTTP Basic); treat it as a secret."""
    network_ip: str | None = UNSET
    """Address of the charge point."""
    network_port: str | None = UNSET
    """Port of the charge point."""
    status: EvseStatus | str = UNSET
    plug_and_charge: bool = UNSET
    location_id: int | None = UNSET
    pin: str = UNSET
    access_type: ChargePointType | str = UNSET
    desired_security_profile: int | None = UNSET
    """OCPP security profile to bring it to; a profile can only be raised."""
    owner_partner_id: int | None = UNSET
    owner_partner_contract_id: int | None = UNSET
    partner_corporate_billing_as_default: bool = UNSET
    partner_access_type: ChargePointV10PartnerAccessType | str = UNSET
    capabilities: list[ChargePointV10Capability | str] = UNSET
    managed_by_operator: bool = UNSET
    """Whether the operator's platform is in charge of it over OCPP."""
    uptime_tracking_enabled: bool = UNSET
    tags: list[str] = UNSET
    """Labels of your own."""
    evses: dict[str, ChargePointV10EvseWrite] = UNSET
    """On writing, by the OCPP id of the EVSE."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
