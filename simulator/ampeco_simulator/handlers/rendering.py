"""Items as bytes: rendered once for each shape and kept while they do not change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from ampeco_simulator.seeds import seed_of
from ampeco_simulator.sessions.collection import SessionCollection
from ampeco_simulator.sessions.record import session_record
from ampeco_simulator.state.names import named

if TYPE_CHECKING:
    from ampeco_simulator.examples.views import Views
    from ampeco_simulator.schemas import Schema
    from ampeco_simulator.state.collection import Record, Shelf

_KEPT = 8192
_PROBE = 64


class Rendering:
    """Shows records through a schema, with the optional parts a call asks for."""

    def __init__(self, views: Views, seed: int) -> None:
        self._views = views
        self._seed = seed
        self._bytes: dict[tuple[int, str, int, frozenset[str]], tuple[int, bytes]] = {}
        self._whole: dict[tuple[int, str, int], tuple[int, dict[str, Any]]] = {}
        self._sessions: dict[tuple[int, int, frozenset[str]], bytes] = {}
        self._fields: dict[int, tuple[list[str], frozenset[str]]] = {}

    def forget(self) -> None:
        """Drop what was rendered: time has moved. Sessions are kept only when they no longer follow it."""
        self._bytes.clear()
        self._whole.clear()

    def item(self, schema: Schema, shelf: Shelf, record: Record) -> dict[str, Any]:
        """The whole item, all optional parts included."""
        key = (id(schema), shelf.label, record.identity)
        cached = self._whole.get(key)
        if cached is not None and cached[0] == record.version:
            return cached[1]
        # An open object shows what is known once, under its newest name.
        known = named(shelf.name, record.known) if self._views.fields(schema) else record.known
        made = self._views.view(schema, known, self._draw(shelf, record), sparse=record.sparse)
        if not isinstance(shelf, SessionCollection):
            _keep(self._whole, key, (record.version, made))
        return made

    def value(self, schema: Schema, shelf: Shelf, record: Record, name: str) -> Any:
        """What the item has under one name, shown or not; None when it has nothing."""
        known = named(shelf.name, record.known)
        return self._views.value(schema, known, self._draw(shelf, record), name, sparse=record.sparse)

    def _draw(self, shelf: Shelf, record: Record) -> int:
        """The seed of what is made up about a record."""
        return seed_of(self._seed, shelf.label, record.identity)

    def shown(
        self, schema: Schema, shelf: Shelf, record: Record, optional: frozenset[str], wanted: frozenset[str]
    ) -> dict[str, Any]:
        """The item without the optional parts that were not asked for."""
        if isinstance(shelf, SessionCollection):
            # What its parts hold depends on what was asked for.
            record = shelf.record(record.identity, wanted)
        whole = self.item(schema, shelf, record)
        hidden = optional - wanted
        return {name: value for name, value in whole.items() if name not in hidden} if hidden else dict(whole)

    def encoded(
        self, schema: Schema, shelf: Shelf, identity: int, optional: frozenset[str], wanted: frozenset[str]
    ) -> bytes:
        """The item as JSON."""
        if isinstance(shelf, SessionCollection):
            return self._session(schema, shelf, identity, optional, wanted)
        record = shelf.record(identity)
        key = (id(schema), shelf.label, identity, optional - wanted)
        cached = self._bytes.get(key)
        if cached is not None and cached[0] == record.version:
            return cached[1]
        made = orjson.dumps(self.shown(schema, shelf, record, optional, wanted))
        _keep(self._bytes, key, (record.version, _trimmed(made)))
        return made

    def _session(
        self, schema: Schema, shelf: SessionCollection, identity: int, optional: frozenset[str], wanted: frozenset[str]
    ) -> bytes:
        """Sessions are many: their record is made in the schema's shape and not fitted to it one by one."""
        store, now = shelf.store, shelf.now()
        if identity in store.changes:
            return orjson.dumps(self.shown(schema, shelf, shelf.record(identity), optional, wanted))
        key = (id(schema), identity, wanted)
        cached = self._sessions.get(key)
        if cached is not None:
            return cached
        session = store.get(identity)
        record = session_record(session, store.layout, now, wanted)
        unknown, never_null = self._session_fields(schema, shelf)
        for name in unknown:
            record.pop(name, None)
        for name in [name for name, value in record.items() if value is None and name in never_null]:
            del record[name]
        made = orjson.dumps(record)
        if session.settled(now):
            _keep(self._sessions, key, _trimmed(made))
        return made

    def _session_fields(self, schema: Schema, shelf: SessionCollection) -> tuple[list[str], frozenset[str]]:
        """The fields of a session's record that the schema does not take: at all, or as null."""
        known = self._fields.get(id(schema))
        if known is None:
            samples = [shelf.record(identity).known for identity in shelf.ids[:_PROBE]]
            fields = {field.name: field.schema for field in self._views.fields(schema)}
            valid = self._views.valid
            unknown = [
                name
                for name in {name: None for sample in samples for name in sample}
                if name not in fields
                or not all(valid(fields[name], sample[name]) for sample in samples if sample.get(name) is not None)
            ]
            known = (unknown, frozenset(name for name, field in fields.items() if not valid(field, None)))
            self._fields[id(schema)] = known
        return known


def _trimmed(made: bytes) -> bytes:
    """A copy of just the size: orjson's own keeps about ten times its length allocated."""
    return bytes(memoryview(made))


def _keep(cache: dict[Any, Any], key: object, value: object) -> None:
    """Remember a value; a full cache forgets its older half."""
    if len(cache) >= _KEPT:
        for old in list(cache)[: _KEPT // 2]:
            del cache[old]
    cache[key] = value
