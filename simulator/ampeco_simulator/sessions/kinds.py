"""Kinds of sessions: how they go, who pays and by what means, in all the combinations that occur.

Every session is of one of these kinds, and each thousand sessions has every kind once. So what holds for sessions of
some kinds holds for a known share of a million of them, at places that are known too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.fleet.tariffs import FREE
from ampeco_simulator.seeds import Dice, seed_of
from ampeco_simulator.sessions.assignment_pattern import AssignmentPattern, Pattern
from ampeco_simulator.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = 1024
_FAILED, _EXPIRED = 25, 28  # kinds below the first fail, those below the second expire
_STOP_REASONS = ("evdisconnected", "evdisconnected", "remote", "local", "stoppedbyev")


class Kinds:
    """All kinds: each is a session that was over long ago, of no EVSE and no driver."""

    def __init__(self, seed: int) -> None:
        dice = Dice(seed_of(seed, "kinds"))
        self._all = [_kind(number, dice) for number in range(KINDS)]
        self.assignment = AssignmentPattern(dice.draw(), dict.fromkeys(range(KINDS), 1))

    def __getitem__(self, kind: int) -> Session:
        """One of the kinds, from 0."""
        return self._all[kind]

    def where(self, test: Callable[[Session], bool]) -> Pattern:
        """The kinds that pass a test."""
        return self.assignment.pattern({number for number, kind in enumerate(self._all) if test(kind)})


def _kind(number: int, dice: Dice) -> Session:
    bits = dice.draw()
    return Session(
        id=0,
        evse_id=0,
        user_id=None,
        start=0,
        charge_end=0,
        stop=0,
        power=0,
        outcome="failed" if number < _FAILED else "expired" if number < _EXPIRED else "charged",
        roaming=dice.below(128) < 15,
        stop_reason=_STOP_REASONS[dice.below(len(_STOP_REASONS))],
        tariff=FREE,
        bits=bits,
    )
