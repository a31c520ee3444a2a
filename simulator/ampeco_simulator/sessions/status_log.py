"""What the hardware reported over OCPP: a status of an EVSE at each turn of its sessions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.clock import Clock, iso
from ampeco_simulator.sessions.current import Current
from ampeco_simulator.state.collection import Collection, Known, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.sessions.ledger import Ledger
    from ampeco_simulator.sessions.session import Session

_KEPT = 30 * 86400
"""Seconds that the log goes back."""
_BOOT = 1
"""The number of the report that a log begins with."""
_TURNS = 3
_Turn = tuple[str, int]
"""A status and when it began, Unix time."""


class StatusLog(Collection):
    """The reports about the EVSEs of a parent, in order of time; `evses` tells which EVSEs those are."""

    def __init__(self, ledger: Ledger, clock: Clock, evses: Callable[[int], Sequence[int]], parent: int) -> None:
        super().__init__("hardware-status-logs", 0, self._report)
        self._ledger = ledger
        self._clock = clock
        self._evses = partial(evses, parent)
        self._reports = Current(ledger, clock, self._read)

    @property
    def ids(self) -> Sequence[int]:
        """The numbers of the reports: each turn of a session has one of its own."""
        return sorted(self._reports.get())

    def has(self, identity: int) -> bool:
        """Whether there is such a report."""
        return identity in self._reports.get()

    def record(self, identity: int) -> Record:
        """The report; nothing is made up besides what is known."""
        return attrs.evolve(super().record(identity), sparse=True)

    def _report(self, identity: int) -> Known:
        status, moment = self._reports.get()[identity]
        error = "OtherError" if status == "Faulted" else "NoError"
        return {
            "id": identity,
            "status": status,
            "timestamp": iso(moment),
            "createdAt": iso(moment),
            "errorCode": error,
        }

    def _read(self, now: int) -> Mapping[int, _Turn]:
        """The reports until now, by number."""
        ledger = self._ledger
        low, high = ledger.first_from(now - _KEPT), ledger.first_from(now + 1)
        turns = {
            session_id * _TURNS + number: turn
            for evse in self._evses()
            for session_id in ledger.of_evse(evse, low, high)
            for number, turn in enumerate(_turns(ledger.get(session_id)))
            if turn[1] <= now
        }
        return {_BOOT: self._boot(), **turns}

    def _boot(self) -> _Turn:
        """What was reported before all sessions in the log."""
        layout = self._ledger.layout
        faulted = any(layout.point_of(layout.evses[evse - 1]).faulted for evse in self._evses())
        return "Faulted" if faulted else "Available", self._clock.base - _KEPT


class LatestStatus(Collection):
    """The last report of a log, as a document."""

    def __init__(self, log: StatusLog) -> None:
        super().__init__("latest-hardware-status-log", 1, lambda _: log.record(log.ids[-1]).known)


def _turns(session: Session) -> list[_Turn]:
    """The statuses that a session goes through."""
    if session.outcome != "charged":
        return [("Preparing", session.start), ("Available", session.stop)]
    full = min(session.charge_end, session.stop)
    idle = [("SuspendedEV", full)] if full < session.stop else []
    return [("Charging", session.start), *idle, ("Available", session.stop)]
