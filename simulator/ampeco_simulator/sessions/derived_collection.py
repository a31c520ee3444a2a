"""Collections with one record for each session, under the same id: transactions, receipts, authorizations."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.filtering.filter_names import flatten_filters, item_predicates
from ampeco_simulator.paging.id_sources import ConcatenatedIds
from ampeco_simulator.sessions.authorizations import authorization_conditions, authorization_record
from ampeco_simulator.sessions.conditions import ChangedItems, Condition, ConditionBuilder, search
from ampeco_simulator.sessions.receipts import receipt_conditions, receipt_record
from ampeco_simulator.sessions.transactions import transaction_conditions, transaction_record
from ampeco_simulator.state.collection import Collection, Fields, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.network.layout import NetworkLayout
    from ampeco_simulator.paging.id_sources import IdSource
    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.sessions.store import SessionStore

_FIRST_CREATED = 1_000_000_001
"""The first id of an item that a client creates. Session ids stay below it."""


@attrs.frozen
class Derivation:
    """How the items of a collection are derived from sessions."""

    record: Callable[[Session, NetworkLayout, int], dict[str, Any]]
    """Returns the fields of the item of a session at a Unix time."""
    conditions: Callable[[ConditionBuilder, str, Any], Sequence[Condition]]
    """Returns the conditions of a filter, by its name and value."""


DERIVATIONS: Mapping[str, Derivation] = {
    "transactions": Derivation(transaction_record, transaction_conditions),
    "receipts": Derivation(receipt_record, receipt_conditions),
    "authorizations": Derivation(authorization_record, authorization_conditions),
}
"""By collection."""


class DerivedCollection(Collection):
    """One item for each session, computed from it, and the items that clients create. None can be deleted."""

    def __init__(self, name: str, derivation: Derivation, store: SessionStore, clock: Clock) -> None:
        super().__init__(name, store.size, self._of_session)
        self._derivation = derivation
        self._store = store
        self._clock = clock
        self._next = _FIRST_CREATED
        self._created: list[int] = []

    @property
    def size(self) -> int:
        """The number of items."""
        return self._store.size + len(self._created)

    @property
    def ids(self) -> Sequence[int]:
        """All ids, ascending."""
        sessions = range(1, self._store.size + 1)
        return ConcatenatedIds(sessions, self._created) if self._created else sessions

    def has(self, item_id: int) -> bool:
        """Return whether the item exists."""
        return 1 <= item_id <= self._store.size or item_id in self._changed

    def record(self, item_id: int) -> Record:
        """Return the item as of now, or as a client changed it."""
        changed = self._changed.get(item_id)
        if changed is not None:
            return changed
        return Record(item_id, self._of_session(item_id), sparse=True, version=self._store.revision)

    def create(self, fields: Fields) -> Record:
        """Add an item under the next id and return it."""
        record = Record(self._next, {**fields, "id": self._next}, sparse=True, version=self.revision)
        self._changed[self._next] = record
        self._created.append(self._next)
        self._next += 1
        self.revision += 1
        return record

    def find(self, wanted: Fields, fields: Fields) -> IdSource:
        """Return the items that pass all filters."""
        store = self._store
        builder = ConditionBuilder(store, self._clock.now())
        conditions = [
            condition
            for name, value in flatten_filters(wanted)
            for condition in self._derivation.conditions(builder, name, value)
        ]
        # The filters test the stored fields of items that a client changed or created.
        stored = self.record(self.ids[0]).fields if self.ids else {}
        checks = item_predicates(wanted, {**fields, **stored})

        def passes(item_id: int) -> bool:
            changed_record = self._changed.get(item_id)
            if changed_record is not None:
                return all(check(changed_record.fields) for check in checks)
            return all(condition.test(store.get(item_id)) for condition in conditions)

        changed = sorted(self._changed)

        def changed_ids(low: int, high: int) -> Sequence[int]:
            return sorted(
                {*store.stored_ids(low, high), *changed[bisect_left(changed, low) : bisect_left(changed, high)]}
            )

        tail = [each for each in self._created if passes(each)]
        return search(store, conditions, ChangedItems(changed_ids, passes), tail)

    def _of_session(self, item_id: int) -> Fields:
        return self._derivation.record(self._store.get(item_id), self._store.layout, self._clock.now())
