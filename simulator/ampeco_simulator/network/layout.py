"""The layout of the network: which locations, charge points and EVSEs there are, and who owns and operates them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.examples.words import VENDORS
from ampeco_simulator.network.geography import CITIES, COUNTRIES, LOCATION_NAMES, City
from ampeco_simulator.network.tariffs import Tariff, make_tariffs, read_tariff
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

OPERATORS = 3
PARTNERS = 12
USER_GROUPS = 6
ROAMING_OPERATORS = 8


@attrs.frozen
class Location:
    """A location with its charge points."""

    id: int
    city: City
    name: str
    parking: str
    latitude: float
    longitude: float
    partner_id: int
    operator_id: int
    charge_point_ids: tuple[int, ...]


@attrs.frozen
class ChargePoint:
    """A charge point."""

    id: int
    location_id: int | None
    vendor: str
    access: str
    """``public``, ``private`` or ``personal``."""
    evse_ids: tuple[int, ...] = ()
    faulted: bool = False
    network_id: str = ""
    """The OCPP identity under which it connects."""
    serial: str = ""
    """The serial number in its boot notification."""


_UNKNOWN_CHARGE_POINT = ChargePoint(0, None, "", "public")
"""Stands for a charge point that does not exist: a tenant that is not strict accepts EVSEs of one."""


@attrs.frozen
class Evse:
    """An EVSE: it charges one vehicle at a time, through one of its connectors."""

    id: int
    charge_point_id: int
    number: int
    """The number of the EVSE at its charge point, from 1."""
    reference: str
    """The label of the EVSE (the physical reference)."""
    current_type: str
    """``ac`` or ``dc``."""
    power: int
    """Maximum power, W."""
    connectors: tuple[str, ...]
    tariff_group: int
    tariff: Tariff
    """The tariff of its generated sessions."""
    weight: int
    """The relative number of sessions, 1 to 6. It is 0 for EVSEs of clients, which have no generated sessions."""


@attrs.define(eq=False)
class NetworkLayout:
    """The whole network. Charge points and EVSEs have consecutive ids from 1, including those that clients add."""

    seed: int
    locations: Sequence[Location]
    charge_points: list[ChargePoint]
    evses: list[Evse]
    tariffs: Sequence[Mapping[str, Any]]
    """The records of the tariffs."""
    users: int
    revision: int = 0
    """Increases with every change."""

    def charge_point_of(self, evse: Evse) -> ChargePoint:
        """Return the charge point of an EVSE."""
        return (
            self.charge_points[evse.charge_point_id - 1]
            if 0 < evse.charge_point_id <= len(self.charge_points)
            else _UNKNOWN_CHARGE_POINT
        )

    def location_of(self, point: ChargePoint) -> Location:
        """Return the location of a seeded charge point."""
        assert point.location_id is not None
        return self.locations[point.location_id - 1]

    def partner_of(self, evse: Evse) -> int | None:
        """Return the partner who owns an EVSE, ``None`` when its location was created by a client."""
        location = self._seeded_location(evse)
        return None if location is None else location.partner_id

    def operator_of(self, evse: Evse) -> int | None:
        """Return the operator of an EVSE, ``None`` when its location was created by a client."""
        location = self._seeded_location(evse)
        return None if location is None else location.operator_id

    def _seeded_location(self, evse: Evse) -> Location | None:
        location_id = self.charge_point_of(evse).location_id or 0
        return self.locations[location_id - 1] if 0 < location_id <= len(self.locations) else None

    def evses_of(self, charge_point_id: int) -> list[Evse]:
        """Return the EVSEs of a charge point."""
        return [self.evses[evse_id - 1] for evse_id in self.charge_points[charge_point_id - 1].evse_ids]

    def put_charge_point(self, point: ChargePoint) -> None:
        """Add a charge point, or replace the one with its id."""
        if point.id != _UNKNOWN_CHARGE_POINT.id:
            self.charge_points[point.id - 1 : point.id] = [point]
            self.revision += 1

    def put_evse(self, evse: Evse) -> None:
        """Add an EVSE to its charge point, or replace the one with its id, which may be at another charge point."""
        self.remove_evse(evse.id)
        self.evses[evse.id - 1 : evse.id] = [evse]
        point = self.charge_point_of(evse)
        self.put_charge_point(attrs.evolve(point, evse_ids=tuple(sorted({*point.evse_ids, evse.id}))))

    def remove_evse(self, evse_id: int) -> None:
        """Remove an EVSE from its charge point. Its past sessions remain."""
        if evse_id <= len(self.evses):
            point = self.charge_point_of(self.evses[evse_id - 1])
            remaining = tuple(each for each in point.evse_ids if each != evse_id)
            self.put_charge_point(attrs.evolve(point, evse_ids=remaining))


def make_layout(seed: int, charge_points: int, users: int) -> NetworkLayout:
    """Generate a network whose locations have one to eight charge points each."""
    tariffs = make_tariffs(seed)
    priced = [read_tariff(each, each["id"], COUNTRIES[each["pricing"]["taxID"] - 1].tax_percent) for each in tariffs]
    locations: list[Location] = []
    points: list[ChargePoint] = []
    evses: list[Evse] = []
    while len(points) < charge_points:
        rng = RandomStream(seed_of(seed, "site", len(locations)))
        city = rng.pick(CITIES)
        name, parking = rng.pick(LOCATION_NAMES)
        count = min(rng.between(1, 8), charge_points - len(points))
        fast = parking == "ALONG_MOTORWAY" or rng.below(4) == 0
        busy = rng.between(1, 3)
        location_id = len(locations) + 1
        charge_point_ids: list[int] = []
        group = 2 * COUNTRIES.index(city.country) + (2 if fast else 1)
        for _ in range(count):
            power = rng.pick((50_000, 150_000, 300_000)) if fast else rng.pick((7_400, 11_000, 22_000))
            charge_point_id = len(points) + 1
            numbers = range(1, rng.pick((1, 2, 2)) + 1)
            for number in numbers:
                evse_id = len(evses) + 1
                evses.append(
                    Evse(
                        id=evse_id,
                        charge_point_id=charge_point_id,
                        number=number,
                        reference=f"{location_id:04d}-{evse_id:05d}",
                        current_type="dc" if fast else "ac",
                        power=power,
                        connectors=rng.pick((("ccs2",), ("ccs2", "chademo"))) if fast else ("type2",),
                        tariff_group=group,
                        tariff=priced[group - 1],
                        weight=busy * (2 if fast else 1),
                    )
                )
            evse_ids = tuple(evse.id for evse in evses[-len(numbers) :])
            access = rng.pick((*("public",) * 8, "private", "personal"))
            points.append(
                ChargePoint(
                    id=charge_point_id,
                    location_id=location_id,
                    vendor=rng.pick(VENDORS),
                    access=access,
                    evse_ids=evse_ids,
                    faulted=rng.below(40) == 0,
                    network_id=f"CP{charge_point_id:05d}",
                    serial=f"SN{seed_of(seed, charge_point_id) % 10**9:09d}",
                )
            )
            charge_point_ids.append(charge_point_id)
        locations.append(
            Location(
                id=location_id,
                city=city,
                name=f"{city.name} {name}",
                parking=parking,
                latitude=round(city.latitude + (rng.unit() - 0.5) * 0.08, 6),
                longitude=round(city.longitude + (rng.unit() - 0.5) * 0.12, 6),
                partner_id=rng.between(1, PARTNERS),
                operator_id=rng.between(1, OPERATORS),
                charge_point_ids=tuple(charge_point_ids),
            )
        )
    return NetworkLayout(seed, locations, points, evses, tariffs, users)
