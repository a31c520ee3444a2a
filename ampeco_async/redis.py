"""The rate gate's store in Redis, for several processes with one token. Needs the extra ``redis``."""

from __future__ import annotations

import asyncio
from hashlib import blake2b
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, cast
from weakref import WeakKeyDictionary

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import NoScriptError, RedisError

from ampeco_async import _fork
from ampeco_async._rate_limit.store import AcquireDecision, AcquireRequest, CallReport, RateStoreError
from ampeco_async._rate_limit.window import StartMark

if TYPE_CHECKING:
    from collections.abc import Awaitable

_SCRIPT: Final = files("ampeco_async._rate_limit").joinpath("gate.lua").read_text()


class RedisRateStore:
    """Counts calls in Redis with one script per call, by the clock of the Redis server.

    What was counted survives a restart of Redis if Redis itself keeps its data.

    Args:
        url: the address of Redis.
        fail_open: whether calls go on while Redis cannot be reached, each process pacing itself. False raises
            ``RateStoreError`` instead.
        timeout: the longest wait in seconds, for a connection and again for an answer.
        prefix: begins the names of all keys.
    """

    def __init__(self, url: str, *, fail_open: bool = True, timeout: float = 1.0, prefix: str = "ampeco-rate") -> None:
        self._url = url
        self.fail_open = fail_open
        self._timeout = timeout
        self._prefix = prefix
        self._script_sha = ""
        # Connections belong to an event loop.
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, Redis] = WeakKeyDictionary()
        _fork.register(self)

    def after_fork(self) -> None:
        """Leave the connections to the parent process; the child opens its own."""
        _fork.keep_for_ever(dict(self._clients))
        self._clients = WeakKeyDictionary()

    async def acquire(self, key: str, request: AcquireRequest) -> AcquireDecision:
        """Decide about one call; see ``RateStore.acquire``.

        Raises:
            RateStoreError: Redis cannot be reached or does not answer.
        """
        base = f"{self._prefix}:{{{blake2b(key.encode(), digest_size=16).hexdigest()}}}"
        arguments = [f"{base}:{name}" for name in ("state", "calls", "foreign", "day")] + _request_arguments(request)
        try:
            wait, now, counted = await self._run(arguments)
        except (RedisError, OSError) as error:
            raise RateStoreError(f"Redis does not answer: {type(error).__name__}") from None
        return AcquireDecision(float(wait), StartMark(float(now), int(counted)))

    async def aclose(self) -> None:
        """Close the connections of the running event loop."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()

    async def _run(self, arguments: list[str]) -> list[bytes]:
        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            # The redis package leaves the types of further options open.
            client = self._clients[loop] = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
                self._url,
                socket_connect_timeout=self._timeout,
                socket_timeout=self._timeout,
                # Connections from before a restart of Redis fail once. A repeated request counts once: it has an id.
                retry=Retry(NoBackoff(), 1),
            )
        if self._script_sha:
            try:
                return await cast("Awaitable[list[bytes]]", client.evalsha(self._script_sha, 4, *arguments))
            except NoScriptError:
                self._script_sha = ""
        self._script_sha = await client.script_load(_SCRIPT)
        return await cast("Awaitable[list[bytes]]", client.evalsha(self._script_sha, 4, *arguments))

    def __repr__(self) -> str:
        return f"RedisRateStore(fail_open={self.fail_open})"


def _request_arguments(request: AcquireRequest) -> list[str]:
    """Return the arguments of the script, in the order that its header gives."""
    limits = request.limits
    values: list[Any] = [
        request.call_id,
        request.priority,
        limits.window,
        limits.day_window,
        limits.per_minute,
        limits.minute_ceiling or 0,
        limits.per_day,
        limits.day_ceiling or 0,
        limits.interactive_day_share,
    ]
    for report in request.reports:
        values += _report_arguments(report, request.requested_at)
    return [str(value) for value in values]


def _report_arguments(report: CallReport, requested_at: float) -> list[Any]:
    headers, mark = report.headers, report.start_mark
    figures = ["" if value is None else value for value in (headers.limit, headers.remaining, headers.retry_after)]
    age = max(0.0, requested_at - report.ended_at)
    return [report.call_id, report.accounting, f"{age:.6f}", mark.counted, f"{mark.started_at:.6f}", *figures]
