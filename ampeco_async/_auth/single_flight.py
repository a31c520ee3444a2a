"""``SingleFlight``: one run of a coroutine function, shared by all tasks that need its result at the same time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ampeco_async import _fork

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")


class _Run(Generic[T]):
    """One run, and how many tasks wait for it."""

    __slots__ = ("task", "waiting")

    def __init__(self, task: asyncio.Task[T]) -> None:
        self.task = task
        self.waiting = 0
        task.add_done_callback(_retrieve_exception)


class SingleFlight(Generic[T]):
    """Runs ``function`` once for all tasks that call ``result`` while it runs.

    Cancelling one task does not affect the others; when the last waiting task is cancelled, the run is cancelled. An
    error is raised in every waiting task, and the next call starts a new run. Tasks of another event loop have a run of
    their own.
    """

    def __init__(self, function: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._function = function
        self._runs: dict[asyncio.AbstractEventLoop, _Run[T]] = {}
        _fork.register(self)

    def after_fork(self) -> None:
        """Leave the runs to the parent process."""
        _fork.keep_for_ever(self._runs)
        self._runs = {}

    async def result(self) -> T:
        """Return the result of the current run, or of a new one if none is in progress."""
        loop = asyncio.get_running_loop()
        run = self._runs.get(loop)
        if run is None or run.task.done():
            for closed_loop in [known for known in self._runs if known.is_closed()]:
                del self._runs[closed_loop]
            run = self._runs[loop] = _Run(asyncio.ensure_future(self._function()))
        run.waiting += 1
        try:
            # Unlike awaiting the run itself, this does not cancel the run when this task is cancelled.
            await asyncio.wait((run.task,))
        except asyncio.CancelledError:
            if run.waiting == 1:
                self._forget(loop, run)
                run.task.cancel()
                await asyncio.wait((run.task,))
            raise
        finally:
            run.waiting -= 1
            if not run.waiting:
                self._forget(loop, run)
        return run.task.result()

    def _forget(self, loop: asyncio.AbstractEventLoop, run: _Run[T]) -> None:
        if self._runs.get(loop) is run:
            del self._runs[loop]


def _retrieve_exception(task: asyncio.Task[Any]) -> None:
    """Mark the exception as retrieved: asyncio would log it if no task is left to handle it."""
    if not task.cancelled():
        task.exception()
