"""Models of sessions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, OpenObject, model

if TYPE_CHECKING:
    from ampeco_async.models.authorizations import AuthorizationRoaming, AuthorizationSource
    from ampeco_async.models.common import TaxShare


class PriceComponentType(StrEnum):
    """What a part of the price is for: energy, time, idling, connection, fees; more values may come."""

    FLAT = "flat"
    CONNECTION = "connection"
    ENERGY = "energy"
    CHARGING_TIME = "charging_time"
    IDLE_TIME = "idle_time"
    POWER_LEVELS_TIME = "power_levels_time"
    MIN_PRICE = "min_price"
    SERVICE_FEE = "service_fee"
    ENERGY_FLAT_FEE = "energy_flat_fee"
    DURATION_FLAT_FEE = "duration_flat_fee"
    IDLE_FLAT_FEE = "idle_flat_fee"


class PriceUnit(StrEnum):
    """What a price is per; more values may come."""

    KWH = "kwh"
    MINUTE = "minute"
    SESSION = "session"


class SessionAuthorizationMethod(StrEnum):
    """What authorized a session: app, RFID tag, admin or the vehicle itself; more values may come."""

    USER_DEVICE = "user_device"
    RFID_TAG = "rfid_tag"
    ADMIN = "admin"
    PLUG_AND_CHARGE = "plug_and_charge"


class SessionAuthorizationStatus(StrEnum):
    """Whether the driver was allowed to charge; more values may come."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class SessionBillingStatus(StrEnum):
    """How far the billing of a session has come; more values may come."""

    PENDING = "pending"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    NULL = "null"


class SessionChargingState(StrEnum):
    """Whether the vehicle takes energy or only occupies the EVSE; more values may come."""

    CHARGING = "charging"
    IDLE = "idle"


class SessionChargingType(StrEnum):
    """Whether smart charging was overridden (boosted) or in force (optimised); more values may come."""

    BOOSTED = "boosted"
    OPTIMISED = "optimised"


class SessionDayPeriod(StrEnum):
    """Whether the day or the night price of a tariff applies; more values may come."""

    DAY = "day"
    NIGHT = "night"


class SessionPaymentStatus(StrEnum):
    """How far a session has been paid; more values may come."""

    PENDING = "pending"
    PAID = "paid"
    PARTIALLY = "partially"
    FAILED = "failed"


class SessionPaymentType(StrEnum):
    """What a session is paid with: card, balance, company and so on; more values may come."""

    TOKENIZED = "tokenized"
    SUBSCRIPTION = "subscription"
    BALANCE = "balance"
    CORPORATE = "corporate"
    TERMINAL = "terminal"
    BANK_TRANSFER = "bank_transfer"


class SessionPricingMethod(StrEnum):
    """What a tariff charges for: time, energy, both, or nothing; more values may come."""

    DURATION = "duration"
    ENERGY = "energy"
    DURATION_AND_ENERGY = "durationAndEnergy"
    FREE = "free"


class SessionReason(StrEnum):
    """Why a session ended or failed to start: driver, limits, payment, fault; more values may come."""

    WORKING_HOURS_EXCEEDED = "working_hours_exceeded"
    TIMEOUT = "timeout"
    AUTHORIZATION_AMOUNT_REACHED = "authorization_amount_reached"
    NEW_START_TRANSACTION_RECEIVED = "new_start_transaction_received"
    FORCE_STOP = "force_stop"
    STANDARD_STOP = "standard_stop"
    ENERGY_EXCEEDED = "energy_exceeded"
    SCHEDULE_COMPLETED = "schedule_completed"
    PRE_AUTHORIZATION_FAILED = "pre_authorization_failed"
    SYSTEM_FORCE_STOP = "system_force_stop"
    TIME_LIMIT = "time_limit"
    BALANCE_EXCEEDED = "balance_exceeded"
    DEAUTHORIZED = "deauthorized"
    EMERGENCY_STOP = "emergencystop"
    ENERGY_LIMIT_REACHED = "energylimitreached"
    EV_DISCONNECTED = "evdisconnected"
    GROUND_FAULT = "groundfault"
    IMMEDIATE_RESET = "immediatereset"
    HARD_RESET = "hardreset"
    LOCAL = "local"
    LOCAL_OUT_OF_CREDIT = "localoutofcredit"
    MASTER_PASS = "masterpass"
    OTHER = "other"
    OVERCURRENT_FAULT = "overcurrentfault"
    POWER_LOSS = "powerloss"
    POWER_QUALITY = "powerquality"
    REBOOT = "reboot"
    REMOTE = "remote"
    SOC_LIMIT_REACHED = "soclimitreached"
    STOPPED_BY_EV = "stoppedbyev"
    TIMEOUT_LIMIT_REACHED = "timeoutlimitreached"
    SOFT_RESET = "softreset"
    UNLOCK_COMMAND = "unlockcommand"
    NO_EV_PARKED = "no_ev_parked"
    NO_EV_CONNECTED = "no_ev_connected"
    CHARGE_POINT_TIMEOUT = "charge_point_timeout"
    CHARGING_ON_EVSE_NOT_ALLOWED = "charging_on_evse_not_allowed"
    REMOTE_START_FAILED = "remote_start_failed"
    NO_USER_FOR_AGILE_STREETS = "no_user_for_agile_streets"
    REJECTED = "rejected"
    CANCELED_RESERVATION = "canceled_reservation"
    EVSE_OCCUPIED = "evse_occupied"
    EVSE_INOPERATIVE = "evse_inoperative"
    FAILED = "failed"
    NOT_SUPPORTED = "not_supported"
    UNKNOWN_RESERVATION = "unknown_reservation"
    EV_NOT_CONNECTED_TO_EVSE = "ev_not_connected_to_evse"
    AUTHORIZATION_FAILED = "authorization_failed"
    UNKNOWN_SESSION = "unknown_session"
    EV_NOT_CONNECT_TO_EVSE = "ev_not_connect_to_evse"


class SessionStatus(StrEnum):
    """How far a session has come; ``pending`` is not charging yet; more values may come."""

    UNKNOWN = "unknown"
    PENDING = "pending"
    ACTIVE = "active"
    FINISHED = "finished"
    FAILED = "failed"
    EXPIRED = "expired"


@model
class Amount(Model):
    """An amount of money, with and without tax."""

    with_tax: float | None = None
    """Gross."""
    without_tax: float | None = None
    """Net."""


@model
class CorporateBilling(Model):
    """How the cost of a session is divided between a company and its driver."""

    blended_cost_per_kwh: float | None = None
    """Cost per kWh with all price components in it."""
    breakdown: list[CorporateBillingBreakdown] | None = None
    charger_type: str | None = None
    charger_type_coverage_type: str | None = None
    corporate_amount: float | None = None
    """What the company pays."""
    driver_amount: float | None = None
    """What is left to the driver."""
    is_overall_cost_cap_applied: bool | None = None
    """Whether the policy's limit on the cost as a whole took effect."""
    policy_snapshot_id: int | None = None
    """Billing policy as it stood when it was applied."""
    restriction_cause: Any = None
    """Why the company does not pay, where a restriction of the policy applies."""


@model
class CorporateBillingBreakdown(Model):
    """One price component, divided between a company and its driver."""

    component_type: str | None = None
    corporate_amount: float | None = None
    """What the company pays."""
    driver_amount: float | None = None
    """What is left to the driver."""


@model
class Session(Model):
    """A charging session: who charged where, how much energy it took and what it cost."""

    id: str
    charge_point_id: int | None = None
    evse_id: int | None = None
    connector_id: int | None = None
    """Connector of the EVSE that was used."""
    status: SessionStatus | str | None = None
    reason: SessionReason | str | None = None
    user_id: int | None = None
    """Driver; null for an anonymous one."""
    booking_id: int | None = None
    """Booking that the session fulfils."""
    started_at: datetime | None = None
    """UTC."""
    stopped_at: datetime | None = None
    """UTC; null while the session runs."""
    energy: float | None = None
    """Deprecated. Wh."""
    power_kw: float | None = None
    """Deprecated. kW. Replaced by ``power.latest``."""
    soc_percent: float | None = None
    """State of charge of the battery, in %."""
    amount: float | None = None
    """Deprecated."""
    total_amount: Amount | None = None
    """Cost to the driver, in ``currency``."""
    tax: TaxShare | None = None
    """Deprecated."""
    currency: str | None = None
    """ISO 4217 code."""
    payment_type: SessionPaymentType | str | None = None
    payment_method_id: str | None = None
    """Payment method that the session is paid with."""
    terminal_id: int | None = None
    """Payment terminal where the driver paid ad hoc."""
    non_billable_energy: float | None = None
    """Energy that was delivered and is not billed."""
    payment_status: SessionPaymentStatus | str | None = None
    authorization_id: int | None = None
    """Attempt to authorize that led to the session."""
    id_tag: str | None = None
    """Token that authorized the session, such as the uid of an RFID card or an EMAID."""
    id_tag_label: str | None = None
    """Label of the token."""
    extending_session_id: int | None = None
    """Deprecated."""
    original_session_id: int | None = None
    """Session that this one continues."""
    extended_by_session_id: int | None = None
    """Session that continues this one."""
    reimbursement_eligibility: bool | None = None
    """Whether the electricity of the session can be reimbursed."""
    external_session_id: str | None = None
    """Deprecated. Replaced by ``id_tag``."""
    authorization: SessionAuthorization | None = None
    charging_periods: list[SessionChargingPeriod] | None = None
    """Stretches of charging and idling; come with ``with_charging_periods``."""
    price_breakdown: list[SessionPriceBreakdown] | None = None
    """Cost by price component; comes with ``with_price_breakdown``."""
    tariff_snapshot_id: int | None = None
    """The tariff as it stood when it priced the session; see tariff snapshots."""
    electricity_cost: float | None = None
    """What the electricity cost, as against what the driver pays."""
    evse_physical_reference: str | None = None
    """Label of the EVSE on site, as drivers see it."""
    payment_status_updated_at: datetime | None = None
    """UTC."""
    charge_point_operator_roaming_id: str | None = None
    """Id of the charge point operator in roaming."""
    roaming: SessionRoaming | None = None
    last_updated_at: datetime | None = None
    randomised_delay: int | None = None
    """Delay before charging, drawn at random to spread the load on the grid, in s."""
    receipt_id: int | None = None
    """Deprecated."""
    external_app_data: OpenObject | None = None
    """Data of your own; comes with the include ``externalAppData``."""
    clock_aligned_energy_consumption: list[SessionClockAlignedEnergyConsumption] | None = None
    """By intervals of the clock; comes with ``with_clock_aligned_energy_consumption``."""
    energy_consumption: SessionEnergyConsumption | None = None
    estimated_savings: float | None = None
    """Estimate of what was saved."""
    billing_status: SessionBillingStatus | str | None = None
    power: SessionPower | None = None
    operator_id: int | None = None
    """Operator that the session belongs to."""
    vehicle_id: int | None = None
    """See vehicles."""
    started_offline: bool | None = None
    """Whether it started while the charge point had no connection to the platform."""
    id_tag_type: str | None = None
    """Kind of token, such as an RFID card or EMAID."""
    billing_completed_at: datetime | None = None
    """UTC."""
    pre_authorized_amount: float | None = None
    """Amount held on the payment method before charging, in ``currency``."""
    incremental_pre_authorization_enabled: bool | None = None
    """Whether the held amount grows while charging goes on."""
    discounts: list[SessionDiscount] | None = None
    """Discounts that were given."""
    corporate_billing: CorporateBilling | None = None


@model
class SessionAuthorization(Model):
    """How a session was authorized; comes with ``with_authorization``."""

    id: int
    method: SessionAuthorizationMethod | str | None = None
    source: AuthorizationSource | str | None = None
    created_at: datetime | None = None
    status: SessionAuthorizationStatus | str | None = None
    rejection_reason: str | None = None
    """Null where it was accepted."""
    user_id: int | None = None
    rfid_tag_uid: str | None = None
    roaming: AuthorizationRoaming | None = None
    last_updated_at: datetime | None = None
    created_at_local: str | None = None
    """As ``created_at``, in local time."""
    operator_id: int | None = None


@model
class SessionChargingPeriod(Model):
    """A stretch of a session under one price and in one state, charging or idle."""

    id: int
    energy: int | None = None
    """Whole Wh."""
    started_at: datetime | None = None
    """UTC."""
    stopped_at: datetime | None = None
    """UTC; null while the period runs."""
    state: str | None = None
    """Deprecated."""
    charging_state: SessionChargingState | str | None = None
    pricing_details: SessionPricingDetails | None = None
    amount: float | None = None
    """Cost of the period, in the currency of the session."""
    price_breakdown: list[SessionPriceBreakdown] | None = None
    """Cost by component; comes with ``with_charging_periods_price_breakdown``."""
    energy_precise: float | None = None
    """Energy with decimals."""
    grace_time_end_at: datetime | None = None
    """End of the grace period, UTC."""
    total_amount: Amount | None = None


@model
class SessionClockAlignedEnergyConsumption(Model):
    """Energy and cost of a session within one interval of the clock."""

    start: datetime | None = None
    """UTC."""
    end: datetime | None = None
    """UTC."""
    energy_consumed: int | None = None
    """Deprecated. Wh."""
    energy_consumption: SessionEnergyConsumption | None = None
    total_cost: Amount | None = None


@model
class SessionConsumptionStats(Model):
    """A point in the course of a session; a finished session has at most 300."""

    energy: float | None = None
    """Wh."""
    power: float | None = None
    """W."""
    timestamp: datetime | None = None


@model
class SessionDiscount(Model):
    """A discount on a session."""

    amount: float | None = None
    """In the currency of the session."""
    type: str | None = None


@model
class SessionEnergyConsumption(Model):
    """Energy of a session by where it came from, in Wh."""

    total: float | None = None
    """From everywhere, in Wh."""
    local: float | None = None
    """From sources on site, such as solar panels, in Wh."""
    grid: float | None = None
    """From the grid, in Wh."""


@model
class SessionPower(Model):
    """Power that a session draws, in W."""

    latest: float | None = None
    """Last reported, in W."""
    peak: float | None = None
    """Highest so far, in W."""
    average: float | None = None
    """Mean over the session, in W."""


@model
class SessionPriceBreakdown(Model):
    """One component of the price: quantity times price per unit."""

    type: PriceComponentType | str | None = None
    currency: str | None = None
    """ISO 4217 code."""
    unit: PriceUnit | str | None = None
    price_per_unit: Amount | None = None
    quantity: float | None = None
    """In ``unit``."""
    price: Amount | None = None
    tax_percentage: float | None = None
    """Rate in %."""
    total_price: float | None = None
    """Deprecated."""
    unit_price: float | None = None
    """Deprecated."""


@model
class SessionPricingDetails(Model):
    """By which rules of the tariff a charging period was priced."""

    charging_type: SessionChargingType | str | None = None
    """Whether smart charging was overridden or in force."""
    day_period: SessionDayPeriod | str | None = None
    """For tariffs with day and night prices."""
    pricing_method: SessionPricingMethod | str | None = None
    price: float | None = None
    markup: float | None = None
    """Markup on the electricity rate, in %."""
    initial_energy_price: float | None = None
    initial_duration_price: float | None = None
    start_hour: str | None = None
    end_hour: str | None = None
    day: str | None = None


@model
class SessionRetryPayment(Model):
    """With which payment method to try again."""

    payment_method_id: int | None = UNSET
    """Payment method to charge this time."""


@model
class SessionRoaming(Model):
    """The roaming side of a session: its id at the CPO, its CDRs."""

    cdr_ids: list[int] | None = None
    """CDRs that were made of the session."""
    session_id: str | None = None
    """Id of the session in roaming."""
    roaming_operator_cpo_id: int | None = None
    """CPO on whose charge point the session runs."""
    cpo_last_updated_at: datetime | None = None
    """When the CPO last changed the session, UTC."""


@model
class SessionTimelineEntry(Model):
    """Meter values of a session at one moment; every unit is in the name."""

    current_a: float | None = None
    current_export_a: float | None = None
    """Current from the vehicle to the grid, in A."""
    current_offered_a: float | None = None
    """Current that the EVSE offers to the vehicle, in A."""
    energy_export_kwh: float | None = None
    """Energy from the vehicle to the grid, in kWh."""
    energy_kwh: float | None = None
    """Energy taken, in kWh."""
    extra_: Any = None
    frequency_hz: float | None = None
    phases: Any = None
    """Values by phase."""
    power_export_kw: float | None = None
    """Power from the vehicle to the grid, in kW."""
    power_factor: Any = None
    power_kw: float | None = None
    power_offered_kw: float | None = None
    """Power that the EVSE offers to the vehicle, in kW."""
    soc_percent: float | None = None
    """State of charge of the battery, in %."""
    temperature_c: float | None = None
    """Degrees Celsius."""
    timestamp: datetime | None = None
    """UTC."""
    voltage_v: float | None = None


@model
class SessionTimelineEvent(Model):
    """Something that happened in the course of a session, such as a change of status."""

    info: str | None = None
    previous_value: Any = None
    timestamp: datetime | None = None
    """UTC."""
    type: str | None = None
    value: str | None = None


@model
class SessionTimelineFlags(Model):
    """Which kinds of meter values the series of a timeline has."""

    current_a: float | None = None
    current_export_a: float | None = None
    current_offered_a: float | None = None
    energy_export_kwh: float | None = None
    extra_: Any = None
    frequency_hz: float | None = None
    phases: Any = None
    power_export_kw: float | None = None
    power_factor: Any = None
    power_offered_kw: float | None = None
    soc_percent: float | None = None
    temperature_c: float | None = None
    voltage_v: float | None = None


@model
class SessionTimelineSnapshot(Model):
    """The course of a session: events, and meter values over time."""

    events: list[SessionTimelineEvent] | None = None
    has: SessionTimelineFlags | None = None
    series: list[SessionTimelineEntry] | None = None
    """Meter values in order of time."""
