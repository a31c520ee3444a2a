"""How many requests of a client are under way at once."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ampeco_async._http.patience import wait_for
from ampeco_async.errors import DeadlineError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ampeco_async._clock import Clock
    from ampeco_async._options import Priority

_Waiters = deque[asyncio.Future[None]]


class Slots:
    """A counted set of places, served in order: interactive calls first, each kind first come, first served.

    Belongs to one event loop.
    """

    def __init__(self, count: int, clock: Clock) -> None:
        self._free = count
        self._clock = clock
        self._waiting: dict[Priority, _Waiters] = {"interactive": deque(), "bulk": deque()}

    @asynccontextmanager
    async def one(self, priority: Priority, deadline: float | None) -> AsyncIterator[None]:
        """Hold a place. Raises DeadlineError when none comes free until ``deadline`` (monotonic)."""
        if self._free:
            self._free -= 1
        else:
            await self._wait(priority, deadline)
        try:
            yield
        finally:
            self._hand_on()

    async def _wait(self, priority: Priority, deadline: float | None) -> None:
        turn = asyncio.get_running_loop().create_future()
        waiting = self._waiting[priority]
        waiting.append(turn)
        try:
            await wait_for(turn, deadline, self._clock)
        except BaseException as interrupted:
            if turn.done() and not turn.cancelled():
                self._hand_on()
            else:
                turn.cancel()
                waiting.remove(turn)
            if isinstance(interrupted, TimeoutError):
                raise DeadlineError("no connection came free within the deadline") from None
            raise

    def _hand_on(self) -> None:
        """Give the place to the next in line; its holder never sees it free in between."""
        for waiting in self._waiting.values():
            while waiting:
                turn = waiting.popleft()
                if not turn.done():
                    turn.set_result(None)
                    return
        self._free += 1
