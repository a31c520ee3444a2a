"""What subscribers hear of sessions, from authorization to CDR, and of the statuses of EVSEs, in order of time."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

import attrs

from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import (
    CDR_RECEIVED,
    CHANGE_NOTIFICATIONS,
    HARDWARE_STATUS,
    METER_VALUES,
    SESSION_START_STOP,
    Event,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ampeco_simulator.network.layout import NetworkLayout
    from ampeco_simulator.sessions.session import Session


SESSION_EVENT_NAMES = (*SESSION_START_STOP, *HARDWARE_STATUS, *CDR_RECEIVED, *CHANGE_NOTIFICATIONS["authorizations"])
"""The names of what sessions bring about."""


class _Turn(NamedTuple):
    """Something that a session does, in order of time and then of number."""

    moment: int
    session_id: int
    place: int
    session: Session
    action: str
    status: str


@attrs.frozen
class SessionEvents:
    """What happened between two times."""

    layout: NetworkLayout
    since: int
    now: int

    def events(
        self, known: Iterable[Session], begun: Iterable[Session], statuses: Mapping[int, str]
    ) -> Iterator[Event]:
        """The events of sessions that ran before and of those that began since, by their starts.

        `statuses` are those that EVSEs have now: what sessions do not explain is told at the end.
        """
        told: dict[int, str] = {}
        for turn in self._in_order(known, begun):
            evse = turn.session.evse_id
            yield from self._turned(turn)
            if turn.status:
                told[evse] = turn.status
                yield self._status(evse, turn.status, turn.moment)
        for evse, status in statuses.items():
            if told.get(evse) != status:
                yield self._status(evse, status, self.now)

    def meter(self, session: Session) -> Event:
        """What the meter of a running session shows."""
        power = session.power if self.now < session.charge_end else 0
        details = {"time": iso(self.now), "energy": session.energy(self.now), "power": power}
        return Event(METER_VALUES, {"sessionId": session.id, **details, **self._place(session.evse_id)})

    def _in_order(self, known: Iterable[Session], begun: Iterable[Session]) -> Iterator[_Turn]:
        """All turns until now. Only those of sessions that overlap are held at a time."""
        ahead: list[_Turn] = []
        for session in known:
            for turn in _turns(session):
                if self.since < turn.moment <= self.now:
                    heappush(ahead, turn)
        for session in begun:
            while ahead and ahead[0].moment <= session.start:
                yield heappop(ahead)
            for turn in _turns(session):
                if turn.moment <= self.now:
                    heappush(ahead, turn)
        while ahead:
            yield heappop(ahead)

    def _turned(self, turn: _Turn) -> Iterator[Event]:
        session, time = turn.session, iso(turn.moment)
        if turn.action == "start":
            yield Event(
                CHANGE_NOTIFICATIONS["authorizations"],
                {"authorizationId": session.id, "action": "created", "time": time},
            )
        if turn.action:
            details = {"sessionId": session.id, "action": turn.action, "time": time, "userId": session.user_id}
            yield Event(SESSION_START_STOP, {**details, **self._place(session.evse_id)})
        if turn.action == "stop" and session.roaming:
            yield Event(CDR_RECEIVED, {"cdrId": session.id, "sessionId": session.id, "time": time})

    def _status(self, evse: int, status: str, moment: int) -> Event:
        return Event(HARDWARE_STATUS, {**self._place(evse), "hardwareStatus": status, "time": iso(moment)})

    def _place(self, evse: int) -> Mapping[str, int]:
        return {"evseId": evse, "chargePointId": self.layout.evses[evse - 1].charge_point_id}


def _turns(session: Session) -> Iterator[_Turn]:
    """Start, full, stop. A session that failed does not change the status of its EVSE."""
    number, charged = session.id, session.outcome == "charged"
    yield _Turn(session.start, number, 0, session, "start", "charging" if charged else "")
    if charged and session.charge_end < session.stop:
        yield _Turn(session.charge_end, number, 1, session, "", "suspendedEV")
    yield _Turn(session.stop, number, 2, session, "stop", "available" if charged else "")
