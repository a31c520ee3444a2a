"""The collections that the seed fills with a plausible fleet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.fleet import equipment, hardware, people, prices
from ampeco_simulator.fleet.chargers import ChargePoints, Evses
from ampeco_simulator.fleet.commerce import commerce
from ampeco_simulator.fleet.layout import PARTNERS, USER_GROUPS, Layout
from ampeco_simulator.fleet.places import COUNTRIES, CURRENCIES
from ampeco_simulator.fleet.reservations import reservation
from ampeco_simulator.sessions.collection import SessionCollection
from ampeco_simulator.sessions.derived import DERIVATIONS, Derived
from ampeco_simulator.sessions.meter import Consumption
from ampeco_simulator.sessions.status_log import LatestStatus, StatusLog
from ampeco_simulator.state.collection import Collection, Known

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.sessions.ledger import Ledger
    from ampeco_simulator.sessions.session import Session

_RESERVATIONS = 25


class Fleet:
    """Makes collections by name, and lets EVSEs follow what happens at them."""

    def __init__(self, layout: Layout, ledger: Ledger, clock: Clock) -> None:
        self.layout = layout
        self.ledger = ledger
        self.clock = clock
        # As the seed has it: what is known of its items must not follow what clients do to others.
        self._seeded = seeded = attrs.evolve(layout, points=[*layout.points], evses=[*layout.evses])
        base = clock.base
        self.points = ChargePoints(layout, lambda each: hardware.charge_point(seeded, base, seeded.points[each - 1]))
        self.evses = Evses(layout, lambda each: hardware.evse(seeded, base, seeded.evses[each - 1]), self.status)
        self._made = self._makers()
        self.statuses: dict[int, str] = {}
        """Hardware statuses of the EVSEs that are not available."""
        self.going: dict[int, Session] = {}
        """Active sessions by EVSE."""
        self.inoperative: set[int] = set()
        """EVSEs switched off by command."""
        self.faulted = {evse for point in layout.points if point.faulted for evse in point.evse_ids}
        self.reserved: dict[int, int] = {}
        """The active reservation of each reserved EVSE."""

    def collection(self, name: str, parents: tuple[str, ...]) -> Collection | None:
        """The collection of that name, None when the seed has nothing to say of it."""
        make = self._made.get(name)
        if make is not None:
            return make(*map(int, parents))
        below = equipment.below(self._seeded, self.clock.base, name, parents)
        if below is not None:
            return below
        counted = self._counted().get(name)
        return Collection(name, *counted) if counted else commerce(name, parents, self.layout, self.clock.base)

    def _makers(self) -> Mapping[str, Callable[..., Collection]]:
        """What makes the collections that live, from the ids of their parents."""
        ledger, clock = self.ledger, self.clock
        point_log = partial(StatusLog, ledger, clock, lambda point: self.layout.points[point - 1].evse_ids)
        evse_log = partial(StatusLog, ledger, clock, lambda evse: (evse,))
        return {
            "charge-points": lambda: self.points,
            "charge-points.status": lambda point: Collection("status", 1, lambda _: self._point_status(point)),
            "charge-points.hardware-status-logs": point_log,
            "charge-points.latest-hardware-status-log": lambda point: LatestStatus(point_log(point)),
            "evses": lambda: self.evses,
            "evses.hardware-status-logs": evse_log,
            "evses.latest-hardware-status-log": lambda evse: LatestStatus(evse_log(evse)),
            "charge-points.evses.connectors": self._connectors,
            "sessions": lambda: SessionCollection(ledger, clock),
            "sessions.consumption-stats": partial(Consumption, ledger, clock),
            **{name: partial(Derived, name, how, ledger, clock) for name, how in DERIVATIONS.items()},
        }

    def _counted(self) -> Mapping[str, tuple[int, Callable[[int], Known]]]:
        layout, seed, base = self._seeded, self.layout.seed, self.clock.base
        return {
            **equipment.counted(layout, base),
            "locations": (len(layout.sites), lambda each: hardware.location(layout, base, layout.sites[each - 1])),
            "users": (layout.users, lambda each: people.user(seed, base, each)),
            "id-tags": (layout.users, lambda each: people.id_tag(seed, base, each)),
            "partners": (PARTNERS, lambda each: people.partner(seed, base, each)),
            "taxes": (len(COUNTRIES), lambda each: prices.tax(base, each)),
            "currencies": (len(CURRENCIES), prices.currency),
            "tariffs": (len(layout.tariffs) + USER_GROUPS, lambda each: prices.tariff(layout, base, each)),
            "tariff-snapshots": (len(layout.tariffs), lambda each: layout.tariffs[each - 1]),
            "reservations": (_RESERVATIONS, lambda each: reservation(layout, base, each)),
            "tariff-groups": (len(layout.tariffs), lambda each: prices.tariff_group(base, layout.tariffs[each - 1])),
        }

    def grow(self, now: int) -> range:
        """Let drivers come until a time; answers the ids of the sessions that began."""
        return self.ledger.grow(now, self.faulted | self.inoperative | self.evses.removed | self.reserved.keys())

    def follow(self, now: int) -> set[int]:
        """Let the EVSEs' statuses follow what happens at them; answers those that changed."""
        statuses = dict.fromkeys(self.faulted, "faulted")
        statuses.update(dict.fromkeys(self.reserved, "reserved"))
        statuses.update(dict.fromkeys(self.inoperative, "unavailable"))
        self.going = self.ledger.active(now)
        for evse, session in self.going.items():
            statuses[evse] = "charging" if now < session.charge_end else "suspendedEV"
        known = self.statuses
        self.statuses = statuses
        return {evse for evse in known.keys() | statuses.keys() if known.get(evse) != statuses.get(evse)}

    def status(self, evse_id: int) -> str:
        """The hardware status of an EVSE."""
        return self.statuses.get(evse_id, "available")

    def _connectors(self, _: int, evse_id: int) -> Collection:
        evse = self.layout.evses[evse_id - 1]
        made = Collection("connectors", len(evse.connectors), lambda number: hardware.connector(evse, number))
        return self.evses.connectors.setdefault(evse_id, made)

    def _point_status(self, point_id: int) -> Known:
        point, evses = self.points.record(point_id).known, self.layout.points[point_id - 1].evse_ids
        return {
            "networkStatus": point.get("networkStatus", "available"),
            "hardwareStatus": point.get("hardwareStatus", "available"),
            "evses": [{"id": evse, "hardwareStatus": self.status(evse)} for evse in evses],
            "lastUpdatedAt": iso(self.clock.now()),
        }
