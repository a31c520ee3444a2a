"""Decide whether a schema without a locked name is the same thing as an existing component."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import shapes
from generator.document_import.composition.registry import FILTER, RESPONSE
from generator.document_import.normalisation.merge import common_type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.contract.document import Schema
    from generator.document_import.composition.registry import Component, ComponentRegistry, SchemaLocation

# Least share of common values or properties (0 to 1) at which two schemas are taken for the same thing.
_ENUM_SHARE = 0.4
_REQUEST_SHARE = 0.5
_RESPONSE_SHARE = 0.25
_DATE_FORMATS = frozenset({"date", "date-time"})


def can_merge(registry: ComponentRegistry, component: Component, schema: Schema, location: SchemaLocation) -> bool:
    """Return whether the component and the schema do not contradict each other and have enough in common."""
    if not is_compatible(registry, component.schema, schema, ()):
        return False
    if "enum" in schema:
        return share(component.schema["enum"], schema["enum"]) >= _ENUM_SHARE
    if "properties" not in schema:
        return True
    known, new = component.schema["properties"], schema["properties"]
    if FILTER in (location.role, *component.roles):
        return component.roles == {location.role}
    if component.roles == {location.role} == {RESPONSE}:
        return component.is_root or location.is_root or share(known, new) >= _RESPONSE_SHARE
    if component.roles == {location.role}:
        uses = component.required_by_role.get(location.role, ())
        same_required = all(set(names) == set(schema.get("required", ())) for names in uses)
        return same_required and component.is_root == location.is_root and share(known, new) >= _REQUEST_SHARE
    return set(known) == set(new)


def is_compatible(registry: ComponentRegistry, known: Schema, schema: Schema, path: tuple[str, ...]) -> bool:
    """Return whether the schema of a component and a normalised schema have no contradicting types.

    ``path`` has the names of the enclosing components, at which recursion ends.
    """
    kind = shapes.kind(known)
    if "oneOf" in schema:
        tag = schema["discriminator"]["propertyName"]
        return kind == "union" and known["discriminator"]["propertyName"] == tag
    if "enum" in schema and schema.get("type") == "string":
        return kind == "enum" and bool(set(known["enum"]) & set(schema["enum"]))
    if "properties" not in schema or kind != "object":
        return False
    shared = known["properties"].keys() & schema["properties"].keys()
    return all(
        _is_compatible_part(registry, known["properties"][name], schema["properties"][name], path) for name in shared
    )


def share(first: Iterable[Any], second: Iterable[Any]) -> float:
    """Return the share of common elements (Jaccard index): 0 to 1."""
    one, other = set(first), set(second)
    return len(one & other) / len(one | other)


def _is_compatible_part(registry: ComponentRegistry, known: Schema, schema: Schema, path: tuple[str, ...]) -> bool:
    name = shapes.ref(shapes.open_union(known) or known)
    if "x-recursion" in schema:
        return name is not None
    if name is not None:
        if name in path:
            return True
        component = registry.components[name].schema
        if "properties" not in schema and "oneOf" not in schema and "enum" not in schema:
            return shapes.kind(component) == "enum" and schema.get("type") == "string"
        return is_compatible(registry, component, schema, (*path, name))
    if "properties" in schema or "oneOf" in schema:
        return shapes.is_open(known)
    if common_type(known.get("type"), schema.get("type")) is None and known.get("type") and schema.get("type"):
        return False
    if "items" in known and "items" in schema:
        return _is_compatible_part(registry, known["items"], schema["items"], path)
    return (known.get("format") in _DATE_FORMATS) == (schema.get("format") in _DATE_FORMATS)
