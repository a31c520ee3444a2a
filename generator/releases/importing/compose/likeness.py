"""Whether a mended schema may be taken for a component that is there already, when only the rules name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.contract import shapes
from generator.releases.importing.compose.spot import FILTER, RESPONSE, Spot
from generator.releases.importing.lock import kind_of
from generator.releases.importing.mending.merge import common_type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.contract.document import Schema
    from generator.releases.importing.compose.shelf import Made, Shelf

_ENUM_SHARE = 0.4
_REQUEST_SHARE = 0.5
_RESPONSE_SHARE = 0.25


def mergeable(shelf: Shelf, made: Made, node: Schema, spot: Spot) -> bool:
    """The same thing, seen again: no contradiction, and enough in common for its role."""
    if not compatible(shelf, made.schema, node, ()):
        return False
    if "enum" in node:
        return share(made.schema["enum"], node["enum"]) >= _ENUM_SHARE
    if "properties" not in node:
        return True
    mine, its = made.schema["properties"], node["properties"]
    if FILTER in (spot.role, *made.roles):
        return made.roles == {spot.role}
    if made.roles == {spot.role} == {RESPONSE}:
        return made.root or spot.root or share(mine, its) >= _RESPONSE_SHARE
    if made.roles == {spot.role}:
        same = [set(names) == set(node.get("required", ())) for names in made.required.get(spot.role, ())]
        return all(same) and made.root == spot.root and share(mine, its) >= _REQUEST_SHARE
    return set(mine) == set(its)


def compatible(shelf: Shelf, schema: Schema, node: Schema, path: tuple[str, ...]) -> bool:
    """Whether a component and a mended schema can be one without a contradiction of types."""
    kind = kind_of(schema)
    if "oneOf" in node:
        tag = node["discriminator"]["propertyName"]
        return kind == "union" and schema["discriminator"]["propertyName"] == tag
    if "enum" in node and node.get("type") == "string":
        return kind == "enum" and bool(set(schema["enum"]) & set(node["enum"]))
    if "properties" not in node or kind != "object":
        return False
    shared = schema["properties"].keys() & node["properties"].keys()
    return all(_fits(shelf, schema["properties"][name], node["properties"][name], path) for name in shared)


def _fits(shelf: Shelf, placed: Schema, node: Schema, path: tuple[str, ...]) -> bool:
    known = shapes.open_union(placed)
    name = shapes.ref(known or placed)
    if "x-again" in node:
        return name is not None
    if name is not None:
        if name in path:
            return True
        component = shelf.made[name].schema
        if "properties" not in node and "oneOf" not in node and "enum" not in node:
            return kind_of(component) == "enum" and node.get("type") == "string"
        return compatible(shelf, component, node, (*path, name))
    if "properties" in node or "oneOf" in node:
        return shapes.is_open(placed)
    if common_type(placed.get("type"), node.get("type")) is None and placed.get("type") and node.get("type"):
        return False
    if "items" in placed and "items" in node:
        return _fits(shelf, placed["items"], node["items"], path)
    dated = {"date", "date-time"}
    return (placed.get("format") in dated) == (node.get("format") in dated)


def share(one: Iterable[Any], other: Iterable[Any]) -> float:
    """How much of two sets is common: 0 to 1."""
    first, second = set(one), set(other)
    return len(first & second) / len(first | second)
