"""Sleeping that can be cut short, and work that cannot."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ampeco_async._clock import Clock

T = TypeVar("T")


async def nap(clock: Clock, seconds: float, wake: asyncio.Future[None]) -> None:
    """Return after that many seconds, or once `wake` is set. Leaves no task behind."""
    sleeper = asyncio.ensure_future(clock.sleep(seconds))
    try:
        await asyncio.wait((sleeper, wake), return_when=asyncio.FIRST_COMPLETED)
    finally:
        if not sleeper.done():
            sleeper.cancel()
            await asyncio.wait((sleeper,))


async def undisturbed(work: Coroutine[Any, Any, T]) -> T:
    """Await the work to its end even when the caller is cancelled, who hears of it afterwards.

    A connection that is dropped in the middle of a question stays open behind our back.
    """
    job = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not job.done():
        try:
            await asyncio.wait((job,))
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        if not job.cancelled():
            job.exception()
        raise cancelled
    return job.result()
