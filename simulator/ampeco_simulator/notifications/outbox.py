"""The delivery of notifications: a queue, a signature, a few attempts, and a list of failed deliveries."""

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
    """A subscription of a client. Deliveries are signed with the token that created it."""

    id: int
    url: str
    names: frozenset[str]
    token: str = attrs.field(repr=False)


@attrs.frozen
class Delivery:
    """One notification for one subscriber."""

    subscription: Subscription
    name: str
    body: bytes
    time: int


class Outbox:
    """Delivers published events. It sends to loopback addresses only, so nothing leaves the machine."""

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

    def subscribe(self, item_id: int, fields: dict[str, Any], token: str) -> None:
        """Add or replace a subscription. It is ignored unless it is a webhook with a loopback address."""
        url = (fields.get("webhook") or {}).get("callbackUrl") or fields.get("callbackUrl") or ""
        self.unsubscribe(item_id)
        if urlsplit(url).hostname in _LOOPBACK and fields.get("via", "webhook") == "webhook":
            names = frozenset(fields.get("notifications") or ())
            self._subscriptions[item_id] = Subscription(item_id, url, names, token)

    def unsubscribe(self, item_id: int) -> None:
        """Remove a subscription."""
        self._subscriptions.pop(item_id, None)

    def publish(self, event: Event | None) -> None:
        """Queue an event for all of its subscribers."""
        if event is not None:
            self.publish_all((event,))

    def has_subscriber(self, names: Iterable[str]) -> bool:
        """Return whether any subscription contains one of some notification names."""
        return any(not each.names.isdisjoint(names) for each in self._subscriptions.values())

    def publish_all(self, events: Iterable[Event]) -> None:
        """Queue events for all of their subscribers. The iterable is consumed when the deliveries are sent."""
        now, subscriptions = self._clock.now(), list(self._subscriptions.values())
        self._queue.put_nowait(
            Delivery(subscription, name, orjson.dumps(event.body(name)), now)
            for event in events
            for subscription in subscriptions
            for name in event.names
            if name in subscription.names
        )

    def may_resend(self, item_id: int) -> bool:
        """Return whether 15 minutes have passed since the last resend of a subscription."""
        last = self._resent.get(item_id)
        return last is None or self._clock.now() - last >= BETWEEN_RESENDS

    def resend(self, item_id: int, names: list[str] | None, start: str | None, end: str | None) -> int:
        """Queue failed deliveries of a subscription again, each once, and return how many."""
        self._resent[item_id] = self._clock.now()
        low = parse_time(start) if start else None
        high = parse_time(end) if end else None
        chosen = [
            each
            for each in self.failed
            if each.subscription.id == item_id
            and (not names or each.name in names)
            and (low is None or each.time >= low)
            and (high is None or each.time <= high)
        ]
        for delivery in chosen:
            self.failed.remove(delivery)
        self._queue.put_nowait(chosen)
        return len(chosen)

    async def start(self) -> None:
        """Start to deliver."""
        self._worker = asyncio.create_task(self._deliver())

    async def close(self) -> None:
        """Stop delivering. Queued deliveries stay in the queue."""
        if self._worker is not None:
            self._worker.cancel()
            with suppress(asyncio.CancelledError):
                await self._worker
            self._worker = None

    async def settled(self) -> None:
        """Wait until all queued notifications are delivered or have failed."""
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
