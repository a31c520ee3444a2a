"""Waiting with a deadline by the client's clock."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from ampeco_async._clock import Clock

T = TypeVar("T")


async def wait_for(future: asyncio.Future[T], deadline: float | None, clock: Clock) -> T:
    """Return the future's result; TimeoutError once the clock passes ``deadline`` (monotonic seconds)."""
    if deadline is None or future.done():
        return await future
    alarm = asyncio.ensure_future(clock.sleep(deadline - clock.monotonic()))
    try:
        await asyncio.wait((future, alarm), return_when=asyncio.FIRST_COMPLETED)
        if not future.done():
            raise TimeoutError
        return future.result()
    finally:
        alarm.cancel()
        await asyncio.wait((alarm,))
