"""The connections of a client: an aiohttp session for each event loop, and how many requests may run at once."""

from __future__ import annotations

import asyncio
import select
import threading
import warnings
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import aiohttp
import attrs

from ampeco_async import _fork
from ampeco_async._waiting import WaitTimeoutError, wait_for
from ampeco_async.errors import ClientClosedError, ConfigurationError, DeadlineError

if TYPE_CHECKING:
    from aiohttp.connector import Connection

    from ampeco_async._clock import Clock
    from ampeco_async._options import Priority

# Seconds. Common proxies and load balancers close idle connections after 60 s or more: by closing earlier, a request
# seldom meets a connection that the other side is just closing.
_KEEP_ALIVE = 15.0
# Seconds: the longest wait for another event loop to close its session, and how often to check that it still runs.
_CLOSING_TIME = 5.0
_CLOSING_CHECK = 0.05

_SessionOwner = AsyncGenerator[aiohttp.ClientSession, None]


class Slots:
    """Limits how many requests run at once. Belongs to one event loop.

    Interactive calls are served first, and calls of one priority in the order of their arrival.
    """

    def __init__(self, count: int, clock: Clock) -> None:
        self._free = count
        self._clock = clock
        # Ordered sets: a cancelled call leaves its queue in constant time.
        self._waiting: dict[Priority, OrderedDict[asyncio.Future[None], None]] = {
            "interactive": OrderedDict(),
            "bulk": OrderedDict(),
        }

    async def acquire(self, priority: Priority, deadline: float | None) -> bool:
        """Take a slot, to be released; return whether that took a wait.

        Raises DeadlineError when no slot is free until ``deadline`` (monotonic).
        """
        if self._free:
            self._free -= 1
            return False
        granted = asyncio.get_running_loop().create_future()
        waiting = self._waiting[priority]
        waiting[granted] = None
        try:
            await wait_for(granted, deadline, self._clock)
        except BaseException as error:
            if granted.done() and not granted.cancelled():
                self.release()
            else:
                granted.cancel()
                # A slot that was released meanwhile has already taken it out.
                waiting.pop(granted, None)
            if isinstance(error, WaitTimeoutError):
                raise DeadlineError("no connection became free within the deadline") from None
            raise
        return True

    def release(self) -> None:
        """Give the slot to the next in the queue, or make it free."""
        for waiting in self._waiting.values():
            while waiting:
                granted, _ = waiting.popitem(last=False)
                if not granted.done():
                    granted.set_result(None)
                    return
        self._free += 1


@attrs.frozen
class LoopConnections:
    """What a client uses in one event loop."""

    session: aiohttp.ClientSession
    slots: Slots
    owner: _SessionOwner | None
    """Closes the session when it is closed itself; ``None`` for a session that the caller passed in."""


class ConnectionPool:
    """Opens a session at the first call in an event loop, and closes those that it opened.

    A session that the caller passed in is used and never closed.
    """

    def __init__(
        self, session: aiohttp.ClientSession | None, max_connections: int, clock: Clock, created_at: str = ""
    ) -> None:
        self._by_loop: dict[asyncio.AbstractEventLoop, LoopConnections] = {}
        if session is not None:
            _check_session(session, max_connections)
        self._given_session = session
        self._max_connections = max_connections
        self._clock = clock
        self._created_at = created_at
        self._lock = threading.Lock()
        self.closed = False
        _fork.register(self)

    def after_fork(self) -> None:
        """Leave the connections to the parent process; the child opens its own."""
        _fork.keep_for_ever(self._by_loop, self._given_session)
        self._by_loop = {}
        self._lock = threading.Lock()

    async def current(self) -> LoopConnections:
        """Return the session and slots of the running event loop."""
        if self.closed:
            raise ClientClosedError("the client is closed: make a new AmpecoClient")
        loop = asyncio.get_running_loop()
        return self._by_loop.get(loop) or await self._open(loop)

    async def close(self) -> None:
        """Close the sessions that the pool opened, in each event loop that still runs. Requests under way fail."""
        self.closed = True
        current_loop = asyncio.get_running_loop()
        with self._lock:
            by_loop, self._by_loop = self._by_loop, {}
        for loop, connections in by_loop.items():
            if connections.owner is None:
                continue
            if loop is current_loop:
                await connections.owner.aclose()
            elif loop.is_running():
                await _close_in(loop, connections.owner)

    async def _open(self, loop: asyncio.AbstractEventLoop) -> LoopConnections:
        if self._given_session is not None and getattr(self._given_session, "_loop", loop) is not loop:
            raise ConfigurationError(
                "the aiohttp session belongs to another event loop: make it, and the client, in the loop that uses them"
            )
        owner = None if self._given_session is not None else _own_session()
        session = self._given_session if owner is None else await anext(owner)
        assert session is not None
        with self._lock:
            for closed_loop in [known for known in self._by_loop if known.is_closed()]:
                del self._by_loop[closed_loop]
            connections = LoopConnections(session, Slots(self._max_connections, self._clock), owner)
            self._by_loop[loop] = connections
        return connections

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:
        """Warn about sessions that were left open. Closing needs a running event loop, so it is not tried here."""
        if any(connections.owner is not None for connections in self._by_loop.values()):
            warn(
                f"the AmpecoClient made at {self._created_at} was not closed: use `async with AmpecoClient(...)`,"
                " or `await client.close()` at the end",
                ResourceWarning,
                source=self,
            )


def _check_session(session: aiohttp.ClientSession, max_connections: int) -> None:
    if not isinstance(session, aiohttp.ClientSession):
        raise ConfigurationError(f"session must be an aiohttp.ClientSession, not {type(session).__name__}")
    limits = [limit for limit in (getattr(session.connector, name, 0) for name in ("limit", "limit_per_host")) if limit]
    if limits and min(limits) < max_connections:
        raise ConfigurationError(
            f"the connector of the aiohttp session allows {min(limits)} connections, fewer than max_connections:"
            f" requests would wait for one inside their timeout. Pass max_connections={min(limits)}, or a session with"
            " TCPConnector(limit=0)"
        )


class CheckedConnector(aiohttp.TCPConnector):
    """Does not reuse an idle connection on which the server has sent something.

    Such bytes would be read as the response to the next request, and every later response would belong to an earlier
    request. aiohttp checks this when a request ends, but not when the connection is used again.
    """

    def __init__(self, *, limit: int, keepalive_timeout: float) -> None:
        super().__init__(limit=limit, keepalive_timeout=keepalive_timeout)
        self._used: WeakSet[asyncio.BaseProtocol] = WeakSet()

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Any],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109 - aiohttp's signature
    ) -> Connection:
        """Return a new connection, or an idle one without unread bytes."""
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol = connection.protocol
            if protocol is None or protocol not in self._used:
                if protocol is not None:
                    self._used.add(protocol)
                return connection
            if not (protocol.should_close or _is_readable(protocol.transport)):
                return connection
            connection.close()


def _is_readable(transport: asyncio.Transport | None) -> bool:
    """Return whether bytes, or the end of the connection, wait in the socket for the event loop to read them."""
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


async def _own_session() -> _SessionOwner:
    """Hold a session open until the generator is closed.

    It is a generator because an event loop closes the open ones at its end (``asyncio.run`` does): the sockets of a
    client that outlives its loop are closed properly, and the next loop gets a session of its own.
    """
    session = aiohttp.ClientSession(
        # Slots limit the connections: waiting in aiohttp's own queue would count as time to connect.
        connector=CheckedConnector(limit=0, keepalive_timeout=_KEEP_ALIVE),
        cookie_jar=aiohttp.DummyCookieJar(),
    )
    try:
        yield session
    finally:
        await session.close()


async def _close(owner: _SessionOwner) -> None:
    await owner.aclose()


async def _close_in(loop: asyncio.AbstractEventLoop, owner: _SessionOwner) -> None:
    """Close a session in its own event loop, which may stop or be blocked meanwhile: wait for a few seconds at most."""
    closing = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_close(owner), loop))
    for _ in range(round(_CLOSING_TIME / _CLOSING_CHECK)):
        await asyncio.wait((closing,), timeout=_CLOSING_CHECK)
        if closing.done():
            await closing
        if closing.done() or not loop.is_running():
            return
