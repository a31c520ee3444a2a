"""What a schema is, told by its form: envelope, listing, open object, map, union, nullable wrapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.contract.document import Contract, Schema

_ENVELOPE = {"data", "links", "meta"}


def name_of(reference: str) -> str:
    """The component's name at the end of a reference."""
    return reference.rsplit("/", 1)[-1]


def ref(node: Any) -> str | None:
    """The component that the node refers to, also through `allOf: [{$ref}]` (which carries nullable and the like)."""
    if not isinstance(node, dict):
        return None
    if isinstance(node.get("$ref"), str):
        return name_of(node["$ref"])
    members = node.get("allOf")
    if isinstance(members, list) and len(members) == 1 and "properties" not in node:
        return ref(members[0])
    return None


def is_envelope(schema: Schema) -> bool:
    """An object of `data` and at most `links` and `meta`."""
    properties = schema.get("properties") or {}
    return "data" in properties and set(properties) <= _ENVELOPE


def is_listing(schema: Schema) -> bool:
    """An envelope whose data is an array."""
    return is_envelope(schema) and "items" in schema["properties"]["data"]


def is_enum(schema: Schema) -> bool:
    return schema.get("type") == "string" and "enum" in schema


def is_constant(schema: Schema) -> bool:
    """A string that has one value only: the tag of a union member. It may stand inline."""
    return is_enum(schema) and len(schema["enum"]) == 1


def is_union(schema: Schema) -> bool:
    return "oneOf" in schema


def is_map(schema: Schema) -> bool:
    """An object of free keys whose values have a type."""
    return not schema.get("properties") and isinstance(schema.get("additionalProperties"), dict)


def is_open(schema: Schema) -> bool:
    """An object of which nothing is known."""
    plain = schema.get("type") == "object" and not schema.get("properties")
    return plain and not is_map(schema) and not any(key in schema for key in ("oneOf", "anyOf", "allOf"))


def is_model(schema: Schema) -> bool:
    return bool(schema.get("properties"))


def open_union(node: Schema) -> Schema | None:
    """The enum reference of `anyOf: [{$ref: Enum}, {type: string}]`, else None."""
    members = node.get("anyOf")
    if not isinstance(members, list) or len(members) != 2:
        return None
    references = [member for member in members if ref(member)]
    strings = [member for member in members if member.get("type") == "string" and "enum" not in member]
    return references[0] if len(references) == len(strings) == 1 else None


def json_schema(holder: Schema) -> Schema | None:
    """The schema of a request body or response, whatever the first media type is."""
    for media in (holder.get("content") or {}).values():
        schema: Schema | None = media.get("schema")
        return schema
    return None


def success(contract: Contract, operation: Schema) -> dict[int, Schema | None]:
    """Status to body schema (None: no body) of the 2xx responses."""
    found: dict[int, Schema | None] = {}
    for status, response in sorted(operation.get("responses", {}).items()):
        if status.isdecimal() and 200 <= int(status) < 300:
            found[int(status)] = json_schema(contract.resolve(response))
    return found
