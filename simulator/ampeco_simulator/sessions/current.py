"""What follows from sessions, from where EVSEs stand and from the time, kept until one of these changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.sessions.ledger import Ledger

T = TypeVar("T")


class Current(Generic[T]):
    """Something made from the sessions as they are now, Unix time being given."""

    def __init__(self, ledger: Ledger, clock: Clock, make: Callable[[int], T]) -> None:
        self._ledger = ledger
        self._clock = clock
        self._make = make
        self._known: tuple[tuple[int, ...], T] | None = None

    def get(self) -> T:
        """It, as of now."""
        now = self._clock.now()
        state = (now, self._ledger.revision, self._ledger.layout.revision)
        if self._known is None or self._known[0] != state:
            self._known = (state, self._make(now))
        return self._known[1]
