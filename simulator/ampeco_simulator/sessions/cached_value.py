"""A value computed from the sessions, the network layout and the time, cached until one of them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.sessions.store import SessionStore

T = TypeVar("T")


class CachedValue(Generic[T]):
    """The result of ``compute``, which is given the Unix time."""

    def __init__(self, store: SessionStore, clock: Clock, compute: Callable[[int], T]) -> None:
        self._store = store
        self._clock = clock
        self._compute = compute
        self._cached: tuple[tuple[int, ...], T] | None = None

    def get(self) -> T:
        """Return the value as of now."""
        now = self._clock.now()
        state = (now, self._store.revision, self._store.layout.revision)
        if self._cached is None or self._cached[0] != state:
            self._cached = (state, self._compute(now))
        return self._cached[1]
