"""Deliveries to subscribers: a queue, a signature, a few attempts, and the failed ones kept."""

from __future__ import annotations

import asyncio
import hmac
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import aiohttp
import attrs
import orjson

from ampeco_simulator.clock import Clock, parse_time

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ampeco_simulator.notifications.events import Event

SIGNATURE = "X-Signature"
BETWEEN_RESENDS = 15 * 60
"""Seconds of the tenant's time between two resends of one subscription."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


@attrs.frozen
class Subscription:
    """Who wants to know what. The token it was made with signs what is sent."""

    id: int
    url: str
    names: frozenset[str]
    token: str = attrs.field(repr=False)


@attrs.frozen
class Delivery:
    """One body on its way to one subscriber."""

    subscription: Subscription
    name: str
    body: bytes
    time: int


class Outbox:
    """Sends what is announced. Callback URLs must be on the loopback interface: nothing leaves the machine."""

    def __init__(self, clock: Clock, *, attempts: int = 3, pause: float = 0.2) -> None:
        self.attempts = attempts
        self.pause = pause
        """Seconds between two attempts."""
        self.failed: list[Delivery] = []
        self._clock = clock
        self._subscriptions: dict[int, Subscription] = {}
        self._resent: dict[int, int] = {}
        self._queue: asyncio.Queue[Iterable[Delivery]] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None

    def subscribe(self, identity: int, known: dict[str, Any], token: str) -> None:
        """Make a subscription known, or change it: one that is not a loopback webhook gets nothing."""
        url = (known.get("webhook") or {}).get("callbackUrl") or known.get("callbackUrl") or ""
        self.unsubscribe(identity)
        if urlsplit(url).hostname in _LOOPBACK and known.get("via", "webhook") == "webhook":
            names = frozenset(known.get("notifications") or ())
            self._subscriptions[identity] = Subscription(identity, url, names, token)

    def unsubscribe(self, identity: int) -> None:
        """Forget a subscription."""
        self._subscriptions.pop(identity, None)

    def publish(self, event: Event | None) -> None:
        """Queue an event for everybody who asked for it."""
        if event is not None:
            self.publish_all((event,))

    def has_subscriber(self, names: Iterable[str]) -> bool:
        """Whether somebody asked for one of some names."""
        return any(not each.names.isdisjoint(names) for each in self._subscriptions.values())

    def publish_all(self, events: Iterable[Event]) -> None:
        """Queue events for everybody who asked for them. Each is made when its turn comes."""
        now, subscriptions = self._clock.now(), list(self._subscriptions.values())
        self._queue.put_nowait(
            Delivery(subscription, name, orjson.dumps(event.body(name)), now)
            for event in events
            for subscription in subscriptions
            for name in event.names
            if name in subscription.names
        )

    def may_resend(self, identity: int) -> bool:
        """Whether a quarter of an hour has passed since the last resend."""
        last = self._resent.get(identity)
        return last is None or self._clock.now() - last >= BETWEEN_RESENDS

    def resend(self, identity: int, names: list[str] | None, start: str | None, end: str | None) -> int:
        """Queue failed deliveries again, each once; answers how many."""
        self._resent[identity] = self._clock.now()
        low = parse_time(start) if start else None
        high = parse_time(end) if end else None
        chosen = [
            each
            for each in self.failed
            if each.subscription.id == identity
            and (not names or each.name in names)
            and (low is None or each.time >= low)
            and (high is None or each.time <= high)
        ]
        for delivery in chosen:
            self.failed.remove(delivery)
        self._queue.put_nowait(chosen)
        return len(chosen)

    async def start(self) -> None:
        """Begin to deliver."""
        self._worker = asyncio.create_task(self._deliver())

    async def close(self) -> None:
        """Stop delivering; what is queued stays queued."""
        if self._worker is not None:
            self._worker.cancel()
            with suppress(asyncio.CancelledError):
                await self._worker
            self._worker = None

    async def settled(self) -> None:
        """Wait until everything queued was delivered or has failed."""
        await self._queue.join()

    async def _deliver(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:
            while True:
                deliveries = await self._queue.get()
                try:
                    for delivery in deliveries:
                        if not await self._attempt(http, delivery):
                            self.failed.append(delivery)
                finally:
                    self._queue.task_done()

    async def _attempt(self, http: aiohttp.ClientSession, delivery: Delivery) -> bool:
        subscription = delivery.subscription
        signature = hmac.new(subscription.token.encode(), delivery.body, "sha256").hexdigest()
        headers = {"Content-Type": "application/json", SIGNATURE: signature}
        for attempt in range(self.attempts):
            if attempt:
                await asyncio.sleep(self.pause)
            with suppress(aiohttp.ClientError, TimeoutError):
                async with http.post(
                    subscription.url, data=delivery.body, headers=headers, allow_redirects=False
                ) as response:
                    if response.status < 300:
                        return True
        return False
