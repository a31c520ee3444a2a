"""Stop sessions at their limits of time, energy, state of charge or amount."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.sessions.pricing import bill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ampeco_simulator.network.session_limits import Limit, Measure
    from ampeco_simulator.sessions.session import Session


# The stop reason and the progress of a session, which never decreases: a binary search finds the second of the stop.
_MEASURES: Mapping[Measure, tuple[str, Callable[[Session, int], float]]] = {
    "minutes": ("time_limit", lambda session, now: (now - session.start) / 60),
    "kwh": ("energy_exceeded", lambda session, now: session.energy(now) / 1000),
    "soc": ("soclimitreached", lambda session, now: session.soc(now)),
    "amount": ("authorization_amount_reached", lambda session, now: bill(session, now).gross / 100),
}


def apply_limits(session: Session, limits: Iterable[Limit]) -> Session:
    """Return the session with its stop moved to the second at which it reaches the first of its limits."""
    for limit in limits:
        reason, measure = _MEASURES[limit.measure]
        before, seconds = session, range(session.start, session.stop)
        reached = bisect_left(seconds, limit.maximum, key=lambda now: measure(before, now))
        if reached < len(seconds):
            session = attrs.evolve(session, stop=seconds[reached], stop_reason=reason)
    return session
