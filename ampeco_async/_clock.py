"""The time source of the client, replaceable in tests."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol

from attrs import frozen


class Clock(Protocol):
    """What the client needs from a time source."""

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start that never go backwards."""
        ...

    def time(self) -> float:
        """Return seconds since the Unix epoch."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds``; for zero or less, after other tasks had one turn."""
        ...


@frozen
class SystemClock:
    """The machine's clock. All instances are equal, since they show the same time."""

    monotonic = staticmethod(time.monotonic)
    time = staticmethod(time.time)

    async def sleep(self, seconds: float) -> None:
        """Return after ``seconds``; for zero or less, after other tasks had one turn."""
        await asyncio.sleep(max(seconds, 0.0))
