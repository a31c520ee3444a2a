"""Sessions as a collection that computes its items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.sessions.listing import find_sessions
from ampeco_simulator.sessions.record import OPTIONAL, session_record
from ampeco_simulator.state.collection import Collection, Known, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.clock import Clock
    from ampeco_simulator.sessions.ledger import Ledger
    from ampeco_simulator.state.source import Source


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

    def find(self, wanted: Known, fields: Known) -> Source:  # noqa: ARG002 - it knows the filters by name
        """The sessions that pass filters."""
        return find_sessions(self.ledger, wanted, self._clock.now())

    def has(self, identity: int) -> bool:
        """Whether the session exists."""
        return 1 <= identity <= self.ledger.size

    def record(self, identity: int, parts: frozenset[str] = OPTIONAL) -> Record:
        """The session as of now, with all its optional parts or with some."""
        known = session_record(self.ledger.get(identity), self.ledger.layout, self._clock.now(), parts)
        known.update(self.ledger.changes.get(identity, {}))
        return Record(identity, known, sparse=True, version=self.ledger.revision)

    def change(self, identity: int, known: Known) -> Record:
        """Remember what a client changed."""
        before = self.record(identity).known
        changed = {name: value for name, value in known.items() if before.get(name) != value}
        if not self.ledger.get(identity).settled(self.now()):
            # Until then the clock moves it.
            changed.pop("lastUpdatedAt", None)
        self.ledger.change(identity, changed)
        return self.record(identity)
