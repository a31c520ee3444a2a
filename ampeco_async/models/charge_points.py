"""Models of charge_points.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from ampeco_async._codec import UNSET, Discriminator, Model, OpenObject, model, wire

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
    """Who sees a partner's charge point and who may use it: everybody or its own; more values may come."""

    PRIVATE_VIEW_PRIVATE_USE = "private_view_private_use"
    PRIVATE_VIEW_PUBLIC_USE = "private_view_public_use"
    PUBLIC_VIEW_PRIVATE_USE = "public_view_private_use"


class ChargePointCapability(StrEnum):
    """OCPP features that a charge point supports, and quirks to allow for; more values may come."""

    REMOTE_START_STOP_CAPABLE = "remote_start_stop_capable"
    METER_VALUES = "meter_values"
    STOP_TRANSACTION_ON_EV_DISCONNECT = "stop_transaction_on_ev_disconnect"
    DISREGARD_THE_HEARTBEATS = "disregard_the_heartbeats"
    DISPLAY_MESSAGES = "display_messages"


class ChargePointCommunicationMode(StrEnum):
    """How a charge point is reached: OCPP, via another charge point, roaming; more values may come."""

    NONE = "none"
    DIRECT_OCPP = "direct_ocpp"
    VIA_OCPP_CONNECTED_CHARGE_POINT = "via_ocpp_connected_charge_point"
    ROAMING = "roaming"


class ChargePointDesiredProfileStatus(StrEnum):
    """Whether the charge point took over the wanted security profile; more values may come."""

    APPLIED = "applied"
    PENDING = "pending"
    REJECTED = "rejected"


class ChargePointHardwareStatus(StrEnum):
    """Whether the charge point as a whole works; more values may come."""

    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"
    FAULTED = "faulted"


class ChargePointInclude(StrEnum):
    """Parts that a charge point carries only when asked for; more values may come."""

    LAST_BOOT_NOTIFICATION = "lastBootNotification"
    CHARGING_PROFILE = "chargingProfile"
    SMART_CHARGING = "smartCharging"
    SMART_CHARGING_PREFERENCES = "smartChargingPreferences"
    PERSONAL_SMART_CHARGING_PREFERENCES = "personalSmartChargingPreferences"
    AVAILABLE_PERSONAL_SMART_CHARGING_MODES = "availablePersonalSmartChargingModes"


class ChargePointNetworkStatus(StrEnum):
    """Whether the charge point talks to the platform; more values may come."""

    NEVER_CONNECTED = "never_connected"
    AVAILABLE = "available"
    TEMPORARILY_UNAVAILABLE = "temporarily_unavailable"
    LONG_TERM_UNAVAILABLE = "long-term_unavailable"


class ChargePointNetworkType(StrEnum):
    """What connects the charge point: cellular network, cable or Wi-Fi; more values may come."""

    CELLULAR = "cellular"
    ETHERNET = "ethernet"
    WLAN = "wlan"


class ChargePointProtocol(StrEnum):
    """OCPP version of a charge point; more values may come."""

    OCPP_1_5 = "ocpp 1.5"
    OCPP_1_6 = "ocpp 1.6"
    OCPP_1_6_SOAP = "ocpp 1.6 soap"
    OCPP_2_0_1 = "ocpp 2.0.1"


class ChargePointRecurrencyKind(StrEnum):
    """How often a recurring schedule starts anew; more values may come."""

    DAILY = "daily"
    WEEKLY = "weekly"


class ChargePointType(StrEnum):
    """Who a charge point is for: everybody, a closed group, or its owner; more values may come."""

    PRIVATE = "private"
    PUBLIC = "public"
    PERSONAL = "personal"


class NordpoolLocation(StrEnum):
    """Price area of the Nord Pool electricity market; more values may come."""

    GB1 = "GB1"


class PersonalSmartChargingModeType(StrEnum):
    """What a mode follows: a schedule, or the prices of a supplier or market; more values may come."""

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
    """Short code, at most 4 characters."""
    location_id: int | None = None
    """Location where it stands."""
    charging_zone_id: int | None = None
    """Part of the location where it stands; null where it is in none."""
    electricity_rate_id: int | None = None
    """Electricity rate that applies to it."""
    subscription: ChargePointSubscription | None = None
    network_type: ChargePointNetworkType | str | None = None
    status: EvseStatus | str | None = None
    managed_by_operator: bool | None = None
    """Deprecated. Replaced by ``communication_mode``."""
    external_id: str | None = None
    """Id in a system of your own."""
    network: ChargePointNetwork | None = None
    capabilities: list[ChargePointCapability | str] | None = None
    """OCPP features that the charge point can be relied on for."""
    auto_start_without_authorization: bool | None = None
    """Start charging without asking who charges."""
    disable_auto_start_emulation: bool | None = None
    security: ChargePointSecurity | None = None
    model_id: int | None = None
    """See charge point models."""
    enable_auto_fault_recovery: bool | None = None
    """Try to bring the charge point back from faults automatically."""
    user: ChargePointUser | None = None
    partner: ChargePointPartner | None = None
    utility_id: int | None = None
    """Utility that supplies the electricity."""
    created_at: datetime | None = None
    first_contact_at: date | None = None
    """Day on which it first connected, UTC."""
    roaming_operator_id: int | None = None
    """Roaming CPO that the charge point comes from, if it comes over roaming."""
    charging_profile: ChargePointChargingProfile | None = None
    """The OCPP profile in force; comes with the include ``chargingProfile``."""
    display_tariff_and_costs: bool | None = None
    """Whether it can show tariffs and costs on its display."""
    last_boot_notification: ChargePointLastBootNotification | None = None
    """The last OCPP BootNotification; comes with the include of that name."""
    network_status: ChargePointNetworkStatus | str | None = None
    hardware_status: ChargePointHardwareStatus | str | None = None
    vendor_error_code: str | None = None
    """Error code of the vendor's own; see vendor error codes."""
    tags: list[str] | None = None
    """Labels of your own."""
    sharing_code: str | None = None
    """Code by which it can be shared with other users."""
    enabled_randomised_delay: bool | None = None
    """Put off the start of charging by a random delay, to spread the load on the grid."""
    notice_id: int | None = None
    uses_renewable_energy: bool | None = None
    integrated_at: datetime | None = None
    """When it was taken into the platform, UTC."""
    manufactured_at: datetime | None = None
    """UTC."""
    last_updated_at: datetime | None = None
    ocpp_connected_charge_point_id: int | None = None
    """Charge point over whose OCPP connection this one talks."""
    communication_mode: ChargePointCommunicationMode | str | None = None
    """How the platform reaches it."""
    electricity_cost_reimbursement_integration_id: int | None = None
    """Integration that reimburses its electricity."""
    installation_and_maintenance_company_id: int | None = None
    """Company that installs and maintains it."""
    smart_charging: SmartCharging | None = None
    """Smart charging as it is set; comes with the include ``smartCharging``."""
    smart_charging_preferences: OpenObject | None = None
    """Comes with the include ``smartChargingPreferences``; what is in it is not published."""
    personal_smart_charging_preferences: PersonalSmartChargingPreferences | None = None
    """What the owner asks of smart charging; comes with the include ``personalSmartChargingPreferences``."""
    available_personal_smart_charging_modes: list[PersonalSmartChargingMode] | None = None
    """Modes to choose from; come with the include ``availablePersonalSmartChargingModes``."""


@model
class ChargePointChargingProfile(Model):
    """The OCPP charging profile that is set on a charge point: limits over time."""

    id: int
    min_charging_rate: float | None = None
    """Lowest rate at which charging makes sense, in ``charging_rate_unit``."""
    schedule_periods: list[ChargingSchedulePeriod] | None = None
    """In order of their start."""
    schedule_start: datetime | None = None
    """Start of the schedule, UTC; null where it counts from the start of charging."""
    charging_rate_unit: ChargingRateUnit | str | None = None
    stack_level: int | None = None
    """Precedence among profiles of one purpose: the highest level wins, 0 is the lowest."""
    charging_profile_kind: ChargingProfileKind | str | None = None
    recurrency_kind: ChargePointRecurrencyKind | str | None = None
    """How often the schedule repeats; null unless the kind is Recurring."""
    charging_complete_at: datetime | None = None
    purpose: ChargingProfilePurpose | str | None = None
    valid_to: datetime | None = None
    """UTC; null where the profile is valid until it is replaced."""
    valid_from: datetime | None = None
    """UTC; null where the profile is valid at once."""
    duration: int | None = None
    """Length of the schedule, in s; null where its last period goes on until charging ends."""


@model
class ChargePointConfiguration(Model):
    """A configuration key or variable as the charge point last reported it."""

    key: OcppConfigurationValue | None = None
    readonly: bool | None = None
    """The charge point does not let it be written."""
    required: bool | None = None
    """OCPP demands that the charge point has it."""
    timestamp: datetime | None = None
    """When the charge point reported it, UTC."""
    last_updated_at: datetime | None = None
    persistent_configuration_template_id: int | None = None
    """Configuration template that keeps the value in place."""


@model
class ChargePointConfigurationUpdate(Model):
    """What changes about a charge point configuration; what is left out stays as it is."""

    value: str = UNSET
    """As text, whatever its type is in OCPP."""


@model
class ChargePointCreate(Model):
    """What creates a charge point."""

    name: str
    type: ChargePointType | str
    pin: str = UNSET
    """Short code, at most 4 characters."""
    location_id: int = UNSET
    """Location where it stands."""
    charging_zone_id: int | None = UNSET
    """Part of the location where it stands; null where it is in none."""
    electricity_rate_id: int = UNSET
    """Electricity rate that applies to it."""
    subscription: ChargePointSubscription = UNSET
    network_type: ChargePointNetworkType | str = UNSET
    status: EvseStatus | str
    managed_by_operator: bool = UNSET
    """Deprecated. Replaced by ``communication_mode``."""
    external_id: str = UNSET
    """Id in a system of your own."""
    network: ChargePointNetwork = UNSET
    capabilities: list[ChargePointCapability | str] = UNSET
    """OCPP features that the charge point can be relied on for."""
    auto_start_without_authorization: bool = UNSET
    """Start charging without asking who charges."""
    disable_auto_start_emulation: bool = UNSET
    security: ChargePointSecurityWrite = UNSET
    model_id: int | None = UNSET
    """See charge point models."""
    enable_auto_fault_recovery: bool = UNSET
    """Try to bring the charge point back from faults automatically."""
    user: ChargePointUser = UNSET
    partner: ChargePointPartner = UNSET
    utility_id: int | None = UNSET
    """Utility that supplies the electricity."""
    tags: list[str] = UNSET
    """Labels of your own."""
    sharing_code: str = UNSET
    """Code by which it can be shared with other users."""
    enabled_randomised_delay: bool = UNSET
    """Put off the start of charging by a random delay, to spread the load on the grid."""
    notice_id: int | None = UNSET
    uses_renewable_energy: bool = UNSET
    ocpp_connected_charge_point_id: int = UNSET
    """Charge point over whose OCPP connection this one talks."""
    communication_mode: ChargePointCommunicationMode | str = UNSET
    electricity_cost_reimbursement_integration_id: int | None = UNSET
    """Integration that reimburses its electricity."""
    installation_and_maintenance_company_id: int | None = UNSET
    """Company that installs and maintains it."""


@model
class ChargePointEvseConnectorCreate(Model):
    """A connector to add to an EVSE."""

    type: ConnectorType | str
    format: ConnectorFormat | str = UNSET
    status: EvseStatus | str = UNSET


@model
class ChargePointEvseConnectorUpdate(Model):
    """What changes about a connector; what is left out stays as it is."""

    type: ConnectorType | str = UNSET
    format: ConnectorFormat | str = UNSET
    status: EvseStatus | str = UNSET


@model
class ChargePointEvseCreate(Model):
    """An EVSE to add to a charge point."""

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
class ChargePointLastBootNotification(Model):
    """What the charge point last said about itself in an OCPP BootNotification."""

    model: str | None = None
    vendor: str | None = None
    charge_box_serial_number: str | None = None
    """Older OCPP form of ``charge_point_serial_number``."""
    charge_point_serial_number: str | None = None
    firmware_version: str | None = None
    iccid: str | None = None
    """Serial number of the SIM card."""
    imsi: str | None = None
    """Subscriber number of the SIM card."""
    meter_serial_number: str | None = None
    """Main electrical meter."""
    meter_type: str | None = None
    """Main electrical meter."""
    last_updated_at: datetime | None = None


@model
class ChargePointNetwork(Model):
    """How the charge point connects: its OCPP identity, protocol and address."""

    id: str | None = UNSET
    """OCPP identity, the last part of its WebSocket URL."""
    protocol: ChargePointProtocol | str | None = UNSET
    password: str | None = UNSET
    """Of the OCPP connection (HTTP Basic); treat it as a secret."""
    ip: str | None = UNSET
    """Address of the charge point."""
    port: int | None = UNSET
    """Port of the charge point."""


@model
class ChargePointPartner(Model):
    """The partner that owns a charge point, and on which terms."""

    id: int | None = UNSET
    contract_id: int | None = UNSET
    """Partner contract that applies."""
    contact_id: int | None = UNSET
    """Deprecated."""
    corporate_billing_as_default: bool | None = UNSET
    """Corporate billing is the default here."""
    access_type: ChargePointAccessType | str | None = UNSET
    notice: list[Translation] | None = UNSET
    """Deprecated."""


@model
class ChargePointSecurity(Model):
    """OCPP security profiles (0 to 3) of a charge point; a profile can only be raised."""

    desired_profile: int | None = None
    """The one to bring the charge point to."""
    current_profile: int | None = None
    """The one in force."""
    hardware_enabled_profile: int | None = None
    """The highest one that the hardware supports."""
    desired_profile_status: ChargePointDesiredProfileStatus | str | None = None


@model
class ChargePointSecurityWrite(Model):
    """The OCPP security profile to bring a charge point to; it can only be raised."""

    desired_profile: int = UNSET
    """0 to 3; never lower than the one in force."""


@model
class ChargePointShare(Model):
    """Access that the owner of a personal charge point gives to another user."""

    id: int
    user_id: int | None = None
    """Who may use the charge point."""
    shared_on: datetime | None = None
    """UTC."""


@model
class ChargePointSharedPartner(Model):
    """A partner that a charge point is shared with."""

    id: int
    shared_at: datetime | None = None
    """UTC."""


@model
class ChargePointSharedPartnerReplace(Model):
    """All partners that a charge point is shared with; others lose access."""

    partner_ids: list[int]
    """The whole list."""


@model
class ChargePointStatusReport(Model):
    """Whether a charge point and each of its EVSEs can be used now."""

    network_status: DowntimeNetworkStatus | str | None = None
    hardware_status: EvseHardwareStatus | str | None = None
    evses: list[ChargePointStatusReportEvse] | None = None
    last_updated_at: datetime | None = None


@model
class ChargePointStatusReportEvse(Model):
    """The hardware status of one EVSE."""

    hardware_status: EvseHardwareStatus | str | None = None
    id: int


@model
class ChargePointSubscription(Model):
    """Whether a charge point may be used by subscribers only."""

    required: bool | None = UNSET
    plan_ids: list[int] | None = UNSET
    """Subscription plans that give access."""


@model
class ChargePointUpdate(Model):
    """What changes about a charge point; what is left out stays as it is."""

    name: str = UNSET
    type: ChargePointType | str = UNSET
    pin: str | None = UNSET
    """Short code, at most 4 characters."""
    location_id: int | None = UNSET
    """Location where it stands."""
    charging_zone_id: int | None = UNSET
    """Part of the location where it stands; null where it is in none."""
    electricity_rate_id: int | None = UNSET
    """Electricity rate that applies to it."""
    electricity_cost_reimbursement_integration_id: int | None = UNSET
    """Integration that reimburses its electricity."""
    installation_and_maintenance_company_id: int | None = UNSET
    """Company that installs and maintains it."""
    subscription: ChargePointSubscription = UNSET
    network_type: ChargePointNetworkType | str = UNSET
    status: EvseStatus | str = UNSET
    managed_by_operator: bool = UNSET
    """Deprecated. Replaced by ``communication_mode``."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    network: ChargePointNetwork = UNSET
    capabilities: list[ChargePointCapability | str] = UNSET
    """OCPP features that the charge point can be relied on for."""
    auto_start_without_authorization: bool = UNSET
    """Start charging without asking who charges."""
    disable_auto_start_emulation: bool = UNSET
    security: ChargePointSecurityWrite = UNSET
    model_id: int | None = UNSET
    """See charge point models."""
    enable_auto_fault_recovery: bool = UNSET
    """Try to bring the charge point back from faults automatically."""
    user: ChargePointUser = UNSET
    partner: ChargePointPartner = UNSET
    utility_id: int | None = UNSET
    """Utility that supplies the electricity."""
    tags: list[str] = UNSET
    """Labels of your own."""
    enabled_randomised_delay: bool = UNSET
    """Put off the start of charging by a random delay, to spread the load on the grid."""
    notice_id: int | None = UNSET
    uses_renewable_energy: bool = UNSET
    integrated_at: datetime | None = UNSET
    """When it was taken into the platform, UTC."""
    manufactured_at: datetime | None = UNSET
    """UTC."""


@model
class ChargePointUser(Model):
    """The user who owns a personal charge point."""

    id: int | None = UNSET
    """Null where nobody owns it."""
    automatic_firmware_updates_enabled: bool | None = UNSET


@model
class ChargeRange(Model):
    """How much energy a vehicle should get, from at least to at most."""

    min_target_charge_kwh: float | None = UNSET
    """Energy wanted at least, in kWh."""
    max_target_charge_kwh: float | None = UNSET
    """Energy wanted at most, in kWh."""


@model
class DepartureTarget(Model):
    """When the vehicle is to be ready."""

    departure_time: str | None = wire("departure_time", default=None)
    """HH:MM."""


@model
class ElectricityCostTracking(Model):
    """Prices by which the electricity of a home charger is valued."""

    price_off_peak: float | None = UNSET
    """Per kWh."""
    price_peak: float | None = UNSET
    """Per kWh."""


@model
class NetworkStatusLogEntry(Model):
    """A change of the connection between charge point and platform."""

    status: str | None = None
    timestamp: datetime | None = None
    """UTC."""


@model
class NordpoolPriceArea(Model):
    """A price area of the Nord Pool electricity market to choose from."""

    key: str | None = None
    label: str | None = None


@model
class OcppConfigurationValue(Model):
    """A configuration key (OCPP 1.6) or variable of a component (2.0.1) with its value."""

    name: str | None = None
    """Key in OCPP 1.6, variable in OCPP 2.0.1."""
    value: str | None = None
    component_name: str | None = None
    """OCPP 2.0.1 component that the variable belongs to."""
    instance: str | None = None
    """Which one, where the component comes several times."""
    evse_id: int | None = None
    """OCPP id of the EVSE, where the component belongs to one."""
    max_limit: int | None = None


@model
class PersonalSmartChargingChargerElectricityRate(Model):
    """Charge at home when the charge point's own electricity rate is low."""

    enabled: bool | None = UNSET
    type: Literal["charger_electricity_rate"] = "charger_electricity_rate"
    electricity_rate_id: int | None
    preferences: PersonalSmartChargingChargerElectricityRateSettings | None


@model
class PersonalSmartChargingChargerElectricityRateSettings(Model):
    """When to charge by the electricity rate, and how much by when."""

    solar: bool | None = UNSET
    start_time: str | None
    """Time of day, such as 23:00."""
    end_time: str | None
    """Time of day, such as 23:00."""
    target_charge: TargetCharge | None
    week_days: list[WeekDaySchedule] | None = UNSET
    """Times that differ by day of the week."""


@model
class PersonalSmartChargingDefaults(Model):
    """Values that an app can suggest for a mode."""

    start_time: str | None = wire("start_time", default=None)
    """HH:MM."""
    end_time: str | None = wire("end_time", default=None)
    """HH:MM."""
    max_price: float | None = wire("max_price", default=None)
    """Per kWh."""
    target_charge: DepartureTarget | None = wire("target_charge", default=None)


@model
class PersonalSmartChargingDisabled(Model):
    """No smart charging by the driver's own preferences."""

    enabled: bool | None


@model
class PersonalSmartChargingMode(Model):
    """A mode of smart charging that the owner of a home charger can choose."""

    name: str | None = None
    integration_id: int | None = None
    """Integration that supplies the prices; null where the mode needs none."""
    type: PersonalSmartChargingModeType | str | None = None
    defaults: PersonalSmartChargingDefaults | None = None
    locations: NordpoolPriceArea | None = None


@model
class PersonalSmartChargingNordpool(Model):
    """Charge at home when electricity is cheap on the Nord Pool market."""

    enabled: bool | None = UNSET
    type: Literal["nordpool"] = "nordpool"
    integration_id: int | None = UNSET
    preferences: PersonalSmartChargingNordpoolSettings | None = UNSET


@model
class PersonalSmartChargingNordpoolSettings(Model):
    """Price area, and how much energy is wanted by when."""

    location: NordpoolLocation | str | None
    target_charge: TargetCharge | None


@model
class PersonalSmartChargingOctopusAgile(Model):
    """Charge at home by the half-hourly prices of Octopus Agile (Great Britain)."""

    enabled: bool | None = UNSET
    type: Literal["octopus_agile"] = "octopus_agile"
    integration_id: int | None
    preferences: PersonalSmartChargingOctopusAgileSettings | None


@model
class PersonalSmartChargingOctopusAgileSettings(Model):
    """Where, up to which price, and how much energy by when."""

    applicable_tax_id: int | None
    """Tax that applies to the prices."""
    target_charge: TargetChargeRange | None = UNSET
    post_code: str | None
    """Tells the region whose prices apply."""
    price_threshold: float | None
    """Price per kWh that decides when to charge."""


@model
class PersonalSmartChargingOctopusGo(Model):
    """Charge at home in the cheap hours of Octopus Go (Great Britain)."""

    enabled: bool | None = UNSET
    type: Literal["octopus_go"] = "octopus_go"
    integration_id: int | None
    preferences: PersonalSmartChargingOctopusGoSettings | None


@model
class PersonalSmartChargingOctopusGoSettings(Model):
    """Where, up to which price, and how much energy by when."""

    applicable_tax_id: int | None
    """Tax that applies to the prices."""
    target_charge: TargetChargeRange | None = UNSET
    post_code: str | None
    """Tells the region whose prices apply."""
    price_threshold: float | None = UNSET
    """Price per kWh that decides when to charge."""


@model
class PersonalSmartChargingSolar(Model):
    """Charge at home with surplus power of the driver's own solar panels."""

    enabled: bool | None = UNSET
    type: Literal["solar"] = "solar"
    preferences: PersonalSmartChargingSolarSettings | None


@model
class PersonalSmartChargingSolarSettings(Model):
    """How much the grid may add to solar power."""

    max_current_from_grid: float | None
    """Most current to take from the grid, in A."""
    solar_stable_time: float | None
    """How long solar power must hold before charging follows it."""


@model
class PersonalSmartChargingUserControlledSchedule(Model):
    """Charge at home at times that the driver sets."""

    enabled: bool | None = UNSET
    type: Literal["user_controlled_schedule"] = "user_controlled_schedule"
    preferences: PersonalSmartChargingUserControlledScheduleSettings | None


@model
class PersonalSmartChargingUserControlledScheduleSettings(Model):
    """When to charge, how much, and what the energy costs."""

    start_time: str | None
    """Time of day, such as 23:00."""
    end_time: str | None
    """Time of day, such as 23:00."""
    target_charge: ChargeRange | None = UNSET
    track_electricity_costs: ElectricityCostTracking | None = UNSET
    """Null where costs are not tracked."""
    week_days: list[WeekDaySchedule] | None = UNSET
    """Times that differ by day of the week."""


@model
class SmartChargingCreateDynamic(Model):
    """Dynamic load management: the charge point shares the current of its circuit."""

    mode: Literal["dynamic"] = "dynamic"
    default_charge_point_max_current: float
    """Current that applies where nothing else limits it, in A."""
    preconditioning_time: int = UNSET
    """Time before departure in which the vehicle warms or cools itself, in min."""
    min_current: float | None = UNSET
    """Lowest current to charge with, in A."""
    enable_keep_awake: bool | None = UNSET
    """Keep vehicles from falling asleep while they wait."""
    max_voltage: MaxVoltage | str
    electrical_configuration: ElectricalConfiguration | str = UNSET
    phases: Phases | str
    phase_rotation: PhaseRotation | str | None
    """Order in which the phases of the grid are wired."""
    connected_phase: ConnectedPhase | str | None = UNSET
    """Which phases are wired, where not all three are."""


@model
class SmartChargingCreateTod(Model):
    """Limits on the current by time of day and day of the week."""

    mode: Literal["tod"] = "tod"
    default_charge_point_max_current: float
    """Current that applies where nothing else limits it, in A."""
    periods: list[SmartChargingTodPeriod] = UNSET
    preconditioning_time: int = UNSET
    """Time before departure in which the vehicle warms or cools itself, in min."""
    min_current: float | None = UNSET
    """Lowest current to charge with, in A."""
    enable_keep_awake: bool | None = UNSET
    """Keep vehicles from falling asleep while they wait."""
    max_voltage: MaxVoltage | str
    electrical_configuration: ElectricalConfiguration | str = UNSET
    phases: Phases | str
    phase_rotation: PhaseRotation | str | None
    """Order in which the phases of the grid are wired."""
    connected_phase: ConnectedPhase | str | None = UNSET
    """Which phases are wired, where not all three are."""


@model
class SmartChargingCreateUserSchedule(Model):
    """Charging by the schedules that drivers set themselves."""

    mode: Literal["user_schedule"] = "user_schedule"
    default_charge_point_max_current: float
    """Current that applies where nothing else limits it, in A."""
    preconditioning_time: int = UNSET
    """Time before departure in which the vehicle warms or cools itself, in min."""
    min_current: float | None
    """Lowest current to charge with, in A."""
    enable_keep_awake: bool | None
    """Keep vehicles from falling asleep while they wait."""
    max_voltage: MaxVoltage | str
    electrical_configuration: ElectricalConfiguration | str = UNSET
    phases: Phases | str
    phase_rotation: PhaseRotation | str | None
    """Order in which the phases of the grid are wired."""
    allow_dynamic_load_management: bool = UNSET
    """Let load management lower the current as well."""
    connected_phase: ConnectedPhase | str | None = UNSET
    """Which phases are wired, where not all three are."""


@model
class SmartChargingDisabled(Model):
    """No smart charging."""

    mode: Literal["disabled"] = "disabled"
    preconditioning_time: int | None = UNSET
    """Time before departure in which the vehicle warms or cools itself, in min."""


@model
class SmartChargingDynamic(Model):
    """Dynamic load management: the charge point shares the current of its circuit."""

    mode: Literal["dynamic"] = "dynamic"
    default_charge_point_max_current: float | None = None
    """Current that applies where nothing else limits it, in A."""
    preconditioning_time: int | None = None
    """Time before departure in which the vehicle warms or cools itself, in min."""
    circuit_id: int | None = None
    """Circuit under load management that the charge point belongs to; null where there is none."""
    min_current: float | None = None
    """Lowest current to charge with, in A."""
    enable_keep_awake: bool | None = None
    """Keep vehicles from falling asleep while they wait."""
    max_voltage: MaxVoltage | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    """Order in which the phases of the grid are wired."""
    connected_phase: ConnectedPhase | str | None = None
    """Which phases are wired, where not all three are."""


@model
class SmartChargingTod(Model):
    """Limits on the current by time of day and day of the week."""

    mode: Literal["tod"] = "tod"
    default_charge_point_max_current: float | None = None
    """Current that applies where nothing else limits it, in A."""
    circuit_id: int | None = None
    """Circuit under load management that the charge point belongs to; null where there is none."""
    periods: list[SmartChargingTodPeriod] | None = None
    preconditioning_time: int | None = None
    """Time before departure in which the vehicle warms or cools itself, in min."""
    min_current: float | None = None
    """Lowest current to charge with, in A."""
    enable_keep_awake: bool | None = None
    """Keep vehicles from falling asleep while they wait."""
    max_voltage: MaxVoltage | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    """Order in which the phases of the grid are wired."""
    connected_phase: ConnectedPhase | str | None = None
    """Which phases are wired, where not all three are."""


@model
class SmartChargingTodElement(Model):
    """A limit on the current from one time of day to another."""

    start_at: str | None
    """HH:MM."""
    end_at: str | None
    """HH:MM."""
    max_current: float | None = UNSET
    """A."""


@model
class SmartChargingTodPeriod(Model):
    """The limits of one day of the week."""

    week_day: WeekDay | str | None
    elements: list[SmartChargingTodElement] | None


@model
class SmartChargingUserSchedule(Model):
    """Charging by the schedules that drivers set themselves."""

    mode: Literal["user_schedule"] = "user_schedule"
    default_charge_point_max_current: float | None = None
    """Current that applies where nothing else limits it, in A."""
    preconditioning_time: int | None = None
    """Time before departure in which the vehicle warms or cools itself, in min."""
    circuit_id: int | None = None
    """Circuit under load management that the charge point belongs to; null where there is none."""
    min_current: float | None = None
    """Lowest current to charge with, in A."""
    enable_keep_awake: bool | None = None
    """Keep vehicles from falling asleep while they wait."""
    max_voltage: MaxVoltage | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    """Order in which the phases of the grid are wired."""
    allow_dynamic_load_management: bool | None = None
    """Let load management lower the current as well."""
    connected_phase: ConnectedPhase | str | None = None
    """Which phases are wired, where not all three are."""


@model
class TargetCharge(Model):
    """How much energy the vehicle needs by when."""

    departure_time: str | None
    """Time of day when the vehicle is to be ready, such as 07:00."""
    preconditioning_time: int | None = UNSET
    """Time before departure in which the vehicle warms or cools itself, in min."""
    target_charge_kwh: float | None
    """Energy wanted, in kWh."""


@model
class TargetChargeRange(Model):
    """How much energy the vehicle needs by when, from at least to at most."""

    departure_time: str | None = UNSET
    """Time of day when the vehicle is to be ready, such as 07:00."""
    preconditioning_time: int | None = UNSET
    """Time before departure in which the vehicle warms or cools itself, in min."""
    min_target_charge_kwh: float | None = UNSET
    """Energy wanted at least, in kWh."""
    max_target_charge_kwh: float | None = UNSET
    """Energy wanted at most, in kWh."""


@model
class WeekDaySchedule(Model):
    """From when until when to charge on certain days of the week."""

    days: list[DayOfWeek | str] | None
    start_time: str | None
    """Time of day, such as 23:00."""
    end_time: str | None
    """Time of day, such as 23:00."""


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
"""How a driver wants to charge at home; ``type`` is the discriminator."""


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
"""How the current of a charge point is managed; ``mode`` is the discriminator."""


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
"""The way of smart charging to set; ``mode`` is the discriminator."""
