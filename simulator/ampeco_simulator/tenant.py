"""The simulated tenant: what users and tests start."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import formatdate
from typing import TYPE_CHECKING, Self

from ampeco_simulator.clock import DEFAULT_BASE, Clock
from ampeco_simulator.contract import Contract, Operation
from ampeco_simulator.endpoints import Endpoints
from ampeco_simulator.examples.distortion import Distortion
from ampeco_simulator.examples.maker import Examples
from ampeco_simulator.examples.views import Views
from ampeco_simulator.faults import Faults
from ampeco_simulator.handlers.oauth import OAuth
from ampeco_simulator.handlers.rendering import Rendering
from ampeco_simulator.handlers.shapes import Shapes
from ampeco_simulator.handlers.simulator_context import SimulatorContext
from ampeco_simulator.handlers.time_engine import TimeEngine
from ampeco_simulator.limits import RateLimit, Window
from ampeco_simulator.network.charging_network import ChargingNetwork
from ampeco_simulator.network.layout import make_layout
from ampeco_simulator.notifications.outbox import Outbox
from ampeco_simulator.pipeline import Pipeline
from ampeco_simulator.routing import Router
from ampeco_simulator.samples import Sample, Samples
from ampeco_simulator.seeds import seed_of
from ampeco_simulator.server import Server
from ampeco_simulator.sessions.store import SessionStore
from ampeco_simulator.state.addresses import address_of
from ampeco_simulator.state.collection_registry import CollectionRegistry, ItemKey
from ampeco_simulator.state.references import References

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

_HALF_YEAR = 182 * 86400


class Simulator:
    """A tenant on the loopback interface, built from the contract and a seed.

    `base` is where the seeded history of `days` days ends and the tenant's clock stands; `running` lets the clock run.
    `rate_limit` is calls a minute, None for no limit. `platform` is the tenant's build: operations of later releases
    answer 404. With `strict`, query parameters that the contract lacks, foreign cursors and ids of what does not exist
    are refused, else overlooked. With `deprecation_headers`, deprecated operations announce their end half a year after
    `base`.
    """

    def __init__(
        self,
        *,
        seed: int = 7,
        charge_points: int = 200,
        users: int = 1_000,
        sessions: int = 50_000,
        days: int = 180,
        base: datetime = DEFAULT_BASE,
        running: bool = False,
        rate_limit: int | None = 1_000,
        window: Window = "fixed",
        oauth: bool = True,
        strict: bool = True,
        deprecation_headers: bool = False,
        platform: str | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        contract: Path | str | None = None,
    ) -> None:
        self.contract = Contract(contract)
        self.clock = Clock(base, running=running)
        self.token = f"sim-{seed_of(seed, 'token'):016x}"
        self.client_id = f"client-{seed}"
        self.client_secret = f"{seed_of(seed, 'secret'):016x}"
        self.outbox = Outbox(self.clock)
        self.limit = RateLimit(rate_limit, window)
        self.faults = Faults(seed, self.contract.operations)
        layout = make_layout(seed, charge_points, users)
        network = ChargingNetwork(layout, SessionStore(layout, self.clock.base, sessions, days), self.clock)
        self.context = _world(self.contract, network, self.outbox, strict=strict)
        self._samples = Samples(self.contract, self.context, self.client_id, self.client_secret)
        build = platform or self.contract.release or "0.0.0"
        self._pipeline = Pipeline(
            router=Router(self.contract.operations.values()),
            endpoints=Endpoints(self.contract, self.context, strict=strict),
            limit=self.limit,
            faults=self.faults,
            oauth=OAuth(seed, self.clock, self.client_id, self.client_secret) if oauth else None,
            token=self.token,
            version=f"{build} ({seed_of(seed, 'build') & 0xFFFFFFFF:08x})",
            seed=seed,
            lacks=_later_than(platform),
            tick=self._tick,
            deprecation=formatdate(self.clock.base + _HALF_YEAR, usegmt=True) if deprecation_headers else None,
        )
        self._ticked = self.clock.now()
        self._address = (host, port)
        self._server: Server | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def start(self) -> None:
        """Listen. OSError when the port is in use."""
        if self._server is None:
            self._server = Server(self._pipeline)
            await self._server.start(*self._address)
            await self.outbox.start()

    async def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            await self.outbox.close()
            await self._server.close()
            self._server = None

    @property
    def url(self) -> str:
        """Where it listens. RuntimeError while it does not."""
        if self._server is None:
            raise RuntimeError("the simulator is not running")
        return self._server.url

    @property
    def calls(self) -> Counter[str]:
        """How often each operation was called, by operationId."""
        return self._pipeline.calls

    def advance(self, **step: float) -> datetime:
        """Move the tenant's time: `advance(minutes=30)`, as `timedelta` takes it. Answers the new time."""
        moved = timedelta(**step)
        now = self.clock.advance(moved)
        self.limit.shift += moved.total_seconds()
        self.context.refresh()
        return datetime.fromtimestamp(now, tz=DEFAULT_BASE.tzinfo)

    def _tick(self) -> None:
        if self.clock.running and (now := self.clock.now()) != self._ticked:
            self._ticked = now
            self.context.refresh()

    def sample(self, operation_id: str) -> Sample:
        """A valid call of an operation. KeyError when there is no such operation."""
        return self._samples.sample(operation_id)


def _world(contract: Contract, network: ChargingNetwork, outbox: Outbox, *, strict: bool) -> SimulatorContext:
    schemas, listings = contract.schemas, _listings(contract)
    references = References(schemas, frozenset(name for name in listings if "." not in name))
    registry = CollectionRegistry(network, _item_keys(contract), listings, references)
    examples = Examples(schemas, registry.reference)
    views = Views(schemas, examples)
    simulator = SimulatorContext(
        schemas=schemas,
        shapes=Shapes(contract),
        strict=strict,
        clock=network.clock,
        network=network,
        references=references,
        registry=registry,
        examples=examples,
        views=views,
        rendering=Rendering(views, network.layout.seed),
        distortion=Distortion(schemas),
        outbox=outbox,
        engine=TimeEngine(network.clock, network, outbox),
        listings=listings,
        targets=_targets(contract),
    )
    simulator.refresh()
    return simulator


def _listings(contract: Contract) -> frozenset[str]:
    """Collections: addresses that some operation lists or that have items below them."""
    names: set[str] = set()
    for operation in contract.operations.values():
        address = address_of(operation.path)
        listed = address.kind == "collection" and operation.method == "GET" and operation.envelope == "listing"
        if listed or address.kind == "item":
            names.add(address.name)
    return frozenset(names)


def _targets(contract: Contract) -> dict[str, str]:
    found: dict[str, str] = {}
    for operation in contract.operations.values():
        address = address_of(operation.path)
        if address.kind == "item" and len(address.steps) == 1:
            found.setdefault(address.keys[-1], address.name)
    return found


def _item_keys(contract: Contract) -> dict[str, ItemKey]:
    """How each collection's items are named in their paths."""
    found: dict[str, ItemKey] = {}
    for operation in contract.operations.values():
        address = address_of(operation.path)
        if address.kind == "item":
            key = address.keys[-1]
            schema = next(parameter.schema for parameter in operation.path_parameters if parameter.name == key)
            values = tuple(str(value) for value in contract.schemas.flat(schema).get("enum", ()))
            found[address.name] = ItemKey(key, values)
    return found


def _later_than(platform: str | None) -> Callable[[Operation], bool]:
    if platform is None:
        return lambda _: False
    build = _release(platform)
    return lambda operation: bool(operation.since) and _release(operation.since) > build


def _release(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))
