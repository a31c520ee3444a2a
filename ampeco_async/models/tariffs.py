"""Models of tariffs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import FeePeriod, PricePeriod, Reference, Translation


class TariffType(StrEnum):
    """Tariff type; more values may come."""

    FREE = "free"
    FLAT_RATE = "flat rate"
    DURATION_ENERGY = "duration+energy"
    DURATION_ENERGY_TIME_OF_DAY = "duration+energy time of day"
    ENERGY_TOU = "energy tou"
    STANDARD = "standard"
    CHARGING_NOT_ALLOWED = "charging not allowed"
    AVERAGE_POWER_LEVELS = "average power levels"
    PEAK_POWER_LEVELS = "peak power levels"
    STANDARD_TOD = "standard_tod"
    OPTIMISED_DYNAMIC_PRICING = "optimised dynamic pricing"


@model
class StartSessionRestrictions(Model):
    minimum_balance: float = UNSET


@model
class Tariff(Model):
    """A tariff: what charging costs and for whom."""

    id: int
    name: str | None = None
    type: TariffType | str | None = None
    description: dict[str, str] | None = None
    additional_information: dict[str, str] | None = None
    learn_more_url: dict[str, str] | None = None
    day_tariff_start: str | None = None
    night_tariff_start: str | None = None
    pricing: TariffPricing | None = None
    currency: str | None = None
    """ISO 4217 code."""
    stop_session: TariffStopSession | None = None
    restrictions: TariffRestrictions | None = None
    partner: Reference | None = None
    last_updated_at: datetime | None = None
    display: TariffDisplay | None = None
    integration_id: int | None = None
    external_id: str | None = None
    operator_id: int | None = None
    discount_tariff_settings: TariffDiscountSettings | None = None


@model
class TariffAveragePowerLevel(Model):
    average_power_up_to_kw: float | None
    price_per_minute: float | None


@model
class TariffCreate(Model):
    """What creates a tariff."""

    name: str
    type: TariffType | str
    description: dict[str, str] | None = UNSET
    additional_information: dict[str, str] | None = UNSET
    learn_more_url: dict[str, str] | None = UNSET
    day_tariff_start: str = UNSET
    night_tariff_start: str = UNSET
    pricing: TariffPricing = UNSET
    stop_session: TariffStopSession = UNSET
    restrictions: TariffRestrictions = UNSET
    partner: Reference = UNSET
    display: TariffDisplay = UNSET
    integration_id: int | None = UNSET
    external_id: str | None = UNSET
    discount_tariff_settings: TariffDiscountSettings = UNSET


@model
class TariffDaysWhenApplied(Model):
    name: str | None = UNSET
    special_dates: list[date] | None = UNSET
    idle_fee_grace_period_minutes: float | None = UNSET
    idle_pricing_period_in_minutes: int | None = UNSET
    """min."""
    connection_fee_minimum_session_duration: int | None = UNSET
    connection_fee_minimum_session_energy: float | None = UNSET
    """kWh."""
    duration_fee_grace_period: int | None = UNSET
    price_period_in_minutes: int | None = UNSET
    price_periods: TariffPricePeriods | None = UNSET


@model
class TariffDiscountSettings(Model):
    discount_elements: Any = UNSET
    discount_mode: str | None = UNSET
    discount_percentage: float | None = UNSET
    discount_reference_type: str | None = UNSET
    discount_type: str | None = UNSET
    discount_value: float | None = UNSET
    referenced_tariff_id: int | None = UNSET


@model
class TariffDisplay(Model):
    default_price_information: str | None = UNSET
    default_price_information_offline: str | None = UNSET
    price_information: str | None = UNSET
    total_cost_information: str | None = UNSET
    price_information_localized: list[Translation] | None = UNSET
    total_cost_information_localized: list[Translation] | None = UNSET
    plain_text_mode_enabled: bool | None = UNSET


@model
class TariffFlexibleMarkUpAsFixedPerKwh(Model):
    interval_pricing: list[PricePeriod] | None = UNSET
    """HH:MM (local time zone or UTC)."""
    default_price: float | None = UNSET


@model
class TariffMultiIdleFee(Model):
    first_unit: int | None
    last_unit: int | None = UNSET
    fee_per_unit: float | None = UNSET
    flat_fee: float | None = UNSET


@model
class TariffMultiPricePerKwh(Model):
    first_kwh: float | None
    """kWh."""
    last_kwh: float | None = UNSET
    """kWh."""
    fee_per_kwh: float | None = UNSET
    flat_fee: float | None = UNSET


@model
class TariffPeakPowerLevel(Model):
    peak_power_up_to_kw: float | None
    regular_price_per_minute: float | None
    excess_use_price_per_min: float | None


@model
class TariffPricePeriods(Model):
    connection_fee_periods: FeePeriod | None = UNSET
    energy_fee_periods: FeePeriod | None = UNSET
    duration_fee_periods: FeePeriod | None = UNSET
    idle_fee_periods: FeePeriod | None = UNSET


@model
class TariffPricing(Model):
    price_per_session: float | None = UNSET
    connection_fee: float | None = UNSET
    price_per_kwh: float | None = UNSET
    day_price_per_kwh: float | None = UNSET
    night_price_per_kwh: float | None = UNSET
    price_period_in_minutes: int | None = UNSET
    price_per_period: float | None = UNSET
    duration_fee_limit: float | None = UNSET
    day_price_per_period: float | None = UNSET
    night_price_per_period: float | None = UNSET
    day_idle_fee_per_minute: float | None = UNSET
    """min."""
    night_idle_fee_per_minute: float | None = UNSET
    """min."""
    idle_fee_per_minute: float | None = UNSET
    """min."""
    idle_fee_grace_period_minutes: float | None = UNSET
    idle_pricing_period_in_minutes: int | None = UNSET
    """min."""
    idle_fee_period_start: str | None = UNSET
    idle_fee_period_end: str | None = UNSET
    idle_fee_limit: float | None = UNSET
    connection_fee_minimum_session_duration: int | None = UNSET
    connection_fee_minimum_session_energy: float | None = UNSET
    """kWh."""
    duration_fee_grace_period: int | None = UNSET
    min_price: float | None = UNSET
    pre_authorize_amount: float | None = UNSET
    tax_id: int | None = wire("taxID", default=UNSET)
    """Deprecated."""
    charge_point_electricity_rate: bool | None = UNSET
    fallback_electricity_rate_id: int | None = UNSET
    markup_percentage_per_kwh: float | None = UNSET
    markup_fixed_fee_per_kwh: float | None = UNSET
    flexible_mark_up_as_fixed_per_kwh: TariffFlexibleMarkUpAsFixedPerKwh | None = UNSET
    multi_price_per_kwh: list[TariffMultiPricePerKwh] | None = UNSET
    multi_price_per_duration: list[TariffMultiIdleFee] | None = UNSET
    multi_idle_fee: list[TariffMultiIdleFee] | None = UNSET
    regular_use_period: float | None = UNSET
    """min."""
    average_power_levels: list[TariffAveragePowerLevel] | None = UNSET
    peak_power_levels: list[TariffPeakPowerLevel] | None = UNSET
    time_periods: list[TariffTimePeriod] | None = UNSET
    price_periods: TariffPricePeriods | None = UNSET
    days_when_applied: list[TariffDaysWhenApplied] | None = UNSET
    threshold_price_for_energy: float | None = UNSET
    """kWh."""
    price_for_energy_when_optimized: float | None = UNSET
    optimised_label: str | None = UNSET
    duration_fee_from: str | None = UNSET
    duration_fee_to: str | None = UNSET
    subsidy_integration_id: int | None = UNSET
    lock_price_on_session_start: bool | None = UNSET
    lock_energy_price_on_session_start: bool | None = UNSET
    lock_duration_price_on_session_start: bool | None = UNSET
    lock_idle_price_on_session_start: bool | None = UNSET
    state_of_charge_idle_threshold: int | None = UNSET
    """%."""
    average_power_idle_threshold: float | None = UNSET
    """kW."""
    duration_fee_cap_minutes: int | None = UNSET
    """min."""
    idle_fee_grace_period_mode: str | None = UNSET
    idle_fee_cap_minutes: int | None = UNSET
    """min."""
    incremental_pre_authorization_amount: float | None = UNSET


@model
class TariffRestrictions(Model):
    apply_to_users_of_charge_point_owner: bool | None = UNSET
    """Deprecated."""
    apply_to_users_of_charge_point_partner: bool | None = UNSET
    apply_to_users_of_all_roaming_emsps: bool | None = UNSET
    apply_to_ad_hoc_users: bool | None = UNSET
    ad_hoc_pre_authorize_amount: float | None = UNSET
    ad_hoc_stop_when_pre_authorized_amount_falls_below: float | None = UNSET
    apply_to_users_of_partners: list[float] | None = UNSET
    apply_to_users_with_groups: list[str] | None = UNSET
    """Deprecated."""
    apply_to_user_group_ids: list[float] | None = UNSET
    apply_to_users_with_subscriptions: list[float] | None = UNSET
    start_date: date | None = UNSET
    end_date: date | None = UNSET
    ad_hoc_incremental_pre_authorization_amount: float | None = UNSET
    apply_to_ad_hoc_operator_ids: list[int] | None = UNSET
    apply_to_authorization_methods: list[str] | None = UNSET


@model
class TariffScheduledChange(Model):
    id: int
    additional_information: dict[str, str] | None = None
    created_at: datetime | None = None
    created_by_admin_id: int | None = None
    day_tariff_start: str | None = None
    description: dict[str, str] | None = None
    display: TariffDisplay | None = None
    learn_more_url: dict[str, str] | None = None
    name: str | None = None
    night_tariff_start: str | None = None
    pricing: TariffPricing | None = None
    scheduled_at: datetime | None = None
    status: str | None = None
    stop_session: TariffStopSession | None = None
    tariff_id: int | None = None
    type: TariffType | str | None = None
    updated_at: datetime | None = None


@model
class TariffScheduledChangeCreate(Model):
    """What creates a tariff scheduled change."""

    additional_information: dict[str, str] | None = UNSET
    day_tariff_start: str = UNSET
    description: dict[str, str] | None = UNSET
    display: TariffDisplay = UNSET
    learn_more_url: dict[str, str] | None = UNSET
    name: str = UNSET
    night_tariff_start: str = UNSET
    pricing: TariffPricing = UNSET
    scheduled_at: datetime
    stop_session: TariffStopSession = UNSET
    type: TariffType | str = UNSET


@model
class TariffScheduledChangeUpdate(Model):
    """What changes about a tariff scheduled change; what is left out stays as it is."""

    additional_information: dict[str, str] | None = UNSET
    day_tariff_start: str = UNSET
    description: dict[str, str] | None = UNSET
    display: TariffDisplay = UNSET
    learn_more_url: dict[str, str] | None = UNSET
    name: str = UNSET
    night_tariff_start: str = UNSET
    pricing: TariffPricing = UNSET
    scheduled_at: datetime = UNSET
    stop_session: TariffStopSession = UNSET
    type: TariffType | str = UNSET


@model
class TariffStopSession(Model):
    time_limit_minutes: float | None = UNSET
    """min."""
    stop_when_energy_exceeds_kwh: float | None = UNSET
    """kWh."""
    stop_when_soc_exceeds_percent: int | None = UNSET


@model
class TariffTimePeriod(Model):
    start_time: str | None
    """HH:MM."""
    end_time: str | None
    """HH:MM."""


@model
class TariffUpdate(Model):
    """What changes about a tariff; what is left out stays as it is."""

    additional_information: dict[str, str] | None = UNSET
    day_tariff_start: str = UNSET
    description: dict[str, str] | None = UNSET
    discount_tariff_settings: TariffDiscountSettings = UNSET
    display: TariffDisplay = UNSET
    external_id: str | None = UNSET
    integration_id: int | None = UNSET
    learn_more_url: dict[str, str] | None = UNSET
    name: str = UNSET
    night_tariff_start: str = UNSET
    partner: Reference = UNSET
    pricing: TariffPricing = UNSET
    restrictions: TariffRestrictions = UNSET
    start_session_restrictions: StartSessionRestrictions = UNSET
    stop_session: TariffStopSession = UNSET
