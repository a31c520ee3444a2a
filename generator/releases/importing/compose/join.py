"""Two findings about the same place (or the same component at two places) as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.contract import shapes
from generator.releases.importing.compose.shelf import target_of, wrapped
from generator.releases.importing.mending.merge import either

if TYPE_CHECKING:
    from generator.contract.document import Schema

_AGREED = ("readOnly", "deprecated", "default")


def join(one: Schema, other: Schema) -> Schema:
    """What stands at a place where both stood: a component where one of them is one, else what holds either."""
    first, second = target_of(one), target_of(other)
    if first is None and second is None:
        return _plain(one, other)
    target, flags = first or second or ({}, {})
    if first is not None and second is not None and "anyOf" in second[0]:
        target = second[0]
    flags = dict(flags)
    other_flags = other if second is None else second[1]
    one_flags = one if first is None else first[1]
    for key in _AGREED:
        if one_flags.get(key) != other_flags.get(key):
            flags.pop(key, None)
    if one.get("nullable") or other.get("nullable"):
        flags["nullable"] = True
    return wrapped(target, ordered(flags))


def _plain(one: Schema, other: Schema) -> Schema:
    if one.get("type") == other.get("type") == "array" and isinstance(one.get("items"), dict):
        items = join(one["items"], other.get("items") or {}) if other.get("items") else one["items"]
        rest = either(_without(one, "items"), _without(other, "items"))
        return {**rest, "items": items}
    inner, outer = one.get("additionalProperties"), other.get("additionalProperties")
    if isinstance(inner, dict) and isinstance(outer, dict):
        rest = either(_without(one, "additionalProperties"), _without(other, "additionalProperties"))
        return {**rest, "additionalProperties": join(inner, outer)}
    if shapes.is_open(one) and isinstance(outer, dict):
        return _plain(other, one)
    return ordered(either(one, other))


def _without(schema: Schema, key: str) -> Schema:
    return {name: value for name, value in schema.items() if name != key}


def ordered(schema: Schema) -> Schema:
    """Keys in the order of contract files."""
    order = ("description", "type", "format", "nullable", "readOnly", "writeOnly", "deprecated", "default")
    return {key: schema[key] for key in (*order, *schema) if key in schema}
