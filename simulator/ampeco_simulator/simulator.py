"""The ``Simulator``: a simulated tenant with an HTTP server."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import formatdate
from typing import TYPE_CHECKING, Self

from ampeco_simulator.clock import DEFAULT_BASE, Clock
from ampeco_simulator.contract.operations import Contract, Operation
from ampeco_simulator.faults.plan import Faults
from ampeco_simulator.http.endpoints import Endpoints
from ampeco_simulator.http.oauth import OAuth
from ampeco_simulator.http.pipeline import Pipeline
from ampeco_simulator.http.rate_limit import RateLimit, Window
from ampeco_simulator.http.routing import Router
from ampeco_simulator.http.server import Server
from ampeco_simulator.network.charging_network import ChargingNetwork
from ampeco_simulator.network.layout import make_layout
from ampeco_simulator.notifications.outbox import Outbox
from ampeco_simulator.runtime.assembly import build_context
from ampeco_simulator.samples import Sample, Samples
from ampeco_simulator.seeds import seed_of
from ampeco_simulator.sessions.store import SessionStore

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

_HALF_YEAR_SECONDS = 182 * 86400


class Simulator:
    """A simulated tenant on the loopback interface, created from the contract and a seed.

    Args:
        seed: Determines all seeded records, tokens and random choices.
        charge_points: Number of seeded charge points.
        users: Number of seeded users.
        sessions: Number of seeded sessions.
        days: Days before ``base`` in which the seeded sessions took place.
        base: The time at which the seeded history ends and the tenant's clock starts.
        running: Whether the tenant's clock runs with the wall clock; otherwise only ``advance`` moves it.
        rate_limit: Calls a minute; None for no limit.
        window: Whether the rate limit counts in ``fixed`` minutes or over the last minute (``sliding``).
        oauth: Whether the OAuth 2.0 feature is enabled.
        strict: Whether unknown query parameters, unknown body fields, unknown cursors and ids of items that do not
            exist are errors; otherwise they are ignored.
        deprecation_headers: Whether deprecated operations send ``Deprecation`` and a ``Sunset`` half a year after
            ``base``.
        platform: The tenant's platform version, such as ``3.139.0``: operations of later releases respond with 404.
        host: The address to listen on.
        port: The port to listen on; 0 selects a free one.
        contract: Path of another bundled contract.
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
        """The contract that the tenant implements."""
        self.clock = Clock(base, running=running)
        """The tenant's clock."""
        self.token = f"sim-{seed_of(seed, 'token'):016x}"
        """The long-lived API token of the tenant."""
        self.client_id = f"client-{seed}"
        """The client id for OAuth 2.0 client credentials."""
        self.client_secret = f"{seed_of(seed, 'secret'):016x}"
        """The client secret that belongs to ``client_id``."""
        self.outbox = Outbox(self.clock)
        """Delivers the notifications."""
        self.limit = RateLimit(rate_limit, window)
        """The tenant's rate limit."""
        self.faults = Faults(seed, self.contract.operations)
        """The faults that calls get: add them here."""
        layout = make_layout(seed, charge_points, users)
        network = ChargingNetwork(layout, SessionStore(layout, self.clock.base, sessions, days), self.clock)
        self.context = build_context(self.contract, network, self.outbox, strict=strict)
        """The parts of the tenant, for tests that read records directly."""
        self._samples = Samples(self.contract, self.context, self.client_id, self.client_secret)
        version = platform or self.contract.release or "0.0.0"
        self._pipeline = Pipeline(
            router=Router(self.contract.operations.values()),
            endpoints=Endpoints(self.contract, self.context, strict=strict),
            limit=self.limit,
            faults=self.faults,
            oauth=OAuth(seed, self.clock, self.client_id, self.client_secret) if oauth else None,
            token=self.token,
            version=f"{version} ({seed_of(seed, 'build') & 0xFFFFFFFF:08x})",
            seed=seed,
            lacks=_released_after(platform),
            tick=self._tick,
            deprecation=formatdate(self.clock.base + _HALF_YEAR_SECONDS, usegmt=True) if deprecation_headers else None,
        )
        self._refreshed_at = self.clock.now()
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
        """Start listening. ``OSError`` when the port is in use."""
        if self._server is None:
            self._server = Server(self._pipeline)
            await self._server.start(*self._address)
            await self.outbox.start()

    async def close(self) -> None:
        """Stop listening and end open requests."""
        if self._server is not None:
            await self.outbox.close()
            await self._server.close()
            self._server = None

    @property
    def url(self) -> str:
        """The base URL of the tenant. ``RuntimeError`` while the simulator is not running."""
        if self._server is None:
            raise RuntimeError("the simulator is not running")
        return self._server.url

    @property
    def calls(self) -> Counter[str]:
        """The number of requests to each operation, by operationId."""
        return self._pipeline.calls

    def advance(self, **step: float) -> datetime:
        """Move the tenant's clock forward and return the new time.

        Takes the keyword arguments of ``timedelta``: ``advance(minutes=30)``.
        """
        delta = timedelta(**step)
        now = self.clock.advance(delta)
        self.limit.shift += delta.total_seconds()
        self.context.refresh()
        return datetime.fromtimestamp(now, tz=DEFAULT_BASE.tzinfo)

    def _tick(self) -> None:
        """Update the records when the running clock has moved since the last request."""
        if self.clock.running and (now := self.clock.now()) != self._refreshed_at:
            self._refreshed_at = now
            self.context.refresh()

    def sample(self, operation_id: str) -> Sample:
        """Return a valid call of an operation. ``KeyError`` for an unknown operationId."""
        return self._samples.sample(operation_id)


def _released_after(platform: str | None) -> Callable[[Operation], bool]:
    """Return a test whether a platform version is too old to have an operation."""
    if platform is None:
        return lambda _: False
    version = _version_numbers(platform)
    return lambda operation: bool(operation.since) and _version_numbers(operation.since) > version


def _version_numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))
