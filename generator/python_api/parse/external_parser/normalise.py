"""Rewrite the contract into a document that openapi-python-client 0.29.1 reads without loss.

What is left out here (defaults, bounds, discriminators, styles, deprecation) comes from the contract itself, in
``generator.python_api.parse``. Each step guards against one measured behaviour of that parser:

- unions as components dissolve into their members at every use  -> a placeholder object of the union's name;
- open unions of known values and text lose the enum             -> the enum alone;
- inline maps and open objects become classes named by their path -> references to one named component each;
- enum keys that differ by case abort the run, ``null`` in an enum changes its kind -> keys V0, V1, ...;
- inline integer enums become classes                            -> plain integers;
- defaults that do not fit remove the model                      -> no defaults;
- operations of one operationId overwrite each other, paths are rewritten -> ids that are counted here;
- formats uuid and binary become types that JSON does not have    -> plain strings.
"""

from __future__ import annotations

import json
from typing import Any

from generator.contract import shapes
from generator.contract.document import METHODS, Contract, Schema

OPEN = "GeneratorOpenObject"
MAP = "GeneratorMapOf"
_KEPT = ("type", "nullable", "required")
_FORMATS = frozenset({"date", "date-time"})


def normalise(contract: Contract) -> Schema:
    """Return the document for the parser. The contract itself is not changed."""
    normaliser = _Normaliser()
    schemas = {name: normaliser.component(schema) for name, schema in contract.schemas.items()}
    components = contract.document.get("components", {})
    document = {
        "openapi": "3.0.3",
        "info": {"title": "contract", "version": "0"},
        "paths": {path: _path_item(item, normaliser) for path, item in contract.document["paths"].items()},
        "components": {
            "parameters": {n: normaliser.parameter(p) for n, p in components.get("parameters", {}).items()},
            "responses": {n: _response(r, normaliser) for n, r in components.get("responses", {}).items()},
            "schemas": schemas,
        },
    }
    schemas.update(normaliser.lifted)
    return document


class _Normaliser:
    def __init__(self) -> None:
        self.lifted: dict[str, Schema] = {OPEN: {"type": "object"}}
        self.operations = 0
        self._maps: dict[str, str] = {}

    def component(self, schema: Schema) -> Schema:
        """Return the schema of a component."""
        if shapes.is_union(schema):
            return {"type": "object", "properties": {"union": {"type": "string"}}}
        if shapes.is_enum(schema):
            count = sum(value is not None for value in schema["enum"])
            keys = [f"V{index}" for index in range(count)]
            return {"type": "string", "enum": keys, "x-enum-varnames": keys}
        if shapes.is_open(schema):
            return {"type": "object"}
        if shapes.is_map(schema):
            return {"type": "object", "additionalProperties": self.schema(schema["additionalProperties"])}
        return self.schema(schema)

    def schema(self, node: Any) -> Schema:
        """Return an inline schema, or the body of a component."""
        if not isinstance(node, dict):
            return {}
        if "$ref" in node:
            return {"$ref": node["$ref"]}
        known = shapes.open_union(node)
        if known is not None or shapes.ref(node):
            return self._reference(known or node, nullable=bool(node.get("nullable")))
        if shapes.is_map(node) or shapes.is_open(node):
            return self._reference({"$ref": self._lift(node)}, nullable=bool(node.get("nullable")))
        copy: Schema = {key: node[key] for key in _KEPT if key in node}
        if node.get("format") in _FORMATS:
            copy["format"] = node["format"]
        if "properties" in node:
            copy["properties"] = {wire: self.schema(child) for wire, child in node["properties"].items()}
        if "items" in node:
            copy["items"] = self.schema(node["items"])
        return copy

    def parameter(self, node: Schema) -> Schema:
        if "$ref" in node:
            return node
        return {
            "name": node["name"],
            "in": node["in"],
            "required": bool(node.get("required")),
            "schema": self.schema(node.get("schema", {})),
        }

    def _reference(self, node: Schema, *, nullable: bool) -> Schema:
        target = {"$ref": f"#/components/schemas/{shapes.ref(node)}" if shapes.ref(node) else node["$ref"]}
        return {"nullable": True, "allOf": [target]} if nullable else target

    def _lift(self, node: Schema) -> str:
        if shapes.is_open(node):
            return f"#/components/schemas/{OPEN}"
        value = self.schema(node["additionalProperties"])
        name = self._maps.setdefault(json.dumps(value, sort_keys=True), f"{MAP}{len(self._maps)}")
        self.lifted[name] = {"type": "object", "additionalProperties": value}
        return f"#/components/schemas/{name}"


def _path_item(item: Schema, normaliser: _Normaliser) -> Schema:
    copy: Schema = {"parameters": [normaliser.parameter(parameter) for parameter in item.get("parameters", ())]}
    for method in METHODS:
        if method in item:
            copy[method] = _operation(item[method], normaliser)
    return copy


def _operation(operation: Schema, normaliser: _Normaliser) -> Schema:
    responses = operation.get("responses", {})
    normaliser.operations += 1
    copy: Schema = {
        "operationId": f"operation{normaliser.operations}",
        "tags": ["all"],
        "parameters": [normaliser.parameter(parameter) for parameter in operation.get("parameters", ())],
        "responses": {status: _response(response, normaliser) for status, response in responses.items()},
    }
    if "requestBody" in operation:
        body = operation["requestBody"]
        copy["requestBody"] = {"required": bool(body.get("required")), "content": _content(body, normaliser)}
    return copy


def _response(response: Schema, normaliser: _Normaliser) -> Schema:
    if "$ref" in response:
        return response
    return {"description": "", "content": _content(response, normaliser)}


def _content(holder: Schema, normaliser: _Normaliser) -> Schema:
    content = holder.get("content") or {}
    return {kind: {"schema": normaliser.schema(media.get("schema", {}))} for kind, media in content.items()}
