"""Models of charge_points.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from ampeco_async.codec import UNSET, Discriminator, Model, OpenObject, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import (
        ChargingProfileKind,
        ChargingProfilePurpose,
        ChargingRateUnit,
        ChargingSchedulePeriod,
        ConnectedPhase,
        ConnectorFormat,
        ConnectorType,
        CurrentType,
        DayOfWeek,
        DowntimeNetworkStatus,
        ElectricalConfiguration,
        MaxVoltage,
        PhaseRotation,
        Phases,
        Translation,
        WeekDay,
    )
    from ampeco_async.models.evses import EvseHardwareStatus, EvsePowerOptions, EvseStatus


class ChargePointAccessType(StrEnum):
    """Charge point access type; more values may come."""

    PRIVATE_VIEW_PRIVATE_USE = "private_view_private_use"
    PRIVATE_VIEW_PUBLIC_USE = "private_view_public_use"
    PUBLIC_VIEW_PRIVATE_USE = "public_view_private_use"


class ChargePointCapability(StrEnum):
    """Charge point capability; more values may come."""

    REMOTE_START_STOP_CAPABLE = "remote_start_stop_capable"
    METER_VALUES = "meter_values"
    STOP_TRANSACTION_ON_EV_DISCONNECT = "stop_transaction_on_ev_disconnect"
    DISREGARD_THE_HEARTBEATS = "disregard_the_heartbeats"
    DISPLAY_MESSAGES = "display_messages"


class ChargePointCommunicationMode(StrEnum):
    """Charge point communication mode; more values may come."""

    NONE = "none"
    DIRECT_OCPP = "direct_ocpp"
    VIA_OCPP_CONNECTED_CHARGE_POINT = "via_ocpp_connected_charge_point"
    ROAMING = "roaming"


class ChargePointDesiredProfileStatus(StrEnum):
    """Charge point desired profile status; more values may come."""

    APPLIED = "applied"
    PENDING = "pending"
    REJECTED = "rejected"


class ChargePointHardwareStatus(StrEnum):
    """Charge point hardware status; more values may come."""

    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"
    FAULTED = "faulted"


class ChargePointInclude(StrEnum):
    """Parts that a charge point carries only when asked for."""

    LAST_BOOT_NOTIFICATION = "lastBootNotification"
    CHARGING_PROFILE = "chargingProfile"
    SMART_CHARGING = "smartCharging"
    SMART_CHARGING_PREFERENCES = "smartChargingPreferences"
    PERSONAL_SMART_CHARGING_PREFERENCES = "personalSmartChargingPreferences"
    AVAILABLE_PERSONAL_SMART_CHARGING_MODES = "availablePersonalSmartChargingModes"


class ChargePointNetworkStatus(StrEnum):
    """Charge point network status; more values may come."""

    NEVER_CONNECTED = "never_connected"
    AVAILABLE = "available"
    TEMPORARILY_UNAVAILABLE = "temporarily_unavailable"
    LONG_TERM_UNAVAILABLE = "long-term_unavailable"


class ChargePointNetworkType(StrEnum):
    """Charge point network type; more values may come."""

    CELLULAR = "cellular"
    ETHERNET = "ethernet"
    WLAN = "wlan"


class ChargePointProtocol(StrEnum):
    """Charge point protocol; more values may come."""

    OCPP_1_5 = "ocpp 1.5"
    OCPP_1_6 = "ocpp 1.6"
    OCPP_1_6_SOAP = "ocpp 1.6 soap"
    OCPP_2_0_1 = "ocpp 2.0.1"


class ChargePointRecurrencyKind(StrEnum):
    """Charge point recurrency kind; more values may come."""

    DAILY = "daily"
    WEEKLY = "weekly"


class ChargePointType(StrEnum):
    """Charge point type; more values may come."""

    PRIVATE = "private"
    PUBLIC = "public"
    PERSONAL = "personal"


class NordpoolLocation(StrEnum):
    """Nordpool location; more values may come."""

    GB1 = "GB1"


class PersonalSmartChargingModeType(StrEnum):
    """Personal smart charging mode type; more values may come."""

    USER_CONTROLLED_SCHEDULE = "user_controlled_schedule"
    OCTOPUS_AGILE = "octopus_agile"
    OCTOPUS_GO = "octopus_go"
    NORDPOOL = "nordpool"


@model
class ChargePoint(Model):
    """A charge point: the hardware that holds one or more EVSEs."""

    id: int
    name: str | None = None
    type: ChargePointType | str | None = None
    pin: str | None = None
    location_id: int | None = None
    charging_zone_id: int | None = None
    electricity_rate_id: int | None = None
    subscription: ChargePointSubscription | None = None
    network_type: ChargePointNetworkType | str | None = None
    status: EvseStatus | str | None = None
    managed_by_operator: bool | None = None
    """Deprecated. Replaced by `communicationMode`."""
    external_id: str | None = None
    network: ChargePointNetwork | None = None
    capabilities: list[ChargePointCapability | str] | None = None
    auto_start_without_authorization: bool | None = None
    disable_auto_start_emulation: bool | None = None
    security: ChargePointSecurity | None = None
    model_id: int | None = None
    enable_auto_fault_recovery: bool | None = None
    user: ChargePointUser | None = None
    partner: ChargePointPartner | None = None
    utility_id: int | None = None
    created_at: datetime | None = None
    first_contact_at: date | None = None
    roaming_operator_id: int | None = None
    charging_profile: ChargePointChargingProfile | None = None
    display_tariff_and_costs: bool | None = None
    last_boot_notification: ChargePointLastBootNotification | None = None
    network_status: ChargePointNetworkStatus | str | None = None
    hardware_status: ChargePointHardwareStatus | str | None = None
    vendor_error_code: str | None = None
    tags: list[str] | None = None
    sharing_code: str | None = None
    enabled_randomised_delay: bool | None = None
    notice_id: int | None = None
    uses_renewable_energy: bool | None = None
    integrated_at: datetime | None = None
    manufactured_at: datetime | None = None
    last_updated_at: datetime | None = None
    ocpp_connected_charge_point_id: int | None = None
    communication_mode: ChargePointCommunicationMode | str | None = None
    electricity_cost_reimbursement_integration_id: int | None = None
    installation_and_maintenance_company_id: int | None = None


@model
class ChargePointChargingProfile(Model):
    id: int
    min_charging_rate: float | None = None
    schedule_periods: list[ChargingSchedulePeriod] | None = None
    schedule_start: datetime | None = None
    charging_rate_unit: ChargingRateUnit | str | None = None
    stack_level: int | None = None
    charging_profile_kind: ChargingProfileKind | str | None = None
    recurrency_kind: ChargePointRecurrencyKind | str | None = None
    charging_complete_at: datetime | None = None
    purpose: ChargingProfilePurpose | str | None = None
    valid_to: datetime | None = None
    valid_from: datetime | None = None
    duration: int | None = None


@model
class ChargePointConfiguration(Model):
    key: OcppConfigurationValue | None = None
    readonly: bool | None = None
    required: bool | None = None
    timestamp: datetime | None = None
    last_updated_at: datetime | None = None
    persistent_configuration_template_id: int | None = None


@model
class ChargePointConfigurationUpdate(Model):
    """What changes about a charge point configuration; what is left out stays as it is."""

    value: str = UNSET


@model
class ChargePointCreate(Model):
    """What creates a charge point."""

    name: str
    type: ChargePointType | str
    pin: str = UNSET
    location_id: int = UNSET
    charging_zone_id: int | None = UNSET
    electricity_rate_id: int = UNSET
    subscription: ChargePointSubscription = UNSET
    network_type: ChargePointNetworkType | str = UNSET
    status: EvseStatus | str
    managed_by_operator: bool = UNSET
    """Deprecated. Replaced by `communicationMode`."""
    external_id: str = UNSET
    network: ChargePointNetwork = UNSET
    capabilities: list[ChargePointCapability | str] = UNSET
    auto_start_without_authorization: bool = UNSET
    disable_auto_start_emulation: bool = UNSET
    security: ChargePointSecurityWrite = UNSET
    model_id: int | None = UNSET
    enable_auto_fault_recovery: bool = UNSET
    user: ChargePointUser = UNSET
    partner: ChargePointPartner = UNSET
    utility_id: int | None = UNSET
    tags: list[str] = UNSET
    sharing_code: str = UNSET
    enabled_randomised_delay: bool = UNSET
    notice_id: int | None = UNSET
    uses_renewable_energy: bool = UNSET
    ocpp_connected_charge_point_id: int = UNSET
    communication_mode: ChargePointCommunicationMode | str = UNSET
    electricity_cost_reimbursement_integration_id: int | None = UNSET
    installation_and_maintenance_company_id: int | None = UNSET


@model
class ChargePointEvseConnectorCreate(Model):
    """What creates a charge point EVSE connector."""

    type: ConnectorType | str
    format: ConnectorFormat | str = UNSET
    status: EvseStatus | str = UNSET


@model
class ChargePointEvseConnectorUpdate(Model):
    """What changes about a charge point EVSE connector; what is left out stays as it is."""

    type: ConnectorType | str = UNSET
    format: ConnectorFormat | str = UNSET
    status: EvseStatus | str = UNSET


@model
class ChargePointEvseCreate(Model):
    """What creates a charge point EVSE."""

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
class ChargePointLastBootNotification(Model):
    model: str | None = None
    vendor: str | None = None
    charge_box_serial_number: str | None = None
    charge_point_serial_number: str | None = None
    firmware_version: str | None = None
    iccid: str | None = None
    imsi: str | None = None
    meter_serial_number: str | None = None
    meter_type: str | None = None
    last_updated_at: datetime | None = None


@model
class ChargePointNetwork(Model):
    id: str | None = UNSET
    protocol: ChargePointProtocol | str | None = UNSET
    password: str | None = UNSET
    ip: str | None = UNSET
    port: int | None = UNSET


@model
class ChargePointPartner(Model):
    id: int | None = UNSET
    contract_id: int | None = UNSET
    contact_id: int | None = UNSET
    """Deprecated."""
    corporate_billing_as_default: bool | None = UNSET
    access_type: ChargePointAccessType | str | None = UNSET
    notice: list[Translation] | None = UNSET
    """Deprecated."""


@model
class ChargePointSecurity(Model):
    desired_profile: int | None = None
    current_profile: int | None = None
    hardware_enabled_profile: int | None = None
    desired_profile_status: ChargePointDesiredProfileStatus | str | None = None


@model
class ChargePointSecurityWrite(Model):
    desired_profile: int = UNSET


@model
class ChargePointShare(Model):
    id: int
    user_id: int | None = None
    shared_on: datetime | None = None


@model
class ChargePointSharedPartner(Model):
    id: int
    shared_at: datetime | None = None


@model
class ChargePointSharedPartnerReplace(Model):
    """What replaces a charge point shared partner as a whole."""

    partner_ids: list[int]


@model
class ChargePointStatusReport(Model):
    network_status: DowntimeNetworkStatus | str | None = None
    hardware_status: EvseHardwareStatus | str | None = None
    evses: list[ChargePointStatusReportEvse] | None = None
    last_updated_at: datetime | None = None


@model
class ChargePointStatusReportEvse(Model):
    hardware_status: EvseHardwareStatus | str | None = None
    id: int


@model
class ChargePointSubscription(Model):
    required: bool | None = UNSET
    plan_ids: list[int] | None = UNSET


@model
class ChargePointUpdate(Model):
    """What changes about a charge point; what is left out stays as it is."""

    name: str = UNSET
    type: ChargePointType | str = UNSET
    pin: str | None = UNSET
    location_id: int | None = UNSET
    charging_zone_id: int | None = UNSET
    electricity_rate_id: int | None = UNSET
    electricity_cost_reimbursement_integration_id: int | None = UNSET
    installation_and_maintenance_company_id: int | None = UNSET
    subscription: ChargePointSubscription = UNSET
    network_type: ChargePointNetworkType | str = UNSET
    status: EvseStatus | str = UNSET
    managed_by_operator: bool = UNSET
    """Deprecated. Replaced by `communicationMode`."""
    external_id: str | None = UNSET
    network: ChargePointNetwork = UNSET
    capabilities: list[ChargePointCapability | str] = UNSET
    auto_start_without_authorization: bool = UNSET
    disable_auto_start_emulation: bool = UNSET
    security: ChargePointSecurityWrite = UNSET
    model_id: int | None = UNSET
    enable_auto_fault_recovery: bool = UNSET
    user: ChargePointUser = UNSET
    partner: ChargePointPartner = UNSET
    utility_id: int | None = UNSET
    tags: list[str] = UNSET
    enabled_randomised_delay: bool = UNSET
    notice_id: int | None = UNSET
    uses_renewable_energy: bool = UNSET
    integrated_at: datetime | None = UNSET
    manufactured_at: datetime | None = UNSET


@model
class ChargePointUser(Model):
    id: int | None = UNSET
    automatic_firmware_updates_enabled: bool | None = UNSET


@model
class ChargeRange(Model):
    min_target_charge_kwh: float | None = UNSET
    """kWh."""
    max_target_charge_kwh: float | None = UNSET
    """kWh."""


@model
class DepartureTarget(Model):
    departure_time: str | None = wire("departure_time", default=None)
    """HH:MM."""


@model
class ElectricityCostTracking(Model):
    price_off_peak: float | None = UNSET
    price_peak: float | None = UNSET


@model
class NetworkStatusLogEntry(Model):
    status: str | None = None
    timestamp: datetime | None = None


@model
class NordpoolPriceArea(Model):
    key: str | None = None
    label: str | None = None


@model
class OcppConfigurationValue(Model):
    name: str | None = None
    value: str | None = None
    component_name: str | None = None
    instance: str | None = None
    evse_id: int | None = None
    max_limit: int | None = None


@model
class PersonalSmartChargingChargerElectricityRate(Model):
    enabled: bool | None = UNSET
    type: Literal["charger_electricity_rate"] = "charger_electricity_rate"
    electricity_rate_id: int | None
    preferences: PersonalSmartChargingChargerElectricityRateSettings | None


@model
class PersonalSmartChargingChargerElectricityRateSettings(Model):
    solar: bool | None = UNSET
    start_time: str | None
    end_time: str | None
    target_charge: TargetCharge | None
    week_days: list[WeekDaySchedule] | None = UNSET


@model
class PersonalSmartChargingDefaults(Model):
    start_time: str | None = wire("start_time", default=None)
    """HH:MM."""
    end_time: str | None = wire("end_time", default=None)
    """HH:MM."""
    max_price: float | None = wire("max_price", default=None)
    target_charge: DepartureTarget | None = wire("target_charge", default=None)


@model
class PersonalSmartChargingDisabled(Model):
    enabled: bool | None


@model
class PersonalSmartChargingMode(Model):
    name: str | None = None
    integration_id: int | None = None
    type: PersonalSmartChargingModeType | str | None = None
    defaults: PersonalSmartChargingDefaults | None = None
    locations: NordpoolPriceArea | None = None


@model
class PersonalSmartChargingNordpool(Model):
    enabled: bool | None = UNSET
    type: Literal["nordpool"] = "nordpool"
    integration_id: int | None = UNSET
    preferences: PersonalSmartChargingNordpoolSettings | None = UNSET


@model
class PersonalSmartChargingNordpoolSettings(Model):
    location: NordpoolLocation | str | None
    target_charge: TargetCharge | None


@model
class PersonalSmartChargingOctopusAgile(Model):
    enabled: bool | None = UNSET
    type: Literal["octopus_agile"] = "octopus_agile"
    integration_id: int | None
    preferences: PersonalSmartChargingOctopusAgileSettings | None


@model
class PersonalSmartChargingOctopusAgileSettings(Model):
    applicable_tax_id: int | None
    target_charge: TargetChargeRange | None = UNSET
    post_code: str | None
    price_threshold: float | None


@model
class PersonalSmartChargingOctopusGo(Model):
    enabled: bool | None = UNSET
    type: Literal["octopus_go"] = "octopus_go"
    integration_id: int | None
    preferences: PersonalSmartChargingOctopusGoSettings | None


@model
class PersonalSmartChargingOctopusGoSettings(Model):
    applicable_tax_id: int | None
    target_charge: TargetChargeRange | None = UNSET
    post_code: str | None
    price_threshold: float | None = UNSET


@model
class PersonalSmartChargingSolar(Model):
    enabled: bool | None = UNSET
    type: Literal["solar"] = "solar"
    preferences: PersonalSmartChargingSolarSettings | None


@model
class PersonalSmartChargingSolarSettings(Model):
    max_current_from_grid: float | None
    solar_stable_time: float | None


@model
class PersonalSmartChargingUserControlledSchedule(Model):
    enabled: bool | None = UNSET
    type: Literal["user_controlled_schedule"] = "user_controlled_schedule"
    preferences: PersonalSmartChargingUserControlledScheduleSettings | None


@model
class PersonalSmartChargingUserControlledScheduleSettings(Model):
    start_time: str | None
    end_time: str | None
    target_charge: ChargeRange | None = UNSET
    track_electricity_costs: ElectricityCostTracking | None = UNSET
    week_days: list[WeekDaySchedule] | None = UNSET


@model
class SmartChargingCreateDynamic(Model):
    mode: Literal["dynamic"] = "dynamic"
    default_charge_point_max_current: float
    preconditioning_time: int = UNSET
    min_current: float | None = UNSET
    enable_keep_awake: bool | None = UNSET
    max_voltage: MaxVoltage | str
    electrical_configuration: ElectricalConfiguration | str = UNSET
    phases: Phases | str
    phase_rotation: PhaseRotation | str | None
    connected_phase: ConnectedPhase | str | None = UNSET


@model
class SmartChargingCreateTod(Model):
    mode: Literal["tod"] = "tod"
    default_charge_point_max_current: float
    """A."""
    periods: list[SmartChargingTodPeriod] = UNSET
    preconditioning_time: int = UNSET
    """min."""
    min_current: float | None = UNSET
    enable_keep_awake: bool | None = UNSET
    max_voltage: MaxVoltage | str
    electrical_configuration: ElectricalConfiguration | str = UNSET
    phases: Phases | str
    phase_rotation: PhaseRotation | str | None
    connected_phase: ConnectedPhase | str | None = UNSET


@model
class SmartChargingCreateUserSchedule(Model):
    mode: Literal["user_schedule"] = "user_schedule"
    default_charge_point_max_current: float
    preconditioning_time: int = UNSET
    min_current: float | None
    enable_keep_awake: bool | None
    max_voltage: MaxVoltage | str
    electrical_configuration: ElectricalConfiguration | str = UNSET
    phases: Phases | str
    phase_rotation: PhaseRotation | str | None
    allow_dynamic_load_management: bool = UNSET
    connected_phase: ConnectedPhase | str | None = UNSET


@model
class SmartChargingDisabled(Model):
    mode: Literal["disabled"] = "disabled"
    preconditioning_time: int | None = UNSET


@model
class SmartChargingDynamic(Model):
    mode: Literal["dynamic"] = "dynamic"
    default_charge_point_max_current: float | None = None
    preconditioning_time: int | None = None
    circuit_id: int | None = None
    min_current: float | None = None
    enable_keep_awake: bool | None = None
    max_voltage: MaxVoltage | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    connected_phase: ConnectedPhase | str | None = None


@model
class SmartChargingTod(Model):
    mode: Literal["tod"] = "tod"
    default_charge_point_max_current: float | None = None
    """A."""
    circuit_id: int | None = None
    periods: list[SmartChargingTodPeriod] | None = None
    preconditioning_time: int | None = None
    """min."""
    min_current: float | None = None
    enable_keep_awake: bool | None = None
    max_voltage: MaxVoltage | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    connected_phase: ConnectedPhase | str | None = None


@model
class SmartChargingTodElement(Model):
    start_at: str | None
    """HH:MM."""
    end_at: str | None
    """HH:MM."""
    max_current: float | None = UNSET


@model
class SmartChargingTodPeriod(Model):
    week_day: WeekDay | str | None
    elements: list[SmartChargingTodElement] | None


@model
class SmartChargingUserSchedule(Model):
    mode: Literal["user_schedule"] = "user_schedule"
    default_charge_point_max_current: float | None = None
    preconditioning_time: int | None = None
    circuit_id: int | None = None
    min_current: float | None = None
    enable_keep_awake: bool | None = None
    max_voltage: MaxVoltage | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    allow_dynamic_load_management: bool | None = None
    connected_phase: ConnectedPhase | str | None = None


@model
class TargetCharge(Model):
    departure_time: str | None
    preconditioning_time: int | None = UNSET
    target_charge_kwh: float | None
    """kWh."""


@model
class TargetChargeRange(Model):
    departure_time: str | None = UNSET
    preconditioning_time: int | None = UNSET
    min_target_charge_kwh: float | None = UNSET
    """kWh."""
    max_target_charge_kwh: float | None = UNSET
    """kWh."""


@model
class WeekDaySchedule(Model):
    days: list[DayOfWeek | str] | None
    start_time: str | None
    end_time: str | None


PersonalSmartChargingPreferences: TypeAlias = Annotated[
    "PersonalSmartChargingUserControlledSchedule | PersonalSmartChargingSolar | PersonalSmartChargingOctopusAgile | PersonalSmartChargingOctopusGo | PersonalSmartChargingNordpool | PersonalSmartChargingChargerElectricityRate | PersonalSmartChargingDisabled | OpenObject",
    Discriminator(
        "type",
        {
            "user_controlled_schedule": "PersonalSmartChargingUserControlledSchedule",
            "solar": "PersonalSmartChargingSolar",
            "octopus_agile": "PersonalSmartChargingOctopusAgile",
            "octopus_go": "PersonalSmartChargingOctopusGo",
            "nordpool": "PersonalSmartChargingNordpool",
            "charger_electricity_rate": "PersonalSmartChargingChargerElectricityRate",
        },
        untagged="PersonalSmartChargingDisabled",
    ),
]


SmartCharging: TypeAlias = Annotated[
    "SmartChargingTod | SmartChargingDynamic | SmartChargingUserSchedule | SmartChargingDisabled | OpenObject",
    Discriminator(
        "mode",
        {
            "tod": "SmartChargingTod",
            "dynamic": "SmartChargingDynamic",
            "user_schedule": "SmartChargingUserSchedule",
            "disabled": "SmartChargingDisabled",
        },
    ),
]


SmartChargingCreate: TypeAlias = Annotated[
    "SmartChargingCreateTod | SmartChargingCreateDynamic | SmartChargingCreateUserSchedule | SmartChargingDisabled | OpenObject",
    Discriminator(
        "mode",
        {
            "tod": "SmartChargingCreateTod",
            "dynamic": "SmartChargingCreateDynamic",
            "user_schedule": "SmartChargingCreateUserSchedule",
            "disabled": "SmartChargingDisabled",
        },
    ),
]
"""What creates a smart charging."""
