"""What the handlers share: the contract's schemas, the records and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ampeco_async.simulator.clock import iso, parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.clock import Clock
    from ampeco_async.simulator.contract import Operation
    from ampeco_async.simulator.examples.distortion import Distortion
    from ampeco_async.simulator.examples.maker import Examples
    from ampeco_async.simulator.examples.views import Views
    from ampeco_async.simulator.fleet.tenant import Fleet
    from ampeco_async.simulator.handlers.rendering import Rendering
    from ampeco_async.simulator.schemas import Schemas
    from ampeco_async.simulator.state.shelves import Shelves


@attrs.frozen(eq=False)
class World:
    """One tenant."""

    schemas: Schemas
    clock: Clock
    fleet: Fleet
    shelves: Shelves
    examples: Examples
    views: Views
    rendering: Rendering
    distortion: Distortion
    listings: frozenset[str]
    """Names of collections that some operation lists."""
    targets: Mapping[str, str]
    """Which top collection a path parameter names: `chargePoint` -> `charge-points`."""

    def lists(self, name: str) -> bool:
        """Whether an address is a collection of items and not one document."""
        return name in self.listings

    def read_only(self, operation: Operation) -> frozenset[str]:
        """Fields of a body that the API ignores."""
        if operation.body is None:
            return frozenset()
        properties = self.schemas.properties(operation.body)
        return frozenset(name for name, schema in properties.items() if self.schemas.flat(schema).get("readOnly"))

    def refresh(self) -> None:
        """Let the records follow the clock: reservations expire, EVSEs' statuses follow their sessions."""
        now = self.clock.now()
        self._expire_reservations(now)
        evses = self.shelves.top("evses")
        for evse in self.fleet.follow(now):
            evses.touch(evse)
        self.rendering.forget()

    def _expire_reservations(self, now: int) -> None:
        reservations = self.shelves.top("reservations")
        for evse, identity in list(self.fleet.reserved.items()):
            known = reservations.record(identity).known
            if (parse_time(known["reservedAt"]) or 0) + known["duration"] * 60 <= now:
                self.end_reservation(evse, "expired")

    def end_reservation(self, evse: int, status: str) -> None:
        """Free a reserved EVSE."""
        identity = self.fleet.reserved.pop(evse)
        reservations = self.shelves.top("reservations")
        now = iso(self.clock.now())
        changes = {"status": status, "lastUpdatedAt": now, "canceledAt": now if status == "canceled" else None}
        reservations.change(identity, {**reservations.record(identity).known, **changes})
