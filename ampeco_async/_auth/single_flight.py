"""``SingleFlight``: one run of a coroutine function, shared by all tasks that need its result at the same time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Runs ``function`` once for all tasks that call ``result`` while it runs.

    Cancelling one task does not affect the others; when the last waiting task is cancelled, the run is cancelled. An
    error is raised in every waiting task, and the next call starts a new run. Tasks of another event loop have a run of
    their own.
    """

    def __init__(self, function: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._function = function
        self._run: asyncio.Task[T] | None = None
        self._waiting = 0

    async def result(self) -> T:
        """Return the result of the current run, or of a new one if none is in progress."""
        run = self._run
        if run is None or run.done() or run.get_loop() is not asyncio.get_running_loop():
            run = self._run = asyncio.ensure_future(self._function())
            self._waiting = 0
        self._waiting += 1
        try:
            # Unlike awaiting the run itself, this does not cancel the run when this task is cancelled.
            await asyncio.wait((run,))
        except asyncio.CancelledError:
            if self._run is run and self._waiting == 1:
                self._run = None
                await _cancel(run)
            raise
        finally:
            if self._run is run:
                self._waiting -= 1
        return run.result()


async def _cancel(run: asyncio.Task[Any]) -> None:
    """Cancel the run and wait until it has ended."""
    run.cancel()
    await asyncio.wait((run,))
    if not run.cancelled():
        run.exception()  # marks the exception as retrieved: no task is left to handle it
