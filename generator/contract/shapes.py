"""Classify schemas by their form: reference, envelope, listing, enum, union, map, open object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_ENVELOPE = {"data", "links", "meta"}


_IDENTIFIER = re.compile(r"^ids?$|Ids?$|_ids?$")


def name_of(reference: str) -> str:
    """Return the component name at the end of a reference."""
    return reference.rsplit("/", 1)[-1]


def ref(node: Any) -> str | None:
    """Return the component that the node refers to, also in the form ``allOf: [{$ref}]``, which can carry keywords."""
    if not isinstance(node, dict):
        return None
    if isinstance(node.get("$ref"), str):
        return name_of(node["$ref"])
    members = node.get("allOf")
    if isinstance(members, list) and len(members) == 1 and "properties" not in node:
        return ref(members[0])
    return None


def is_envelope(schema: Schema) -> bool:
    """Return whether the schema is an object of ``data`` and at most ``links`` and ``meta``."""
    properties = schema.get("properties") or {}
    return "data" in properties and set(properties) <= _ENVELOPE


def is_listing(schema: Schema) -> bool:
    """Return whether the schema is an envelope whose ``data`` is an array."""
    return is_envelope(schema) and "items" in schema["properties"]["data"]


def is_enum(schema: Schema) -> bool:
    """Return whether the schema is a string with a list of known values."""
    return schema.get("type") == "string" and "enum" in schema


def is_constant(schema: Schema) -> bool:
    """Return whether the schema is a string with one value, as the tag of a union member is. It may be inline."""
    return is_enum(schema) and len(schema["enum"]) == 1


def is_union(schema: Schema) -> bool:
    """Return whether the schema is a ``oneOf`` union."""
    return "oneOf" in schema


def is_map(schema: Schema) -> bool:
    """Return whether the schema is an object with free keys and typed values."""
    return not schema.get("properties") and isinstance(schema.get("additionalProperties"), dict)


def is_open(schema: Schema) -> bool:
    """Return whether the schema is an object without any known property."""
    plain = schema.get("type") == "object" and not schema.get("properties")
    return plain and not is_map(schema) and not any(key in schema for key in ("oneOf", "anyOf", "allOf"))


def is_model(schema: Schema) -> bool:
    """Return whether the schema has properties."""
    return bool(schema.get("properties"))


def open_union(node: Schema) -> Schema | None:
    """Return the enum reference in ``anyOf: [{$ref: Enum}, {type: string}]``, else None."""
    members = node.get("anyOf")
    if not isinstance(members, list) or len(members) != 2:
        return None
    references = [member for member in members if ref(member)]
    strings = [member for member in members if member.get("type") == "string" and "enum" not in member]
    return references[0] if len(references) == len(strings) == 1 else None


def kind(schema: Schema) -> str:
    """Return ``object``, ``enum``, ``union``, ``open``, ``map``, ``array`` or ``plain``."""
    if is_union(schema):
        return "union"
    if is_model(schema):
        return "object"
    if is_enum(schema):
        return "enum"
    if is_map(schema):
        return "map"
    if is_open(schema):
        return "open"
    return "array" if "items" in schema else "plain"


def component_of(schema: Any) -> str | None:
    """Return the component that a schema refers to, directly or as the value of an array, map or open union."""
    while isinstance(schema, dict):
        if (name := ref(schema)) is not None:
            return name
        schema = open_union(schema) or schema.get("items") or schema.get("additionalProperties")
    return None


def json_schema(holder: Schema) -> Schema | None:
    """Return the schema of the first media type of a request body, response or parameter."""
    for media in (holder.get("content") or {}).values():
        schema: Schema | None = media.get("schema")
        return schema
    return None


def success(contract: Contract, operation: Schema) -> dict[int, Schema | None]:
    """Return the body schema, None for no body, of each 2xx response by status."""
    found: dict[int, Schema | None] = {}
    for status, response in sorted(operation.get("responses", {}).items()):
        if status.isdecimal() and 200 <= int(status) < 300:
            found[int(status)] = json_schema(contract.resolve(response))
    return found


def is_identifier(wire: str) -> bool:
    """Return whether a property of this name is an identifier: ``id``, ``userId``, ``sessionIds``, ``group_ids``."""
    return _IDENTIFIER.search(wire) is not None


def is_number_or_numbers(schema: Schema) -> bool:
    """Return whether a schema is a number, or a list of numbers, that need not be whole."""
    items = schema.get("items")
    return schema.get("type") == "number" or (isinstance(items, dict) and items.get("type") == "number")
