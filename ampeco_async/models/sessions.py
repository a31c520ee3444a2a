"""Models of sessions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, OpenObject, model

if TYPE_CHECKING:
    from ampeco_async.models.authorizations import AuthorizationRoaming, AuthorizationSource
    from ampeco_async.models.common import TaxShare


class PriceComponentType(StrEnum):
    """Price component type; more values may come."""

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
    """Price unit; more values may come."""

    KWH = "kwh"
    MINUTE = "minute"
    SESSION = "session"


class SessionAuthorizationMethod(StrEnum):
    """Session authorization method; more values may come."""

    USER_DEVICE = "user_device"
    RFID_TAG = "rfid_tag"
    ADMIN = "admin"
    PLUG_AND_CHARGE = "plug_and_charge"


class SessionAuthorizationStatus(StrEnum):
    """Session authorization status; more values may come."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class SessionBillingStatus(StrEnum):
    """Session billing status; more values may come."""

    PENDING = "pending"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    NULL = "null"


class SessionChargingState(StrEnum):
    """Session charging state; more values may come."""

    CHARGING = "charging"
    IDLE = "idle"


class SessionChargingType(StrEnum):
    """Session charging type; more values may come."""

    BOOSTED = "boosted"
    OPTIMISED = "optimised"


class SessionDayPeriod(StrEnum):
    """Session day period; more values may come."""

    DAY = "day"
    NIGHT = "night"


class SessionPaymentStatus(StrEnum):
    """Session payment status; more values may come."""

    PENDING = "pending"
    PAID = "paid"
    PARTIALLY = "partially"
    FAILED = "failed"


class SessionPaymentType(StrEnum):
    """Session payment type; more values may come."""

    TOKENIZED = "tokenized"
    SUBSCRIPTION = "subscription"
    BALANCE = "balance"
    CORPORATE = "corporate"
    TERMINAL = "terminal"
    BANK_TRANSFER = "bank_transfer"


class SessionPricingMethod(StrEnum):
    """Session pricing method; more values may come."""

    DURATION = "duration"
    ENERGY = "energy"
    DURATION_AND_ENERGY = "durationAndEnergy"
    FREE = "free"


class SessionReason(StrEnum):
    """Session reason; more values may come."""

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
    EMERGENCYSTOP = "emergencystop"
    ENERGYLIMITREACHED = "energylimitreached"
    EVDISCONNECTED = "evdisconnected"
    GROUNDFAULT = "groundfault"
    IMMEDIATERESET = "immediatereset"
    HARDRESET = "hardreset"
    LOCAL = "local"
    LOCALOUTOFCREDIT = "localoutofcredit"
    MASTERPASS = "masterpass"
    OTHER = "other"
    OVERCURRENTFAULT = "overcurrentfault"
    POWERLOSS = "powerloss"
    POWERQUALITY = "powerquality"
    REBOOT = "reboot"
    REMOTE = "remote"
    SOCLIMITREACHED = "soclimitreached"
    STOPPEDBYEV = "stoppedbyev"
    TIMEOUTLIMITREACHED = "timeoutlimitreached"
    SOFTRESET = "softreset"
    UNLOCKCOMMAND = "unlockcommand"
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
    """Session status; more values may come."""

    UNKNOWN = "unknown"
    PENDING = "pending"
    ACTIVE = "active"
    FINISHED = "finished"
    FAILED = "failed"
    EXPIRED = "expired"


@model
class Amount(Model):
    with_tax: float | None = None
    without_tax: float | None = None


@model
class CorporateBilling(Model):
    blended_cost_per_kwh: float | None = None
    breakdown: list[CorporateBillingBreakdown] | None = None
    charger_type: str | None = None
    charger_type_coverage_type: str | None = None
    corporate_amount: float | None = None
    driver_amount: float | None = None
    is_overall_cost_cap_applied: bool | None = None
    policy_snapshot_id: int | None = None
    restriction_cause: Any = None


@model
class CorporateBillingBreakdown(Model):
    component_type: str | None = None
    corporate_amount: float | None = None
    driver_amount: float | None = None


@model
class Session(Model):
    """A charging session: who charged where, how much energy it took and what it cost."""

    id: str
    charge_point_id: int | None = None
    evse_id: int | None = None
    connector_id: int | None = None
    status: SessionStatus | str | None = None
    reason: SessionReason | str | None = None
    user_id: int | None = None
    booking_id: int | None = None
    started_at: datetime | None = None
    stopped_at: datetime | None = None
    energy: float | None = None
    """Deprecated. Wh."""
    power_kw: float | None = None
    """Deprecated. kW. Replaced by `power.latest`."""
    soc_percent: float | None = None
    """%."""
    amount: float | None = None
    """Deprecated."""
    total_amount: Amount | None = None
    tax: TaxShare | None = None
    """Deprecated."""
    currency: str | None = None
    """ISO 4217 code."""
    payment_type: SessionPaymentType | str | None = None
    payment_method_id: str | None = None
    terminal_id: int | None = None
    non_billable_energy: float | None = None
    payment_status: SessionPaymentStatus | str | None = None
    authorization_id: int | None = None
    id_tag: str | None = None
    id_tag_label: str | None = None
    extending_session_id: int | None = None
    """Deprecated."""
    original_session_id: int | None = None
    extended_by_session_id: int | None = None
    reimbursement_eligibility: bool | None = None
    external_session_id: str | None = None
    """Deprecated. Replaced by `idTag`."""
    authorization: SessionAuthorization | None = None
    charging_periods: list[SessionChargingPeriod] | None = None
    price_breakdown: list[SessionPriceBreakdown] | None = None
    tariff_snapshot_id: int | None = None
    electricity_cost: float | None = None
    evse_physical_reference: str | None = None
    payment_status_updated_at: datetime | None = None
    charge_point_operator_roaming_id: str | None = None
    roaming: SessionRoaming | None = None
    last_updated_at: datetime | None = None
    randomised_delay: int | None = None
    """s."""
    receipt_id: int | None = None
    """Deprecated."""
    external_app_data: OpenObject | None = None
    clock_aligned_energy_consumption: list[SessionClockAlignedEnergyConsumption] | None = None
    energy_consumption: SessionEnergyConsumption | None = None
    estimated_savings: float | None = None
    billing_status: SessionBillingStatus | str | None = None
    power: SessionPower | None = None
    operator_id: int | None = None
    vehicle_id: int | None = None
    started_offline: bool | None = None
    id_tag_type: str | None = None
    billing_completed_at: datetime | None = None
    pre_authorized_amount: float | None = None
    incremental_pre_authorization_enabled: bool | None = None
    discounts: list[SessionDiscount] | None = None
    corporate_billing: CorporateBilling | None = None


@model
class SessionAuthorization(Model):
    id: int
    method: SessionAuthorizationMethod | str | None = None
    source: AuthorizationSource | str | None = None
    created_at: datetime | None = None
    status: SessionAuthorizationStatus | str | None = None
    rejection_reason: str | None = None
    user_id: int | None = None
    rfid_tag_uid: str | None = None
    roaming: AuthorizationRoaming | None = None
    last_updated_at: datetime | None = None


@model
class SessionChargingPeriod(Model):
    id: int
    energy: int | None = None
    """Wh."""
    started_at: datetime | None = None
    stopped_at: datetime | None = None
    state: str | None = None
    """Deprecated."""
    charging_state: SessionChargingState | str | None = None
    pricing_details: SessionPricingDetails | None = None
    amount: float | None = None
    price_breakdown: list[SessionPriceBreakdown] | None = None
    energy_precise: float | None = None
    grace_time_end_at: datetime | None = None


@model
class SessionClockAlignedEnergyConsumption(Model):
    start: datetime | None = None
    end: datetime | None = None
    energy_consumed: int | None = None
    """Deprecated. Wh."""
    energy_consumption: SessionEnergyConsumption | None = None
    total_cost: Amount | None = None


@model
class SessionConsumptionStats(Model):
    """Session consumption statistics."""

    energy: float | None = None
    """Wh."""
    power: float | None = None
    """W."""
    timestamp: datetime | None = None


@model
class SessionDiscount(Model):
    amount: float | None = None
    type: str | None = None


@model
class SessionEnergyConsumption(Model):
    total: float | None = None
    local: float | None = None
    grid: float | None = None


@model
class SessionPower(Model):
    latest: float | None = None
    """W."""
    peak: float | None = None
    """W."""
    average: float | None = None
    """W."""


@model
class SessionPriceBreakdown(Model):
    type: PriceComponentType | str | None = None
    currency: str | None = None
    """ISO 4217 code."""
    unit: PriceUnit | str | None = None
    price_per_unit: Amount | None = None
    quantity: float | None = None
    price: Amount | None = None
    tax_percentage: float | None = None
    """%."""
    total_price: float | None = None
    """Deprecated."""
    unit_price: float | None = None
    """Deprecated."""


@model
class SessionPricingDetails(Model):
    charging_type: SessionChargingType | str | None = None
    day_period: SessionDayPeriod | str | None = None
    pricing_method: SessionPricingMethod | str | None = None
    price: float | None = None
    markup: float | None = None
    initial_energy_price: float | None = None
    initial_duration_price: float | None = None
    start_hour: str | None = None
    end_hour: str | None = None
    day: str | None = None


@model
class SessionRetryPayment(Model):
    payment_method_id: int | None = UNSET


@model
class SessionRoaming(Model):
    cdr_ids: list[int] | None = None
    session_id: str | None = None
    roaming_operator_cpo_id: int | None = None
    cpo_last_updated_at: datetime | None = None


@model
class SessionTimelineEntry(Model):
    current_a: float | None = None
    current_export_a: float | None = None
    current_offered_a: float | None = None
    energy_export_kwh: float | None = None
    """kWh."""
    energy_kwh: float | None = None
    """kWh."""
    extra_: Any = None
    frequency_hz: float | None = None
    phases: Any = None
    power_export_kw: float | None = None
    power_factor: Any = None
    power_kw: float | None = None
    power_offered_kw: float | None = None
    soc_percent: float | None = None
    temperature_c: float | None = None
    timestamp: datetime | None = None
    voltage_v: float | None = None


@model
class SessionTimelineEvent(Model):
    info: str | None = None
    previous_value: Any = None
    timestamp: datetime | None = None
    type: str | None = None
    value: str | None = None


@model
class SessionTimelineFlags(Model):
    current_a: float | None = None
    current_export_a: float | None = None
    current_offered_a: float | None = None
    energy_export_kwh: float | None = None
    """kWh."""
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
    events: list[SessionTimelineEvent] | None = None
    has: SessionTimelineFlags | None = None
    series: list[SessionTimelineEntry] | None = None
