"""What the handlers share: the contract's schemas, the records and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.answer import invalid
from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import change_event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.contract import Operation
    from ampeco_simulator.examples.distortion import Distortion
    from ampeco_simulator.examples.maker import Examples
    from ampeco_simulator.examples.views import Views
    from ampeco_simulator.handlers.rendering import Rendering
    from ampeco_simulator.handlers.shapes import Shapes
    from ampeco_simulator.handlers.time_engine import TimeEngine
    from ampeco_simulator.network.charging_network import ChargingNetwork
    from ampeco_simulator.notifications.outbox import Outbox
    from ampeco_simulator.schemas import Schemas
    from ampeco_simulator.state.collection_registry import CollectionRegistry
    from ampeco_simulator.state.references import References


@attrs.frozen(eq=False)
class SimulatorContext:
    """One tenant."""

    strict: bool
    """Whether a cursor that is not ours, and the id of something that does not exist, are refused."""
    schemas: Schemas
    shapes: Shapes
    clock: Clock
    network: ChargingNetwork
    references: References
    registry: CollectionRegistry
    examples: Examples
    views: Views
    rendering: Rendering
    distortion: Distortion
    outbox: Outbox
    listings: frozenset[str]
    """Names of collections that some operation lists."""
    targets: Mapping[str, str]
    """Which top collection a path parameter names: `chargePoint` -> `charge-points`."""
    engine: TimeEngine

    def lists(self, name: str) -> bool:
        """Whether an address is a collection of items and not one document."""
        return name in self.listings

    def read_only(self, operation: Operation) -> frozenset[str]:
        """Fields of a body that the API ignores."""
        if operation.body is None:
            return frozenset()
        properties = self.schemas.properties(operation.body)
        return frozenset(name for name, schema in properties.items() if self.schemas.flat(schema).get("readOnly"))

    def check_references(self, operation: Operation, body: Any) -> None:
        """Refuse a body that names items which do not exist: 422. A tenant that is not strict overlooks them."""
        if self.strict and operation.body is not None:
            places = self.references.places(operation.body, body)
            wrong = [place.name for place in places if not self.registry.refers(place)]
            if wrong:
                raise invalid({name: [f"The selected {name} is invalid."] for name in wrong})

    def refresh(self) -> None:
        """Let the tenant live until now."""
        self.engine.catch_up()
        self.rendering.forget()

    def announce(self, collection: str, identity: int, action: str) -> None:
        """Tell subscribers that an item was created, updated or deleted."""
        self.outbox.publish(change_event(collection, identity, action, iso(self.clock.now())))
