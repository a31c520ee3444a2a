"""The ``sessions`` collection, which computes its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.sessions.filters import find_sessions
from ampeco_simulator.sessions.record import OPTIONAL_PARTS, session_record
from ampeco_simulator.state.collection import Collection, Fields, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.paging.id_sources import IdSource
    from ampeco_simulator.sessions.store import SessionStore


class SessionCollection(Collection):
    """All sessions. They are read-only, except for fields that actions change."""

    def __init__(self, store: SessionStore, clock: Clock) -> None:
        self.store = store
        self._clock = clock
        super().__init__("sessions", store.size, lambda _: {})

    def now(self) -> int:
        """Return the tenant's Unix time."""
        return self._clock.now()

    @property
    def size(self) -> int:
        """The number of sessions."""
        return self.store.size

    @property
    def ids(self) -> Sequence[int]:
        """All ids, ascending."""
        return range(1, self.store.size + 1)

    def find(self, wanted: Fields, fields: Fields) -> IdSource:  # noqa: ARG002 - session filters need no field names
        """Return the sessions that pass all filters."""
        return find_sessions(self.store, wanted, self._clock.now())

    def has(self, item_id: int) -> bool:
        """Return whether the session exists."""
        return 1 <= item_id <= self.store.size

    def record(self, item_id: int, parts: frozenset[str] = OPTIONAL_PARTS) -> Record:
        """Return the session as of now, with all of its optional parts or with some."""
        fields = session_record(self.store.get(item_id), self.store.layout, self._clock.now(), parts)
        fields.update(self.store.changes.get(item_id, {}))
        return Record(item_id, fields, sparse=True, version=self.store.revision)

    def change(self, item_id: int, fields: Fields) -> Record:
        """Store the fields that a client changed."""
        before = self.record(item_id).fields
        changed = {name: value for name, value in fields.items() if before.get(name) != value}
        if not self.store.get(item_id).settled(self.now()):
            # Until the session is settled, its time of the last update follows from the clock.
            changed.pop("lastUpdatedAt", None)
        self.store.change(item_id, changed)
        return self.record(item_id)
