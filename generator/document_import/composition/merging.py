"""Merge schemas that are used at the same position, and components that are equal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.contract import shapes
from generator.contract.references import reference
from generator.document_import.normalisation.merge import merge_alternatives

if TYPE_CHECKING:
    from generator.contract.document import Schema

# A flag that only one of two merged schemas has is dropped.
_COMMON_FLAGS = ("readOnly", "deprecated", "default")
_DESCRIPTIVE = frozenset({"description", "title"})
_KEY_ORDER = ("description", "type", "format", "nullable", "readOnly", "writeOnly", "deprecated", "default")


def with_flags(target: Schema, flags: Schema) -> Schema:
    """Add flags (``nullable``, a description) to a reference or to an open enum."""
    if not flags:
        return target
    return {**flags, **target} if "anyOf" in target else {**flags, "allOf": [target]}


def split_flags(schema: Schema) -> tuple[Schema, Schema] | None:
    """Split a reference or an open enum into target and flags (see ``with_flags``); None for other schemas."""
    if shapes.open_union(schema) is not None:
        return {"anyOf": schema["anyOf"]}, {key: value for key, value in schema.items() if key != "anyOf"}
    name = shapes.ref(schema)
    if name is None:
        return None
    return reference(name), {key: value for key, value in schema.items() if key not in {"allOf", "$ref"}}


def ordered(schema: Schema) -> Schema:
    """Return the schema with its keys in the order of contract files."""
    return {key: schema[key] for key in (*_KEY_ORDER, *schema) if key in schema}


def merge_uses(first: Schema, second: Schema) -> Schema:
    """Merge two schemas that are used at the same position: a component if one of them is one, else what fits both."""
    first_split, second_split = split_flags(first), split_flags(second)
    if first_split is None and second_split is None:
        return _merge_inline(first, second)
    target, flags = first_split or second_split or ({}, {})
    if first_split is not None and second_split is not None and "anyOf" in second_split[0]:
        target = second_split[0]
    flags = dict(flags)
    first_flags = first if first_split is None else first_split[1]
    second_flags = second if second_split is None else second_split[1]
    for key in _COMMON_FLAGS:
        if first_flags.get(key) != second_flags.get(key):
            flags.pop(key, None)
    if first.get("nullable") or second.get("nullable"):
        flags["nullable"] = True
    return with_flags(target, ordered(flags))


def merge_equal_components(schemas: dict[str, Schema], locked: frozenset[str]) -> dict[str, str]:
    """Remove components that are equal to another one, except those with locked names.

    Returns:
        The remaining component, a locked one or the one with the shorter name, for each removed name.
    """
    new_names: dict[str, str] = {}
    while True:
        groups: dict[str, list[str]] = {}
        for name, schema in schemas.items():
            groups.setdefault(json.dumps(_canonical(schema, new_names), sort_keys=True), []).append(name)
        duplicates: dict[str, str] = {}
        for names in groups.values():
            remaining, *others = sorted(names, key=lambda name: (name not in locked, len(name), name))
            duplicates |= {other: remaining for other in others if other not in locked}
        if not duplicates:
            return {name: _final_name(name, new_names) for name in new_names}
        for name in duplicates:
            del schemas[name]
        new_names |= duplicates


def _merge_inline(first: Schema, second: Schema) -> Schema:
    if first.get("type") == second.get("type") == "array" and isinstance(first.get("items"), dict):
        items = merge_uses(first["items"], second.get("items") or {}) if second.get("items") else first["items"]
        rest = merge_alternatives(_without(first, "items"), _without(second, "items"))
        return {**rest, "items": items}
    first_values, second_values = first.get("additionalProperties"), second.get("additionalProperties")
    if isinstance(first_values, dict) and isinstance(second_values, dict):
        rest = merge_alternatives(_without(first, "additionalProperties"), _without(second, "additionalProperties"))
        return {**rest, "additionalProperties": merge_uses(first_values, second_values)}
    if shapes.is_open(first) and isinstance(second_values, dict):
        return _merge_inline(second, first)
    return ordered(merge_alternatives(first, second))


def _without(schema: Schema, key: str) -> Schema:
    return {name: value for name, value in schema.items() if name != key}


def _final_name(name: str, new_names: dict[str, str]) -> str:
    while name in new_names:
        name = new_names[name]
    return name


def _canonical(node: Any, new_names: dict[str, str], *, in_properties: bool = False) -> Any:
    """Return the node without descriptions and with new names; ``in_properties``: its keys are property names."""
    if isinstance(node, list):
        parts = [_canonical(child, new_names) for child in node]
        return sorted(parts) if all(isinstance(part, str) for part in parts) else parts
    if isinstance(node, str):
        head, slash, name = node.rpartition("/")
        return f"{head}{slash}{_final_name(name, new_names)}" if head.startswith("#") else node
    if not isinstance(node, dict):
        return node
    return {
        key: _canonical(child, new_names, in_properties=key == "properties" and not in_properties)
        for key, child in node.items()
        if in_properties or key not in _DESCRIPTIVE
    }
