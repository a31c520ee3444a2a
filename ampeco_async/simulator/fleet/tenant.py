"""The collections that the seed fills with a plausible fleet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.fleet import hardware, people, prices
from ampeco_async.simulator.fleet.layout import PARTNERS, Layout
from ampeco_async.simulator.fleet.places import COUNTRIES, CURRENCIES
from ampeco_async.simulator.sessions.collection import SessionCollection, authorizations, receipts, transactions
from ampeco_async.simulator.state.collection import Collection, Known

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_async.simulator.clock import Clock
    from ampeco_async.simulator.sessions.ledger import Ledger


class Fleet:
    """Makes collections by name. EVSE statuses are looked up in `statuses`, which follows the sessions."""

    def __init__(self, layout: Layout, ledger: Ledger, clock: Clock) -> None:
        self.layout = layout
        self.ledger = ledger
        self.clock = clock
        self.statuses: dict[int, str] = {}

    def collection(self, name: str, parents: tuple[str, ...]) -> Collection | None:
        """The collection of that name, None when the seed has nothing to say of it."""
        if name == "charge-points.evses.connectors":
            evse = self.layout.evses[int(parents[-1]) - 1] if int(parents[-1]) <= len(self.layout.evses) else None
            count = len(evse.connectors) if evse else 0
            return Collection(name, count, lambda number: hardware.connector(evse, number) if evse else {})
        if name == "sessions":
            return SessionCollection(self.ledger, self.clock)
        derived = {"transactions": transactions, "receipts": receipts, "authorizations": authorizations}.get(name)
        if derived is not None:
            return derived(self.ledger, self.clock)
        counted = self._counted().get(name)
        return Collection(name, *counted) if counted else None

    def _counted(self) -> Mapping[str, tuple[int, Callable[[int], Known]]]:
        layout, seed, base = self.layout, self.layout.seed, self.clock.base
        return {
            "locations": (len(layout.sites), lambda each: hardware.location(layout, base, layout.sites[each - 1])),
            "charge-points": (
                len(layout.points),
                lambda each: hardware.charge_point(layout, base, layout.points[each - 1]),
            ),
            "evses": (len(layout.evses), self._evse),
            "users": (layout.users, lambda each: people.user(seed, base, each)),
            "id-tags": (layout.users, lambda each: people.id_tag(seed, base, each)),
            "partners": (PARTNERS, lambda each: people.partner(seed, base, each)),
            "taxes": (len(COUNTRIES), lambda each: prices.tax(base, each)),
            "currencies": (len(CURRENCIES), prices.currency),
            "tariffs": (len(layout.tariffs), lambda each: layout.tariffs[each - 1].known()),
            "tariff-groups": (len(layout.tariffs), lambda each: prices.tariff_group(base, layout.tariffs[each - 1])),
        }

    def _evse(self, identity: int) -> Known:
        status = self.statuses.get(identity, "available")
        return hardware.evse(self.layout, self.clock.base, self.layout.evses[identity - 1], hardware_status=status)
