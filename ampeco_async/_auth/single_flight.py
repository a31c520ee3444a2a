"""One run of a job for all who wait for it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")


class SingleFlight(Generic[T]):
    """Runs the job once for all tasks that ask while it runs.

    A cancelled task leaves the others their run; when the last one leaves, the run is cancelled. An error reaches
    everybody who waits, and the next one to ask starts anew. Tasks of another event loop have their own run.
    """

    def __init__(self, job: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._job = job
        self._run: asyncio.Task[T] | None = None
        self._waiting = 0

    async def result(self) -> T:
        """Join the run, or start one."""
        run = self._run
        if run is None or run.done() or run.get_loop() is not asyncio.get_running_loop():
            run = self._run = asyncio.ensure_future(self._job())
            self._waiting = 0
        self._waiting += 1
        try:
            # Unlike an await of the run itself, this does not pass our cancellation on to it.
            await asyncio.wait((run,))
        except asyncio.CancelledError:
            if self._run is run and self._waiting == 1:
                self._run = None
                await _end(run)
            raise
        finally:
            if self._run is run:
                self._waiting -= 1
        return run.result()


async def _end(run: asyncio.Task[Any]) -> None:
    run.cancel()
    await asyncio.wait((run,))
    if not run.cancelled():
        run.exception()  # nobody else will look at it
