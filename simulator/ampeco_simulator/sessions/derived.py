"""What follows from each session, with the same id: its payment, its receipt and its authorization."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.sessions.authorizations import authorization_conditions, authorization_record
from ampeco_simulator.sessions.conditions import Changed, Condition, Conditions, search
from ampeco_simulator.sessions.receipts import receipt, receipt_conditions
from ampeco_simulator.sessions.transactions import transaction, transaction_conditions
from ampeco_simulator.state.chain import Chain
from ampeco_simulator.state.collection import Collection, Known, Record
from ampeco_simulator.state.filters import flat, tests

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.fleet.layout import Layout
    from ampeco_simulator.sessions.ledger import Ledger
    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.state.source import Source

_FIRST_OWN = 1_000_000_001
"""The first id of an item that a client creates: no session gets there."""


@attrs.frozen
class Derivation:
    """How one kind of items follows from sessions."""

    record: Callable[[Session, Layout, int], dict[str, Any]]
    """What is known of the item of a session at a time."""
    conditions: Callable[[Conditions, str, Any], Sequence[Condition]]
    """What a filter of that name and value asks for."""


DERIVATIONS: Mapping[str, Derivation] = {
    "transactions": Derivation(transaction, transaction_conditions),
    "receipts": Derivation(receipt, receipt_conditions),
    "authorizations": Derivation(authorization_record, authorization_conditions),
}
"""By collection."""


class Derived(Collection):
    """One item for each session, computed from it, and those that clients create. None can be deleted."""

    def __init__(self, name: str, derivation: Derivation, ledger: Ledger, clock: Clock) -> None:
        super().__init__(name, ledger.size, self._of_session)
        self._derivation = derivation
        self._ledger = ledger
        self._clock = clock
        self._next = _FIRST_OWN
        self._created: list[int] = []

    @property
    def size(self) -> int:
        """How many items there are."""
        return self._ledger.size + len(self._created)

    @property
    def ids(self) -> Sequence[int]:
        """All ids, ascending."""
        sessions = range(1, self._ledger.size + 1)
        return Chain(sessions, self._created) if self._created else sessions

    def has(self, identity: int) -> bool:
        """Whether the item exists."""
        return 1 <= identity <= self._ledger.size or identity in self._changed

    def record(self, identity: int) -> Record:
        """The item as it is now, or as a client left it."""
        changed = self._changed.get(identity)
        if changed is not None:
            return changed
        return Record(identity, self._of_session(identity), sparse=True, version=self._ledger.revision)

    def create(self, known: Known) -> Record:
        """Add an item under the next id."""
        record = Record(self._next, {**known, "id": self._next}, sparse=True, version=self.revision)
        self._changed[self._next] = record
        self._created.append(self._next)
        self._next += 1
        self.revision += 1
        return record

    def find(self, wanted: Known, fields: Known) -> Source:
        """The items that pass filters."""
        ledger = self._ledger
        made = Conditions(ledger, self._clock.now())
        conditions = [
            condition for name, value in flat(wanted) for condition in self._derivation.conditions(made, name, value)
        ]
        # What a client changed or created counts as it is.
        known = self.record(self.ids[0]).known if self.ids else {}
        checks = tests(wanted, {**fields, **known})

        def passes(identity: int) -> bool:
            own = self._changed.get(identity)
            if own is not None:
                return all(check(own.known) for check in checks)
            return all(condition.test(ledger.get(identity)) for condition in conditions)

        changed = sorted(self._changed)

        def changed_ids(low: int, high: int) -> Sequence[int]:
            return sorted({*ledger.marked(low, high), *changed[bisect_left(changed, low) : bisect_left(changed, high)]})

        tail = [each for each in self._created if passes(each)]
        return search(ledger, conditions, Changed(changed_ids, passes), tail)

    def _of_session(self, identity: int) -> Known:
        return self._derivation.record(self._ledger.get(identity), self._ledger.layout, self._clock.now())
