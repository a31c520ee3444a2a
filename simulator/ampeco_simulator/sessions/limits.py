"""Limits of time, energy, state of charge or amount at which a session stops, set by its tariff or by its driver."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import attrs

from ampeco_simulator.sessions.pricing import bill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ampeco_simulator.sessions.session import Session

Measure = Literal["minutes", "kwh", "soc", "amount"]
"""What a limit applies to: minutes, kWh, state of charge in percent, or amount with tax."""


@attrs.frozen
class Limit:
    """The maximum of one measure of a session."""

    measure: Measure
    maximum: float


class _Progress(NamedTuple):
    """How a measure of a session grows."""

    stop_reason: str
    """The reason for the stop at a limit of the measure."""
    value: Callable[[Session, int], float]
    """Returns the measure at a Unix time. It never decreases."""


_PROGRESS: Mapping[Measure, _Progress] = {
    "minutes": _Progress("time_limit", lambda session, now: (now - session.start) / 60),
    "kwh": _Progress("energy_exceeded", lambda session, now: session.energy(now) / 1000),
    "soc": _Progress("soclimitreached", lambda session, now: session.soc(now)),
    "amount": _Progress("authorization_amount_reached", lambda session, now: bill(session, now).gross / 100),
}


def read_limits(record: Mapping[str, Any] | None, fields: Mapping[str, Measure]) -> tuple[Limit, ...]:
    """Return the limits that a record sets in certain fields. Null and zero set no limit."""
    values = record or {}
    return tuple(Limit(measure, values[name]) for name, measure in fields.items() if values.get(name))


def apply_limits(session: Session, limits: Iterable[Limit]) -> Session:
    """Return the session with its stop moved to the second at which it reaches the first of its limits."""
    for limit in limits:
        progress = _PROGRESS[limit.measure]
        before, seconds = session, range(session.start, session.stop)
        reached = bisect_left(seconds, limit.maximum, key=lambda now: progress.value(before, now))
        if reached < len(seconds):
            session = attrs.evolve(session, stop=seconds[reached], stop_reason=progress.stop_reason)
    return session
