"""Where a session meets its limits."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.sessions.pricing import bill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ampeco_simulator.fleet.limits import Limit, Measure
    from ampeco_simulator.sessions.session import Session


# How far a session is, and the reason that it then stops for. None of these ever falls.
_MEASURES: Mapping[Measure, tuple[str, Callable[[Session, int], float]]] = {
    "minutes": ("time_limit", lambda session, now: (now - session.start) / 60),
    "kwh": ("energy_exceeded", lambda session, now: session.energy(now) / 1000),
    "soc": ("soclimitreached", lambda session, now: session.soc(now)),
    "amount": ("authorization_amount_reached", lambda session, now: bill(session, now).gross / 100),
}


def limited(session: Session, limits: Iterable[Limit]) -> Session:
    """The session, stopping at the second at which it meets the first of the limits."""
    for limit in limits:
        reason, measure = _MEASURES[limit.measure]
        before, seconds = session, range(session.start, session.stop)
        met = bisect_left(seconds, limit.most, key=lambda now: measure(before, now))
        if met < len(seconds):
            session = attrs.evolve(session, stop=seconds[met], stop_reason=reason)
    return session
