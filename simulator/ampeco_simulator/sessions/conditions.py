"""Filters on sessions, and on the records derived from them, as conditions that are evaluated on bit masks.

The sessions of an EVSE, of a driver or of a template are computed as bit masks. Only these sessions are tested one by
one: those whose record still changes with time, those that start close to a time limit, and those that a command or a
client changed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.paging.bitsets import bit_positions, full_bitset
from ampeco_simulator.paging.id_sources import BitsetIds
from ampeco_simulator.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.sessions.assignment_pattern import AssignmentPattern, Pattern
    from ampeco_simulator.sessions.store import SessionStore

Predicate = Callable[[Session], bool]
SessionTime = Callable[[Session, int], int | None]
"""Returns a Unix time of a session, as of now (the second argument).

While the session is active, the result is ``None`` or in the past. Afterwards it is at most two minutes after the stop.
"""

_NO_LIMIT = 1 << 62
FAR_FUTURE = 1 << 40
"""A Unix time at which the records of all templates are final."""


@attrs.frozen(eq=False)
class Condition:
    """One filter on sessions.

    ``test`` decides for any session. For generated sessions, ``low``, ``high`` and ``mask`` decide without it.
    """

    test: Predicate
    mask: Callable[[int, int], int] | None = None
    """Returns the generated sessions that pass, with ids in a range, as bits. ``None`` when all of them pass."""
    low: int = 1
    high: int = _NO_LIMIT
    """Generated sessions outside [low, high) do not pass."""
    uncertain: tuple[int, int] = (_NO_LIMIT, _NO_LIMIT)
    """A range of ids in which ``mask`` may include sessions that do not pass: ``test`` decides there."""


class ConditionBuilder:
    """Builds conditions on the sessions of a store, as they are at a Unix time."""

    def __init__(self, store: SessionStore, now: int) -> None:
        self.store = store
        self.now = now
        self.first_unsettled = store.first_id_from(now - store.seconds_to_settle)
        """The first id of a session whose record may still change with time."""
        self.end = store.size + 1
        """The id after the last session."""

    def by_evse(self, test: Callable[[Evse], bool], session_test: Predicate | None = None) -> Condition:
        """Select the sessions at the EVSEs that pass a test.

        ``session_test`` decides for remotely started sessions where they can differ from their EVSE.
        """
        evses = {evse.id for evse in self.store.layout.evses if test(evse)}
        mask = self._mask(self.store.evse_assignment, evses)
        return Condition(session_test or (lambda session: session.evse_id in evses), mask)

    def by_user(self, test: Callable[[int], bool], templates: Predicate) -> Condition:
        """Select the sessions of the drivers that pass a test, among the templates that pass another."""
        store = self.store
        users = {user for user in range(1, store.layout.users + 1) if test(user)}
        user_mask, template_mask = self._mask(store.user_assignment, users), self._template_mask(templates)

        def passes(session: Session) -> bool:
            return session.user_id is not None and test(session.user_id) and templates(session)

        return Condition(passes, lambda low, high: user_mask(low, high) & template_mask(low, high))

    def by_template(self, test: Predicate) -> Condition:
        """Select the sessions of the templates that pass a test, which must not depend on time."""
        return Condition(test, self._template_mask(test))

    def by_state(self, test: Callable[[Session, int], bool]) -> Condition:
        """Select the sessions that pass a test now. Once a session is settled, its template decides the result."""
        now, first_unsettled = self.now, self.first_unsettled
        templates = self._template_mask(lambda template: test(template, FAR_FUTURE))

        def mask(low: int, high: int) -> int:
            edge = min(max(low, first_unsettled), high)
            return templates(low, edge) | full_bitset(high - edge) << edge - low

        return Condition(lambda session: test(session, now), mask, uncertain=(first_unsettled, self.end))

    def time_from(self, moment: int, value: SessionTime) -> list[Condition]:
        """Select the sessions that have a time at or after a moment."""
        store, now = self.store, self.now
        low, high = store.first_id_from(moment - store.seconds_to_settle), store.first_id_from(moment)

        def passes(session: Session) -> bool:
            time = value(session, now)
            return time is not None and time >= moment

        return [Condition(passes, low=low, uncertain=(low, high)), self._has(value)]

    def time_to(self, moment: int, value: SessionTime) -> list[Condition]:
        """Select the sessions that have a time at or before a moment."""
        store, now = self.store, self.now
        low, high = store.first_id_from(moment - store.seconds_to_settle), store.first_id_from(moment + 1)

        def passes(session: Session) -> bool:
            time = value(session, now)
            return time is not None and time <= moment

        return [Condition(passes, high=high, uncertain=(low, high)), self._has(value)]

    def started_from(self, moment: int) -> Condition:
        """Select the sessions that start at or after a moment."""
        return Condition(lambda session: session.start >= moment, low=self.store.first_id_from(moment))

    def started_to(self, moment: int) -> Condition:
        """Select the sessions that start at or before a moment."""
        return Condition(lambda session: session.start <= moment, high=self.store.first_id_from(moment + 1))

    def with_id(self, item_id: int) -> Condition:
        """Select the session with an id."""
        return Condition(lambda session: session.id == item_id, low=item_id, high=item_id + 1)

    def never(self) -> Condition:
        """Select no session."""
        return Condition(lambda _: False, high=1)

    def any_of(self, conditions: Sequence[Condition]) -> Condition:
        """Select the sessions that pass at least one of several conditions, none of which is uncertain anywhere."""

        def mask(low: int, high: int) -> int:
            found = 0
            for condition in conditions:
                found |= full_bitset(high - low) if condition.mask is None else condition.mask(low, high)
            return found

        return Condition(lambda session: any(condition.test(session) for condition in conditions), mask)

    def _has(self, value: SessionTime) -> Condition:
        return self.by_state(lambda session, now: value(session, now) is not None)

    def _template_mask(self, test: Predicate) -> Callable[[int, int], int]:
        return self._pattern(self.store.templates.assignment, self.store.templates.matching(test))

    def _mask(self, assignment: AssignmentPattern, owners: set[int]) -> Callable[[int, int], int]:
        return self._pattern(assignment, assignment.pattern(owners))

    def _pattern(self, assignment: AssignmentPattern, pattern: Pattern) -> Callable[[int, int], int]:
        store = self.store
        return lambda low, high: store.mask(assignment, pattern, low, high)


@attrs.frozen(eq=False)
class ChangedItems:
    """The items that cannot be computed because a command or a client changed them."""

    ids: Callable[[int, int], Sequence[int]]
    """Returns their ids in [low, high)."""
    passes: Callable[[int], bool]
    """Whether one of them passes all filters, by id."""


def search(
    store: SessionStore, conditions: Sequence[Condition], changed: ChangedItems, tail: Sequence[int] = ()
) -> BitsetIds:
    """Return the ids of the sessions that pass all conditions, followed by those in ``tail``."""

    def bits(low: int, high: int) -> int:
        others = changed.ids(low, high)
        found = _computed(store, conditions, others, low, high)
        for each in others:
            if changed.passes(each):
                found |= 1 << each - low
        return found

    return BitsetIds(store.size, bits, tail)


def _computed(store: SessionStore, conditions: Sequence[Condition], others: Sequence[int], low: int, high: int) -> int:
    begin = max([low, *(condition.low for condition in conditions)])
    end = min([high, *(condition.high for condition in conditions)])
    if begin >= end:
        return 0
    found = full_bitset(end - begin)
    for condition in conditions:
        if condition.mask is not None and found:
            found &= condition.mask(begin, end)
    for other in others:
        if begin <= other < end:
            found &= ~(1 << other - begin)
    for condition in conditions:
        first, last = max(begin, condition.uncertain[0]), min(end, condition.uncertain[1])
        if first < last:
            for place in bit_positions(found >> first - begin & full_bitset(last - first)):
                if not condition.test(store.get(first + place)):
                    found ^= 1 << first + place - begin
    return found << begin - low
