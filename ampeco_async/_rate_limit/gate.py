"""The rate gate as callers see it, and the one that lets everything through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from ampeco_async._rate_limit.permit import Permit
    from ampeco_async._rate_limit.rules import Priority

OnWait = Callable[[float], None]


class RateGate(Protocol):
    """Lets calls through at a pace that the tenant accepts."""

    async def acquire(
        self, priority: Priority = "interactive", deadline: float | None = None, *, on_wait: OnWait | None = None
    ) -> Permit:
        """Wait for the turn of one call.

        `deadline` is in the clock's monotonic time: `RateLimitWaitError` at once if the wait would outlast it.
        `on_wait` is told the expected seconds before a wait begins.
        """
        ...


class _OpenPermit:
    __slots__ = ()

    def settle(self, status: int, headers: Mapping[str, str]) -> None:
        """Nothing is counted."""

    def abandon(self, arrived: bool) -> None:
        """Nothing is counted."""


class OpenGate:
    """No limits at all."""

    __slots__ = ()

    async def acquire(
        self,
        priority: Priority = "interactive",  # noqa: ARG002 - the same call as on every gate
        deadline: float | None = None,  # noqa: ARG002
        *,
        on_wait: OnWait | None = None,  # noqa: ARG002
    ) -> Permit:
        """Nobody waits."""
        return _OPEN_PERMIT


_OPEN_PERMIT: Final = _OpenPermit()
OPEN_GATE: Final = OpenGate()
