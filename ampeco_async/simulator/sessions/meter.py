"""What the meter showed during a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.clock import iso

if TYPE_CHECKING:
    from ampeco_async.simulator.sessions.session import Session

MOST = 300
"""Points the API gives at most."""


def consumption(session: Session, now: int) -> list[dict[str, Any]]:
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
