"""Schemas of the contract: ``$ref`` is resolved, and ``allOf`` is merged into one flat schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

Schema = Mapping[str, Any]

ANYTHING: Schema = {}


class _Flattened(NamedTuple):
    schema: Schema
    flat: dict[str, Any]


class Schemas:
    """Resolves and flattens schemas; flat schemas are cached."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        # By id(): the schema is stored with its flat form, because the id() of a freed object can be reused.
        self._flat: dict[int, _Flattened] = {}

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the node, or what its ``$ref`` points to. ``KeyError`` when that does not exist."""
        while "$ref" in node:
            target: Any = self._document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def flat(self, schema: Schema) -> dict[str, Any]:
        """Return the schema with ``$ref`` and ``allOf`` at its top level resolved and merged."""
        target = self.resolve(schema)
        cached = self._flat.get(id(target))
        if cached is None:
            cached = self._flat[id(target)] = _Flattened(target, self._flatten(target))
        return cached.flat

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """Return the properties of an object schema, including those of the members of a union."""
        flat = self.flat(schema)
        merged: dict[str, Schema] = {}
        for member in flat.get("oneOf", ()) or flat.get("anyOf", ()):
            merged.update(self.properties(member))
        merged.update(flat.get("properties", {}))
        return merged

    def _flatten(self, outer: Schema) -> dict[str, Any]:
        members = outer.get("anyOf", ())
        if len(members) == 2 and members[1].get("nullable") and "not" in members[1]:
            # ``anyOf`` a schema or null only: the same as the schema with ``nullable``.
            rest = {key: value for key, value in outer.items() if key != "anyOf"}
            return {**self.flat(members[0]), **rest, "nullable": True}
        if "allOf" not in outer:
            return dict(outer)
        merged: dict[str, Any] = {}
        properties: dict[str, Any] = {}
        required: list[str] = []
        members = [self.flat(member) for member in outer["allOf"]]
        rest = {key: value for key, value in outer.items() if key != "allOf"}
        for part in [*members, rest]:
            properties.update(part.get("properties", {}))
            required.extend(name for name in part.get("required", ()) if name not in required)
            merged.update(part)
        if "nullable" not in rest:
            merged["nullable"] = bool(members) and all(member.get("nullable") for member in members)
        if properties:
            merged["properties"] = properties
        if required:
            merged["required"] = required
        return merged


def json_type(flat: Mapping[str, Any]) -> str:
    """Return the JSON type of a flat schema, "" when it has none."""
    declared = flat.get("type")
    if isinstance(declared, str):
        return declared
    if "properties" in flat or "additionalProperties" in flat:
        return "object"
    if "items" in flat:
        return "array"
    return ""


def allows_null(flat: Mapping[str, Any]) -> bool:
    """Return whether a flat schema accepts null."""
    return bool(flat.get("nullable")) or None in (flat.get("enum") or ())
