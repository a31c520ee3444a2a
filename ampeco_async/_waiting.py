"""Await with a deadline by the client's clock, and work that a cancellation must not interrupt."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ampeco_async._clock import Clock

T = TypeVar("T")

NOTICEABLE_WAIT = 0.1
"""Seconds. Shorter waits of a call are ordinary pacing, and not reported."""


class WaitTimeoutError(TimeoutError):
    """The deadline of a wait has passed. A class of its own: what is awaited may itself raise a TimeoutError."""


async def wait_for(future: asyncio.Future[T], deadline: float | None, clock: Clock) -> T:
    """Return the result of ``future``; raise WaitTimeoutError once ``clock`` passes ``deadline`` (monotonic seconds).

    Neither a timeout nor a cancellation of the caller cancels the future, except where ``deadline`` is ``None``: then
    it is simply awaited. No task is left behind.
    """
    if deadline is None or future.done():
        return await future
    timer = asyncio.ensure_future(clock.sleep(deadline - clock.monotonic()))
    try:
        await asyncio.wait((future, timer), return_when=asyncio.FIRST_COMPLETED)
        if not future.done():
            raise WaitTimeoutError
        return future.result()
    finally:
        if not timer.done():
            timer.cancel()
            # Waits for the cancellation, so that the timer does not outlive the call.
            await asyncio.wait((timer,))


async def finish_despite_cancellation(work: Coroutine[Any, Any, T]) -> T:
    """Run ``work`` to its end even if the caller is cancelled, and raise the ``CancelledError`` only then.

    For an exchange on a pooled connection: a connection that is abandoned halfway cannot be used again.
    """
    task = asyncio.ensure_future(work)
    cancellation: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError as error:
            cancellation = error
    if cancellation is not None:
        if not task.cancelled():
            # Marks the exception as retrieved: asyncio would log it otherwise.
            task.exception()
        raise cancellation
    return task.result()
