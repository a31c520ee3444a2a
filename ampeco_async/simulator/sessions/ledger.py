"""All sessions of the tenant: the seeded history, computed by number, and those that began since."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_async.simulator.seeds import mix, seed_of
from ampeco_async.simulator.sessions.limits import limited
from ampeco_async.simulator.sessions.load_curve import LoadCurve
from ampeco_async.simulator.sessions.rota import Rota
from ampeco_async.simulator.sessions.session import LONGEST, Outcome, Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Set

    from ampeco_async.simulator.fleet.layout import Evse, Layout
    from ampeco_async.simulator.fleet.limits import Limit
    from ampeco_async.simulator.fleet.tariffs import Tariff

_STOP_REASONS = ("evdisconnected", "evdisconnected", "remote", "local", "stoppedbyev")
_LARGEST = 78_000  # Wh a car takes
_FAILED, _EXPIRED = 25, 28  # of 1024 sessions: those below the first fail, those below the second expire
_BLOCK = 8192


class Ledger:
    """Sessions by id, in order of their start. Ids run from 1 without gaps."""

    def __init__(self, layout: Layout, base: int, count: int, days: int) -> None:
        self.layout = layout
        self.seeded = count if layout.evses else 0
        self.started: list[Session] = []
        """Sessions begun since the history, by command and by themselves, in order."""
        self.changes: dict[int, Mapping[str, Any]] = {}
        """Fields that clients changed, by session."""
        self.revision = 0
        self._ended: dict[int, Session] = {}
        self._coming = self.seeded
        """The number of the next session that comes by itself."""
        self._uncharged: dict[int, list[int]] = {}
        self._commanded: dict[int, Session] = {}
        self._started_at: dict[int, list[int]] = {}
        self._started_by: dict[int | None, list[int]] = {}
        self._seed = seed_of(layout.seed, "sessions")
        self._curve = LoadCurve(base - days * 86400, days, max(1, self.seeded))
        self._evses = Rota(layout.seed, [evse.id for evse in layout.evses for _ in range(evse.weight)] or [0])
        self._users = Rota(layout.seed + 1, range(1, layout.users + 1) or [0])

    @property
    def size(self) -> int:
        """How many sessions there are."""
        return self.seeded + len(self.started)

    def get(self, session_id: int) -> Session:
        """A session. KeyError when there is none."""
        if session_id > self.seeded:
            place = session_id - self.seeded - 1
            if place >= len(self.started):
                raise KeyError(session_id)
            return self.started[place]
        if session_id < 1:
            raise KeyError(session_id)
        return self._ended.get(session_id) or self._compute(session_id - 1)

    def start_of(self, session_id: int) -> int:
        """When a session starts."""
        if session_id > self.seeded:
            return self.started[session_id - self.seeded - 1].start
        return self._start(session_id - 1)

    def outcome_of(self, session_id: int) -> Outcome:
        """How a session goes."""
        if session_id > self.seeded:
            return self.started[session_id - self.seeded - 1].outcome
        return _outcome(mix(self._seed + session_id - 1))

    def first_from(self, moment: int) -> int:
        """The id of the first session that starts at a time or later: size + 1 when none does."""
        return bisect_left(range(1, self.size + 1), moment, key=self.start_of) + 1

    def of_evse(self, evse_id: int, low: int, high: int) -> Iterator[int]:
        """Ids in [low, high) of an EVSE's sessions."""
        yield from (number + 1 for number in self._evses.numbers(evse_id, low - 1, min(high - 1, self.seeded)))
        yield from _between(self._started_at.get(evse_id, []), low, high)

    def of_user(self, user_id: int, low: int, high: int) -> Iterator[int]:
        """Ids in [low, high) that may be a user's sessions: roaming ones have no user."""
        changed = {key for key, fields in self.changes.items() if "userId" in fields and low <= key < high}
        seeded = {number + 1 for number in self._users.numbers(user_id, low - 1, min(high - 1, self.seeded))}
        yield from sorted(changed.union(seeded, _between(self._started_by.get(user_id, []), low, high)))

    def uncharged(self, low: int, high: int) -> Iterator[int]:
        """Ids in [low, high) of sessions that failed or expired, or that began since the history, ascending."""
        for block in range((low - 1) // _BLOCK, -(-min(high - 1, self.seeded) // _BLOCK)):
            known = self._uncharged.get(block)
            if known is None:
                numbers = range(block * _BLOCK, min((block + 1) * _BLOCK, self.seeded))
                known = [number + 1 for number in numbers if mix(self._seed + number) >> 24 & 1023 < _EXPIRED]
                self._uncharged[block] = known
            yield from _between(known, low, high)
        yield from range(max(low, self.seeded + 1), high)

    def active(self, now: int) -> dict[int, Session]:
        """Sessions that are going on, by EVSE."""
        low = self.first_from(now - LONGEST)
        going = (self.get(session_id) for session_id in range(low, self.first_from(now + 1)))
        return {session.evse_id: session for session in going if session.status(now) == "active"}

    def begin(
        self, evse: Evse, user_id: int | None, now: int, tariff: Tariff | None = None, limits: Iterable[Limit] = ()
    ) -> Session:
        """Start a session by command, under the EVSE's own tariff or another. The car takes between 10 and 50 kWh."""
        session_id = self.size + 1
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
        session = limited(session, [*session.tariff.limits, *limits])
        self._add(session)
        self._commanded[evse.id] = session
        return session

    def grow(self, now: int, closed: Set[int]) -> list[Session]:
        """Let drivers come until a time, as they did before, but not to EVSEs that are closed or in use by command."""
        came: list[Session] = []
        while self.seeded and self._start(self._coming) <= now:
            session = attrs.evolve(self._compute(self._coming), id=self.size + 1)
            self._coming += 1
            commanded = self._commanded.get(session.evse_id)
            taken = commanded is not None and self.get(commanded.id).stop > session.start
            if session.evse_id not in closed and not taken:
                self._add(session)
                came.append(session)
        return came

    def _add(self, session: Session) -> None:
        self.started.append(session)
        self._started_at.setdefault(session.evse_id, []).append(session.id)
        self._started_by.setdefault(session.user_id, []).append(session.id)
        self.revision += 1

    def end(self, session: Session, now: int, reason: str) -> Session:
        """Stop a session by command."""
        ended = attrs.evolve(session, stop=now, stop_reason=reason)
        if session.id > self.seeded:
            self.started[session.id - self.seeded - 1] = ended
        else:
            self._ended[session.id] = ended
        self.revision += 1
        return ended

    def change(self, session_id: int, fields: Mapping[str, Any]) -> None:
        """Remember fields that a client changed."""
        self.changes[session_id] = {**self.changes.get(session_id, {}), **fields}
        self.revision += 1

    def _start(self, number: int) -> int:
        return self._curve.time(number + (mix(self._seed ^ ~number) & 0xFFFFF) / 0x100000)

    def _compute(self, number: int) -> Session:
        bits = mix(self._seed + number)
        more = mix(bits)
        start = self._start(number)
        evse_id = self._evses.owner(number)
        evse = self.layout.evses[evse_id - 1]
        fast = evse.current == "dc"
        outcome = _outcome(bits)
        roaming = bits >> 12 & 127 < 15
        power = evse.power * (45 + (more & 31)) // 100
        if fast:
            minutes = 12 + (more >> 8) % 34
            idle = (more >> 20) % 26 if more >> 16 & 7 == 0 else 0
        else:
            minutes = 40 + (more >> 8) % 150 + (more >> 20) % 180
            idle = (more >> 30) % 110 if more >> 28 & 3 == 0 else 0
        seconds = min(minutes * 60 + (more >> 40) % 60, _LARGEST * 3600 // power)
        end = start + seconds + idle * 60
        if outcome != "charged":
            seconds, end = 0, start + 25
        else:
            free = self._start_after(evse_id, number) - 120
            if end > free:
                end = max(free, start + 60)
                seconds = min(seconds, end - start)
        return Session(
            id=number + 1,
            evse_id=evse_id,
            user_id=None if roaming or not self.layout.users else self._users.owner(number),
            start=start,
            charge_end=start + seconds,
            stop=end,
            power=power,
            outcome=outcome,
            roaming=roaming,
            stop_reason=_STOP_REASONS[(more >> 50) % len(_STOP_REASONS)],
            tariff=evse.tariff,
            bits=more,
        )

    def _start_after(self, evse_id: int, number: int) -> int:
        return self._start(self._evses.next_turn(evse_id, number))


def _between(ids: list[int], low: int, high: int) -> list[int]:
    return ids[bisect_left(ids, low) : bisect_left(ids, high)]


def _outcome(bits: int) -> Outcome:
    chance = bits >> 24 & 1023
    if chance < _FAILED:
        return "failed"
    return "expired" if chance < _EXPIRED else "charged"
