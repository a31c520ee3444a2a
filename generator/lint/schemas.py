"""Schemas: named components instead of inline objects, and only forms that every later step understands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import pointer, shapes
from generator.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.contract.document import Contract, Schema

_COMPOSITIONS = ("allOf", "anyOf", "oneOf", "not")
# A schema with only these keywords accepts any JSON value.
_ANYTHING = frozenset({"description", "nullable", "readOnly", "writeOnly", "deprecated"})
# x-free-keys: a filter with keys of the tenant in its name (``filter[externalAppData.a.b]``) also takes a mapping.
_EXTENSIONS = frozenset({"x-free-keys"})
_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object"})


def check(contract: Contract) -> Iterator[Problem]:
    """Yield the problems of every component and of every parameter's schema."""
    for name, schema in contract.schemas.items():
        at = pointer.join("components", "schemas", name)
        yield from _component(contract, at, schema)
    for node in contract.operations():
        for parameter in node.parameters:
            where = f"{contract.where(node.pointer)} ({parameter.get('name')})"
            yield from _inline(where, parameter.get("schema"))


def _component(contract: Contract, at: str, schema: Schema) -> Iterator[Problem]:
    where = contract.where(at)
    if shapes.is_union(schema):
        return
    if any(key in schema for key in _COMPOSITIONS):
        yield Problem(
            where, "composition", "a component must be an object, enum, oneOf union, array or scalar, not a composition"
        )
        return
    if schema.get("nullable"):
        yield Problem(where, "nullable", "nullable belongs to the property that refers to the component")
    yield from _required(where, schema)
    if schema.get("type") == "array":
        yield from _inline(f"{where}/items", schema.get("items"))
    for wire, child in (schema.get("properties") or {}).items():
        if isinstance(child, dict) and shapes.is_identifier(wire) and shapes.is_number_or_numbers(child):
            yield Problem(where, "identifier", f"{wire} is an identifier: an integer, or a string, never a number")
        yield from _inline(f"{where}{pointer.join('properties', wire)}", child)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _inline(f"{where}/additionalProperties", schema["additionalProperties"])
    if schema.get("properties") and isinstance(schema.get("additionalProperties"), dict):
        yield Problem(where, "mixed-object", "an object has either properties or typed free keys")
    if "enum" in schema:
        yield from _enum(where, schema)
    elif schema.get("type") not in _TYPES:
        yield Problem(where, "type", f"type is missing or unknown: {schema.get('type')!r}")


def _required(where: str, schema: Schema) -> Iterator[Problem]:
    for wire in schema.get("required", ()):
        if wire not in (schema.get("properties") or {}):
            yield Problem(where, "required", f"{wire} is required but is not a property")


def _enum(where: str, schema: Schema) -> Iterator[Problem]:
    values = schema["enum"]
    if schema.get("type") != "string" or not all(isinstance(value, str) for value in values):
        yield Problem(
            where,
            "enum",
            "the values of an enum component are strings; nullable belongs to the property that refers to it",
        )
    if len(set(map(str, values))) < len(values) or not values:
        yield Problem(where, "enum", "an enum needs at least one value, and no value twice")


def _inline(where: str, node: Any) -> Iterator[Problem]:
    """Check a schema inside another one."""
    if not isinstance(node, dict):
        yield Problem(where, "type", "the schema is missing")
        return
    for key in node:
        if key.startswith("x-") and key not in _EXTENSIONS:
            yield Problem(where, "extension", f"{key} is not an extension of this contract")
    if "$ref" in node or shapes.ref(node) is not None:
        yield from ()
    elif any(key in node for key in _COMPOSITIONS):
        if shapes.open_union(node) is None:
            yield Problem(where, "composition", "a union must be a component")
    elif node.get("properties"):
        yield Problem(where, "inline-schema", "an object with properties must be a component")
    elif "enum" in node and node.get("type") != "integer" and not shapes.is_constant(node):
        yield Problem(where, "inline-schema", "an enum of strings must be a component")
    elif node.get("type") not in _TYPES and not node.keys() <= _ANYTHING | _EXTENSIONS:
        yield Problem(where, "type", f"type is missing or unknown: {node.get('type')!r}")
    elif node.get("type") == "array":
        yield from _inline(f"{where}/items", node.get("items"))
    elif isinstance(node.get("additionalProperties"), dict):
        yield from _inline(f"{where}/additionalProperties", node["additionalProperties"])
