"""Sessions under filters, found without looking at all of them where time, EVSE or driver narrow the search."""

from __future__ import annotations

from heapq import merge
from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.clock import parse_time
from ampeco_async.simulator.sessions.record import (
    OPTIONAL,
    billing_status,
    payment_status,
    payment_type,
    reason,
    session_record,
    source,
)
from ampeco_async.simulator.sessions.session import LONGEST, Session
from ampeco_async.simulator.state.filters import tests
from ampeco_async.simulator.state.pages import Ids
from ampeco_async.simulator.state.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_async.simulator.sessions.ledger import Ledger
    from ampeco_async.simulator.state.source import Source

_FACTS: Mapping[str, Callable[[Session, int], Any]] = {
    "reason": reason,
    "paymentType": lambda session, _: payment_type(session),
    "paymentStatus": payment_status,
    "billingStatus": billing_status,
    "authorizationSource": lambda session, _: source(session),
}


TOLD = frozenset(
    {
        *_FACTS,
        *("startedAfter", "startedBefore", "endedAfter", "endedBefore", "evseId", "userId", "chargePointId", "status"),
        *("partnerId", "subOperatorId", "locationId", "taxId", "chargePointNetworkId"),
    }
)
"""Filters that are told without looking for a field of their name."""


def find_sessions(ledger: Ledger, wanted: Mapping[str, Any], fields: Mapping[str, Any], now: int) -> Source:
    """The sessions that pass all filters, in order of id."""
    if not wanted:
        return Ids(range(1, ledger.size + 1))
    search = _Search(ledger, now)
    for name, value in wanted.items():
        search.add(name, value, fields)
    return search


class _Search(Search):
    """Sessions, narrowed by their times, EVSEs and drivers."""

    def __init__(self, ledger: Ledger, now: int) -> None:
        super().__init__(range(1, ledger.size + 1))
        self._ledger = ledger
        self._now = now
        self._settled = min(ledger.first_from(now - LONGEST), ledger.seeded + 1)
        self._finished = False

    def add(self, name: str, value: Any, fields: Mapping[str, Any]) -> None:
        """Take one filter into account."""
        ledger, now = self._ledger, self._now
        moment = parse_time(value) if isinstance(value, str) else None
        match name:
            case "startedAfter" if moment is not None:
                self.low = max(self.low, ledger.first_from(moment))
            case "startedBefore" if moment is not None:
                self.high = min(self.high, ledger.first_from(moment + 1))
            case "endedAfter" if moment is not None:
                self.low = max(self.low, ledger.first_from(moment - LONGEST))
                self._test(lambda session: moment <= session.stop <= now)
            case "endedBefore" if moment is not None:
                self.high = min(self.high, ledger.first_from(moment + 1))
                self._test(lambda session: session.stop <= min(moment, now))
            case "evseId":
                self.owners.append(lambda low, high: ledger.of_evse(int(value), low, high))
            case "userId":
                self.owners.append(lambda low, high: ledger.of_user(int(value), low, high))
                self.tests.append(lambda each: self._user(each) == int(value))
            case "chargePointId":
                self._points({int(value)})
            case "status":
                self._status(value)
            case _ if name in _FACTS:
                self._test(lambda session: (_FACTS[name](session, now) or "null") == value)
            case _:
                self._other(name, value, fields)

    def _test(self, test: Callable[[Session], bool]) -> None:
        get = self._ledger.get
        self.tests.append(lambda each: test(get(each)))

    def _user(self, session_id: int) -> Any:
        changed = self._ledger.changes.get(session_id, {})
        return changed.get("userId", self._ledger.get(session_id).user_id)

    def _points(self, points: set[int]) -> None:
        evses = [evse.id for evse in self._ledger.layout.evses if evse.point_id in points]
        ledger = self._ledger
        self.owners.append(lambda low, high: merge(*(ledger.of_evse(evse, low, high) for evse in evses)))

    def _status(self, value: Any) -> None:
        """Sessions older than the longest one are over, so that how they went tells their status."""
        ledger, now, settled = self._ledger, self._now, self._settled
        wanted = "charged" if value == "finished" else value

        def test(each: int) -> bool:
            if each < settled:
                return ledger.outcome_of(each) == wanted
            return bool(ledger.get(each).status(now) == value)

        if value == "active":
            self.low = max(self.low, settled)
        if value in ("failed", "expired"):
            self.owners.append(ledger.uncharged)
        self._finished = value == "finished"
        self.tests.append(test)

    def total(self) -> int:
        """How many there are. Finished sessions are nearly all: the others are counted."""
        if not self._finished or len(self.tests) > 1 or self.owners:
            return super().total()
        edge = max(self.low, min(self.high, self._settled))
        others = sum(1 for _ in self._ledger.uncharged(self.low, edge))
        return edge - self.low - others + sum(map(self.tests[0], range(edge, self.high)))

    def _other(self, name: str, value: Any, fields: Mapping[str, Any]) -> None:
        layout = self._ledger.layout
        if name == "partnerId":
            self._points({point for site in layout.sites if site.partner_id == int(value) for point in site.point_ids})
            return
        if name == "subOperatorId":
            self._points({point for site in layout.sites if site.operator_id == int(value) for point in site.point_ids})
            return
        if name == "locationId":
            self._points({point for site in layout.sites if site.id == int(value) for point in site.point_ids})
            return
        if name == "taxId":
            self._points({evse.point_id for evse in layout.evses if evse.tariff.tax.id == int(value)})
            return
        if name == "chargePointNetworkId":
            number = str(value).removeprefix("CP")
            self._points({int(number)} if number.isdigit() else set())
            return
        if name == "lastUpdatedAfter" and not self._ledger.changes and (moment := parse_time(str(value))) is not None:
            self.low = max(self.low, self._ledger.first_from(moment - LONGEST - 120))
        checks = tests({name: value}, fields)
        self.tests.append(lambda each: all(check(self._record(each)) for check in checks))

    def _record(self, session_id: int) -> dict[str, Any]:
        record = session_record(self._ledger.get(session_id), self._ledger.layout, self._now, OPTIONAL)
        record.update(self._ledger.changes.get(session_id, {}))
        return record
