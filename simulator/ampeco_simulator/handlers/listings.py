"""Listings: which items pass the filters of a call, and which of them are on the requested page."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

import attrs

from ampeco_simulator.contract.schemas import json_type
from ampeco_simulator.filtering.filter_names import Filter, filter_for_name, flatten_filters, underivable_filters
from ampeco_simulator.filtering.filter_table import FILTERS
from ampeco_simulator.filtering.related_records import RelatedRecords
from ampeco_simulator.filtering.value_cache import ValueCache
from ampeco_simulator.http.responses import validation_error
from ampeco_simulator.paging.id_sources import IdList
from ampeco_simulator.paging.pages import Page, cursor_page, numbered_page, parse_cursor, whole_listing
from ampeco_simulator.sessions.collection import SessionCollection
from ampeco_simulator.sessions.filters import SESSION_FILTERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.contract.schemas import Schema, Schemas
    from ampeco_simulator.filtering.extractors import Item
    from ampeco_simulator.handlers.rendering import Renderer
    from ampeco_simulator.http.call import Call
    from ampeco_simulator.paging.id_sources import IdSource
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import AnyCollection, Record

IGNORED_FILTERS_HEADER = "X-Simulator-Ignored-Filters"
"""A response header with the names of filters that had no effect, because the simulator does not know their meaning."""
_MAX_CACHED_SOURCES = 32
_MAX_PAGE = 2**31
_COMMON_FIELDS: Mapping[str, Any] = {"createdAt": {}, "lastUpdatedAt": {}}
"""Fields that every record has, even when the operation does not return them."""


class Listing:
    """Finds the items of one listing operation. ``fields`` are the fields of an item with their schemas."""

    def __init__(self, operation: Operation, fields: Mapping[str, Schema], context: SimulatorContext) -> None:
        self._operation = operation
        self._context = context
        self._item = operation.item or {}
        self._filterable = {**_COMMON_FIELDS, **_inner_fields(context.schemas, fields), **fields}
        self._related = RelatedRecords(context.registry, context.clock)
        self._values = ValueCache(self._related, self._as_item)
        self._sources: OrderedDict[tuple[Any, ...], IdSource] = OrderedDict()

    def page(self, call: Call, collection: AnyCollection) -> Page:
        """Return the requested page: 422 for an invalid cursor or page number."""
        source = self._source(call, collection)
        style, query = self._operation.pagination, call.query
        per_page = query.get("per_page") or 100
        if style == "none":
            return whole_listing(source, call.url)
        if style == "cursor" or (style == "hybrid" and "cursor" in query):
            text = query.get("cursor") or ""
            if not self._context.strict and parse_cursor(text) is None:
                text = ""
            return cursor_page(source, text, per_page, call.url, call.raw_query)
        number = query.get("page") or 1
        if number < 1:
            raise validation_error({"page": ["The page must be at least 1."]})
        return numbered_page(source, min(number, _MAX_PAGE), per_page, call.url, call.raw_query, shifted=call.shifted)

    def headers(self, call: Call, collection: AnyCollection) -> Mapping[str, str]:
        """Return the header that names ignored filters, {} when there are none."""
        unknown = {
            name: value for name, value in flatten_filters(call.filters) if self._filter(collection, name) is None
        }
        if not unknown or not collection.ids:
            return {}
        # Session collections and those derived from them apply some filters themselves.
        applied = SESSION_FILTERS if isinstance(collection, SessionCollection) else ()
        stored = collection.record(collection.ids[0]).fields
        names = [name for name in underivable_filters(unknown, stored) if name not in applied]
        return {IGNORED_FILTERS_HEADER: ", ".join(names)} if names else {}

    def _filter(self, collection: AnyCollection, name: str) -> Filter | None:
        return FILTERS.get(collection.name, {}).get(name) or filter_for_name(name, self._filterable)

    def _source(self, call: Call, collection: AnyCollection) -> IdSource:
        wanted = call.filters
        if not wanted:
            return IdList(collection.ids)
        network, now = self._context.network, self._context.clock.now()
        revisions = (collection.revision, network.sessions.revision, network.layout.revision)
        filters = {
            name: found for name, _ in flatten_filters(wanted) if (found := self._filter(collection, name)) is not None
        }
        related_revisions = tuple(each.extractor.revision(self._related) for each in filters.values())
        key = (call.arguments, repr(wanted), revisions, now, related_revisions)
        source = self._sources.get(key)
        if source is None:
            source = collection.find(wanted, self._filterable) or IdList(self._matching(collection, wanted, filters))
            self._sources[key] = source
            if len(self._sources) > _MAX_CACHED_SOURCES:
                self._sources.popitem(last=False)
        return source

    def _matching(
        self, collection: AnyCollection, wanted: Mapping[str, Any], filters: Mapping[str, Filter]
    ) -> Sequence[int]:
        """Return the ids that pass all filters. Each filter only reads the items that passed the previous ones."""
        ids: Sequence[int] = collection.ids
        for name, value in flatten_filters(wanted):
            found = filters.get(name)
            if found is not None:
                predicate = found.operator(value)
                values = self._values.values(collection, found.extractor, ids)
                ids = [item_id for item_id, extracted in values if predicate(extracted)]
        return ids

    def _as_item(self, collection: AnyCollection, record: Record) -> Item:
        return _RenderedItem(collection, record, self._item, self._context.renderer)


@attrs.frozen
class _RenderedItem:
    """A record as filters read it: with the fields of the listing's schema."""

    collection: AnyCollection
    record: Record
    schema: Schema
    renderer: Renderer

    def get(self, name: str) -> Any:
        """Return the value of a field, None when the item does not have it."""
        return self.renderer.field_value(self.schema, self.collection, self.record, name)


def _inner_fields(schemas: Schemas, fields: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return the fields of objects inside an item, under dotted names."""
    return {
        f"{outer}.{name}": inner
        for outer, schema in fields.items()
        if json_type(schemas.flat(schema)) == "object"
        for name, inner in schemas.properties(schema).items()
    }
