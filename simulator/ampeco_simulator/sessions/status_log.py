"""The hardware status logs: the status notifications that EVSEs sent over OCPP during their sessions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import attrs

from ampeco_simulator.clock import Clock, iso
from ampeco_simulator.sessions.cached_value import CachedValue
from ampeco_simulator.state.collection import Collection, Fields, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.sessions.store import SessionStore

_RETENTION = 30 * 86400
"""Seconds that the log goes back."""
_INITIAL_ID = 1
"""The id of the first report of a log."""
_REPORTS_PER_SESSION = 3


class _StatusReport(NamedTuple):
    """A status and the Unix time at which it was reported."""

    status: str
    time: int


class StatusLog(Collection):
    """The status reports of the EVSEs of a parent, in order of time. ``evses`` returns the EVSEs of a parent."""

    def __init__(self, store: SessionStore, clock: Clock, evses: Callable[[int], Sequence[int]], parent: int) -> None:
        super().__init__("hardware-status-logs", 0, self._report)
        self._store = store
        self._clock = clock
        self._evses = partial(evses, parent)
        self._reports = CachedValue(store, clock, self._read)

    @property
    def ids(self) -> Sequence[int]:
        """The ids of the reports. A session has a fixed id for each of its status changes."""
        return sorted(self._reports.get())

    def has(self, item_id: int) -> bool:
        """Return whether there is a report with an id."""
        return item_id in self._reports.get()

    def record(self, item_id: int) -> Record:
        """Return a report. Other fields of its schema stay empty."""
        return attrs.evolve(super().record(item_id), sparse=True)

    def _report(self, item_id: int) -> Fields:
        status, time = self._reports.get()[item_id]
        error = "OtherError" if status == "Faulted" else "NoError"
        return {
            "id": item_id,
            "status": status,
            "timestamp": iso(time),
            "createdAt": iso(time),
            "errorCode": error,
        }

    def _read(self, now: int) -> Mapping[int, _StatusReport]:
        """Return the reports until now, by id."""
        store = self._store
        low, high = store.first_id_from(now - _RETENTION), store.first_id_from(now + 1)
        reports = {
            session_id * _REPORTS_PER_SESSION + number: report
            for evse in self._evses()
            for session_id in store.ids_at_evse(evse, low, high)
            for number, report in enumerate(_session_reports(store.get(session_id)))
            if report.time <= now
        }
        return {_INITIAL_ID: self._initial_report(), **reports}

    def _initial_report(self) -> _StatusReport:
        """Return the status before all sessions in the log."""
        layout = self._store.layout
        faulted = any(layout.charge_point_of(layout.evses[evse - 1]).faulted for evse in self._evses())
        return _StatusReport("Faulted" if faulted else "Available", self._clock.base - _RETENTION)


class LatestStatus(Collection):
    """The last report of a log, as a collection of one item."""

    def __init__(self, log: StatusLog) -> None:
        super().__init__("latest-hardware-status-log", 1, lambda _: log.record(log.ids[-1]).fields)


def _session_reports(session: Session) -> list[_StatusReport]:
    """Return the status reports that a session causes."""
    available = _StatusReport("Available", session.stop)
    if session.outcome != "charged":
        return [_StatusReport("Preparing", session.start), available]
    full = min(session.charge_end, session.stop)
    idle = [_StatusReport("SuspendedEV", full)] if full < session.stop else []
    return [_StatusReport("Charging", session.start), *idle, available]
