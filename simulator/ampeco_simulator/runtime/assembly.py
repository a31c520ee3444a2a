"""The creation of a tenant: its parts, and their connections in one context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.contract.operation_paths import parse_operation_path
from ampeco_simulator.contract.references import ReferenceFinder
from ampeco_simulator.contract.response_index import ResponseIndex
from ampeco_simulator.examples.distortion import Distortion
from ampeco_simulator.examples.maker import Examples
from ampeco_simulator.examples.views import Views
from ampeco_simulator.handlers.rendering import Renderer
from ampeco_simulator.runtime.context import SimulatorContext
from ampeco_simulator.runtime.time_engine import TimeEngine
from ampeco_simulator.state.collection_registry import CollectionRegistry, ItemKey

if TYPE_CHECKING:
    from ampeco_simulator.contract.operations import Contract
    from ampeco_simulator.network.charging_network import ChargingNetwork
    from ampeco_simulator.notifications.outbox import Outbox


def build_context(contract: Contract, network: ChargingNetwork, outbox: Outbox, *, strict: bool) -> SimulatorContext:
    """Create the context of a tenant and run it up to the current time."""
    schemas, listings = contract.schemas, _collection_names(contract)
    references = ReferenceFinder(schemas, frozenset(name for name in listings if "." not in name))
    registry = CollectionRegistry(network, _item_keys(contract), listings, references)
    examples = Examples(schemas, registry.max_reference)
    views = Views(schemas, examples)
    context = SimulatorContext(
        schemas=schemas,
        responses=ResponseIndex(contract),
        strict=strict,
        clock=network.clock,
        network=network,
        references=references,
        registry=registry,
        examples=examples,
        views=views,
        renderer=Renderer(views, network.layout.seed),
        distortion=Distortion(schemas),
        outbox=outbox,
        engine=TimeEngine(network.clock, network, outbox),
        listings=listings,
        targets=_targets(contract),
    )
    context.refresh()
    return context


def _collection_names(contract: Contract) -> frozenset[str]:
    """Return the names of all collections: an operation lists them, or reads or writes one of their items."""
    names: set[str] = set()
    for operation in contract.operations.values():
        path = parse_operation_path(operation.path)
        listed = path.kind == "collection" and operation.method == "GET" and operation.envelope == "listing"
        if listed or path.kind == "item":
            names.add(path.name)
    return frozenset(names)


def _targets(contract: Contract) -> dict[str, str]:
    """Return the top-level collection that each path parameter names: ``chargePoint`` names ``charge-points``."""
    found: dict[str, str] = {}
    for operation in contract.operations.values():
        path = parse_operation_path(operation.path)
        if path.kind == "item" and len(path.segments) == 1:
            found.setdefault(path.parameters[-1], path.name)
    return found


def _item_keys(contract: Contract) -> dict[str, ItemKey]:
    """Return the path parameter that names the items of each collection."""
    found: dict[str, ItemKey] = {}
    for operation in contract.operations.values():
        path = parse_operation_path(operation.path)
        if path.kind == "item":
            key = path.parameters[-1]
            schema = next(parameter.schema for parameter in operation.path_parameters if parameter.name == key)
            values = tuple(str(value) for value in contract.schemas.flat(schema).get("enum", ()))
            found[path.name] = ItemKey(key, values)
    return found
