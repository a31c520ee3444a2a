"""Combine normalised schemas: parts of ``allOf``, and alternatives of ``oneOf`` and ``anyOf``."""

from __future__ import annotations

import copy
import functools
from typing import TYPE_CHECKING

from generator.document_import.normalisation.keywords import BOUNDS, FLAGS, KEYWORDS, LENGTHS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.contract.document import Schema

_UNION_FLAGS = ("nullable", "readOnly", "deprecated")
_ENUMERATED: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,)}
_DROPPED_IF_DIFFERENT = ("format", "default", *BOUNDS, *LENGTHS)


def common_type(first: str | None, second: str | None) -> str | None:
    """Return the type that includes the values of both types, or None if there is none."""
    if first is None or second is None or first == second:
        return first or second
    return "number" if {first, second} == {"integer", "number"} else None


def family(schema: Schema) -> str:
    """Return ``object``, ``array`` or ``scalar``, or an empty string if it is not known.

    Schemas of different families have no common type.
    """
    if "properties" in schema or "oneOf" in schema or schema.get("type") == "object":
        return "object"
    if "items" in schema or schema.get("type") == "array":
        return "array"
    return "scalar" if "type" in schema else ""


def merge_parts(first: Schema, second: Schema) -> Schema:
    """Merge two parts of an ``allOf``: both apply. Where they contradict each other, the first one applies."""
    return _merge(first, second, all_of=True)


def merge_alternatives(first: Schema, second: Schema) -> Schema:
    """Merge two alternatives: the result has all properties, and requires only those that both require."""
    return _merge(first, second, all_of=False)


def combine_alternatives(members: Sequence[Schema], discriminator: str | None = None) -> Schema:
    """Combine the members of a ``oneOf`` or ``anyOf`` into one schema.

    The result is a union if a property (first choice: the published ``discriminator``) has a different value in each
    member. Otherwise it is one schema that accepts the values of all members.
    """
    if len(members) == 1:
        return members[0]
    if all("properties" in member for member in members):
        tag = _find_tag(members, discriminator)
        if tag is not None:
            return {"oneOf": list(members), "discriminator": {"propertyName": tag}}
    if all(member.get("type") == "string" for member in members):
        return _combine_strings(members)
    if len({family(member) for member in members}) > 1:
        return {"nullable": True} if any(member.get("nullable") for member in members) else {}
    return functools.reduce(merge_alternatives, [_flatten(member) for member in members])


def _merge(one: Schema, other: Schema, *, all_of: bool) -> Schema:
    if not one or not other:
        return copy.deepcopy(one or other)
    if set(one) <= {"required"} or set(other) <= {"required"}:
        return _merge_required(one, other, all_of=all_of)
    if "x-recursion" in one or "x-recursion" in other:
        return copy.deepcopy(one)
    if "oneOf" in one or "oneOf" in other:
        return _merge_union(one, other)
    if len({family(one), family(other), ""}) > 2:
        nullable = one.get("nullable") or other.get("nullable")
        return copy.deepcopy(one) if all_of else {"nullable": True} if nullable else {}
    merged = copy.deepcopy(one)
    _merge_type(merged, one, other, all_of=all_of)
    _merge_children(merged, one, other, all_of=all_of)
    _merge_enum(merged, one, other, all_of=all_of)
    _merge_keywords(merged, one, other, all_of=all_of)
    return merged


def _merge_required(one: Schema, other: Schema, *, all_of: bool) -> Schema:
    """Merge a schema of only ``required`` into the other one; as an alternative it has no effect."""
    whole = one if set(other) <= {"required"} else other
    merged = copy.deepcopy(whole)
    if all_of:
        merged["required"] = list(dict.fromkeys([*one.get("required", ()), *other.get("required", ())]))
    return merged


def _merge_union(one: Schema, other: Schema) -> Schema:
    """Merge a schema into every member of a union. Of two unions the first one is returned."""
    union, plain = (one, other) if "oneOf" in one else (other, one)
    merged = copy.deepcopy(union)
    if "oneOf" in plain:
        return merged
    merged |= {key: plain[key] for key in _UNION_FLAGS if key in plain}
    if "properties" in plain:
        shared = {key: value for key, value in plain.items() if key in {"type", "properties", "required"}}
        merged["oneOf"] = [merge_parts(member, shared) for member in union["oneOf"]]
    return merged


def _merge_type(merged: Schema, one: Schema, other: Schema, *, all_of: bool) -> None:
    first, second = one.get("type"), other.get("type")
    kind = common_type(first, second)
    if kind is None and first and second:
        kind = first if all_of or "string" not in (first, second) else "string"
    if all_of and {first, second} == {"integer", "number"}:
        kind = "integer"
    if kind is not None:
        merged["type"] = kind


def _merge_children(merged: Schema, one: Schema, other: Schema, *, all_of: bool) -> None:
    """Merge properties, ``additionalProperties`` and items."""
    if "properties" in one or "properties" in other:
        properties = merged.setdefault("properties", {})
        for name, child in other.get("properties", {}).items():
            properties[name] = _merge(properties[name], child, all_of=all_of) if name in properties else child
        first, second = one.get("required", ()), other.get("required", ())
        joined = dict.fromkeys([*first, *second]) if all_of else [name for name in first if name in second]
        merged["required"] = list(joined)
        merged.pop("additionalProperties", None)
    elif "additionalProperties" in other:
        merged.setdefault("additionalProperties", other["additionalProperties"])
    if "items" in other:
        merged["items"] = _merge(one["items"], other["items"], all_of=all_of) if "items" in one else other["items"]


def _merge_enum(merged: Schema, one: Schema, other: Schema, *, all_of: bool) -> None:
    first, second = one.get("enum"), other.get("enum")
    if first and second:
        shared = [value for value in first if value in second]
        merged["enum"] = shared if all_of and shared else list(dict.fromkeys([*first, *second]))
    elif first or second:
        merged["enum"] = first or second
    if one.get("x-open-enum") or other.get("x-open-enum"):
        merged["x-open-enum"] = True
    fitting = _ENUMERATED.get(merged.get("type", "string"), ())
    if "enum" in merged and not all(isinstance(value, fitting) for value in merged["enum"]):
        merged.pop("enum")
        merged.pop("x-open-enum", None)


def _merge_keywords(merged: Schema, one: Schema, other: Schema, *, all_of: bool) -> None:
    """Merge flags, bounds and formats."""
    if all_of:
        for key in (*KEYWORDS, "title", "x-component"):
            if key in other:
                merged.setdefault(key, other[key])
        return
    for key in (*FLAGS, *_DROPPED_IF_DIFFERENT):
        if one.get(key) != other.get(key):
            merged.pop(key, None)
    if one.get("nullable") or other.get("nullable"):
        merged["nullable"] = True


def _flatten(member: Schema) -> Schema:
    """Merge the members of a union that is itself an alternative."""
    return functools.reduce(merge_alternatives, member["oneOf"]) if "oneOf" in member else member


def _find_tag(members: Sequence[Schema], discriminator: str | None) -> str | None:
    """Return the property with a single, different value in each member. One member may lack it."""
    names: dict[str, None] = dict.fromkeys(name for member in members for name in member["properties"])
    for name in [discriminator, *names] if discriminator is not None and discriminator in names else names:
        values = [tuple(m["properties"][name].get("enum", ())) for m in members if name in m["properties"]]
        constant = all(len(value) == 1 and isinstance(value[0], str) for value in values)
        if constant and len(set(values)) == len(values) >= max(2, len(members) - 1):
            return name
    return None


def _combine_strings(members: Sequence[Schema]) -> Schema:
    """Combine strings: all known values, and an open enum if one of the alternatives has no values."""
    combined: Schema = {"type": "string"}
    if any(member.get("nullable") for member in members):
        combined["nullable"] = True
    values = list(dict.fromkeys(value for member in members for value in member.get("enum", ())))
    free = [member for member in members if "enum" not in member]
    formats = {member.get("format") for member in free}
    if values:
        combined["enum"] = values
        if free:
            combined["x-open-enum"] = True
    elif len(formats) == 1 and (only := formats.pop()):
        combined["format"] = only
    return combined
