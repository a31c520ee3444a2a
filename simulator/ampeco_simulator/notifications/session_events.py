"""The events of sessions, from authorization to CDR, and of EVSE statuses, in order of time."""

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
"""The notification names of all events that sessions cause."""


class _StatusChange(NamedTuple):
    """A status change of a session. Changes sort by time, then by session, then by their place in the session."""

    time: int
    session_id: int
    place: int
    session: Session
    action: str
    status: str


@attrs.frozen
class SessionEvents:
    """The events between two Unix times."""

    layout: NetworkLayout
    since: int
    now: int

    def events(
        self, active: Iterable[Session], started: Iterable[Session], statuses: Mapping[int, str]
    ) -> Iterator[Event]:
        """Yield the events of the sessions that were active at the first time, and of those that started since.

        ``started`` is in order of start. ``statuses`` are the current statuses of EVSEs: those that no session
        explains are reported last.
        """
        reported: dict[int, str] = {}
        for change in self._in_order(active, started):
            evse = change.session.evse_id
            yield from self._session_events(change)
            if change.status:
                reported[evse] = change.status
                yield self._status_event(evse, change.status, change.time)
        for evse, status in statuses.items():
            if reported.get(evse) != status:
                yield self._status_event(evse, status, self.now)

    def meter_values(self, session: Session) -> Event:
        """Return the meter values of an active session."""
        power = session.power if self.now < session.charge_end else 0
        details = {"time": iso(self.now), "energy": session.energy(self.now), "power": power}
        return Event(METER_VALUES, {"sessionId": session.id, **details, **self._evse_ids(session.evse_id)})

    def _in_order(self, active: Iterable[Session], started: Iterable[Session]) -> Iterator[_StatusChange]:
        """Yield all status changes until now, in order. Only those of overlapping sessions are in memory at once."""
        heap: list[_StatusChange] = []
        for session in active:
            for change in _status_changes(session):
                if self.since < change.time <= self.now:
                    heappush(heap, change)
        for session in started:
            while heap and heap[0].time <= session.start:
                yield heappop(heap)
            for change in _status_changes(session):
                if change.time <= self.now:
                    heappush(heap, change)
        while heap:
            yield heappop(heap)

    def _session_events(self, change: _StatusChange) -> Iterator[Event]:
        session, time = change.session, iso(change.time)
        if change.action == "start":
            yield Event(
                CHANGE_NOTIFICATIONS["authorizations"],
                {"authorizationId": session.id, "action": "created", "time": time},
            )
        if change.action:
            details = {"sessionId": session.id, "action": change.action, "time": time, "userId": session.user_id}
            yield Event(SESSION_START_STOP, {**details, **self._evse_ids(session.evse_id)})
        if change.action == "stop" and session.roaming:
            yield Event(CDR_RECEIVED, {"cdrId": session.id, "sessionId": session.id, "time": time})

    def _status_event(self, evse: int, status: str, time: int) -> Event:
        return Event(HARDWARE_STATUS, {**self._evse_ids(evse), "hardwareStatus": status, "time": iso(time)})

    def _evse_ids(self, evse: int) -> Mapping[str, int]:
        return {"evseId": evse, "chargePointId": self.layout.evses[evse - 1].charge_point_id}


def _status_changes(session: Session) -> Iterator[_StatusChange]:
    """Yield start, full battery and stop. A session that failed does not change the status of its EVSE."""
    number, charged = session.id, session.outcome == "charged"
    yield _StatusChange(session.start, number, 0, session, "start", "charging" if charged else "")
    if charged and session.charge_end < session.stop:
        yield _StatusChange(session.charge_end, number, 1, session, "", "suspendedEV")
    yield _StatusChange(session.stop, number, 2, session, "stop", "available" if charged else "")
