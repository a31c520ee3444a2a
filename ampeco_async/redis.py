"""The rate gate's store in Redis, for several processes with one token. Needs the extra `redis`."""

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

from ampeco_async._rate_limit.store import Answer, Ask, News, RateStoreError
from ampeco_async._rate_limit.strangers import Origin

if TYPE_CHECKING:
    from collections.abc import Awaitable

_SCRIPT: Final = files("ampeco_async._rate_limit").joinpath("gate.lua").read_text()


class RedisRateStore:
    """Counts calls in Redis with one script per call, by the clock of the Redis server.

    `url` is a Redis address. `fail_open` says what happens while Redis is gone: True goes on with each process pacing
    itself, False raises `RateStoreError`. `timeout` is the longest wait in seconds, for a connection and again for
    an answer. What was counted survives a restart of Redis if Redis itself keeps its data.
    """

    def __init__(self, url: str, *, fail_open: bool = True, timeout: float = 1.0, prefix: str = "ampeco-rate") -> None:
        self._url = url
        self.fail_open = fail_open
        self._timeout = timeout
        self._prefix = prefix
        self._sha = ""
        # Connections belong to an event loop.
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, Redis] = WeakKeyDictionary()

    async def take(self, key: str, ask: Ask) -> Answer:
        """Decide about one call. Raises `RateStoreError`."""
        base = f"{self._prefix}:{{{blake2b(key.encode(), digest_size=16).hexdigest()}}}"
        arguments = [f"{base}:{name}" for name in ("state", "calls", "others", "day")] + _arguments(ask)
        try:
            wait, now, settled = await self._run(arguments)
        except (RedisError, OSError) as error:
            raise RateStoreError(f"Redis does not answer: {type(error).__name__}") from None
        return Answer(float(wait), Origin(float(now), int(settled)))

    async def aclose(self) -> None:
        """Close the connections of the running event loop."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()

    async def _run(self, arguments: list[str]) -> list[bytes]:
        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            client = self._clients[loop] = Redis.from_url(
                self._url,
                socket_connect_timeout=self._timeout,
                socket_timeout=self._timeout,
                # Connections from before a restart of Redis fail once. Asking twice takes one slot: it has a name.
                retry=Retry(NoBackoff(), 1),
            )
        if self._sha:
            try:
                return await cast("Awaitable[list[bytes]]", client.evalsha(self._sha, 4, *arguments))
            except NoScriptError:
                self._sha = ""
        self._sha = await client.script_load(_SCRIPT)
        return await cast("Awaitable[list[bytes]]", client.evalsha(self._sha, 4, *arguments))

    def __repr__(self) -> str:
        return f"RedisRateStore(fail_open={self.fail_open})"


def _arguments(ask: Ask) -> list[str]:
    limits = ask.limits
    figures: list[Any] = [
        ask.slot,
        ask.priority,
        limits.window,
        limits.day_window,
        limits.per_minute,
        limits.minute_ceiling or 0,
        limits.per_day,
        limits.day_ceiling or 0,
        limits.interactive_day_share,
    ]
    for news in ask.news:
        figures += _news(news, ask.asked_at)
    return [str(figure) for figure in figures]


def _news(news: News, asked_at: float) -> list[Any]:
    notice = news.notice
    told = ["" if value is None else value for value in (notice.limit, notice.remaining, notice.retry_after)]
    age = max(0.0, asked_at - news.ended_at)
    return [news.slot, news.outcome, f"{age:.6f}", news.origin.settled, f"{news.origin.sent_at:.6f}", *told]
