"""Time as the client sees it, so that tests can bring their own."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol

from attrs import frozen


class Clock(Protocol):
    """What the client asks of time."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary origin that never go backwards."""
        ...

    def time(self) -> float:
        """Seconds since the Unix epoch."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds; zero or less gives other tasks one turn."""
        ...


@frozen
class SystemClock:
    """The machine's clock. All instances are equal: they show the same time."""

    def monotonic(self) -> float:
        return time.monotonic()

    def time(self) -> float:
        return time.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(seconds, 0.0))
