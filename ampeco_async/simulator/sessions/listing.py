"""Sessions under filters, found without looking at all of them where time, EVSE or driver narrow the search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.clock import parse_time
from ampeco_async.simulator.fleet.tariffs import tax_id
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
from ampeco_async.simulator.state.pages import Ids, Source

if TYPE_CHECKING:
    from ampeco_async.simulator.sessions.ledger import Ledger

Test = Callable[[int], bool]

_FACTS: Mapping[str, Callable[[Session, int], Any]] = {
    "reason": reason,
    "paymentType": lambda session, _: payment_type(session),
    "paymentStatus": payment_status,
    "billingStatus": billing_status,
    "authorizationSource": lambda session, _: source(session),
}


def find_sessions(ledger: Ledger, wanted: Mapping[str, Any], fields: Mapping[str, Any], now: int) -> Source:
    """The sessions that pass all filters, in order of id."""
    if not wanted:
        return Ids(range(1, ledger.size + 1))
    search = _Search(ledger, now)
    for name, value in wanted.items():
        search.add(name, value, fields)
    return search


class _Search:
    """A lazy listing: it looks only as far as it was asked to, and remembers what it found."""

    def __init__(self, ledger: Ledger, now: int) -> None:
        self._ledger = ledger
        self._now = now
        self._low, self._high = 1, ledger.size + 1
        self._owners: list[Callable[[int, int], Iterable[int]]] = []
        self._tests: list[Test] = []
        self._found: list[int] = []
        self._scan: Iterator[int] | None = None

    def add(self, name: str, value: Any, fields: Mapping[str, Any]) -> None:
        """Take one filter into account."""
        ledger, now = self._ledger, self._now
        moment = parse_time(value) if isinstance(value, str) else None
        match name:
            case "startedAfter" if moment is not None:
                self._low = max(self._low, ledger.first_from(moment))
            case "startedBefore" if moment is not None:
                self._high = min(self._high, ledger.first_from(moment + 1))
            case "endedAfter" if moment is not None:
                self._low = max(self._low, ledger.first_from(moment - LONGEST))
                self._test(lambda session: moment <= session.stop <= now)
            case "endedBefore" if moment is not None:
                self._high = min(self._high, ledger.first_from(moment + 1))
                self._test(lambda session: session.stop <= min(moment, now))
            case "evseId":
                self._owners.append(lambda low, high: ledger.of_evse(int(value), low, high))
            case "userId":
                self._owners.append(lambda low, high: ledger.of_user(int(value), low, high))
                self._tests.append(lambda each: self._user(each) == int(value))
            case "chargePointId":
                self._points({int(value)})
            case "status":
                self._status(value)
            case _ if name in _FACTS:
                self._test(lambda session: (_FACTS[name](session, now) or "null") == value)
            case _:
                self._other(name, value, fields)

    def after(self, identity: int | None, count: int) -> Sequence[int]:
        """Up to `count` ids after one, or from the first."""
        low = self._low if identity is None else max(self._low, identity + 1)
        return list(islice(self._matching(low, self._high), count))

    def before(self, identity: int, count: int) -> Sequence[int]:
        """Up to `count` ids before one, ascending."""
        return list(self._matching(self._low, min(identity, self._high)))[-count:]

    def at(self, offset: int, count: int) -> Sequence[int]:
        """Up to `count` ids from an offset."""
        self._look(offset + count)
        return self._found[offset : offset + count]

    def total(self) -> int:
        """How many there are."""
        if not self._tests and not self._owners:
            return max(0, self._high - self._low)
        self._look(None)
        return len(self._found)

    def _look(self, enough: int | None) -> None:
        if self._scan is None:
            self._scan = self._matching(self._low, self._high)
        missing = None if enough is None else max(0, enough - len(self._found))
        self._found.extend(islice(self._scan, missing))

    def _matching(self, low: int, high: int) -> Iterator[int]:
        candidates: Iterable[int] = range(low, high)
        if self._owners:
            first, *others = self._owners
            candidates = first(low, high)
            if others:
                candidates = sorted(set(candidates).intersection(*(owner(low, high) for owner in others)))
        tests = self._tests
        return (each for each in candidates if all(test(each) for test in tests))

    def _test(self, test: Callable[[Session], bool]) -> None:
        get = self._ledger.get
        self._tests.append(lambda each: test(get(each)))

    def _user(self, session_id: int) -> Any:
        changed = self._ledger.changes.get(session_id, {})
        return changed.get("userId", self._ledger.get(session_id).user_id)

    def _points(self, points: set[int]) -> None:
        evses = [evse.id for evse in self._ledger.layout.evses if evse.point_id in points]
        ledger = self._ledger
        self._owners.append(lambda low, high: merge(*(ledger.of_evse(evse, low, high) for evse in evses)))

    def _status(self, value: Any) -> None:
        """Sessions older than the longest one are over, so that how they went tells their status."""
        ledger, now = self._ledger, self._now
        settled = ledger.first_from(now - LONGEST)
        wanted = "charged" if value == "finished" else value

        def test(each: int) -> bool:
            if each < settled:
                return ledger.outcome_of(each) == wanted
            return bool(ledger.get(each).status(now) == value)

        if value == "active":
            self._low = max(self._low, settled)
        self._tests.append(test)

    def _other(self, name: str, value: Any, fields: Mapping[str, Any]) -> None:
        layout = self._ledger.layout
        if name == "partnerId":
            self._points({point for site in layout.sites if site.partner_id == int(value) for point in site.point_ids})
            return
        if name == "subOperatorId":
            self._points({point for site in layout.sites if site.operator_id == int(value) for point in site.point_ids})
            return
        if name == "taxId":
            self._points({evse.point_id for evse in layout.evses if tax_id(evse.tariff.country) == int(value)})
            return
        if name == "chargePointNetworkId":
            number = str(value).removeprefix("CP")
            self._points({int(number)} if number.isdigit() else set())
            return
        if name == "lastUpdatedAfter" and not self._ledger.changes and (moment := parse_time(str(value))) is not None:
            self._low = max(self._low, self._ledger.first_from(moment - LONGEST - 120))
        checks = tests({name: value}, fields)
        self._tests.append(lambda each: all(check(self._record(each)) for check in checks))

    def _record(self, session_id: int) -> dict[str, Any]:
        record = session_record(self._ledger.get(session_id), self._ledger.layout, self._now, OPTIONAL)
        record.update(self._ledger.changes.get(session_id, {}))
        return record
