"""The fleet's skeleton: which site, charge point and EVSE belongs to which, and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_async.simulator.examples.words import VENDORS
from ampeco_async.simulator.fleet.places import CITIES, COUNTRIES, SITES, City
from ampeco_async.simulator.fleet.tariffs import Tariff, make_tariffs, read_tariff
from ampeco_async.simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

OPERATORS = 3
PARTNERS = 12
USER_GROUPS = 6
ROAMING_OPERATORS = 8


@attrs.frozen
class Site:
    """A location."""

    id: int
    city: City
    name: str
    parking: str
    latitude: float
    longitude: float
    partner_id: int
    operator_id: int
    point_ids: tuple[int, ...]


@attrs.frozen
class Point:
    """A charge point."""

    id: int
    site_id: int
    vendor: str
    current: str
    """`ac` or `dc`."""
    power: int
    """W, of each EVSE."""
    access: str
    """`public`, `private` or `personal`."""
    evse_ids: tuple[int, ...]
    faulted: bool


@attrs.frozen
class Evse:
    """One outlet of a charge point that charges one car."""

    id: int
    point_id: int
    number: int
    """Its number at the charge point, from 1."""
    connectors: tuple[str, ...]
    tariff_group: int
    tariff: Tariff
    """What its sessions of the history cost."""
    weight: int
    """How busy it is, 1 to 6."""


@attrs.frozen(eq=False)
class Layout:
    """The whole fleet."""

    seed: int
    sites: Sequence[Site]
    points: Sequence[Point]
    evses: Sequence[Evse]
    tariffs: Sequence[Mapping[str, Any]]
    """Their records."""
    users: int

    def point_of(self, evse: Evse) -> Point:
        """The charge point an EVSE belongs to."""
        return self.points[evse.point_id - 1]

    def site_of(self, evse: Evse) -> Site:
        """The location an EVSE stands at."""
        return self.sites[self.point_of(evse).site_id - 1]


def make_layout(seed: int, charge_points: int, users: int) -> Layout:
    """Spread so many charge points over sites of one to eight."""
    tariffs = make_tariffs(seed)
    priced = [read_tariff(each, each["id"], COUNTRIES[each["pricing"]["taxID"] - 1].tax_percent) for each in tariffs]
    sites: list[Site] = []
    points: list[Point] = []
    evses: list[Evse] = []
    while len(points) < charge_points:
        dice = Dice(seed_of(seed, "site", len(sites)))
        city = dice.pick(CITIES)
        name, parking = dice.pick(SITES)
        count = min(dice.between(1, 8), charge_points - len(points))
        fast = parking == "ALONG_MOTORWAY" or dice.below(4) == 0
        busy = dice.between(1, 3)
        site_id = len(sites) + 1
        point_ids: list[int] = []
        for _ in range(count):
            current = "dc" if fast else "ac"
            power = dice.pick((50_000, 150_000, 300_000)) if fast else dice.pick((7_400, 11_000, 22_000))
            point_id = len(points) + 1
            evse_ids: list[int] = []
            for number in range(1, dice.pick((1, 2, 2)) + 1):
                evse_ids.append(len(evses) + 1)
                connectors = dice.pick((("ccs2",), ("ccs2", "chademo"))) if fast else ("type2",)
                weight = busy * (2 if fast else 1)
                group = 2 * COUNTRIES.index(city.country) + (2 if fast else 1)
                evses.append(Evse(len(evses) + 1, point_id, number, connectors, group, priced[group - 1], weight))
            access = dice.pick(("public", "public", "public", "public", "private"))
            points.append(
                Point(
                    point_id, site_id, dice.pick(VENDORS), current, power, access, tuple(evse_ids), dice.below(40) == 0
                )
            )
            point_ids.append(point_id)
        sites.append(
            Site(
                id=site_id,
                city=city,
                name=f"{city.name} {name}",
                parking=parking,
                latitude=round(city.latitude + (dice.unit() - 0.5) * 0.08, 6),
                longitude=round(city.longitude + (dice.unit() - 0.5) * 0.12, 6),
                partner_id=dice.between(1, PARTNERS),
                operator_id=dice.between(1, OPERATORS),
                point_ids=tuple(point_ids),
            )
        )
    return Layout(seed, sites, points, evses, tariffs, users)
