"""Tariffs: prices without tax in hundredths of the currency, and the limits at which they stop a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.network.geography import COUNTRIES, Country
from ampeco_simulator.seeds import RandomStream, seed_of
from ampeco_simulator.sessions.limits import Limit, Measure, read_limits

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIMITS: Mapping[str, Measure] = {
    "timeLimitMinutes": "minutes",
    "stopWhenEnergyExceedsKwh": "kwh",
    "stopWhenSocExceedsPercent": "soc",
}


@attrs.frozen
class Tax:
    """A tax on a price."""

    id: int | None
    percent: float


@attrs.frozen
class Tariff:
    """A tariff as it was when a session started. Prices are without tax, in hundredths of the currency."""

    snapshot_id: int | None
    currency: str
    tax: Tax
    price_per_session: int = 0
    """A price per session."""
    connection_fee: int = 0
    """A price per session in addition to the price of its energy and time."""
    price_per_kwh: int = 0
    """The price of a kWh."""
    price_per_period: int = 0
    """The price of each started period of charging."""
    period_minutes: int = 1
    idle_fee_per_minute: int = 0
    """The price of a minute of idle time after the grace period."""
    idle_grace_minutes: int = 0
    """The grace period: minutes of idle time that are free."""
    min_price: int = 0
    """The lowest price of a session."""
    limits: tuple[Limit, ...] = ()


def make_tariffs(seed: int) -> tuple[Mapping[str, Any], ...]:
    """Return the records of the seeded tariffs, with ids from 1: for each country one for AC and one for DC."""
    records: list[Mapping[str, Any]] = []
    for country in COUNTRIES:
        rng = RandomStream(seed_of(seed, "tariff", country.code))
        unit = country.energy_price / 0.40
        for kind, factor, idle in (("standard AC", 1.0, 0.05), ("fast DC", 1.55, 0.25)):
            records.append(
                {
                    "id": len(records) + 1,
                    "name": f"{country.code} {kind}",
                    "type": "standard",
                    "currency": country.currency,
                    "pricing": {
                        "connectionFee": round(rng.pick((0, 0.35, 0.5)) * unit, 2),
                        "pricePerKwh": round(country.energy_price * factor + rng.below(4) / 100, 2),
                        "idleFeePerMinute": round(idle * unit, 2),
                        "idleFeeGracePeriodMinutes": rng.pick((10, 15, 30)),
                        "taxID": tax_id(country),
                    },
                    "startSessionRestrictions": {},
                    "stopSession": {"timeLimitMinutes": None, "stopWhenEnergyExceedsKwh": None},
                }
            )
    return tuple(records)


def read_tariff(record: Mapping[str, Any], snapshot_id: int, percent: float) -> Tariff:
    """Return the tariff that a record describes. Prices by time of day, by step and by power are ignored."""
    prices = (record.get("pricing") or {}) if record.get("type") != "free" else {}

    def money(name: str) -> int:
        return round(100 * (prices.get(name) or 0))

    return Tariff(
        snapshot_id=snapshot_id,
        currency=record.get("currency") or DEFAULT_CURRENCY,
        tax=Tax(prices.get("taxID"), percent),
        price_per_session=money("pricePerSession"),
        connection_fee=money("connectionFee"),
        price_per_kwh=money("pricePerKwh"),
        price_per_period=money("pricePerPeriod"),
        period_minutes=prices.get("pricePeriodInMinutes") or 1,
        idle_fee_per_minute=money("idleFeePerMinute"),
        idle_grace_minutes=int(prices.get("idleFeeGracePeriodMinutes") or 0),
        min_price=money("minPrice"),
        limits=read_limits(record.get("stopSession"), _LIMITS),
    )


DEFAULT_CURRENCY = COUNTRIES[0].currency
"""The currency of tariffs that clients create: they cannot set one."""

FREE = Tariff(snapshot_id=None, currency=DEFAULT_CURRENCY, tax=Tax(None, 0.0))
"""The tariff of sessions to which no other applies."""


def tax_id(country: Country) -> int:
    """Return the id of a country's tax."""
    return COUNTRIES.index(country) + 1
