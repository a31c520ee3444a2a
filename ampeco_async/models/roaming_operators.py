"""Models of roaming_operators.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import EnabledStatus


class CustomTariffFilterApplicableCurrentType(StrEnum):
    """Custom tariff filter applicable current type; more values may come."""

    AC = "AC"
    DC = "DC"


class OcpiTariffCategory(StrEnum):
    """OCPI tariff category; more values may come."""

    NUCLEAR_WASTE = "NUCLEAR_WASTE"
    CARBON_DIOXIDE = "CARBON_DIOXIDE"


class OcpiTariffDayOfWeek(StrEnum):
    """OCPI tariff day of week; more values may come."""

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"


class OcpiTariffDimensionType(StrEnum):
    """OCPI tariff dimension type; more values may come."""

    ENERGY = "ENERGY"
    FLAT = "FLAT"
    PARKING_TIME = "PARKING_TIME"
    TIME = "TIME"


class OcpiTariffReservation(StrEnum):
    """OCPI tariff reservation; more values may come."""

    RESERVATION = "RESERVATION"
    RESERVATION_EXPIRES = "RESERVATION_EXPIRES"


class OcpiTariffSource(StrEnum):
    """OCPI tariff source; more values may come."""

    NUCLEAR = "NUCLEAR"
    GENERAL_FOSSIL = "GENERAL_FOSSIL"
    COAL = "COAL"
    GAS = "GAS"
    GENERAL_GREEN = "GENERAL_GREEN"
    SOLAR = "SOLAR"
    WIND = "WIND"
    WATER = "WATER"


class OcpiTariffType(StrEnum):
    """OCPI tariff type; more values may come."""

    AD_HOC_PAYMENT = "AD_HOC_PAYMENT"
    PROFILE_CHEAP = "PROFILE_CHEAP"
    PROFILE_FAST = "PROFILE_FAST"
    PROFILE_GREEN = "PROFILE_GREEN"
    REGULAR = "REGULAR"


class RoamingOperatorPhaseAcPowerFormula(StrEnum):
    """Roaming operator phase AC power formula; more values may come."""

    AMPERAGE_VOLTAGE_3 = "amperage_voltage_3"
    AMPERAGE_VOLTAGE_SQR3 = "amperage_voltage_sqr3"


class RoamingOperatorThreatEvseStatusUnknownAs(StrEnum):
    """Roaming operator threat EVSE status unknown as; more values may come."""

    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"


@model
class CustomTariffFilter(Model):
    """Narrows a listing of custom tariffs."""

    id: int
    name: str | None = None
    status: EnabledStatus | str | None = None
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code."""
    applicable_current_types: list[CustomTariffFilterApplicableCurrentType | str] | None = None
    power_below_kw: float | None = None
    """kW."""
    evse_id_prefix: str | None = None
    order: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class CustomTariffFilterCreate(Model):
    """What creates a custom tariff filter."""

    name: str
    status: EnabledStatus | str
    country_code: str = UNSET
    """ISO 3166-1 alpha-2 code."""
    applicable_current_types: list[CustomTariffFilterApplicableCurrentType | str] = UNSET
    power_below_kw: float = UNSET
    """kW."""
    evse_id_prefix: str = UNSET
    order: int = UNSET


@model
class CustomTariffFilterPosition(Model):
    id: int
    order: int


@model
class CustomTariffFilterReorder(Model):
    filters: list[CustomTariffFilterPosition]


@model
class CustomTariffFilterUpdate(Model):
    """What changes about a custom tariff filter; what is left out stays as it is."""

    name: str = UNSET
    status: EnabledStatus | str = UNSET
    country_code: str | None = UNSET
    """ISO 3166-1 alpha-2 code."""
    applicable_current_types: list[CustomTariffFilterApplicableCurrentType | str] = UNSET
    power_below_kw: float | None = UNSET
    """kW."""
    evse_id_prefix: str | None = UNSET
    order: int = UNSET


@model
class OcpiDisplayText(Model):
    language: str
    """ISO 639 code."""
    text: str


@model
class OcpiTariff(Model):
    country_code: str = wire("country_code", default=UNSET)
    """ISO 3166-1 alpha-2 code."""
    party_id: str = wire("party_id", default=UNSET)
    id: str
    currency: str
    """ISO 4217 code."""
    type: OcpiTariffType | str = UNSET
    tariff_alt_text: list[OcpiDisplayText] = wire("tariff_alt_text", default=UNSET)
    tariff_alt_url: str = wire("tariff_alt_url", default=UNSET)
    min_price: OcpiTariffMaxPrice = wire("min_price", default=UNSET)
    """With tax."""
    max_price: OcpiTariffMaxPrice = wire("max_price", default=UNSET)
    """With tax."""
    elements: list[OcpiTariffElement]
    start_date_time: datetime = wire("start_date_time", default=UNSET)
    end_date_time: datetime = wire("end_date_time", default=UNSET)
    energy_mix: OcpiTariffEnergyMix = wire("energy_mix", default=UNSET)
    last_updated: datetime = wire("last_updated")


@model
class OcpiTariffElement(Model):
    price_components: list[OcpiTariffPriceComponent] = wire("price_components")
    restrictions: OcpiTariffRestrictions = UNSET


@model
class OcpiTariffEnergyMix(Model):
    is_green_energy: bool = wire("is_green_energy", default=UNSET)
    energy_sources: list[OcpiTariffEnergySource] = wire("energy_sources", default=UNSET)
    environ_impact: list[OcpiTariffEnvironImpact] = wire("environ_impact", default=UNSET)
    supplier_name: str = wire("supplier_name", default=UNSET)
    energy_product_name: str = wire("energy_product_name", default=UNSET)


@model
class OcpiTariffEnergySource(Model):
    source: OcpiTariffSource | str
    percentage: float


@model
class OcpiTariffEnvironImpact(Model):
    category: OcpiTariffCategory | str
    amount: float


@model
class OcpiTariffMaxPrice(Model):
    excl_vat: float = wire("excl_vat", default=UNSET)
    """Without tax."""
    incl_vat: float = wire("incl_vat", default=UNSET)
    """With tax."""


@model
class OcpiTariffPriceComponent(Model):
    type: OcpiTariffDimensionType | str
    price: float
    """Without tax."""
    vat: float = UNSET
    step_size: int = wire("step_size")


@model
class OcpiTariffRestrictions(Model):
    start_time: str = wire("start_time", default=UNSET)
    end_time: str = wire("end_time", default=UNSET)
    start_date: date = wire("start_date", default=UNSET)
    end_date: date = wire("end_date", default=UNSET)
    min_kwh: float = wire("min_kwh", default=UNSET)
    """kWh."""
    max_kwh: float = wire("max_kwh", default=UNSET)
    """kWh."""
    min_current: float = wire("min_current", default=UNSET)
    """A."""
    max_current: float = wire("max_current", default=UNSET)
    """A."""
    min_power: float = wire("min_power", default=UNSET)
    """kW."""
    max_power: float = wire("max_power", default=UNSET)
    """kW."""
    min_duration: int = wire("min_duration", default=UNSET)
    """s."""
    max_duration: int = wire("max_duration", default=UNSET)
    """s."""
    day_of_week: list[OcpiTariffDayOfWeek | str] = wire("day_of_week", default=UNSET)
    reservation: OcpiTariffReservation | str = UNSET


@model
class RoamingOperator(Model):
    id: int
    role: str | None = None
    hubject_id: str | None = None
    business_name: str | None = None
    platform_id: int | None = None
    partner_id: int | None = None
    """Deprecated."""
    enabled: bool | None = None
    country_code: str | None = None
    party_id: str | None = None
    cpo_settings: RoamingOperatorCpoSettings | None = None
    last_updated_at: datetime | None = None
    operator_id: int | None = None


@model
class RoamingOperatorCpoSettings(Model):
    cpo_qrcode_prefix: str | None = UNSET
    manual_evse_management: bool | None = UNSET
    apply_custom_tariffs_to_evses_with_roaming_tariff: bool | None = UNSET
    sends_periodic_meter_updates: bool | None = UNSET
    external_tariff_integration: str | None = UNSET
    threat_evse_status_unknown_as: RoamingOperatorThreatEvseStatusUnknownAs | str | None = UNSET
    phase_ac_power_formula: RoamingOperatorPhaseAcPowerFormula | str | None = UNSET


@model
class RoamingOperatorUpdate(Model):
    """What changes about a roaming operator; what is left out stays as it is."""

    business_name: str | None = UNSET
    partner_id: int | None = UNSET
    """Deprecated."""
    enabled: bool = UNSET
    cpo_settings: RoamingOperatorCpoSettings | None = UNSET
