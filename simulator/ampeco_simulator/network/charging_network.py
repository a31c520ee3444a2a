"""The charging network as it is now: its collections, its sessions and the status of its EVSEs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.network import equipment, records, tariff_records, users
from ampeco_simulator.network.billing import billing_collection
from ampeco_simulator.network.charge_points import ChargePointCollection, EvseCollection
from ampeco_simulator.network.exact_collection import SeededItems
from ampeco_simulator.network.geography import COUNTRIES, CURRENCIES
from ampeco_simulator.network.layout import PARTNERS, USER_GROUPS, NetworkLayout
from ampeco_simulator.network.reservations import reservation
from ampeco_simulator.sessions.collection import SessionCollection
from ampeco_simulator.sessions.consumption_stats import ConsumptionStats
from ampeco_simulator.sessions.derived_collection import DERIVATIONS, DerivedCollection
from ampeco_simulator.sessions.status_log import LatestStatus, StatusLog
from ampeco_simulator.state.collection import Collection, Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.sessions.store import SessionStore

_RESERVATIONS = 25


class ChargingNetwork:
    """The collections of the network by name, and the live state of its EVSEs."""

    def __init__(self, layout: NetworkLayout, store: SessionStore, clock: Clock) -> None:
        self.layout = layout
        self.sessions = store
        self.clock = clock
        # The layout of the seed: records computed from it must not change with what clients write to other records.
        self._seeded = seeded = attrs.evolve(layout, charge_points=[*layout.charge_points], evses=[*layout.evses])
        base = clock.base
        self.charge_points = ChargePointCollection(
            layout, lambda each: records.charge_point_record(seeded, base, seeded.charge_points[each - 1])
        )
        self.evses = EvseCollection(
            layout, lambda each: records.evse_record(seeded, base, seeded.evses[each - 1]), self.status
        )
        self._factories = self._make_factories()
        self.statuses: dict[int, str] = {}
        """Hardware statuses of the EVSEs that are not available, by EVSE."""
        self.active_sessions: dict[int, Session] = {}
        """Active sessions, by EVSE."""
        self.inoperative: set[int] = set()
        """EVSEs that a command switched off."""
        self.faulted = {evse for point in layout.charge_points if point.faulted for evse in point.evse_ids}
        self.reserved: dict[int, int] = {}
        """The active reservation of each reserved EVSE."""

    def collection(self, name: str, parents: tuple[str, ...]) -> Collection | None:
        """Return the collection with a name below parents, ``None`` when the network has none."""
        make = self._factories.get(name)
        if make is not None:
            return make(*map(int, parents))
        child = equipment.child_collection(self._seeded, self.clock.base, name, parents)
        if child is not None:
            return child
        static = self._static_collections().get(name)
        return Collection(name, *static) if static else billing_collection(name, parents, self.layout, self.clock.base)

    def _make_factories(self) -> Mapping[str, Callable[..., Collection]]:
        """Return the functions that make the collections that change with time or layout, from their parents' ids."""
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

    def _static_collections(self) -> Mapping[str, SeededItems]:
        """Return the top-level collections whose items are computed from the seed alone."""
        layout, seed, base = self._seeded, self.layout.seed, self.clock.base
        return {
            **equipment.top_level(layout, base),
            "locations": SeededItems(
                len(layout.locations),
                lambda each: records.location_record(layout, base, layout.locations[each - 1]),
            ),
            "users": SeededItems(layout.users, lambda each: users.user(seed, base, each)),
            "id-tags": SeededItems(layout.users, lambda each: users.id_tag(seed, base, each)),
            "partners": SeededItems(PARTNERS, lambda each: users.partner(seed, base, each)),
            "taxes": SeededItems(len(COUNTRIES), lambda each: tariff_records.tax(base, each)),
            "currencies": SeededItems(len(CURRENCIES), tariff_records.currency),
            "tariffs": SeededItems(
                len(layout.tariffs) + USER_GROUPS, lambda each: tariff_records.tariff(layout, base, each)
            ),
            "tariff-snapshots": SeededItems(len(layout.tariffs), lambda each: layout.tariffs[each - 1]),
            "reservations": SeededItems(_RESERVATIONS, lambda each: reservation(layout, base, each)),
            "tariff-groups": SeededItems(
                len(layout.tariffs),
                lambda each: tariff_records.tariff_group(base, layout.tariffs[each - 1]),
            ),
        }

    def generate_sessions(self, now: int) -> range:
        """Add the sessions that start until a Unix time and return their ids."""
        return self.sessions.generate(now, self.faulted | self.inoperative | self.evses.removed | self.reserved.keys())

    def update_statuses(self, now: int) -> set[int]:
        """Update the hardware statuses of the EVSEs and return the EVSEs whose status changed."""
        statuses = dict.fromkeys(self.faulted, "faulted")
        statuses.update(dict.fromkeys(self.reserved, "reserved"))
        statuses.update(dict.fromkeys(self.inoperative, "unavailable"))
        self.active_sessions = self.sessions.active(now)
        for evse, session in self.active_sessions.items():
            statuses[evse] = "charging" if now < session.charge_end else "suspendedEV"
        before = self.statuses
        self.statuses = statuses
        return {evse for evse in before.keys() | statuses.keys() if before.get(evse) != statuses.get(evse)}

    def status(self, evse_id: int) -> str:
        """Return the hardware status of an EVSE."""
        return self.statuses.get(evse_id, "available")

    def _connectors(self, _: int, evse_id: int) -> Collection:
        evse = self.layout.evses[evse_id - 1]
        connectors = Collection(
            "connectors", len(evse.connectors), lambda number: records.connector_record(evse, number)
        )
        return self.evses.connectors.setdefault(evse_id, connectors)

    def _point_status(self, charge_point_id: int) -> Fields:
        point, evses = (
            self.charge_points.record(charge_point_id).fields,
            self.layout.charge_points[charge_point_id - 1].evse_ids,
        )
        return {
            "networkStatus": point.get("networkStatus", "available"),
            "hardwareStatus": point.get("hardwareStatus", "available"),
            "evses": [{"id": evse, "hardwareStatus": self.status(evse)} for evse in evses],
            "lastUpdatedAt": iso(self.clock.now()),
        }
