"""Two mended schemas into one: both hold (parts of allOf), or either does (alternatives, equal positions)."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from generator.releases.importing.mending.scalars import BOUNDS, FLAGS, LENGTHS, STATED

if TYPE_CHECKING:
    from generator.contract.document import Schema

_UNION_FLAGS = ("nullable", "readOnly", "deprecated")
_ENUMERATED: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,)}
_EITHER = ("format", "default", *BOUNDS, *LENGTHS)


def common_type(one: str | None, other: str | None) -> str | None:
    """The type that holds values of both; None when there is none."""
    if one is None or other is None or one == other:
        return one or other
    return "number" if {one, other} == {"integer", "number"} else None


def family(schema: Schema) -> str:
    """object, array or scalar; nothing where the schema does not say. Families have no type in common but any."""
    if "properties" in schema or "oneOf" in schema or schema.get("type") == "object":
        return "object"
    if "items" in schema or schema.get("type") == "array":
        return "array"
    return "scalar" if "type" in schema else ""


def both(one: Schema, other: Schema) -> Schema:
    """What holds when both do. Where they contradict each other, the first is right."""
    return _merged(one, other, every=True)


def either(one: Schema, other: Schema) -> Schema:
    """What holds when one of the two does: all properties, and required only what both require."""
    return _merged(one, other, every=False)


def _merged(one: Schema, other: Schema, *, every: bool) -> Schema:
    if not one or not other:
        return copy.deepcopy(one or other)
    if set(one) <= {"required"} or set(other) <= {"required"}:
        return _requirement(one, other, every=every)
    if "x-again" in one or "x-again" in other:
        return copy.deepcopy(one)
    if "oneOf" in one or "oneOf" in other:
        return _with_union(one, other)
    if len({family(one), family(other), ""}) > 2:
        nullable = one.get("nullable") or other.get("nullable")
        return copy.deepcopy(one) if every else {"nullable": True} if nullable else {}
    found = copy.deepcopy(one)
    _type(found, one, other, every=every)
    _members(found, one, other, every=every)
    _values(found, one, other, every=every)
    _facts(found, one, other, every=every)
    return found


def _requirement(one: Schema, other: Schema, *, every: bool) -> Schema:
    """`allOf: [{...}, {required: [...]}]`; as an alternative it demands nothing for sure."""
    whole = one if set(other) <= {"required"} else other
    found = copy.deepcopy(whole)
    if every:
        found["required"] = list(dict.fromkeys([*one.get("required", ()), *other.get("required", ())]))
    return found


def _with_union(one: Schema, other: Schema) -> Schema:
    """Every member takes the plain schema in; of two unions the first stays."""
    union, plain = (one, other) if "oneOf" in one else (other, one)
    found = copy.deepcopy(union)
    if "oneOf" in plain:
        return found
    found |= {key: plain[key] for key in _UNION_FLAGS if key in plain}
    if "properties" in plain:
        shared = {key: value for key, value in plain.items() if key in {"type", "properties", "required"}}
        found["oneOf"] = [both(member, shared) for member in union["oneOf"]]
    return found


def _type(found: Schema, one: Schema, other: Schema, *, every: bool) -> None:
    first, second = one.get("type"), other.get("type")
    kind = common_type(first, second)
    if kind is None and first and second:
        kind = first if every or "string" not in (first, second) else "string"
    if every and {first, second} == {"integer", "number"}:
        kind = "integer"
    if kind is not None:
        found["type"] = kind


def _members(found: Schema, one: Schema, other: Schema, *, every: bool) -> None:
    """Properties, free keys and items."""
    if "properties" in one or "properties" in other:
        properties = found.setdefault("properties", {})
        for name, child in other.get("properties", {}).items():
            properties[name] = _merged(properties[name], child, every=every) if name in properties else child
        first, second = one.get("required", ()), other.get("required", ())
        joined = dict.fromkeys([*first, *second]) if every else [name for name in first if name in second]
        found["required"] = list(joined)
        found.pop("additionalProperties", None)
    elif "additionalProperties" in other:
        found.setdefault("additionalProperties", other["additionalProperties"])
    if "items" in other:
        found["items"] = _merged(one["items"], other["items"], every=every) if "items" in one else other["items"]


def _values(found: Schema, one: Schema, other: Schema, *, every: bool) -> None:
    first, second = one.get("enum"), other.get("enum")
    if first and second:
        shared = [value for value in first if value in second]
        found["enum"] = shared if every and shared else list(dict.fromkeys([*first, *second]))
    elif first or second:
        found["enum"] = first or second
    if one.get("x-open") or other.get("x-open"):
        found["x-open"] = True
    fitting = _ENUMERATED.get(found.get("type", "string"), ())
    if "enum" in found and not all(isinstance(value, fitting) for value in found["enum"]):
        found.pop("enum")
        found.pop("x-open", None)


def _facts(found: Schema, one: Schema, other: Schema, *, every: bool) -> None:
    """Flags, bounds and formats."""
    if every:
        for key in (*STATED, "title", "x-ref"):
            if key in other:
                found.setdefault(key, other[key])
        return
    for key in (*FLAGS, *_EITHER):
        if one.get(key) != other.get(key):
            found.pop(key, None)
    if one.get("nullable") or other.get("nullable"):
        found["nullable"] = True
