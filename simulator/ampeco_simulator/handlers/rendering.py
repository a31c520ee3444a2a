"""Rendering: records as the items that an operation returns, cached for each schema until the record changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

import orjson

from ampeco_simulator.seeds import seed_of
from ampeco_simulator.sessions.collection import SessionCollection
from ampeco_simulator.sessions.record import session_record
from ampeco_simulator.state.field_aliases import with_aliases

if TYPE_CHECKING:
    from ampeco_simulator.contract.schemas import Schema
    from ampeco_simulator.examples.views import Views
    from ampeco_simulator.state.collection import AnyCollection, Record

T = TypeVar("T")

_MAX_CACHED = 8192
_SCHEMA_SAMPLES = 64
"""How many sessions are validated to find out which fields a schema does not accept."""


class _Cached(NamedTuple, Generic[T]):
    version: int
    """The version of the record that was rendered."""
    value: T


class _SessionFields(NamedTuple):
    """Fields of a session record that a schema does not accept: at all, or when they are null."""

    always: list[str]
    when_null: frozenset[str]


class Renderer:
    """Renders records for the schema of an operation, with the optional parts that a call requests."""

    def __init__(self, views: Views, seed: int) -> None:
        self._views = views
        self._seed = seed
        # Keys start with the id() of the schema; the contract keeps all schemas alive.
        self._bytes: dict[tuple[int, str, int, frozenset[str]], _Cached[bytes]] = {}
        self._full_items: dict[tuple[int, str, int], _Cached[dict[str, Any]]] = {}
        self._sessions: dict[tuple[int, int, frozenset[str]], bytes] = {}
        self._session_fields: dict[int, _SessionFields] = {}

    def clear(self) -> None:
        """Drop rendered items, because the time has changed. Cached sessions stay: they no longer change with time."""
        self._bytes.clear()
        self._full_items.clear()

    def full_item(self, schema: Schema, collection: AnyCollection, record: Record) -> dict[str, Any]:
        """Return the item with all optional parts."""
        key = (id(schema), collection.label, record.item_id)
        cached = self._full_items.get(key)
        if cached is not None and cached.version == record.version:
            return cached.value
        # A schema without fields is an open object: it gets each stored field once, without aliases.
        fields = with_aliases(collection.name, record.fields) if self._views.fields(schema) else record.fields
        item = self._views.view(schema, fields, self._record_seed(collection, record), sparse=record.sparse)
        if not isinstance(collection, SessionCollection):
            _store(self._full_items, key, _Cached(record.version, item))
        return item

    def field_value(self, schema: Schema, collection: AnyCollection, record: Record, name: str) -> Any:
        """Return the value of one field, even if the schema does not have it; None when the record does not either."""
        fields = with_aliases(collection.name, record.fields)
        return self._views.value(schema, fields, self._record_seed(collection, record), name, sparse=record.sparse)

    def _record_seed(self, collection: AnyCollection, record: Record) -> int:
        """Return the seed of the fields that are generated for a record."""
        return seed_of(self._seed, collection.label, record.item_id)

    def visible_item(
        self,
        schema: Schema,
        collection: AnyCollection,
        record: Record,
        optional: frozenset[str],
        requested: frozenset[str],
    ) -> dict[str, Any]:
        """Return the item without the optional parts that were not requested."""
        if isinstance(collection, SessionCollection):
            # The values inside the parts of a session depend on which parts are requested.
            record = collection.record(record.item_id, requested)
        item = self.full_item(schema, collection, record)
        hidden = optional - requested
        return {name: value for name, value in item.items() if name not in hidden} if hidden else dict(item)

    def json_item(
        self,
        schema: Schema,
        collection: AnyCollection,
        item_id: int,
        optional: frozenset[str],
        requested: frozenset[str],
    ) -> bytes:
        """Return the item as JSON."""
        if isinstance(collection, SessionCollection):
            return self._session(schema, collection, item_id, optional, requested)
        record = collection.record(item_id)
        key = (id(schema), collection.label, item_id, optional - requested)
        cached = self._bytes.get(key)
        if cached is not None and cached.version == record.version:
            return cached.value
        encoded = orjson.dumps(self.visible_item(schema, collection, record, optional, requested))
        _store(self._bytes, key, _Cached(record.version, _compact(encoded)))
        return encoded

    def _session(
        self,
        schema: Schema,
        collection: SessionCollection,
        item_id: int,
        optional: frozenset[str],
        requested: frozenset[str],
    ) -> bytes:
        """Return a session as JSON.

        There are many sessions, so they are not validated one by one: their records have the fields of the schema.
        """
        store, now = collection.store, collection.now()
        if item_id in store.changes:
            return orjson.dumps(self.visible_item(schema, collection, collection.record(item_id), optional, requested))
        key = (id(schema), item_id, requested)
        cached = self._sessions.get(key)
        if cached is not None:
            return cached
        session = store.get(item_id)
        record = session_record(session, store.layout, now, requested)
        excluded = self._excluded_session_fields(schema, collection)
        for name in excluded.always:
            record.pop(name, None)
        for name in [name for name, value in record.items() if value is None and name in excluded.when_null]:
            del record[name]
        encoded = orjson.dumps(record)
        if session.settled(now):
            _store(self._sessions, key, _compact(encoded))
        return encoded

    def _excluded_session_fields(self, schema: Schema, collection: SessionCollection) -> _SessionFields:
        """Return the fields of a session record that do not fit the schema, determined with a few sessions."""
        excluded = self._session_fields.get(id(schema))
        if excluded is None:
            samples = [collection.record(item_id).fields for item_id in collection.ids[:_SCHEMA_SAMPLES]]
            fields = {field.name: field.schema for field in self._views.fields(schema)}
            valid = self._views.valid
            always = [
                name
                for name in {name: None for sample in samples for name in sample}
                if name not in fields
                or not all(valid(fields[name], sample[name]) for sample in samples if sample.get(name) is not None)
            ]
            when_null = frozenset(name for name, field in fields.items() if not valid(field, None))
            excluded = self._session_fields[id(schema)] = _SessionFields(always, when_null)
        return excluded


def _compact(encoded: bytes) -> bytes:
    """Return a copy: the bytes object of orjson keeps about ten times its length allocated."""
    return bytes(memoryview(encoded))


def _store(cache: dict[Any, Any], key: object, value: object) -> None:
    """Add a value to a cache; a full cache first drops its older half."""
    if len(cache) >= _MAX_CACHED:
        for old in list(cache)[: _MAX_CACHED // 2]:
            del cache[old]
    cache[key] = value
