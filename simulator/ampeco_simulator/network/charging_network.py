"""The collections that the seed fills with a plausible fleet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.network import equipment, records, tariff_records, users
from ampeco_simulator.network.billing import billing_collection
from ampeco_simulator.network.charge_points import ChargePointCollection, EvseCollection
from ampeco_simulator.network.geography import COUNTRIES, CURRENCIES
from ampeco_simulator.network.layout import PARTNERS, USER_GROUPS, NetworkLayout
from ampeco_simulator.network.reservations import reservation
from ampeco_simulator.sessions.collection import SessionCollection
from ampeco_simulator.sessions.consumption_stats import ConsumptionStats
from ampeco_simulator.sessions.derived_collection import DERIVATIONS, DerivedCollection
from ampeco_simulator.sessions.status_log import LatestStatus, StatusLog
from ampeco_simulator.state.collection import Collection, Known

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.sessions.store import SessionStore

_RESERVATIONS = 25


class ChargingNetwork:
    """Makes collections by name, and lets EVSEs follow what happens at them."""

    def __init__(self, layout: NetworkLayout, store: SessionStore, clock: Clock) -> None:
        self.layout = layout
        self.sessions = store
        self.clock = clock
        # As the seed has it: what is known of its items must not follow what clients do to others.
        self._seeded = seeded = attrs.evolve(layout, charge_points=[*layout.charge_points], evses=[*layout.evses])
        base = clock.base
        self.charge_points = ChargePointCollection(
            layout, lambda each: records.charge_point_record(seeded, base, seeded.charge_points[each - 1])
        )
        self.evses = EvseCollection(
            layout, lambda each: records.evse_record(seeded, base, seeded.evses[each - 1]), self.status
        )
        self._factories = self._makers()
        self.statuses: dict[int, str] = {}
        """Hardware statuses of the EVSEs that are not available."""
        self.active_sessions: dict[int, Session] = {}
        """Active sessions by EVSE."""
        self.inoperative: set[int] = set()
        """EVSEs switched off by command."""
        self.faulted = {evse for point in layout.charge_points if point.faulted for evse in point.evse_ids}
        self.reserved: dict[int, int] = {}
        """The active reservation of each reserved EVSE."""

    def collection(self, name: str, parents: tuple[str, ...]) -> Collection | None:
        """The collection of that name, None when the seed has nothing to say of it."""
        make = self._factories.get(name)
        if make is not None:
            return make(*map(int, parents))
        below = equipment.below(self._seeded, self.clock.base, name, parents)
        if below is not None:
            return below
        counted = self._counted().get(name)
        return (
            Collection(name, *counted) if counted else billing_collection(name, parents, self.layout, self.clock.base)
        )

    def _makers(self) -> Mapping[str, Callable[..., Collection]]:
        """What makes the collections that live, from the ids of their parents."""
        store, clock = self.sessions, self.clock
        point_log = partial(StatusLog, store, clock, lambda point: self.layout.charge_points[point - 1].evse_ids)
        evse_log = partial(StatusLog, store, clock, lambda evse: (evse,))
        return {
            "charge-points": lambda: self.charge_points,
            "charge-points.status": lambda point: Collection("status", 1, lambda _: self._point_status(point)),
            "charge-points.hardware-status-logs": point_log,
            "charge-points.latest-hardware-status-log": lambda point: LatestStatus(point_log(point)),
            "evses": lambda: self.evses,
            "evses.hardware-status-logs": evse_log,
            "evses.latest-hardware-status-log": lambda evse: LatestStatus(evse_log(evse)),
            "charge-points.evses.connectors": self._connectors,
            "sessions": lambda: SessionCollection(store, clock),
            "sessions.consumption-stats": partial(ConsumptionStats, store, clock),
            **{name: partial(DerivedCollection, name, how, store, clock) for name, how in DERIVATIONS.items()},
        }

    def _counted(self) -> Mapping[str, tuple[int, Callable[[int], Known]]]:
        layout, seed, base = self._seeded, self.layout.seed, self.clock.base
        return {
            **equipment.counted(layout, base),
            "locations": (
                len(layout.locations),
                lambda each: records.location_record(layout, base, layout.locations[each - 1]),
            ),
            "users": (layout.users, lambda each: users.user(seed, base, each)),
            "id-tags": (layout.users, lambda each: users.id_tag(seed, base, each)),
            "partners": (PARTNERS, lambda each: users.partner(seed, base, each)),
            "taxes": (len(COUNTRIES), lambda each: tariff_records.tax(base, each)),
            "currencies": (len(CURRENCIES), tariff_records.currency),
            "tariffs": (len(layout.tariffs) + USER_GROUPS, lambda each: tariff_records.tariff(layout, base, each)),
            "tariff-snapshots": (len(layout.tariffs), lambda each: layout.tariffs[each - 1]),
            "reservations": (_RESERVATIONS, lambda each: reservation(layout, base, each)),
            "tariff-groups": (
                len(layout.tariffs),
                lambda each: tariff_records.tariff_group(base, layout.tariffs[each - 1]),
            ),
        }

    def generate_sessions(self, now: int) -> range:
        """Let drivers come until a time; answers the ids of the sessions that began."""
        return self.sessions.generate(now, self.faulted | self.inoperative | self.evses.removed | self.reserved.keys())

    def update_statuses(self, now: int) -> set[int]:
        """Let the EVSEs' statuses follow what happens at them; answers those that changed."""
        statuses = dict.fromkeys(self.faulted, "faulted")
        statuses.update(dict.fromkeys(self.reserved, "reserved"))
        statuses.update(dict.fromkeys(self.inoperative, "unavailable"))
        self.active_sessions = self.sessions.active(now)
        for evse, session in self.active_sessions.items():
            statuses[evse] = "charging" if now < session.charge_end else "suspendedEV"
        known = self.statuses
        self.statuses = statuses
        return {evse for evse in known.keys() | statuses.keys() if known.get(evse) != statuses.get(evse)}

    def status(self, evse_id: int) -> str:
        """The hardware status of an EVSE."""
        return self.statuses.get(evse_id, "available")

    def _connectors(self, _: int, evse_id: int) -> Collection:
        evse = self.layout.evses[evse_id - 1]
        made = Collection("connectors", len(evse.connectors), lambda number: records.connector_record(evse, number))
        return self.evses.connectors.setdefault(evse_id, made)

    def _point_status(self, charge_point_id: int) -> Known:
        point, evses = (
            self.charge_points.record(charge_point_id).known,
            self.layout.charge_points[charge_point_id - 1].evse_ids,
        )
        return {
            "networkStatus": point.get("networkStatus", "available"),
            "hardwareStatus": point.get("hardwareStatus", "available"),
            "evses": [{"id": evse, "hardwareStatus": self.status(evse)} for evse in evses],
            "lastUpdatedAt": iso(self.clock.now()),
        }
