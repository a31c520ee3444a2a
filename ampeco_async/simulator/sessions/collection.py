"""Sessions and what follows from them, as collections that compute their items."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.clock import Clock, iso, parse_time
from ampeco_async.simulator.sessions.listing import find_sessions
from ampeco_async.simulator.sessions.pricing import bill
from ampeco_async.simulator.sessions.record import OPTIONAL, authorization, payment_status, session_record
from ampeco_async.simulator.sessions.session import LONGEST
from ampeco_async.simulator.state.collection import Collection, Known, Record
from ampeco_async.simulator.state.filters import tests
from ampeco_async.simulator.state.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ampeco_async.simulator.sessions.ledger import Ledger
    from ampeco_async.simulator.sessions.session import Session
    from ampeco_async.simulator.state.source import Source


class SessionCollection(Collection):
    """All sessions. It is read-only but for the fields that actions change."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self.ledger = ledger
        self._clock = clock
        super().__init__("sessions", ledger.size, lambda _: {})

    def now(self) -> int:
        """The tenant's Unix time."""
        return self._clock.now()

    @property
    def size(self) -> int:
        """How many sessions there are."""
        return self.ledger.size

    @property
    def ids(self) -> Sequence[int]:
        """All ids, ascending."""
        return range(1, self.ledger.size + 1)

    def find(self, wanted: Known, fields: Known) -> Source:
        """The sessions that pass filters."""
        return find_sessions(self.ledger, wanted, fields, self._clock.now())

    def has(self, identity: int) -> bool:
        """Whether the session exists."""
        return 1 <= identity <= self.ledger.size

    def record(self, identity: int) -> Record:
        """The session with all its optional parts, as of now."""
        session = self.ledger.get(identity)
        known = session_record(session, self.ledger.layout, self._clock.now(), OPTIONAL)
        known.update(self.ledger.changes.get(identity, {}))
        return Record(identity, known, sparse=True, version=self.ledger.revision)

    def change(self, identity: int, known: Known) -> Record:
        """Remember what a client changed."""
        before = self.record(identity).known
        self.ledger.change(identity, {name: value for name, value in known.items() if before.get(name) != value})
        return self.record(identity)


class _Derived(Collection):
    """One item for each session, with the same id, computed from it. Those that a client creates have higher ids."""

    def __init__(self, name: str, ledger: Ledger, clock: Clock, known: Callable[[Session, Ledger, int], Known]) -> None:
        super().__init__(name, ledger.size, lambda identity: known(ledger.get(identity), ledger, clock.now()))
        self._ledger = ledger
        self._known_sessions = ledger.size
        self._next = ledger.size + 1_000_000

    @property
    def size(self) -> int:
        """How many items there are."""
        return len(self.ids)

    @property
    def ids(self) -> Sequence[int]:
        """All ids, ascending: those of sessions begun in the meantime are added."""
        known, size = self._known_sessions, self._ledger.size
        if size > known:
            grown = range(1, size + 1)
            self._ids = grown if isinstance(self._ids, range) else sorted({*self._ids, *range(known + 1, size + 1)})
            self._known_sessions = size
            self.revision += 1
        return self._ids

    def find(self, wanted: Known, fields: Known) -> Source:
        """The items that pass filters: all their times lie near the session's."""
        search, ledger = Search(self.ids), self._ledger
        for name, value in wanted.items():
            moment = parse_time(value) if isinstance(value, str) else None
            if moment is not None and name.endswith("After"):
                search.low = max(search.low, ledger.first_from(moment - LONGEST - 300))
            elif moment is not None and name.endswith("Before") and self.ids[-1] <= ledger.size:
                search.high = min(search.high, ledger.first_from(moment + 300))
            elif name == "userId" and isinstance(self.ids, range):
                search.owners.append(partial(ledger.of_user, int(value)))
        known = self.record(self.ids[0]).known if self.ids else {}
        checks = tests(wanted, {**fields, **known})
        search.tests.append(lambda each: all(check(self.record(each).known) for check in checks))
        return search

    def has(self, identity: int) -> bool:
        """Whether the item exists."""
        return bool(self.ids) and super().has(identity)


def transactions(ledger: Ledger, clock: Clock) -> Collection:
    """The payments of the sessions."""
    return _Derived("transactions", ledger, clock, _transaction)


def receipts(ledger: Ledger, clock: Clock) -> Collection:
    """The receipts of the sessions."""
    return _Derived("receipts", ledger, clock, _receipt)


def authorizations(ledger: Ledger, clock: Clock) -> Collection:
    """The authorizations that the sessions began with."""
    return _Derived("authorizations", ledger, clock, _authorization)


def _transaction(session: Session, _: Ledger, now: int) -> dict[str, Any]:
    tariff = session.tariff
    paid = payment_status(session, now)
    moment = min(now, session.stop)
    return {
        "id": session.id,
        "number": f"T{session.id:08d}",
        "date": iso(moment),
        "createdAt": iso(moment),
        "userId": session.user_id,
        "sessionId": session.id,
        "paymentMethod": "visa",
        "purchaseResourceType": "session",
        "purchaseResourceId": session.id,
        "totalAmount": bill(session, now).gross / 100,
        "currency": tariff.currency,
        "status": {"paid": "finalized", "failed": "failed"}.get(paid or "", "pending"),
        "ref": f"{session.bits & 0xFFFFFFFFFF:010X}",
        "receiptId": session.id if paid == "paid" else None,
        "finalizedAt": iso(session.stop + 120) if paid == "paid" else None,
        "lastUpdatedAt": iso(session.updated(now)),
        "terminalId": None,
        "invoiceId": None,
        "invoiceNo": None,
        "failureReason": None,
        "paymentMethodId": None,
        "billingType": "internal",
        "voucherId": None,
        "purchaseType": "session",
        "invoiceNumber": None,
    }


def _receipt(session: Session, _: Ledger, now: int) -> dict[str, Any]:
    tax = session.tariff.tax
    return {
        "id": session.id,
        "receiptNo": f"R{session.id:08d}",
        "userId": session.user_id,
        "totalKwh": session.energy(now) / 1000,
        "periodStart": iso(session.start),
        "periodEnd": iso(session.stop),
        "totalAmount": bill(session, now).gross / 100,
        "tax": {"taxId": tax.id, "taxPercentage": tax.percent},
        "taxId": tax.id,
        "paymentStatus": "paid" if payment_status(session, now) == "paid" else "pending",
        "downloadUrl": f"https://files.example.com/receipts/{session.id}.pdf",
    }


def _authorization(session: Session, ledger: Ledger, now: int) -> dict[str, Any]:
    evse = ledger.layout.evses[session.evse_id - 1]
    tag = session_record(session, ledger.layout, now, frozenset())["idTag"]
    return {
        **authorization(session, tag),
        "idTagUid": tag,
        "chargePointId": evse.point_id,
        "evseId": evse.id,
        "sessionIds": [session.id],
        "partnerId": ledger.layout.partner_of(evse),
    }
