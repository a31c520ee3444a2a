"""Looking schemas of the contract up: references followed, `allOf` merged into one flat schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

ANYTHING: Schema = {}


class Schemas:
    """The contract's components, and the flat form of every schema met so far."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        # The schema is kept beside its flat form so that its id() stays taken.
        self._flat: dict[int, tuple[Schema, dict[str, Any]]] = {}

    def lookup(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """The node itself, or what its `$ref` points at. KeyError if that is missing."""
        while "$ref" in node:
            target: Any = self._document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def flat(self, schema: Schema) -> dict[str, Any]:
        """The schema without `$ref` and `allOf` at its top: properties and required lists joined."""
        target = self.lookup(schema)
        known = self._flat.get(id(target))
        if known is None:
            known = (target, self._flatten(target))
            self._flat[id(target)] = known
        return known[1]

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """The properties of an object schema, those of its union members included."""
        flat = self.flat(schema)
        merged: dict[str, Schema] = {}
        for member in flat.get("oneOf", ()) or flat.get("anyOf", ()):
            merged.update(self.properties(member))
        merged.update(flat.get("properties", {}))
        return merged

    def _flatten(self, outer: Schema) -> dict[str, Any]:
        members = outer.get("anyOf", ())
        if len(members) == 2 and members[1].get("nullable") and "not" in members[1]:
            # Something, or null alone: as if it were nullable itself.
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


def kind(flat: Mapping[str, Any]) -> str:
    """The JSON type a flat schema asks for, or "" when it does not say."""
    declared = flat.get("type")
    if isinstance(declared, str):
        return declared
    if "properties" in flat or "additionalProperties" in flat:
        return "object"
    if "items" in flat:
        return "array"
    return ""


def allows_null(flat: Mapping[str, Any]) -> bool:
    """Whether null is a value of a flat schema."""
    return bool(flat.get("nullable")) or None in (flat.get("enum") or ())
