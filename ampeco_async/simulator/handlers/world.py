"""What the handlers share: the contract's schemas, the records and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

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
        """Let the EVSEs' statuses follow the sessions."""
        now = self.clock.now()
        going = self.fleet.ledger.active(now)
        statuses = {evse: "charging" if now < session.charge_end else "suspendedEV" for evse, session in going.items()}
        evses = self.shelves.top("evses")
        for evse in self.fleet.statuses.keys() ^ statuses.keys() | {
            evse for evse, status in statuses.items() if self.fleet.statuses.get(evse) != status
        }:
            evses.touch(evse)
        self.fleet.statuses = statuses
        self.rendering.forget()
