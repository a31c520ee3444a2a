"""Session templates: the outcome, the payment and the other random properties of a session.

Every generated session follows one of 1024 templates, and each run of 1024 session numbers uses every template once.
A property that depends on the template alone therefore holds for a fixed share of all sessions, whose numbers can be
computed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.network.tariffs import FREE
from ampeco_simulator.seeds import RandomStream, seed_of
from ampeco_simulator.sessions.assignment_pattern import AssignmentPattern, Pattern
from ampeco_simulator.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

TEMPLATE_COUNT = 1024
_FAILED, _EXPIRED = 25, 28
"""Templates below the first number fail, the others below the second expire."""
_STOP_REASONS = ("evdisconnected", "evdisconnected", "remote", "local", "stoppedbyev")


class SessionTemplates:
    """All templates. Each is a ``Session`` that ended long ago, without an EVSE and a driver."""

    def __init__(self, seed: int) -> None:
        rng = RandomStream(seed_of(seed, "kinds"))
        self._all = [_template(number, rng) for number in range(TEMPLATE_COUNT)]
        self.assignment = AssignmentPattern(rng.draw(), dict.fromkeys(range(TEMPLATE_COUNT), 1))

    def __getitem__(self, number: int) -> Session:
        """Return the template with a number from 0."""
        return self._all[number]

    def matching(self, test: Callable[[Session], bool]) -> Pattern:
        """Return the templates that pass a test, prepared for ``AssignmentPattern.mask``."""
        return self.assignment.pattern({number for number, template in enumerate(self._all) if test(template)})


def _template(number: int, rng: RandomStream) -> Session:
    bits = rng.draw()
    return Session(
        id=0,
        evse_id=0,
        user_id=None,
        start=0,
        charge_end=0,
        stop=0,
        power=0,
        outcome="failed" if number < _FAILED else "expired" if number < _EXPIRED else "charged",
        roaming=rng.below(128) < 15,
        stop_reason=_STOP_REASONS[rng.below(len(_STOP_REASONS))],
        tariff=FREE,
        bits=bits,
    )
