"""Sleeping that can be cut short."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ampeco_async.clock import Clock


async def nap(clock: Clock, seconds: float, wake: asyncio.Future[None]) -> None:
    """Return after that many seconds, or once `wake` is set. Leaves no task behind."""
    sleeper = asyncio.ensure_future(clock.sleep(seconds))
    try:
        await asyncio.wait((sleeper, wake), return_when=asyncio.FIRST_COMPLETED)
    finally:
        if not sleeper.done():
            sleeper.cancel()
            await asyncio.wait((sleeper,))
