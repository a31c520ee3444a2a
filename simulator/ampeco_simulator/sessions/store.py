"""All sessions of the tenant: generated ones, computed by number, and those that a command or a client changed."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from ampeco_simulator.paging.bitsets import bit_positions, full_bitset
from ampeco_simulator.seeds import mix, seed_of
from ampeco_simulator.sessions.assignment_pattern import AssignmentPattern, Pattern
from ampeco_simulator.sessions.limits import apply_limits
from ampeco_simulator.sessions.load_curve import LoadCurve
from ampeco_simulator.sessions.numbering import Numbering
from ampeco_simulator.sessions.session import MAX_SESSION_SECONDS, SETTLING_SECONDS, Session
from ampeco_simulator.sessions.templates import SessionTemplates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from ampeco_simulator.network.layout import Evse, NetworkLayout
    from ampeco_simulator.network.tariffs import Tariff
    from ampeco_simulator.sessions.limits import Limit

_MAX_ENERGY = 78_000
"""The most energy that a vehicle takes, Wh."""
_MAX_STAY = 8 * 3600
"""The longest time that a vehicle stays in a generated session, seconds."""
_PAUSE = 120
"""Seconds between two vehicles at one EVSE."""
_SECTIONS = 12
"""Sections of a round: a multiple of every EVSE's weight."""
_BATCH = 8192
"""How many ids one bit mask covers."""


class Assigned(NamedTuple):
    """What the number of a generated session decides."""

    template: int
    evse_id: int


class EvseClass(NamedTuple):
    """The properties of an EVSE that decide how long a session of a template takes there, and at what power."""

    current: str
    power: int
    max_stay: int


class Stay(NamedTuple):
    """How a session goes at an EVSE."""

    power: int
    """Mean power while charging, W."""
    charging_seconds: int
    """Seconds until the battery is full."""
    seconds: int
    """Seconds from start to stop."""


class _Occupied(NamedTuple):
    """An EVSE that a remotely started session uses."""

    pattern: Pattern
    """The numbers of the EVSE."""
    until: int
    """The number of the first generated session that starts after that use."""


class SessionStore:
    """Sessions by id, in order of their start. Ids run from 1 without gaps."""

    def __init__(self, layout: NetworkLayout, base: int, count: int, days: int) -> None:
        self.layout = layout
        self.seeded = count if layout.evses else 0
        """How many sessions the seeded history has."""
        self.changes: dict[int, Mapping[str, Any]] = {}
        """Fields that clients changed, by session id."""
        self.revision = 0
        self.evse_assignment = AssignmentPattern(
            layout.seed, {evse.id: evse.weight for evse in layout.evses} or {0: 1}, _SECTIONS
        )
        self.user_assignment = AssignmentPattern(
            layout.seed + 1, dict.fromkeys(range(1, layout.users + 1), 1) or {0: 1}
        )
        self.templates = SessionTemplates(layout.seed)
        self._seed = seed_of(layout.seed, "sessions")
        self._curve = LoadCurve(base - days * 86400, days, max(1, self.seeded))
        self.seeded_evses = tuple(layout.evses)
        """The EVSEs of the seed. Clients that change an EVSE do not change the sessions that it had."""
        self._max_stays = self._compute_max_stays()
        self.seconds_to_settle = min(_MAX_STAY, max(self._max_stays.values(), default=0)) + SETTLING_SECONDS
        """Seconds from the start of a generated session after which its record no longer changes with time."""
        self._numbering = Numbering(self.seeded)
        self._next_number = self.seeded
        """The number of the next generated session."""
        self._stored: dict[int, Session] = {}
        """Sessions that cannot be computed: remotely started, stopped, priced again or given to another user."""
        self._stored_ids: list[int] = []
        self._last_remote_start: dict[int, int] = {}
        """The last remotely started session at each EVSE."""

    @property
    def size(self) -> int:
        """The number of sessions."""
        return self._numbering.size

    def get(self, session_id: int) -> Session:
        """Return a session. Raise ``KeyError`` when there is none."""
        stored = self._stored.get(session_id)
        if stored is not None:
            return stored
        number = self._numbering.number(session_id)
        assert number is not None
        return self._compute(session_id, number)

    def start_of(self, session_id: int) -> int:
        """Return the Unix time at which a session starts."""
        number = self._numbering.number(session_id)
        return self._stored[session_id].start if number is None else self._start(number)

    def first_id_from(self, moment: int) -> int:
        """Return the id of the first session that starts at a Unix time or later, ``size + 1`` when none does."""
        return bisect_left(range(1, self.size + 1), moment, key=self.start_of) + 1

    def assigned(self, session_id: int) -> Assigned:
        """Return the template and the EVSE of a generated session."""
        number = self._numbering.number(session_id)
        assert number is not None
        return Assigned(self.templates.assignment.owner(number), self.evse_assignment.owner(number))

    def stored_ids(self, low: int, high: int) -> Sequence[int]:
        """Return the ids in [low, high) of sessions that a command or a client changed, ascending."""
        return self._stored_ids[bisect_left(self._stored_ids, low) : bisect_left(self._stored_ids, high)]

    def mask(self, assignment: AssignmentPattern, pattern: Pattern, low: int, high: int) -> int:
        """Return the generated sessions with ids in [low, high) whose owner is in a pattern, as bits from ``low``."""
        found = 0
        for first, number, count in self._numbering.runs(low, high):
            found |= assignment.mask(pattern, number, number + count) << first - low
        return found

    def computed_mask(self, low: int, high: int) -> int:
        """Return the sessions with ids in [low, high) that nothing changed, as bits from ``low``."""
        found = full_bitset(high - low)
        for stored in self.stored_ids(low, high):
            found ^= 1 << stored - low
        return found

    def ids_at_evse(self, evse_id: int, low: int, high: int) -> Iterator[int]:
        """Yield the ids in [low, high) of the sessions at an EVSE, ascending."""
        pattern = self.evse_assignment.pattern({evse_id})
        for first in range(low, high, _BATCH):
            end = min(high, first + _BATCH)
            found = self.mask(self.evse_assignment, pattern, first, end) & self.computed_mask(first, end)
            for stored in self.stored_ids(first, end):
                if self._stored[stored].evse_id == evse_id:
                    found |= 1 << stored - first
            yield from (first + place for place in bit_positions(found))

    def active(self, now: int) -> dict[int, Session]:
        """Return the active sessions by EVSE."""
        recent = map(self.get, range(self.first_id_from(now - self.seconds_to_settle), self.size + 1))
        remote = map(self.get, self._last_remote_start.values())
        return {
            session.evse_id: session
            for sessions in (recent, remote)
            for session in sessions
            if session.status(now) == "active"
        }

    def remote_start(
        self, evse: Evse, user_id: int | None, now: int, tariff: Tariff | None = None, limits: Iterable[Limit] = ()
    ) -> Session:
        """Start a session by command, under the tariff of the EVSE or another.

        The vehicle takes between 10 and 50 kWh. The session stops early at the first of ``limits`` that it reaches.
        """
        session_id = self._numbering.append_remote()
        bits = mix(self._seed + session_id)
        power = evse.power * 7 // 10
        energy = 10_000 + bits % 40_000
        session = Session(
            id=session_id,
            evse_id=evse.id,
            user_id=user_id,
            start=now,
            charge_end=now + energy * 3600 // power,
            stop=now + MAX_SESSION_SECONDS,
            power=power,
            outcome="charged",
            roaming=False,
            stop_reason="timeout",
            tariff=tariff or evse.tariff,
            bits=bits,
        )
        self._last_remote_start[evse.id] = session_id
        return self._store(apply_limits(session, [*session.tariff.limits, *limits]))

    def generate(self, now: int, closed: Set[int]) -> range:
        """Add the generated sessions that start until a time and return their ids.

        The load curve continues as in the seeded history. Sessions at EVSEs that are ``closed`` or used by a remotely
        started session are left out.
        """
        low, size = self._next_number, self.size
        high = self._first_number(now + 1) if self.seeded else low
        if high <= low:
            return range(0)
        closed_pattern = self.evse_assignment.pattern(closed)
        occupied = self._occupied(low)
        for begin in range(low, high, _BATCH):
            end = min(high, begin + _BATCH)
            left_out = self.evse_assignment.mask(closed_pattern, begin, end)
            for pattern, until in occupied:
                left_out |= self.evse_assignment.mask(pattern, begin, max(begin, min(end, until)))
            for place in bit_positions(left_out):
                self._numbering.append(low, begin + place - low)
                low = begin + place + 1
        self._numbering.append(low, high - low)
        self._next_number = high
        self.revision += 1
        return range(size + 1, self.size + 1)

    def _occupied(self, number: int) -> list[_Occupied]:
        """Return the EVSEs that remotely started sessions use when the generated session with a number starts."""
        stops = {evse_id: self._stored[session_id].stop for evse_id, session_id in self._last_remote_start.items()}
        return [
            _Occupied(self.evse_assignment.pattern({evse_id}), self._first_number(stop))
            for evse_id, stop in stops.items()
            if stop > self._start(number)
        ]

    def stop(self, session: Session, now: int, reason: str) -> Session:
        """Stop a session by command."""
        return self._store(attrs.evolve(session, stop=now, stop_reason=reason))

    def reprice(self, session: Session, tariff: Tariff) -> Session:
        """Price a session by another tariff, from its start."""
        return self._store(attrs.evolve(session, tariff=tariff))

    def change(self, session_id: int, fields: Mapping[str, Any]) -> None:
        """Store fields that a client changed."""
        self.changes[session_id] = {**self.changes.get(session_id, {}), **fields}
        session = self.get(session_id)
        self._store(attrs.evolve(session, user_id=fields.get("userId", session.user_id)))

    def _store(self, session: Session) -> Session:
        if session.id not in self._stored:
            insort(self._stored_ids, session.id)
        self._stored[session.id] = session
        self.revision += 1
        return session

    def _start(self, number: int) -> int:
        return self._curve.time(number + (mix(self._seed ^ ~number) & 0xFFFFF) / 0x200000)

    def _first_number(self, moment: int) -> int:
        """Return the number of the first generated session that starts at a Unix time or later."""
        number = int(self._curve.position(moment))
        while self._start(number) < moment:
            number += 1
        while number and self._start(number - 1) >= moment:
            number -= 1
        return number

    def _compute_max_stays(self) -> dict[int, int]:
        """Return the seconds that a vehicle may stay, by EVSE weight, so that the EVSE is free for the next one."""
        gaps: dict[int, int] = {}
        for evse in self.seeded_evses:
            gap = self.evse_assignment.least_gap(evse.id)
            gaps[evse.weight] = min(gap, gaps.get(evse.weight, gap))
        # Two consecutive sessions start at least half of the mean interval apart.
        return {weight: max(60, int((gap - 0.5) / self._curve.peak * 3600) - _PAUSE) for weight, gap in gaps.items()}

    def _compute(self, session_id: int, number: int) -> Session:
        evse = self.seeded_evses[self.evse_assignment.owner(number) - 1]
        user_id = self.user_assignment.owner(number) if self.layout.users else None
        template = self.templates[self.templates.assignment.owner(number)]
        return self.from_template(template, evse, user_id, session_id, self._start(number))

    def from_template(self, template: Session, evse: Evse, user_id: int | None, session_id: int, start: int) -> Session:
        """Return the session that a template gives at an EVSE."""
        power, charging_seconds, seconds = self.stay(template, evse)
        return Session(
            id=session_id,
            evse_id=evse.id,
            user_id=None if template.roaming else user_id,
            start=start,
            charge_end=start + charging_seconds,
            stop=start + seconds,
            power=power,
            outcome=template.outcome,
            roaming=template.roaming,
            stop_reason=template.stop_reason,
            tariff=evse.tariff,
            bits=template.bits,
        )

    def evse_class(self, evse: Evse) -> EvseClass:
        """Return the class of an EVSE: a template takes the same time and energy at all EVSEs of a class."""
        return EvseClass(evse.current_type, evse.power, min(_MAX_STAY, self._max_stays[evse.weight]))

    def stay(self, template: Session, evse: Evse) -> Stay:
        """Return how a session of a template goes at an EVSE."""
        bits = template.bits
        power = evse.power * (45 + (bits & 31)) // 100
        if evse.current_type == "dc":
            minutes = 12 + (bits >> 8) % 34
            idle = (bits >> 20) % 26 if bits >> 16 & 7 == 0 else 0
        else:
            minutes = 40 + (bits >> 8) % 150 + (bits >> 20) % 180
            idle = (bits >> 30) % 110 if bits >> 28 & 3 == 0 else 0
        if template.outcome != "charged":
            return Stay(power, 0, 25)
        seconds = min(minutes * 60 + (bits >> 40) % 60, _MAX_ENERGY * 3600 // power)
        return Stay(power, seconds, min(seconds + idle * 60, self._max_stays[evse.weight]))
