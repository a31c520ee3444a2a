"""The meter values of a session: the ``consumption-stats`` collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import Clock, iso
from ampeco_simulator.sessions.cached_value import CachedValue
from ampeco_simulator.state.collection import Collection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.sessions.store import SessionStore

MAX_POINTS = 300
"""The most meter values that the API returns for a session."""


class ConsumptionStats(Collection):
    """The meter values of one session. While the session is active, their number grows."""

    def __init__(self, store: SessionStore, clock: Clock, session_id: int) -> None:
        super().__init__("sessions.consumption-stats", 0, lambda number: self._points.get()[number - 1])
        self._points = CachedValue(store, clock, lambda now: _consumption(store.get(session_id), now))

    @property
    def ids(self) -> Sequence[int]:
        """The numbers of the meter values so far, ascending."""
        return range(1, len(self._points.get()) + 1)

    def has(self, item_id: int) -> bool:
        """Return whether there is a meter value with a number."""
        return item_id in self.ids


def _consumption(session: Session, now: int) -> list[dict[str, Any]]:
    """Return the energy since the start (Wh) and the power (W), in equal steps of whole minutes."""
    end = min(now, session.stop)
    step = max(60, -(-(end - session.start) // (MAX_POINTS - 1) // 60) * 60)
    moments = [*range(session.start, end, step), end]
    return [
        {
            "timestamp": iso(moment),
            "energy": session.energy(moment),
            "power": session.power if moment < min(session.charge_end, session.stop) else 0,
        }
        for moment in moments
    ]
