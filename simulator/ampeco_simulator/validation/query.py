"""Query strings: deepObject filters, `include[]` lists and plain parameters, turned into typed values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from ampeco_simulator.schemas import Schema, Schemas, kind
from ampeco_simulator.validation.checks import Checks, Errors, complain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract import Operation

_KEY = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")
_BOOLEANS: Mapping[str, bool] = {"true": True, "1": True, "false": False, "0": False}


class QueryReader:
    """Reads the query of one operation. With `strict`, names that the contract lacks are errors."""

    def __init__(self, operation: Operation, schemas: Schemas, checks: Checks, *, strict: bool = True) -> None:
        self._schemas = schemas
        self._checks = checks
        self._strict = strict
        self._parameters = {parameter.name.removesuffix("[]"): parameter for parameter in operation.query_parameters}
        self._defaults = {
            name: default
            for name, parameter in self._parameters.items()
            if (default := schemas.flat(parameter.schema).get("default")) is not None
        }

    def read(self, text: str) -> tuple[dict[str, Any], Errors]:
        """The values by parameter name, defaults filled in, and what is wrong with them."""
        values: dict[str, Any] = dict(self._defaults)
        errors: Errors = {}
        if text:
            sent: dict[str, Any] = {}
            for key, value in parse_qsl(text, keep_blank_values=True):
                self._place(sent, key, value, errors)
            values.update(sent)
            for name in sent:
                self._checks.check(self._parameters[name].schema)(values[name], name, errors)
        for name, parameter in self._parameters.items():
            if parameter.required and name not in values:
                complain(errors, name, "field is required")
        return values, errors

    def _place(self, values: dict[str, Any], key: str, text: str, errors: Errors) -> None:
        match = _KEY.fullmatch(key)
        name = match.group(1) if match else key
        parameter = self._parameters.get(name)
        if match is None or parameter is None:
            if self._strict:
                complain(errors, key, "field is not known")
            return
        trail = list(match.group(2)[1:-1].split("][")) if match.group(2) else []
        self._descend(values, name, trail, parameter.schema, text, errors, name)

    def _descend(
        self, holder: dict[str, Any], key: str, trail: list[str], schema: Schema, text: str, errors: Errors, label: str
    ) -> None:
        flat = self._schemas.flat(schema)
        wanted = kind(flat)
        if not trail:
            # The API takes a list of one without brackets too. An empty text is no item, and no part.
            if wanted == "array":
                holder[key] = [self._value(flat.get("items", {}), text)] if text else []
            else:
                holder[key] = {} if wanted == "object" and not text else self._value(schema, text)
            return
        step, rest = trail[0], trail[1:]
        if wanted == "array" and (step == "" or step.isdigit()) and not rest:
            bucket = holder.setdefault(key, [])
            if isinstance(bucket, list):
                bucket.append(self._value(flat.get("items", {}), text))
            return
        inner = holder.setdefault(key, {})
        if not isinstance(inner, dict) or wanted not in ("object", ""):
            complain(errors, label, "must not have parts")
            return
        properties = flat.get("properties", {})
        if step in properties:
            self._descend(inner, step, rest, properties[step], text, errors, f"{label}.{step}")
            return
        root, _, free = step.partition(".")
        if free and root in properties:
            # filter[externalAppData.a.b]=x asks for a value inside an open object.
            inner[step] = text
        elif flat.get("additionalProperties"):
            inner[step] = text
        elif self._strict:
            complain(errors, f"{label}.{step}", "field is not known")

    def _value(self, schema: Schema, text: str) -> Any:
        flat = self._schemas.flat(schema)
        wanted, form = kind(flat), flat.get("format")
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
                if self._checks.valid(member, value):
                    return value
        return text


def _number(text: str, *, whole: bool) -> Any:
    try:
        return int(text) if whole or text.lstrip("-").isdigit() else float(text)
    except ValueError:
        return text
