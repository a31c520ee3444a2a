"""The aiohttp session of a client: one per event loop, opened at the first call there."""

from __future__ import annotations

import asyncio
import threading
import warnings
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING

import aiohttp
import attrs
from yarl import URL

from ampeco_async._http.slots import Slots
from ampeco_async.errors import ClientClosedError

if TYPE_CHECKING:
    from ampeco_async._clock import Clock

# Below the idle time after which common proxies and load balancers hang up (60 s and more), so that a request seldom
# meets a connection that is just being closed.
_KEEP_ALIVE = 15.0

_Keeper = AsyncGenerator[aiohttp.ClientSession, None]


@attrs.frozen
class Place:
    """What a client has in one event loop."""

    session: aiohttp.ClientSession
    slots: Slots
    keeper: _Keeper | None
    """Closes the session when it is closed itself; ``None`` for a session that is not ours."""


class Sessions:
    """Opens sessions, and closes those that it opened. A session handed in by the caller is only used."""

    def __init__(self, given: aiohttp.ClientSession | None, max_connections: int, clock: Clock) -> None:
        self._given = given
        self._max_connections = max_connections
        self._clock = clock
        self._places: dict[asyncio.AbstractEventLoop, Place] = {}
        self._lock = threading.Lock()
        self.closed = False

    async def here(self) -> Place:
        """Return the running loop's session and slots."""
        if self.closed:
            raise ClientClosedError("the client is closed: make a new AmpecoClient")
        loop = asyncio.get_running_loop()
        return self._places.get(loop) or await self._settle(loop)

    async def close(self) -> None:
        """Close what was opened, in each loop that still runs. Calls under way fail."""
        self.closed = True
        here = asyncio.get_running_loop()
        with self._lock:
            places, self._places = self._places, {}
        for loop, place in places.items():
            if place.keeper is None:
                continue
            if loop is here:
                await place.keeper.aclose()
            elif loop.is_running():
                await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_end(place.keeper), loop))

    async def _settle(self, loop: asyncio.AbstractEventLoop) -> Place:
        keeper = None if self._given is not None else _keep_open()
        session = self._given if keeper is None else await anext(keeper)
        assert session is not None
        with self._lock:
            for dead in [known for known in self._places if known.is_closed()]:
                del self._places[dead]
            place = self._places[loop] = Place(session, Slots(self._max_connections, self._clock), keeper)
        return place

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:
        """Say what to do about sessions left open; closing takes a running loop, so it is not tried here."""
        if any(place.keeper is not None for place in self._places.values()):
            warn(
                "AmpecoClient was not closed: use `async with AmpecoClient(...)`, or `await client.close()` at the end",
                ResourceWarning,
                source=self,
            )


async def _keep_open() -> _Keeper:
    """Hold a session open.

    A generator, because an event loop closes those that are left when it shuts down (``asyncio.run`` does): the
    sockets of a client that outlives its loop are closed in order, and the next loop gets a session of its own.
    """
    session = aiohttp.ClientSession(
        # Slots count the connections: waiting in aiohttp's own queue would use up the connect timeout.
        connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_KEEP_ALIVE),
        cookie_jar=aiohttp.DummyCookieJar(),
    )
    try:
        yield session
    finally:
        await session.close()


async def _end(keeper: _Keeper) -> None:
    await keeper.aclose()


def proxy_from_environment(origin: str) -> str | None:
    """Return the proxy that the environment names for the tenant (``HTTPS_PROXY``, ``NO_PROXY``).

    aiohttp's own ``trust_env`` would read credentials from ``.netrc`` as well, and then refuse our token.
    """
    from urllib.request import getproxies, proxy_bypass  # dear to import, and seldom wanted

    url = URL(origin)
    return None if proxy_bypass(url.host or "") else getproxies().get(url.scheme)
