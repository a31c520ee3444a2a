"""Compose the parameters of an operation; those that a client cannot send are left out and listed."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

import attrs

from generator.contract import shapes
from generator.contract.references import reference
from generator.document_import.composition.registry import FILTER
from generator.document_import.descriptions import first_sentence
from generator.document_import.normalisation.merge import merge_alternatives
from generator.python_api.naming.arguments import flattened
from generator.python_api.naming.words import snake

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.contract.document import OperationNode, Schema
    from generator.document_import.composition.component_extractor import ComponentExtractor
    from generator.document_import.composition.registry import SchemaLocation
    from generator.document_import.normalisation.schema import Normaliser

_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_KEPT_KEYWORDS = ("required", "deprecated", "allowEmptyValue")


@attrs.frozen
class ParameterComposer:
    """Composes path and query parameters. ``left_out`` collects parameters that cannot be sent."""

    extractor: ComponentExtractor
    normaliser: Normaliser
    left_out: list[str]

    def path(self, node: OperationNode, location: SchemaLocation, locked: Mapping[str, str]) -> list[Schema]:
        """Return the path's parameters in the order of the path; an undeclared one is a string."""
        declared = {str(one.get("name")): one for one in node.parameters_in("path")}
        composed = []
        for name in re.findall(r"\{([^{}]+)\}", node.path):
            schema = self.normaliser.normalise(declared.get(name, {}).get("schema"))
            schema.pop("nullable", None)
            if schema.get("type") not in _SCALARS:
                schema = {"type": "string"}
            if schema["type"] == "number":
                schema["type"] = "integer"
            extracted = self.extractor.extract(schema, self._parameter_location(location, name, locked))
            composed.append({"name": name, "in": "path", "required": True, "schema": extracted})
        return composed

    def query(self, node: OperationNode, location: SchemaLocation, locked: Mapping[str, str]) -> list[Schema]:
        """Return the query parameters; of two with the same Python name the second one is left out."""
        for place in ("header", "cookie"):
            for parameter in node.parameters_in(place):
                self.left_out.append(f"{location.where}: {place} parameter {parameter.get('name')}")
        composed: dict[str, Schema] = {}
        for parameter in node.parameters_in("query"):
            python = snake(str(parameter.get("name")).removesuffix("[]"))
            extracted = None if python in composed else self._compose_query(parameter, location, locked)
            if extracted is not None:
                composed[python] = extracted
            elif python in composed:
                where = f"{location.where}: query parameter {parameter.get('name')}"
                self.left_out.append(f"{where}: has the same Python name as another one ({python})")
        return list(composed.values())

    def _compose_query(self, parameter: Schema, location: SchemaLocation, locked: Mapping[str, str]) -> Schema | None:
        wire = str(parameter.get("name"))
        schema = self.normaliser.normalise(parameter.get("schema") or _content_schema(parameter))
        keywords: Schema = {key: parameter[key] for key in _KEPT_KEYWORDS if parameter.get(key)}
        if text := first_sentence(parameter.get("description")):
            keywords = {"description": text, **keywords}
        if "properties" in schema or "oneOf" in schema:
            return self._compose_filter(wire, schema, keywords, location, locked)
        schema = {"type": "string"} | {key: value for key, value in schema.items() if key != "nullable"}
        if schema["type"] == "array" and schema["items"].get("type") not in _SCALARS:
            schema["items"] = {"type": "string"}
        if schema["type"] not in {*_SCALARS, "array"}:
            self.left_out.append(f"{location.where}: query parameter {wire}: an object with unknown keys")
            return None
        if schema["type"] == "array" and wire in {"include", "include[]"}:
            extracted = self.extractor.extract(schema, self._parameter_location(location, "include[]", locked))
            return {
                "name": "include[]",
                "in": "query",
                **keywords,
                "style": "form",
                "explode": True,
                "schema": extracted,
            }
        extracted = self.extractor.extract(schema, self._parameter_location(location, wire, locked))
        return {"name": wire, "in": "query", **keywords, "schema": extracted}

    def _compose_filter(
        self, wire: str, schema: Schema, keywords: Schema, location: SchemaLocation, locked: Mapping[str, str]
    ) -> Schema | None:
        """Compose a ``deepObject`` parameter (a filter), sent as ``filter[name]`` or ``filter[name][name]``."""
        schema = self._sendable_properties(_merge_variants(schema), f"{location.where}: {wire}", None, set())
        if not schema.get("properties"):
            return None
        extracted = self.extractor.extract(
            schema, attrs.evolve(self._parameter_location(location, wire, locked), is_root=True)
        )
        target = reference(shapes.ref(extracted) or "")
        return {"name": wire, "in": "query", **keywords, "style": "deepObject", "explode": True, "schema": target}

    def _sendable_properties(self, schema: Schema, where: str, parent: str | None, taken: set[str]) -> Schema:
        """Keep properties that a query can express: scalars, arrays of them, free keys, and one level of objects."""
        kept: dict[str, Any] = {}
        for wire, child in schema.get("properties", {}).items():
            python = flattened(parent, wire) if parent else snake(wire)
            if "properties" in child and parent is None:
                inner = self._sendable_properties(child, f"{where}.{wire}", wire, taken)
                if inner["properties"]:
                    kept[wire] = inner
            elif not _is_sendable(child):
                self.left_out.append(f"{where}.{wire}: cannot be written in a query")
            elif python in taken:
                self.left_out.append(f"{where}.{wire}: has the same Python name as another one ({python})")
            else:
                taken.add(python)
                kept[wire] = child
        return {**schema, "type": "object", "properties": kept}

    def _parameter_location(self, location: SchemaLocation, wire: str, locked: Mapping[str, str]) -> SchemaLocation:
        word = "include" if wire == "include[]" else wire
        at = location.of_property(word, is_array=False, locked_name=locked.get(wire))
        return attrs.evolve(at, role=FILTER, where=f"{location.where} {wire}")


def _merge_variants(schema: Schema) -> Schema:
    """Return a filter with the properties of all variants."""
    return functools.reduce(merge_alternatives, schema["oneOf"]) if "oneOf" in schema else schema


def _is_sendable(schema: Schema) -> bool:
    """Return whether a query can express the schema: a scalar, an array of scalars, or an object with free keys."""
    kind = schema.get("items", {}).get("type") if schema.get("type") == "array" else schema.get("type")
    return kind in _SCALARS or (kind == "object" and "properties" not in schema)


def _content_schema(parameter: Schema) -> Any:
    """Return the schema of a parameter that has ``content`` instead of ``schema``."""
    return shapes.json_schema(parameter) if isinstance(parameter.get("content"), dict) else None
