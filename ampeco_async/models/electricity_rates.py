"""Models of electricity_rates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import DayOfWeek, PricePeriod, WeekDay


class ElectricityRateType(StrEnum):
    """Electricity rate type; more values may come."""

    ADMIN_DEFINED = "admin_defined"
    OCTOPUS_GO = "octopus_go"
    AGILE_OCTOPUS = "agile_octopus"
    NORD_POOL = "nord_pool"


@model
class ElectricityRate(Model):
    id: int
    name: str | None = None
    utility_id: int | None = None
    default_price: float | None = None
    tax_percentage: float | None = None
    type: ElectricityRateType | str | None = None


@model
class ElectricityRateCreate(Model):
    """What creates an electricity rate."""

    name: str
    utility_id: int | None = UNSET
    default_price: float
    tax_percentage: float | None


@model
class ElectricityRateEnergyMix(Model):
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
    week_day: WeekDay | str | None = None
    periods: list[PricePeriod] | None = None
    date: dt.date | None = None


@model
class ElectricityRateUpdate(Model):
    """What changes about an electricity rate; what is left out stays as it is."""

    name: str = UNSET
    utility_id: int | None = UNSET
    default_price: float = UNSET
    tax_percentage: float | None = UNSET


@model
class ElectricityRateV10(Model):
    """Electricity rate (v1.0)."""

    id: int
    name: str | None = None
    utility_id: int | None = None
    pricing_granularity_in_minutes: int | None = None
    """min."""
    default_price_per_kwh: float | None = None
    tax_id: int | None = None
    """Deprecated. Replaced by `taxPercentage`."""
    tax_percentage: float | None = None
    interval_pricing: list[ElectricityRateV10IntervalPricing] | None = None
    interval_special_pricing: list[ElectricityRateV10IntervalSpecialPricing] | None = None


@model
class ElectricityRateV10Create(Model):
    """What creates an electricity rate (v1.0)."""

    name: str
    utility_id: int | None = UNSET
    pricing_granularity_in_minutes: int
    """min."""
    default_price_per_kwh: float
    tax_id: int = UNSET
    """Deprecated. Replaced by `taxPercentage`."""
    tax_percentage: float = UNSET
    interval_pricing: list[ElectricityRateV10IntervalPricing] | None = UNSET
    interval_special_pricing: list[ElectricityRateV10IntervalSpecialPricing] | None = UNSET


@model
class ElectricityRateV10Element(Model):
    """Electricity rate (v1.0) element."""

    start_at: str | None
    end_at: str | None
    price: float | None = UNSET


@model
class ElectricityRateV10IntervalPricing(Model):
    """Electricity rate (v1.0) interval pricing."""

    week_days: list[DayOfWeek | str] | None
    elements: list[ElectricityRateV10Element] | None = UNSET


@model
class ElectricityRateV10IntervalSpecialPricing(Model):
    """Electricity rate (v1.0) interval special pricing."""

    special_pricing_name: str | None
    valid_on: list[dt.date] | None
    elements: list[ElectricityRateV10Element] | None = UNSET


@model
class PricePeriodsReplace(Model):
    """What replaces a price periods as a whole."""

    periods: list[PricePeriod]
