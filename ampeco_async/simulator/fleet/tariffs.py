"""Tariffs of the fleet: one for AC and one for DC in each country, prices without tax in the country's currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_async.simulator.fleet.places import COUNTRIES, Country
from ampeco_async.simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Tariff:
    """Prices in hundredths of the currency, without tax."""

    id: int
    country: Country
    current: str
    connection: int
    """For the session."""
    energy: int
    """For a kWh."""
    idle: int
    """For a minute of idling after the grace period."""
    idle_grace: int
    """Minutes."""

    @property
    def name(self) -> str:
        """Its name in the back office."""
        return f"{self.country.code} {'fast' if self.current == 'dc' else 'standard'} {self.current.upper()}"

    def known(self) -> Mapping[str, Any]:
        """Its record."""
        return {
            "id": self.id,
            "name": self.name,
            "type": "standard",
            "currency": self.country.currency,
            "pricing": {
                "connectionFee": self.connection / 100,
                "pricePerKwh": self.energy / 100,
                "idleFeePerMinute": self.idle / 100,
                "idleFeeGracePeriodMinutes": self.idle_grace,
                "taxID": tax_id(self.country),
            },
            "stopSession": {"timeLimitMinutes": None, "stopWhenEnergyExceedsKwh": None},
        }


def make_tariffs(seed: int) -> tuple[Tariff, ...]:
    """The tariffs, ids from 1: for each country AC, then DC."""
    made: list[Tariff] = []
    for country in COUNTRIES:
        dice = Dice(seed_of(seed, "tariff", country.code))
        unit = country.energy_price / 0.40
        for current, factor, idle in (("ac", 1.0, 5), ("dc", 1.55, 25)):
            made.append(
                Tariff(
                    id=len(made) + 1,
                    country=country,
                    current=current,
                    connection=round(dice.pick((0, 35, 50)) * unit),
                    energy=round(country.energy_price * 100 * factor) + dice.below(4),
                    idle=round(idle * unit),
                    idle_grace=dice.pick((10, 15, 30)),
                )
            )
    return tuple(made)


def tax_id(country: Country) -> int:
    """The id of a country's tax."""
    return COUNTRIES.index(country) + 1
