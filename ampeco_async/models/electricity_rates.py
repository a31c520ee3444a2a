"""Models of electricity_rates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import DayOfWeek, PricePeriod, WeekDay


class ElectricityRateType(StrEnum):
    """Where the prices come from: entered by hand, or an energy supplier or market; more values may come."""

    ADMIN_DEFINED = "admin_defined"
    OCTOPUS_GO = "octopus_go"
    AGILE_OCTOPUS = "agile_octopus"
    NORD_POOL = "nord_pool"


@model
class ElectricityRate(Model):
    """What electricity costs the site; tariffs and reimbursements can build on it."""

    id: int
    name: str | None = None
    utility_id: int | None = None
    """Utility that supplies the electricity."""
    default_price: float | None = None
    """Price per kWh outside the price periods."""
    tax_percentage: float | None = None
    """Tax rate in %."""
    type: ElectricityRateType | str | None = None


@model
class ElectricityRateCreate(Model):
    """What creates an electricity rate."""

    name: str
    utility_id: int | None = UNSET
    """Utility that supplies the electricity."""
    default_price: float
    """Price per kWh outside the price periods."""
    tax_percentage: float | None
    """Tax rate in %."""


@model
class ElectricityRateEnergyMix(Model):
    """Where the electricity comes from, in % by source."""

    solar: float | None = UNSET
    wind: float | None = UNSET
    hydro: float | None = UNSET
    nuclear: float | None = UNSET
    coal: float | None = UNSET
    natural_gas: float | None = UNSET
    other_renewable: float | None = UNSET
    other_non_renewable: float | None = UNSET


@model
class ElectricityRatePricePeriod(Model):
    """Prices of a day: of a day of the week, or of one date."""

    week_day: WeekDay | str | None = None
    periods: list[PricePeriod] | None = None
    """A write replaces them whole."""
    date: dt.date | None = None
    """Set where the prices are for one date."""


@model
class ElectricityRateUpdate(Model):
    """What changes about an electricity rate; what is left out stays as it is."""

    name: str = UNSET
    utility_id: int | None = UNSET
    """Utility that supplies the electricity."""
    default_price: float = UNSET
    """Price per kWh outside the price periods."""
    tax_percentage: float | None = UNSET
    """Tax rate in %."""


@model
class ElectricityRateV10(Model):
    """An electricity rate with its prices by the clock, as v1.0 shows it."""

    id: int
    name: str | None = None
    utility_id: int | None = None
    pricing_granularity_in_minutes: int | None = None
    """Prices change at most every so many min."""
    default_price_per_kwh: float | None = None
    """Price per kWh outside the intervals."""
    tax_id: int | None = None
    """Deprecated. Replaced by ``tax_percentage``."""
    tax_percentage: float | None = None
    """Tax rate in %."""
    interval_pricing: list[ElectricityRateV10IntervalPricing] | None = None
    """Prices by day of the week."""
    interval_special_pricing: list[ElectricityRateV10IntervalSpecialPricing] | None = None
    """Prices for certain dates."""


@model
class ElectricityRateV10Create(Model):
    """What creates an electricity rate, v1.0."""

    name: str
    utility_id: int | None = UNSET
    pricing_granularity_in_minutes: int
    """Prices change at most every so many min."""
    default_price_per_kwh: float
    """Price per kWh outside the intervals."""
    tax_id: int = UNSET
    """Deprecated. Replaced by ``tax_percentage``."""
    tax_percentage: float = UNSET
    """Tax rate in %."""
    interval_pricing: list[ElectricityRateV10IntervalPricing] | None = UNSET
    """Prices by day of the week."""
    interval_special_pricing: list[ElectricityRateV10IntervalSpecialPricing] | None = UNSET
    """Prices for certain dates."""


@model
class ElectricityRateV10Element(Model):
    """A price per kWh from one time of day to another."""

    start_at: str | None
    """HH:MM:SS."""
    end_at: str | None
    """HH:MM:SS."""
    price: float | None = UNSET
    """Per kWh."""


@model
class ElectricityRateV10IntervalPricing(Model):
    """Prices of certain days of the week."""

    week_days: list[DayOfWeek | str] | None
    elements: list[ElectricityRateV10Element] | None = UNSET


@model
class ElectricityRateV10IntervalSpecialPricing(Model):
    """Prices of certain dates, such as holidays."""

    special_pricing_name: str | None
    valid_on: list[dt.date] | None
    """Dates."""
    elements: list[ElectricityRateV10Element] | None = UNSET


@model
class PricePeriodsReplace(Model):
    """All prices of a day."""

    periods: list[PricePeriod]
