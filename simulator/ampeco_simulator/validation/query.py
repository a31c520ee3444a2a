"""Query strings: ``filter[...]`` objects, ``include[]`` lists and plain parameters, parsed to typed values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from ampeco_simulator.contract.schemas import Schema, Schemas, json_type
from ampeco_simulator.validation.validators import Errors, SchemaValidators, add_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract.operations import Operation

_KEY = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")
_FREE_KEYS = "x-free-keys"
"""In the contract: a filter whose name continues with a path inside an open object."""
_BOOLEANS: Mapping[str, bool] = {"true": True, "1": True, "false": False, "0": False}


class QueryParser:
    """Parses query strings of one operation. With ``strict``, unknown names are errors; otherwise they are ignored."""

    def __init__(
        self, operation: Operation, schemas: Schemas, validators: SchemaValidators, *, strict: bool = True
    ) -> None:
        self._schemas = schemas
        self._validators = validators
        self._strict = strict
        self._parameters = {parameter.name.removesuffix("[]"): parameter for parameter in operation.query_parameters}
        self._defaults = {
            name: default
            for name, parameter in self._parameters.items()
            if (default := schemas.flat(parameter.schema).get("default")) is not None
        }

    def parse(self, text: str) -> tuple[dict[str, Any], Errors]:
        """Return the values by parameter name, with defaults, and the errors in them."""
        values: dict[str, Any] = dict(self._defaults)
        errors: Errors = {}
        if text:
            sent: dict[str, Any] = {}
            for key, value in parse_qsl(text, keep_blank_values=True):
                self._set(sent, key, value, errors)
            values.update(sent)
            for name in sent:
                self._validators.validator(self._parameters[name].schema)(values[name], name, errors)
        for name, parameter in self._parameters.items():
            if parameter.required and name not in values:
                add_error(errors, name, "field is required")
        return values, errors

    def _set(self, values: dict[str, Any], key: str, text: str, errors: Errors) -> None:
        match = _KEY.fullmatch(key)
        name = match.group(1) if match else key
        keys = match.group(2)[1:-1].split("][") if match and match.group(2) else []
        parameter = self._parameters.get(name)
        if match is None or parameter is None:
            if self._strict:
                add_error(errors, ".".join(part for part in (name, *keys) if part), "field is not known")
            return
        self._set_nested(values, name, keys, parameter.schema, text, errors, name)

    def _set_nested(
        self,
        container: dict[str, Any],
        key: str,
        keys: list[str],
        schema: Schema,
        text: str,
        errors: Errors,
        dotted: str,
    ) -> None:
        flat = self._schemas.flat(schema)
        wanted = json_type(flat)
        if not keys:
            # The API also accepts one list element without brackets. An empty text is an empty list or object.
            if wanted == "array":
                container[key] = [self._value(flat.get("items", {}), text)] if text else []
            else:
                container[key] = {} if wanted == "object" and not text else self._value(schema, text)
            return
        inner_key, rest = keys[0], keys[1:]
        if wanted == "array" and (inner_key == "" or inner_key.isdigit()) and not rest:
            elements = container.setdefault(key, [])
            if isinstance(elements, list):
                elements.append(self._value(flat.get("items", {}), text))
            return
        inner = container.setdefault(key, {})
        if not isinstance(inner, dict) or wanted not in ("object", ""):
            add_error(errors, dotted, "must not have nested fields")
            return
        properties = flat.get("properties", {})
        if inner_key in properties:
            self._set_nested(inner, inner_key, rest, properties[inner_key], text, errors, f"{dotted}.{inner_key}")
            return
        root, _, free = inner_key.partition(".")
        if free and self._schemas.flat(properties.get(root, {})).get(_FREE_KEYS):
            # filter[externalAppData.a.b]=x compares a value inside an open object.
            inner[inner_key] = text
        elif flat.get("additionalProperties"):
            inner[inner_key] = text
        elif self._strict:
            add_error(errors, f"{dotted}.{inner_key}", "field is not known")

    def _value(self, schema: Schema, text: str) -> Any:
        flat = self._schemas.flat(schema)
        wanted, form = json_type(flat), flat.get("format")
        if flat.get("nullable") and text in ("", "null"):
            return None
        if wanted == "integer" or form == "integer":
            return _number(text, whole=True) if wanted == "integer" else text
        if wanted == "number":
            return _number(text, whole=False)
        if wanted == "boolean":
            return _BOOLEANS.get(text, text)
        if not wanted:
            for member in flat.get("oneOf", ()) or flat.get("anyOf", ()):
                value = self._value(member, text)
                if self._validators.valid(member, value):
                    return value
        return text


def _number(text: str, *, whole: bool) -> Any:
    try:
        return int(text) if whole or text.lstrip("-").isdigit() else float(text)
    except ValueError:
        return text
