"""Models of roaming_operators.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import EnabledStatus


class CustomTariffFilterApplicableCurrentType(StrEnum):
    """Current of the EVSEs that a filter picks; more values may come."""

    AC = "AC"
    DC = "DC"


class OcpiTariffCategory(StrEnum):
    """What an environmental impact is measured in (OCPI); more values may come."""

    NUCLEAR_WASTE = "NUCLEAR_WASTE"
    CARBON_DIOXIDE = "CARBON_DIOXIDE"


class OcpiTariffDayOfWeek(StrEnum):
    """A day of the week, in capitals as in OCPI; more values may come."""

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"


class OcpiTariffDimensionType(StrEnum):
    """What a price component is for (OCPI): energy, time, parking, flat; more values may come."""

    ENERGY = "ENERGY"
    FLAT = "FLAT"
    PARKING_TIME = "PARKING_TIME"
    TIME = "TIME"


class OcpiTariffReservation(StrEnum):
    """Whether the prices are for a reservation, or for one that expired (OCPI); more values may come."""

    RESERVATION = "RESERVATION"
    RESERVATION_EXPIRES = "RESERVATION_EXPIRES"


class OcpiTariffSource(StrEnum):
    """Where energy comes from (OCPI); more values may come."""

    NUCLEAR = "NUCLEAR"
    GENERAL_FOSSIL = "GENERAL_FOSSIL"
    COAL = "COAL"
    GAS = "GAS"
    GENERAL_GREEN = "GENERAL_GREEN"
    SOLAR = "SOLAR"
    WIND = "WIND"
    WATER = "WATER"


class OcpiTariffType(StrEnum):
    """Whom an OCPI tariff is for: ad hoc drivers, a charging preference, all; more values may come."""

    AD_HOC_PAYMENT = "AD_HOC_PAYMENT"
    PROFILE_CHEAP = "PROFILE_CHEAP"
    PROFILE_FAST = "PROFILE_FAST"
    PROFILE_GREEN = "PROFILE_GREEN"
    REGULAR = "REGULAR"


class RoamingOperatorPhaseAcPowerFormula(StrEnum):
    """How power follows from volts and amperes on three phases; more values may come."""

    AMPERAGE_VOLTAGE_3 = "amperage_voltage_3"
    AMPERAGE_VOLTAGE_SQR3 = "amperage_voltage_sqr3"


class RoamingOperatorThreatEvseStatusUnknownAs(StrEnum):
    """What an unknown status of an EVSE stands for; more values may come."""

    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"


@model
class CustomTariffFilter(Model):
    """Which EVSEs of a roaming CPO get a tariff of your own instead of the CPO's."""

    id: int
    name: str | None = None
    status: EnabledStatus | str | None = None
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code of the EVSE's country."""
    applicable_current_types: list[CustomTariffFilterApplicableCurrentType | str] | None = None
    """EVSEs of these current types."""
    power_below_kw: float | None = None
    """EVSEs with less power than that, in kW."""
    evse_id_prefix: str | None = None
    """What the id of the EVSE starts with."""
    order: int | None = None
    """Position among the filters of the CPO."""
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class CustomTariffFilterCreate(Model):
    """What creates a custom tariff filter."""

    name: str
    status: EnabledStatus | str
    country_code: str = UNSET
    """ISO 3166-1 alpha-2 code of the EVSE's country."""
    applicable_current_types: list[CustomTariffFilterApplicableCurrentType | str] = UNSET
    """EVSEs of these current types."""
    power_below_kw: float = UNSET
    """EVSEs with less power than that, in kW."""
    evse_id_prefix: str = UNSET
    """What the id of the EVSE starts with."""
    order: int = UNSET
    """Position among the filters of the CPO."""


@model
class CustomTariffFilterPosition(Model):
    """The position of one filter."""

    id: int
    order: int


@model
class CustomTariffFilterReorder(Model):
    """New positions of filters; those left out keep their order."""

    filters: list[CustomTariffFilterPosition]


@model
class CustomTariffFilterUpdate(Model):
    """What changes about a custom tariff filter; what is left out stays as it is."""

    name: str = UNSET
    status: EnabledStatus | str = UNSET
    country_code: str | None = UNSET
    """ISO 3166-1 alpha-2 code of the EVSE's country."""
    applicable_current_types: list[CustomTariffFilterApplicableCurrentType | str] = UNSET
    """EVSEs of these current types."""
    power_below_kw: float | None = UNSET
    """EVSEs with less power than that, in kW."""
    evse_id_prefix: str | None = UNSET
    """What the id of the EVSE starts with."""
    order: int = UNSET
    """Position among the filters of the CPO."""


@model
class OcpiDisplayText(Model):
    """A text in one language (OCPI DisplayText)."""

    language: str
    """ISO 639 code."""
    text: str


@model
class OcpiTariff(Model):
    """A tariff as OCPI 2.2 defines it; names are snake_case as there."""

    country_code: str = wire("country_code", default=UNSET)
    """ISO 3166-1 alpha-2 code."""
    party_id: str = wire("party_id", default=UNSET)
    """Id of the CPO within its country."""
    id: str
    currency: str
    """ISO 4217 code."""
    type: OcpiTariffType | str = UNSET
    tariff_alt_text: list[OcpiDisplayText] = wire("tariff_alt_text", default=UNSET)
    tariff_alt_url: str = wire("tariff_alt_url", default=UNSET)
    min_price: OcpiTariffMaxPrice = wire("min_price", default=UNSET)
    """Least price of a session, whatever it took."""
    max_price: OcpiTariffMaxPrice = wire("max_price", default=UNSET)
    """Most that a session may cost."""
    elements: list[OcpiTariffElement]
    """The first element whose restrictions are met counts, for each kind of component."""
    start_date_time: datetime = wire("start_date_time", default=UNSET)
    """Valid from, UTC."""
    end_date_time: datetime = wire("end_date_time", default=UNSET)
    """Valid until, UTC."""
    energy_mix: OcpiTariffEnergyMix = wire("energy_mix", default=UNSET)
    last_updated: datetime = wire("last_updated")
    """UTC."""


@model
class OcpiTariffElement(Model):
    """Prices, and the restrictions under which they count (OCPI)."""

    price_components: list[OcpiTariffPriceComponent] = wire("price_components")
    restrictions: OcpiTariffRestrictions = UNSET


@model
class OcpiTariffEnergyMix(Model):
    """Where the energy comes from (OCPI)."""

    is_green_energy: bool = wire("is_green_energy", default=UNSET)
    energy_sources: list[OcpiTariffEnergySource] = wire("energy_sources", default=UNSET)
    environ_impact: list[OcpiTariffEnvironImpact] = wire("environ_impact", default=UNSET)
    supplier_name: str = wire("supplier_name", default=UNSET)
    energy_product_name: str = wire("energy_product_name", default=UNSET)


@model
class OcpiTariffEnergySource(Model):
    """A source of energy and its share in % (OCPI)."""

    source: OcpiTariffSource | str
    percentage: float
    """%."""


@model
class OcpiTariffEnvironImpact(Model):
    """Waste or emission for each kWh (OCPI)."""

    category: OcpiTariffCategory | str
    amount: float
    """g per kWh."""


@model
class OcpiTariffMaxPrice(Model):
    """A price with and without VAT (OCPI)."""

    excl_vat: float = wire("excl_vat", default=UNSET)
    """Without tax."""
    incl_vat: float = wire("incl_vat", default=UNSET)
    """With tax."""


@model
class OcpiTariffPriceComponent(Model):
    """A price of one kind (OCPI): per kWh, per hour or flat."""

    type: OcpiTariffDimensionType | str
    price: float
    """Per kWh, per hour or flat, by ``type``; without tax."""
    vat: float = UNSET
    """Rate in %."""
    step_size: int = wire("step_size")
    """Least unit that is billed: Wh for energy, s for time."""


@model
class OcpiTariffRestrictions(Model):
    """When prices count (OCPI); all restrictions must be met."""

    start_time: str = wire("start_time", default=UNSET)
    """HH:MM, local time."""
    end_time: str = wire("end_time", default=UNSET)
    """HH:MM, local time."""
    start_date: date = wire("start_date", default=UNSET)
    """First day, local time."""
    end_date: date = wire("end_date", default=UNSET)
    """Day before which it ends, local time."""
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
    """Days on which it counts."""
    reservation: OcpiTariffReservation | str = UNSET


@model
class RoamingOperator(Model):
    """A party of roaming, CPO mostly, as v2.0 of roaming operators shows it."""

    id: int
    role: str | None = None
    hubject_id: str | None = None
    """Id of the party at Hubject; null where it is not there."""
    business_name: str | None = None
    platform_id: int | None = None
    """Roaming platform that it comes over."""
    partner_id: int | None = None
    """Deprecated."""
    enabled: bool | None = None
    """Whether roaming with it is on."""
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    party_id: str | None = None
    """Id of the party within its country (OCPI), three characters."""
    cpo_settings: RoamingOperatorCpoSettings | None = None
    last_updated_at: datetime | None = None
    operator_id: int | None = None


@model
class RoamingOperatorCpoSettings(Model):
    """How to read what a roaming operator sends: tariffs, statuses, QR codes, power."""

    cpo_qrcode_prefix: str | None = UNSET
    """What the QR codes on its charge points start with."""
    manual_evse_management: bool | None = UNSET
    """EVSEs are entered by hand."""
    apply_custom_tariffs_to_evses_with_roaming_tariff: bool | None = UNSET
    """Custom tariffs win over those that the CPO published."""
    sends_periodic_meter_updates: bool | None = UNSET
    """It reports the meter while a session runs."""
    external_tariff_integration: str | None = UNSET
    threat_evse_status_unknown_as: RoamingOperatorThreatEvseStatusUnknownAs | str | None = UNSET
    phase_ac_power_formula: RoamingOperatorPhaseAcPowerFormula | str | None = UNSET
    """How power of three phases follows from volts and amperes."""


@model
class RoamingOperatorUpdate(Model):
    """What changes about a roaming operator; what is left out stays as it is."""

    business_name: str | None = UNSET
    partner_id: int | None = UNSET
    """Deprecated."""
    enabled: bool = UNSET
    """Whether roaming with it is on."""
    cpo_settings: RoamingOperatorCpoSettings | None = UNSET
