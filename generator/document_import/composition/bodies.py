"""Compose request and response bodies: each refers to a component; items and listings are in envelopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from generator.contract import shapes
from generator.contract.references import reference
from generator.document_import.composition.defaults import OPEN_OBJECT, default_schemas
from generator.document_import.composition.merging import merge_uses

if TYPE_CHECKING:
    from generator.contract.document import Schema
    from generator.document_import.composition.component_extractor import ComponentExtractor
    from generator.document_import.composition.registry import SchemaLocation
    from generator.document_import.name_lock import ComponentNames, NameLock

_PAGE_PARTS = {"links": "ListingLinks", "meta": "ListingMeta"}
_SUFFIXES = {"array": "List", "map": "Map", "plain": "Value"}


@attrs.frozen
class BodyComposer:
    """Composes bodies from normalised schemas; ``lock`` has the names of known envelopes."""

    extractor: ComponentExtractor
    lock: NameLock

    def body(self, schema: Schema, location: SchemaLocation) -> Schema:
        """Return a reference for a body without an envelope."""
        if shapes.is_open(schema) or not schema:
            return self._default(OPEN_OBJECT, location)
        extracted = self.extractor.extract(schema, self._content_location(location))
        name = shapes.ref(extracted)
        if name is not None:
            return reference(name)
        kind = "array" if "items" in extracted else "map" if "additionalProperties" in extracted else "plain"
        locked = self.lock.components.get(location.locked_name or "")
        extracted.pop("nullable", None)
        if locked is not None and locked.kind == kind and location.locked_name:
            return self._component(location.locked_name, extracted, location)
        base = self._content_name(extracted) or location.proposed_name
        return self._component(f"{base}{_SUFFIXES[kind]}", extracted, location)

    def success(self, schema: Schema, location: SchemaLocation, *, is_listing: bool) -> Schema:
        """Return a reference for a 2xx body: an envelope if the published body has one."""
        if not shapes.is_envelope(schema):
            return self.body(schema, location)
        data = schema["properties"]["data"]
        locked = self.lock.components.get(location.locked_name or "")
        is_array = "items" in data
        content = data["items"] if is_array else data
        if shapes.is_open(content) or not content:
            extracted = self._default(OPEN_OBJECT, location)
            if not locked or location.locked_name in default_schemas():
                return self._default("OpenObjectListing" if is_array else "OpenObjectResponse", location)
        else:
            extracted = self.extractor.extract(content, _with_locked_part(location, locked, "data"))
        if is_array:
            extracted = {"type": "array", "items": extracted}
        if data.get("nullable"):
            extracted = merge_uses(extracted, {"nullable": True})
        properties = {"data": extracted}
        if is_array and (is_listing or len(schema["properties"]) > 1):
            properties |= {part: self._default(name, location) for part, name in _PAGE_PARTS.items()}
            self._default("ListingMetaLink", location)
        if locked and location.locked_name:
            name = location.locked_name
        else:
            base = self._content_name(extracted) or location.proposed_name
            name = f"{base}Listing" if is_listing else f"{base}ListResponse" if is_array else f"{base}Response"
        return self._component(name, {"type": "object", "properties": properties}, location)

    def _content_name(self, schema: Schema) -> str | None:
        content = schema.get("items") or schema.get("additionalProperties") or schema
        return shapes.ref(content) if isinstance(content, dict) else None

    def _content_location(self, location: SchemaLocation) -> SchemaLocation:
        """Return the location of the values of an array or map body: the lock names them separately from the body."""
        locked = self.lock.components.get(location.locked_name or "")
        if locked is None or locked.kind not in {"array", "map"}:
            return location
        return _with_locked_part(location, locked, "")

    def _default(self, name: str, location: SchemaLocation) -> Schema:
        return self.extractor.add(name, default_schemas()[name], location)

    def _component(self, name: str, schema: Schema, location: SchemaLocation) -> Schema:
        """Return a reference to an equal component of this name, or to a new one with the next free name."""
        components = self.extractor.registry.components
        for candidate in (name, *(f"{name}{count}" for count in range(2, 1000))):
            existing = components.get(candidate)
            if existing is None:
                if self.extractor.is_available(candidate, location):
                    return self.extractor.add(candidate, schema, location)
            elif candidate == location.locked_name and "data" in existing.schema.get("properties", {}):
                properties = existing.schema["properties"]
                properties["data"] = merge_uses(properties["data"], schema["properties"]["data"])
                return self.extractor.add(candidate, schema, location)
            elif existing.schema == schema:
                return self.extractor.add(candidate, schema, location)
        return reference(name)


def _with_locked_part(location: SchemaLocation, locked: ComponentNames | None, part: str) -> SchemaLocation:
    return attrs.evolve(location, locked_name=locked.parts.get(part) if locked is not None else None)
