"""Models of tariffs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import FeePeriod, PricePeriod, Reference, Translation


class TariffType(StrEnum):
    """What a tariff charges for, and what its prices depend on; more values may come."""

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
    """What a driver needs to start a session under a tariff."""

    minimum_balance: float | None = UNSET
    """Least balance on the driver's account."""


@model
class Tariff(Model):
    """A tariff: what charging costs, whom it applies to and when it stops a session."""

    id: int
    name: str | None = None
    type: TariffType | str | None = None
    description: dict[str, str] | None = None
    """By language, such as ``en``."""
    additional_information: dict[str, str] | None = None
    """By language, such as ``en``."""
    learn_more_url: dict[str, str] | None = None
    """By language, such as ``en``."""
    day_tariff_start: str | None = None
    """Time of day from which day prices apply, such as 07:00."""
    night_tariff_start: str | None = None
    """Time of day from which night prices apply, such as 22:00."""
    pricing: TariffPricing | None = None
    currency: str | None = None
    """ISO 4217 code."""
    stop_session: TariffStopSession | None = None
    restrictions: TariffRestrictions | None = None
    partner: Reference | None = None
    last_updated_at: datetime | None = None
    display: TariffDisplay | None = None
    integration_id: int | None = None
    """Integration that supplies prices."""
    external_id: str | None = None
    """Id in a system of your own."""
    operator_id: int | None = None
    discount_tariff_settings: TariffDiscountSettings | None = None
    start_session_restrictions: StartSessionRestrictions | None = None


@model
class TariffAveragePowerLevel(Model):
    """Price of a minute while the average power stays up to a level."""

    average_power_up_to_kw: float | None
    """Upper end of the level, in kW."""
    price_per_minute: float | None


@model
class TariffCreate(Model):
    """What creates a tariff."""

    name: str
    type: TariffType | str
    description: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    additional_information: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    learn_more_url: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    day_tariff_start: str = UNSET
    """Time of day from which day prices apply, such as 07:00."""
    night_tariff_start: str = UNSET
    """Time of day from which night prices apply, such as 22:00."""
    pricing: TariffPricing = UNSET
    stop_session: TariffStopSession = UNSET
    restrictions: TariffRestrictions = UNSET
    partner: Reference = UNSET
    display: TariffDisplay = UNSET
    integration_id: int | None = UNSET
    """Integration that supplies prices."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    discount_tariff_settings: TariffDiscountSettings = UNSET


@model
class TariffDaysWhenApplied(Model):
    """Prices for certain dates, such as holidays, in place of the ordinary ones."""

    name: str | None = UNSET
    special_dates: list[date] | None = UNSET
    """Days on which they apply."""
    idle_fee_grace_period_minutes: float | None = UNSET
    """Idling that costs nothing, in min."""
    idle_pricing_period_in_minutes: int | None = UNSET
    """Idling is charged in steps of so many min."""
    connection_fee_minimum_session_duration: int | None = UNSET
    """Shorter sessions pay no connection fee."""
    connection_fee_minimum_session_energy: float | None = UNSET
    """Sessions with less energy pay no connection fee, in kWh."""
    duration_fee_grace_period: int | None = UNSET
    """Time at the start that costs nothing."""
    price_period_in_minutes: int | None = UNSET
    """Time is charged in steps of so many min."""
    price_periods: TariffPricePeriods | None = UNSET


@model
class TariffDiscountSettings(Model):
    """A discount on another tariff: in percent, as an amount, or by element."""

    discount_elements: Any = UNSET
    discount_mode: str | None = UNSET
    discount_percentage: float | None = UNSET
    """%."""
    discount_reference_type: str | None = UNSET
    discount_type: str | None = UNSET
    discount_value: float | None = UNSET
    """Amount, in the tariff's currency."""
    referenced_tariff_id: int | None = UNSET
    """Tariff that is discounted."""


@model
class TariffDisplay(Model):
    """What charge points with a display show about prices and costs."""

    default_price_information: str | None = UNSET
    """Shown before the driver is known; at most 150 characters."""
    default_price_information_offline: str | None = UNSET
    """Shown while the charge point is offline; at most 150 characters."""
    price_information: str | None = UNSET
    """Shown to a known driver before charging."""
    total_cost_information: str | None = UNSET
    """Shown at the end."""
    price_information_localized: list[Translation] | None = UNSET
    """The same by language."""
    total_cost_information_localized: list[Translation] | None = UNSET
    """The same by language."""
    plain_text_mode_enabled: bool | None = UNSET
    """Send plain text, without markup."""


@model
class TariffFlexibleMarkUpAsFixedPerKwh(Model):
    """Markup on the electricity rate per kWh, by time of day."""

    interval_pricing: list[PricePeriod] | None = UNSET
    """Markups by time of day."""
    default_price: float | None = UNSET
    """Markup per kWh at all other times."""


@model
class TariffMultiIdleFee(Model):
    """A step of a price that grows with time (charging or idling): from unit to unit."""

    first_unit: int | None
    """First unit of time that the step is for."""
    last_unit: int | None = UNSET
    """Last unit of the step; null for the last step, which has no end."""
    fee_per_unit: float | None = UNSET
    """Price of each unit within the step."""
    flat_fee: float | None = UNSET
    """Charged once for the step."""


@model
class TariffMultiPricePerKwh(Model):
    """A step of a price that changes with the energy taken: from kWh to kWh."""

    first_kwh: float | None
    """Start of the step, in kWh."""
    last_kwh: float | None = UNSET
    """End of the step, in kWh; null for the last step, which has no end."""
    fee_per_kwh: float | None = UNSET
    """Price of each kWh within the step."""
    flat_fee: float | None = UNSET
    """Charged once for the step."""


@model
class TariffPeakPowerLevel(Model):
    """Price of a minute by the highest power of the session."""

    peak_power_up_to_kw: float | None
    """Upper end of the level, in kW."""
    regular_price_per_minute: float | None
    """Within the period of regular use."""
    excess_use_price_per_min: float | None
    """After the period of regular use."""


@model
class TariffPricePeriods(Model):
    """Fees of a day by kind: connection, energy, time, idling."""

    connection_fee_periods: FeePeriod | None = UNSET
    energy_fee_periods: FeePeriod | None = UNSET
    duration_fee_periods: FeePeriod | None = UNSET
    idle_fee_periods: FeePeriod | None = UNSET


@model
class TariffPricing(Model):
    """The prices of a tariff, in its currency; which of them count depends on its type."""

    price_per_session: float | None = UNSET
    """Flat price of a session."""
    connection_fee: float | None = UNSET
    """Charged once for a session."""
    price_per_kwh: float | None = UNSET
    """Per kWh."""
    day_price_per_kwh: float | None = UNSET
    """Per kWh by day."""
    night_price_per_kwh: float | None = UNSET
    """Per kWh by night."""
    price_period_in_minutes: int | None = UNSET
    """Time is charged in steps of so many min."""
    price_per_period: float | None = UNSET
    """Per step of ``price_period_in_minutes``."""
    duration_fee_limit: float | None = UNSET
    """Most that time may cost in a session."""
    day_price_per_period: float | None = UNSET
    """Per step of ``price_period_in_minutes`` by day."""
    night_price_per_period: float | None = UNSET
    """Per step of ``price_period_in_minutes`` by night."""
    day_idle_fee_per_minute: float | None = UNSET
    """Per min of idling by day."""
    night_idle_fee_per_minute: float | None = UNSET
    """Per min of idling by night."""
    idle_fee_per_minute: float | None = UNSET
    """Per min of idling: plugged in without charging."""
    idle_fee_grace_period_minutes: float | None = UNSET
    """Idling that costs nothing, in min."""
    idle_pricing_period_in_minutes: int | None = UNSET
    """Idling is charged in steps of so many min."""
    idle_fee_period_start: str | None = UNSET
    """Time of day from which idling costs, such as 08:00."""
    idle_fee_period_end: str | None = UNSET
    """Time of day until which idling costs, such as 20:00."""
    idle_fee_limit: float | None = UNSET
    """Most that idling may cost in a session."""
    connection_fee_minimum_session_duration: int | None = UNSET
    """Shorter sessions pay no connection fee."""
    connection_fee_minimum_session_energy: float | None = UNSET
    """Sessions with less energy pay no connection fee, in kWh."""
    duration_fee_grace_period: int | None = UNSET
    """Time at the start that costs nothing."""
    min_price: float | None = UNSET
    """Least price of a session."""
    pre_authorize_amount: float | None = UNSET
    """Amount to hold on the payment method before charging."""
    tax_id: int | None = wire("taxID", default=UNSET)
    """Deprecated."""
    charge_point_electricity_rate: bool | None = UNSET
    """Price energy by the electricity rate of the charge point, plus markup."""
    fallback_electricity_rate_id: int | None = UNSET
    """Electricity rate for charge points that have none."""
    markup_percentage_per_kwh: float | None = UNSET
    """Markup on the electricity rate, in %."""
    markup_fixed_fee_per_kwh: float | None = UNSET
    """Markup on the electricity rate, per kWh."""
    flexible_mark_up_as_fixed_per_kwh: TariffFlexibleMarkUpAsFixedPerKwh | None = UNSET
    """Markup on the electricity rate that changes with the time of day."""
    multi_price_per_kwh: list[TariffMultiPricePerKwh] | None = UNSET
    """Steps of the price by energy taken."""
    multi_price_per_duration: list[TariffMultiIdleFee] | None = UNSET
    """Steps of the price by time."""
    multi_idle_fee: list[TariffMultiIdleFee] | None = UNSET
    """Steps of the price by time of idling."""
    regular_use_period: float | None = UNSET
    """Time at the regular price before excess use begins, in min."""
    average_power_levels: list[TariffAveragePowerLevel] | None = UNSET
    """Prices by average power."""
    peak_power_levels: list[TariffPeakPowerLevel] | None = UNSET
    """Prices by highest power."""
    time_periods: list[TariffTimePeriod] | None = UNSET
    """Times of day that the prices in ``price_periods`` belong to."""
    price_periods: TariffPricePeriods | None = UNSET
    days_when_applied: list[TariffDaysWhenApplied] | None = UNSET
    """Prices for certain dates."""
    threshold_price_for_energy: float | None = UNSET
    """Price per kWh that decides when to charge."""
    price_for_energy_when_optimized: float | None = UNSET
    """Per kWh while the driver lets charging be optimised."""
    optimised_label: str | None = UNSET
    """What drivers read for optimised charging."""
    duration_fee_from: str | None = UNSET
    """Time of day from which time costs, such as 08:00."""
    duration_fee_to: str | None = UNSET
    """Time of day until which time costs, such as 20:00."""
    subsidy_integration_id: int | None = UNSET
    """Integration that subsidises the price."""
    lock_price_on_session_start: bool | None = UNSET
    """Keep the prices of the start for the whole session."""
    lock_energy_price_on_session_start: bool | None = UNSET
    """Keep the energy price of the start for the whole session."""
    lock_duration_price_on_session_start: bool | None = UNSET
    """Keep the price of time of the start for the whole session."""
    lock_idle_price_on_session_start: bool | None = UNSET
    """Keep the idle price of the start for the whole session."""
    state_of_charge_idle_threshold: int | None = UNSET
    """State of charge from which a session counts as idling, in %."""
    average_power_idle_threshold: float | None = UNSET
    """Average power below which a session counts as idling, in kW."""
    duration_fee_cap_minutes: int | None = UNSET
    """Time beyond which more time costs nothing, in min."""
    idle_fee_grace_period_mode: str | None = UNSET
    idle_fee_cap_minutes: int | None = UNSET
    """Idling beyond which more idling costs nothing, in min."""
    incremental_pre_authorization_amount: float | None = UNSET
    """Amount by which the held amount grows."""
    subsidy: Any = UNSET


@model
class TariffRestrictions(Model):
    """Whom a tariff applies to, and from when until when."""

    apply_to_users_of_charge_point_owner: bool | None = UNSET
    """Deprecated."""
    apply_to_users_of_charge_point_partner: bool | None = UNSET
    """Users of the partner that owns the charge point."""
    apply_to_users_of_all_roaming_emsps: bool | None = UNSET
    """Drivers who come over roaming."""
    apply_to_ad_hoc_users: bool | None = UNSET
    """Drivers without an account, who pay on the spot."""
    ad_hoc_pre_authorize_amount: float | None = UNSET
    """Amount to hold on their payment method before charging."""
    ad_hoc_stop_when_pre_authorized_amount_falls_below: float | None = UNSET
    """Stop charging when less than this is left of the held amount."""
    apply_to_users_of_partners: list[float] | None = UNSET
    """Partner ids."""
    apply_to_users_with_groups: list[str] | None = UNSET
    """Deprecated."""
    apply_to_user_group_ids: list[int] | None = UNSET
    """User group ids."""
    apply_to_users_with_subscriptions: list[float] | None = UNSET
    """Subscription plan ids."""
    start_date: date | None = UNSET
    """First day; null for no start."""
    end_date: date | None = UNSET
    """Last day; null for no end."""
    ad_hoc_incremental_pre_authorization_amount: float | None = UNSET
    """Amount by which the held amount grows."""
    apply_to_ad_hoc_operator_ids: list[int] | None = UNSET
    """Operators whose ad hoc drivers the tariff applies to."""
    apply_to_authorization_methods: list[str] | None = UNSET
    """How drivers must have been authorized."""
    apply_to_home_charging_owner: bool | None = UNSET
    apply_to_home_charging_shared_users: bool | None = UNSET


@model
class TariffScheduledChange(Model):
    """What a tariff will be from a set time on."""

    id: int
    additional_information: dict[str, str] | None = None
    """By language, such as ``en``."""
    created_at: datetime | None = None
    created_by_admin_id: int | None = None
    """Who scheduled it."""
    day_tariff_start: str | None = None
    """Time of day from which day prices apply, such as 07:00."""
    description: dict[str, str] | None = None
    """By language, such as ``en``."""
    display: TariffDisplay | None = None
    learn_more_url: dict[str, str] | None = None
    """By language, such as ``en``."""
    name: str | None = None
    night_tariff_start: str | None = None
    """Time of day from which night prices apply, such as 22:00."""
    pricing: TariffPricing | None = None
    scheduled_at: datetime | None = None
    """When the change takes effect, UTC."""
    status: str | None = None
    stop_session: TariffStopSession | None = None
    tariff_id: int | None = None
    type: TariffType | str | None = None
    updated_at: datetime | None = None


@model
class TariffScheduledChangeCreate(Model):
    """What a tariff is to be from a set time on."""

    additional_information: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    day_tariff_start: str = UNSET
    """Time of day from which day prices apply, such as 07:00."""
    description: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    display: TariffDisplay = UNSET
    learn_more_url: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    name: str = UNSET
    night_tariff_start: str = UNSET
    """Time of day from which night prices apply, such as 22:00."""
    pricing: TariffPricing = UNSET
    scheduled_at: datetime
    """When the change takes effect, UTC."""
    stop_session: TariffStopSession = UNSET
    type: TariffType | str = UNSET


@model
class TariffScheduledChangeUpdate(Model):
    """What changes about a tariff scheduled change; what is left out stays as it is."""

    additional_information: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    day_tariff_start: str = UNSET
    """Time of day from which day prices apply, such as 07:00."""
    description: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    display: TariffDisplay = UNSET
    learn_more_url: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    name: str = UNSET
    night_tariff_start: str = UNSET
    """Time of day from which night prices apply, such as 22:00."""
    pricing: TariffPricing = UNSET
    scheduled_at: datetime = UNSET
    """When the change takes effect, UTC."""
    stop_session: TariffStopSession = UNSET
    type: TariffType | str = UNSET


@model
class TariffStopSession(Model):
    """Limits at which a session under the tariff is stopped."""

    time_limit_minutes: float | None = UNSET
    """min; null for no limit."""
    stop_when_energy_exceeds_kwh: float | None = UNSET
    """kWh; null for no limit."""
    stop_when_soc_exceeds_percent: int | None = UNSET
    """State of charge of the battery, in %."""


@model
class TariffTimePeriod(Model):
    """A span of the day with prices of its own."""

    start_time: str | None
    """HH:MM."""
    end_time: str | None
    """HH:MM."""


@model
class TariffUpdate(Model):
    """What changes about a tariff; what is left out stays as it is."""

    additional_information: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    day_tariff_start: str = UNSET
    """Time of day from which day prices apply, such as 07:00."""
    description: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    discount_tariff_settings: TariffDiscountSettings = UNSET
    display: TariffDisplay = UNSET
    external_id: str | None = UNSET
    """Id in a system of your own."""
    integration_id: int | None = UNSET
    """Integration that supplies prices."""
    learn_more_url: dict[str, str] | None = UNSET
    """By language, such as ``en``."""
    name: str = UNSET
    night_tariff_start: str = UNSET
    """Time of day from which night prices apply, such as 22:00."""
    partner: Reference = UNSET
    pricing: TariffPricing = UNSET
    restrictions: TariffRestrictions = UNSET
    start_session_restrictions: StartSessionRestrictions = UNSET
    stop_session: TariffStopSession = UNSET
