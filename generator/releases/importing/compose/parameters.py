"""Parameters of a published operation in the house style; what cannot be sent is told and left out."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes
from generator.python_api.naming.arguments import flattened
from generator.python_api.naming.words import snake
from generator.releases.importing.compose.spot import FILTER, Spot
from generator.releases.importing.mending.merge import either
from generator.releases.importing.mending.prose import brief

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import OperationNode, Schema
    from generator.releases.importing.compose.placing import Placer
    from generator.releases.importing.mending.schema import Mender

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_KEPT = ("required", "deprecated", "allowEmptyValue")


@attrs.frozen
class Parameters:
    placer: Placer
    mender: Mender
    left_out: list[str]

    def path(self, node: OperationNode, spot: Spot, locked: Mapping[str, str]) -> list[Schema]:
        """The path's parameters, in its order; one that the document forgets is text."""
        declared = {str(one.get("name")): one for one in node.located("path")}
        found = []
        for name in re.findall(r"\{([^{}]+)\}", node.path):
            schema = self.mender.mend(declared.get(name, {}).get("schema"))
            schema.pop("nullable", None)
            if schema.get("type") not in _SCALARS:
                schema = {"type": "string"}
            if schema["type"] == "number":
                schema["type"] = "integer"
            placed = self.placer.place(schema, self._spot(spot, name, locked))
            found.append({"name": name, "in": "path", "required": True, "schema": placed})
        return found

    def query(self, node: OperationNode, spot: Spot, locked: Mapping[str, str]) -> list[Schema]:
        for location in ("header", "cookie"):
            for parameter in node.located(location):
                self.left_out.append(f"{spot.where}: {location} parameter {parameter.get('name')}")
        found: dict[str, Schema] = {}
        for parameter in node.located("query"):
            python = snake(str(parameter.get("name")).removesuffix("[]"))
            placed = None if python in found else self._query(parameter, spot, locked)
            if placed is not None:
                found[python] = placed
            elif python in found:
                self.left_out.append(
                    f"{spot.where}: query parameter {parameter.get('name')}, in Python it is {python} too"
                )
        return list(found.values())

    def _query(self, parameter: Schema, spot: Spot, locked: Mapping[str, str]) -> Schema | None:
        wire = str(parameter.get("name"))
        schema = self.mender.mend(parameter.get("schema") or _content(parameter))
        facts: Schema = {key: parameter[key] for key in _KEPT if parameter.get(key)}
        if text := brief(parameter.get("description")):
            facts = {"description": text, **facts}
        if "properties" in schema or "oneOf" in schema:
            return self._object(wire, schema, facts, spot, locked)
        schema = {"type": "string"} | {key: value for key, value in schema.items() if key != "nullable"}
        if schema["type"] == "array" and schema["items"].get("type") not in _SCALARS:
            schema["items"] = {"type": "string"}
        if schema["type"] not in {*_SCALARS, "array"}:
            self.left_out.append(f"{spot.where}: query parameter {wire}, an object of unknown keys")
            return None
        if schema["type"] == "array" and wire in {"include", "include[]"}:
            placed = self.placer.place(schema, self._spot(spot, "include[]", locked))
            return {"name": "include[]", "in": "query", **facts, "style": "form", "explode": True, "schema": placed}
        placed = self.placer.place(schema, self._spot(spot, wire, locked))
        return {"name": wire, "in": "query", **facts, "schema": placed}

    def _object(self, wire: str, schema: Schema, facts: Schema, spot: Spot, locked: Mapping[str, str]) -> Schema | None:
        """A filter: an object in brackets, one object deep at most."""
        schema = self._filter(_alike(schema), f"{spot.where}: {wire}", None, set())
        if not schema.get("properties"):
            return None
        placed = self.placer.place(schema, attrs.evolve(self._spot(spot, wire, locked), root=True))
        name = shapes.ref(placed)
        target = {"$ref": f"#/components/schemas/{name}"}
        return {"name": wire, "in": "query", **facts, "style": "deepObject", "explode": True, "schema": target}

    def _filter(self, schema: Schema, where: str, parent: str | None, taken: set[str]) -> Schema:
        """Only what can go into brackets: scalars, lists of them, free keys, and once an object of those."""
        kept: dict[str, Any] = {}
        for wire, child in schema.get("properties", {}).items():
            python = flattened(parent, wire) if parent else snake(wire)
            if "properties" in child and parent is None:
                inner = self._filter(child, f"{where}.{wire}", wire, taken)
                if inner["properties"]:
                    kept[wire] = inner
            elif not _sendable(child):
                self.left_out.append(f"{where}.{wire}, no form for it in a query")
            elif python in taken:
                self.left_out.append(f"{where}.{wire}, in Python it is {python} too")
            else:
                taken.add(python)
                kept[wire] = child
        return {**schema, "type": "object", "properties": kept}

    def _spot(self, spot: Spot, wire: str, locked: Mapping[str, str]) -> Spot:
        word = "include" if wire == "include[]" else wire
        at = spot.part(word, many=False, locked=locked.get(wire))
        return attrs.evolve(at, role=FILTER, where=f"{spot.where} {wire}")


def _alike(schema: Schema) -> Schema:
    """A filter of several forms has all their properties."""
    return functools.reduce(either, schema["oneOf"]) if "oneOf" in schema else schema


def _sendable(schema: Schema) -> bool:
    """A scalar, a list of scalars, or an object of free keys."""
    kind = schema.get("items", {}).get("type") if schema.get("type") == "array" else schema.get("type")
    return kind in _SCALARS or (kind == "object" and "properties" not in schema)


def _content(parameter: Schema) -> Any:
    """The schema of a parameter that has `content` instead of `schema`."""
    return shapes.json_schema(parameter) if isinstance(parameter.get("content"), dict) else None
