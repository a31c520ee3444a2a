"""All sessions of the tenant: those that come by themselves, computed by number, and those that commands changed."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.seeds import mix, seed_of
from ampeco_simulator.sessions.assignment_pattern import AssignmentPattern, Pattern
from ampeco_simulator.sessions.kinds import Kinds
from ampeco_simulator.sessions.limits import limited
from ampeco_simulator.sessions.load_curve import LoadCurve
from ampeco_simulator.sessions.numbering import Numbering
from ampeco_simulator.sessions.session import LONGEST, SETTLING, Session
from ampeco_simulator.state.bits import ones, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from ampeco_simulator.fleet.layout import Evse, Layout
    from ampeco_simulator.fleet.limits import Limit
    from ampeco_simulator.fleet.tariffs import Tariff

_LARGEST = 78_000  # Wh a car takes
_LONGEST = 8 * 3600  # s that a car stays of itself
_PAUSE = 120  # s between two cars
_STRETCHES = 12  # weights of EVSEs divide it
_AT_ONCE = 8192


class Ledger:
    """Sessions by id, in order of their start. Ids run from 1 without gaps."""

    def __init__(self, layout: Layout, base: int, count: int, days: int) -> None:
        self.layout = layout
        self.seeded = count if layout.evses else 0
        self.changes: dict[int, Mapping[str, Any]] = {}
        """Fields that clients changed, by session."""
        self.revision = 0
        self.evses = AssignmentPattern(
            layout.seed, {evse.id: evse.weight for evse in layout.evses} or {0: 1}, _STRETCHES
        )
        self.users = AssignmentPattern(layout.seed + 1, dict.fromkeys(range(1, layout.users + 1), 1) or {0: 1})
        self.kinds = Kinds(layout.seed)
        self._seed = seed_of(layout.seed, "sessions")
        self._curve = LoadCurve(base - days * 86400, days, max(1, self.seeded))
        self.places = tuple(layout.evses)
        """The EVSEs as the seed made them: what clients make of them does not change what happened there."""
        self._limits = self._make_limits()
        self.longest = min(_LONGEST, max(self._limits.values(), default=0)) + SETTLING
        """Seconds after which a session that came by itself no longer changes, counted from its start."""
        self._numbering = Numbering(self.seeded)
        self._coming = self.seeded
        """The number of the next session that comes by itself."""
        self._own: dict[int, Session] = {}
        """Sessions that are not as computed, by id: begun, ended, repriced or given to a user by command."""
        self._marked: list[int] = []
        self._commanded: dict[int, int] = {}
        """The last session begun by command at each EVSE."""

    @property
    def size(self) -> int:
        """How many sessions there are."""
        return self._numbering.size

    def get(self, session_id: int) -> Session:
        """A session. KeyError when there is none."""
        own = self._own.get(session_id)
        if own is not None:
            return own
        number = self._numbering.number(session_id)
        assert number is not None
        return self._compute(session_id, number)

    def start_of(self, session_id: int) -> int:
        """When a session starts."""
        number = self._numbering.number(session_id)
        return self._own[session_id].start if number is None else self._start(number)

    def first_from(self, moment: int) -> int:
        """The id of the first session that starts at a time or later: size + 1 when none does."""
        return bisect_left(range(1, self.size + 1), moment, key=self.start_of) + 1

    def turns(self, session_id: int) -> tuple[int, int]:
        """The kind and the EVSE of a session that came by itself."""
        number = self._numbering.number(session_id)
        assert number is not None
        return self.kinds.assignment.owner(number), self.evses.owner(number)

    def marked(self, low: int, high: int) -> Sequence[int]:
        """Ids in [low, high) of sessions that a command or a client changed, ascending."""
        return self._marked[bisect_left(self._marked, low) : bisect_left(self._marked, high)]

    def mask(self, assignment: AssignmentPattern, pattern: Pattern, low: int, high: int) -> int:
        """The ids in [low, high) of computed sessions whose turns in a rota are in a pattern, as bits from `low`."""
        made = 0
        for first, number, count in self._numbering.runs(low, high):
            made |= assignment.mask(pattern, number, number + count) << first - low
        return made

    def computed(self, low: int, high: int) -> int:
        """The ids in [low, high) of sessions that nothing changed, as bits from `low`."""
        made = ones(high - low)
        for marked in self.marked(low, high):
            made ^= 1 << marked - low
        return made

    def of_evse(self, evse_id: int, low: int, high: int) -> Iterator[int]:
        """Ids in [low, high) of an EVSE's sessions, ascending."""
        turns = self.evses.pattern({evse_id})
        for first in range(low, high, _AT_ONCE):
            end = min(high, first + _AT_ONCE)
            found = self.mask(self.evses, turns, first, end) & self.computed(first, end)
            for marked in self.marked(first, end):
                if self._own[marked].evse_id == evse_id:
                    found |= 1 << marked - first
            yield from (first + place for place in places(found))

    def active(self, now: int) -> dict[int, Session]:
        """Sessions that are going on, by EVSE."""
        coming = map(self.get, range(self.first_from(now - self.longest), self.size + 1))
        commanded = map(self.get, self._commanded.values())
        return {
            session.evse_id: session
            for sessions in (coming, commanded)
            for session in sessions
            if session.status(now) == "active"
        }

    def begin(
        self, evse: Evse, user_id: int | None, now: int, tariff: Tariff | None = None, limits: Iterable[Limit] = ()
    ) -> Session:
        """Start a session by command, under the EVSE's own tariff or another. The car takes between 10 and 50 kWh."""
        session_id = self._numbering.append_commanded()
        bits = mix(self._seed + session_id)
        power = evse.power * 7 // 10
        wanted = 10_000 + bits % 40_000
        session = Session(
            id=session_id,
            evse_id=evse.id,
            user_id=user_id,
            start=now,
            charge_end=now + wanted * 3600 // power,
            stop=now + LONGEST,
            power=power,
            outcome="charged",
            roaming=False,
            stop_reason="timeout",
            tariff=tariff or evse.tariff,
            bits=bits,
        )
        self._commanded[evse.id] = session_id
        return self._keep(limited(session, [*session.tariff.limits, *limits]))

    def grow(self, now: int, closed: Set[int]) -> range:
        """Let drivers come until a time, as they did before, but not to EVSEs that are closed or in use by command.

        Answers the ids of the sessions that began.
        """
        low, known = self._coming, self.size
        high = self._first_number(now + 1) if self.seeded else low
        if high <= low:
            return range(0)
        shut = self.evses.pattern(closed)
        taken = self._taken(low)
        for begin in range(low, high, _AT_ONCE):
            end = min(high, begin + _AT_ONCE)
            away = self.evses.mask(shut, begin, end)
            for pattern, until in taken:
                away |= self.evses.mask(pattern, begin, max(begin, min(end, until)))
            for place in places(away):
                self._numbering.append(low, begin + place - low)
                low = begin + place + 1
        self._numbering.append(low, high - low)
        self._coming = high
        self.revision += 1
        return range(known + 1, self.size + 1)

    def _taken(self, number: int) -> list[tuple[Pattern, int]]:
        """EVSEs in use by command when the session with a number comes, and the number that comes after that use."""
        stops = {evse_id: self._own[session_id].stop for evse_id, session_id in self._commanded.items()}
        return [
            (self.evses.pattern({evse_id}), self._first_number(stop))
            for evse_id, stop in stops.items()
            if stop > self._start(number)
        ]

    def end(self, session: Session, now: int, reason: str) -> Session:
        """Stop a session by command."""
        return self._keep(attrs.evolve(session, stop=now, stop_reason=reason))

    def reprice(self, session: Session, tariff: Tariff) -> Session:
        """Let a session cost what another tariff says, from its beginning."""
        return self._keep(attrs.evolve(session, tariff=tariff))

    def change(self, session_id: int, fields: Mapping[str, Any]) -> None:
        """Remember fields that a client changed."""
        self.changes[session_id] = {**self.changes.get(session_id, {}), **fields}
        session = self.get(session_id)
        self._keep(attrs.evolve(session, user_id=fields.get("userId", session.user_id)))

    def _keep(self, session: Session) -> Session:
        if session.id not in self._own:
            insort(self._marked, session.id)
        self._own[session.id] = session
        self.revision += 1
        return session

    def _start(self, number: int) -> int:
        return self._curve.time(number + (mix(self._seed ^ ~number) & 0xFFFFF) / 0x200000)

    def _first_number(self, moment: int) -> int:
        """The number of the first session that starts at a time or later."""
        number = int(self._curve.place(moment))
        while self._start(number) < moment:
            number += 1
        while number and self._start(number - 1) >= moment:
            number -= 1
        return number

    def _make_limits(self) -> dict[int, int]:
        """Seconds that a car may stay, by how busy the EVSE is, so that it is gone before the next one comes."""
        gaps: dict[int, int] = {}
        for evse in self.places:
            gap = self.evses.least_gap(evse.id)
            gaps[evse.weight] = min(gap, gaps.get(evse.weight, gap))
        # Two sessions that follow each other start half of the usual distance apart, or more.
        return {weight: max(60, int((gap - 0.5) / self._curve.peak * 3600) - _PAUSE) for weight, gap in gaps.items()}

    def _compute(self, session_id: int, number: int) -> Session:
        evse = self.places[self.evses.owner(number) - 1]
        user_id = self.users.owner(number) if self.layout.users else None
        return self.of_kind(
            self.kinds[self.kinds.assignment.owner(number)], evse, user_id, session_id, self._start(number)
        )

    def of_kind(self, kind: Session, evse: Evse, user_id: int | None, session_id: int, start: int) -> Session:
        """A session of a kind at an EVSE."""
        power, seconds, stay = self.stay(kind, evse)
        return Session(
            id=session_id,
            evse_id=evse.id,
            user_id=None if kind.roaming else user_id,
            start=start,
            charge_end=start + seconds,
            stop=start + stay,
            power=power,
            outcome=kind.outcome,
            roaming=kind.roaming,
            stop_reason=kind.stop_reason,
            tariff=evse.tariff,
            bits=kind.bits,
        )

    def alike(self, evse: Evse) -> tuple[str, int, int]:
        """What of an EVSE decides how sessions of a kind go there."""
        return evse.current, evse.power, min(_LONGEST, self._limits[evse.weight])

    def stay(self, kind: Session, evse: Evse) -> tuple[int, int, int]:
        """How a session of a kind goes at an EVSE: mean power (W), seconds until the car is full, seconds in all."""
        bits = kind.bits
        power = evse.power * (45 + (bits & 31)) // 100
        if evse.current == "dc":
            minutes = 12 + (bits >> 8) % 34
            idle = (bits >> 20) % 26 if bits >> 16 & 7 == 0 else 0
        else:
            minutes = 40 + (bits >> 8) % 150 + (bits >> 20) % 180
            idle = (bits >> 30) % 110 if bits >> 28 & 3 == 0 else 0
        if kind.outcome != "charged":
            return power, 0, 25
        seconds = min(minutes * 60 + (bits >> 40) % 60, _LARGEST * 3600 // power)
        return power, seconds, min(seconds + idle * 60, self._limits[evse.weight])
