"""What the meter showed during a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import Clock, iso
from ampeco_simulator.sessions.current import Current
from ampeco_simulator.state.collection import Collection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.sessions.ledger import Ledger
    from ampeco_simulator.sessions.session import Session

MOST = 300
"""Points the API gives at most."""


class Consumption(Collection):
    """The points of one session; a running one has ever more of them."""

    def __init__(self, ledger: Ledger, clock: Clock, session_id: int) -> None:
        super().__init__("sessions.consumption-stats", 0, lambda number: self._points.get()[number - 1])
        self._points = Current(ledger, clock, lambda now: _consumption(ledger.get(session_id), now))

    @property
    def ids(self) -> Sequence[int]:
        """The numbers of the points so far."""
        return range(1, len(self._points.get()) + 1)

    def has(self, identity: int) -> bool:
        """Whether there is such a point."""
        return identity in self.ids


def _consumption(session: Session, now: int) -> list[dict[str, Any]]:
    """Energy so far (Wh) and power (W) in even steps of whole minutes."""
    end = min(now, session.stop)
    step = max(60, -(-(end - session.start) // (MOST - 1) // 60) * 60)
    moments = [*range(session.start, end, step), end]
    return [
        {
            "timestamp": iso(moment),
            "energy": session.energy(moment),
            "power": session.power if moment < min(session.charge_end, session.stop) else 0,
        }
        for moment in moments
    ]
