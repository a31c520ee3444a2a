"""The context of a tenant: the parts that handlers, write hooks and actions share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.http.responses import validation_error
from ampeco_simulator.notifications.events import change_event
from ampeco_simulator.runtime.start_cooldown import StartCooldown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.contract.references import ReferenceFinder
    from ampeco_simulator.contract.response_index import ResponseIndex
    from ampeco_simulator.contract.schemas import Schemas
    from ampeco_simulator.examples.distortion import Distortion
    from ampeco_simulator.examples.maker import Examples
    from ampeco_simulator.examples.views import Views
    from ampeco_simulator.handlers.rendering import Renderer
    from ampeco_simulator.network.charging_network import ChargingNetwork
    from ampeco_simulator.notifications.outbox import Outbox
    from ampeco_simulator.runtime.time_engine import TimeEngine
    from ampeco_simulator.state.collection_registry import CollectionRegistry


@attrs.frozen(eq=False)
class SimulatorContext:
    """The parts of one tenant."""

    strict: bool
    """Whether unknown names, unknown cursors, and ids of items that do not exist, are errors."""
    schemas: Schemas
    responses: ResponseIndex
    clock: Clock
    network: ChargingNetwork
    references: ReferenceFinder
    registry: CollectionRegistry
    examples: Examples
    views: Views
    renderer: Renderer
    distortion: Distortion
    outbox: Outbox
    listings: frozenset[str]
    """Names of all collections; every other name is a single document."""
    targets: Mapping[str, str]
    """The top-level collection that each path parameter names: ``chargePoint`` names ``charge-points``."""
    engine: TimeEngine
    start_cooldown: StartCooldown = attrs.field(factory=StartCooldown)

    def is_listed(self, name: str) -> bool:
        """Return whether a name is a collection of items, not a single document."""
        return name in self.listings

    def check_references(self, operation: Operation, body: Any) -> None:
        """Raise the 422 for ids in a body whose items do not exist, unless the tenant is not strict."""
        if self.strict and operation.body is not None:
            references = self.references.find(operation.body, body)
            wrong = [each.path for each in references if not self.registry.reference_exists(each)]
            if wrong:
                raise validation_error({name: [f"The selected {name} is invalid."] for name in wrong})

    def refresh(self) -> None:
        """Run the tenant up to the current time and drop rendered items."""
        self.engine.run_until_now()
        self.renderer.clear()

    def announce(self, collection: str, item_id: int, action: str) -> None:
        """Notify webhook subscribers that an item was ``created``, ``updated`` or ``deleted``."""
        self.outbox.publish(change_event(collection, item_id, action, iso(self.clock.now())))
