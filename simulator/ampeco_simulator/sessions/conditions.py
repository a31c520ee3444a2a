"""Filters of listings that follow from sessions, as conditions that are counted and not tried one by one.

What a session's EVSE, driver or kind decides is known by arithmetic. Only sessions that still follow the clock, those
close to the edge of a time, and those that a command or a client changed are looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.sessions.session import Session
from ampeco_simulator.state.bits import ones, places
from ampeco_simulator.state.search import Search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.fleet.layout import Evse
    from ampeco_simulator.sessions.assignment_pattern import AssignmentPattern, Pattern
    from ampeco_simulator.sessions.ledger import Ledger

Test = Callable[[Session], bool]
Moment = Callable[[Session, int], int | None]
"""A Unix time that a session has at a time: while it goes on, none or one that has come; then within two minutes."""

_ALL = 1 << 62
LATE = 1 << 40
"""A Unix time at which all kinds are settled."""


@attrs.frozen(eq=False)
class Condition:
    """One filter: `test` tells of any session whether it passes.

    Of computed sessions only those with ids in [low, high) can pass, and `mask` tells which do, as bits of a range of
    ids; where it cannot tell, at the ids in `unsure`, it has all that may.
    """

    test: Test
    mask: Callable[[int, int], int] | None = None
    low: int = 1
    high: int = _ALL
    unsure: tuple[int, int] = (_ALL, _ALL)


class Conditions:
    """Makes conditions on the sessions of a ledger, as they are at a time."""

    def __init__(self, ledger: Ledger, now: int) -> None:
        self.ledger = ledger
        self.now = now
        self.young = ledger.first_from(now - ledger.longest)
        """The first id of a session that may still follow the clock."""
        self.end = ledger.size + 1

    def at_evses(self, test: Callable[[Evse], bool], own: Test | None = None) -> Condition:
        """Those at certain EVSEs. `own` tells of sessions begun by command, where it is not the EVSE that decides."""
        evses = {evse.id for evse in self.ledger.layout.evses if test(evse)}
        return Condition(own or (lambda session: session.evse_id in evses), self._mask(self.ledger.evses, evses))

    def by_users(self, test: Callable[[int], bool], kinds: Test) -> Condition:
        """Those of certain drivers, among the kinds for which it matters who the driver is."""
        ledger = self.ledger
        users = {user for user in range(1, ledger.layout.users + 1) if test(user)}
        theirs, such = self._mask(ledger.users, users), self._kinds(kinds)

        def passes(session: Session) -> bool:
            return session.user_id is not None and test(session.user_id) and kinds(session)

        return Condition(passes, lambda low, high: theirs(low, high) & such(low, high))

    def of_kinds(self, test: Test) -> Condition:
        """Those of certain kinds: what the test asks must never change."""
        return Condition(test, self._kinds(test))

    def settled(self, test: Callable[[Session, int], bool]) -> Condition:
        """Those that pass a test at this time, which for those that are settled tells from their kind."""
        now, young = self.now, self.young
        kinds = self._kinds(lambda kind: test(kind, LATE))

        def mask(low: int, high: int) -> int:
            edge = min(max(low, young), high)
            return kinds(low, edge) | ones(high - edge) << edge - low

        return Condition(lambda session: test(session, now), mask, unsure=(young, self.end))

    def since(self, moment: int, value: Moment) -> list[Condition]:
        """Those whose time is not before a moment."""
        ledger, now = self.ledger, self.now
        low, high = ledger.first_from(moment - ledger.longest), ledger.first_from(moment)

        def passes(session: Session) -> bool:
            held = value(session, now)
            return held is not None and held >= moment

        return [Condition(passes, low=low, unsure=(low, high)), self._has(value)]

    def until(self, moment: int, value: Moment) -> list[Condition]:
        """Those whose time is not after a moment."""
        ledger, now = self.ledger, self.now
        low, high = ledger.first_from(moment - ledger.longest), ledger.first_from(moment + 1)

        def passes(session: Session) -> bool:
            held = value(session, now)
            return held is not None and held <= moment

        return [Condition(passes, high=high, unsure=(low, high)), self._has(value)]

    def started_since(self, moment: int) -> Condition:
        """Those that start at a moment or later."""
        return Condition(lambda session: session.start >= moment, low=self.ledger.first_from(moment))

    def started_until(self, moment: int) -> Condition:
        """Those that start at a moment or before."""
        return Condition(lambda session: session.start <= moment, high=self.ledger.first_from(moment + 1))

    def numbered(self, identity: int) -> Condition:
        """The one with an id."""
        return Condition(lambda session: session.id == identity, low=identity, high=identity + 1)

    def never(self) -> Condition:
        """None of them."""
        return Condition(lambda _: False, high=1)

    def either(self, conditions: Sequence[Condition]) -> Condition:
        """Those that pass one of several conditions which leave nothing unsure."""

        def mask(low: int, high: int) -> int:
            found = 0
            for condition in conditions:
                found |= ones(high - low) if condition.mask is None else condition.mask(low, high)
            return found

        return Condition(lambda session: any(condition.test(session) for condition in conditions), mask)

    def _has(self, value: Moment) -> Condition:
        return self.settled(lambda session, now: value(session, now) is not None)

    def _kinds(self, test: Test) -> Callable[[int, int], int]:
        return self._pattern(self.ledger.kinds.assignment, self.ledger.kinds.where(test))

    def _mask(self, assignment: AssignmentPattern, owners: set[int]) -> Callable[[int, int], int]:
        return self._pattern(assignment, assignment.pattern(owners))

    def _pattern(self, assignment: AssignmentPattern, pattern: Pattern) -> Callable[[int, int], int]:
        ledger = self.ledger
        return lambda low, high: ledger.mask(assignment, pattern, low, high)


@attrs.frozen(eq=False)
class Changed:
    """The items that are not as computed: their ids in a range, and whether one passes all filters."""

    ids: Callable[[int, int], Sequence[int]]
    passes: Callable[[int], bool]


def search(ledger: Ledger, conditions: Sequence[Condition], changed: Changed, tail: Sequence[int] = ()) -> Search:
    """The ids of sessions that pass all conditions, then those in `tail`."""

    def bits(low: int, high: int) -> int:
        others = changed.ids(low, high)
        found = _computed(ledger, conditions, others, low, high)
        for each in others:
            if changed.passes(each):
                found |= 1 << each - low
        return found

    return Search(ledger.size, bits, tail)


def _computed(ledger: Ledger, conditions: Sequence[Condition], others: Sequence[int], low: int, high: int) -> int:
    begin = max([low, *(condition.low for condition in conditions)])
    end = min([high, *(condition.high for condition in conditions)])
    if begin >= end:
        return 0
    found = ones(end - begin)
    for condition in conditions:
        if condition.mask is not None and found:
            found &= condition.mask(begin, end)
    for other in others:
        if begin <= other < end:
            found &= ~(1 << other - begin)
    for condition in conditions:
        first, last = max(begin, condition.unsure[0]), min(end, condition.unsure[1])
        if first < last:
            for place in places(found >> first - begin & ones(last - first)):
                if not condition.test(ledger.get(first + place)):
                    found ^= 1 << first + place - begin
    return found << begin - low
