"""Validators compiled from schemas: one function per schema, which collects errors by dotted field name."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

from ampeco_simulator.contract.schemas import Schema, Schemas, allows_null, json_type
from ampeco_simulator.validation.formats import FORMATS, canonical_format

Errors = dict[str, list[str]]
"""Messages by dotted field name."""
Validator = Callable[[Any, str, Errors], None]
"""Takes a value, its dotted name, and the errors to which it adds."""

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def add_error(errors: Errors, name: str, message: str) -> None:
    """Add one error in the wording of the API: "The <name> <message>."."""
    label = name or "body"
    errors.setdefault(label, []).append(f"The {label} {message}.")


class _Compiled(NamedTuple):
    schema: Schema
    validate: Validator


class SchemaValidators:
    """Compiles schemas to validators and keeps them.

    With ``writing``, read-only properties are skipped, otherwise write-only ones. With ``closed``, objects with
    properties have no others, unless their schema allows them with ``additionalProperties``.
    """

    def __init__(self, schemas: Schemas, *, writing: bool, closed: bool = False) -> None:
        self._schemas = schemas
        self._closed = closed
        self._skipped = "readOnly" if writing else "writeOnly"
        # By id(): the schema is stored too, because the id() of a freed object can be reused.
        self._compiled: dict[int, _Compiled] = {}

    def valid(self, schema: Schema, value: Any) -> bool:
        """Return whether a value is valid."""
        errors: Errors = {}
        self.validator(schema)(value, "", errors)
        return not errors

    def validator(self, schema: Schema) -> Validator:
        """Return the validator of a schema."""
        target = self._schemas.resolve(schema)
        cached = self._compiled.get(id(target))
        if cached is not None:
            return cached.validate
        # Schemas can be recursive: while this one is compiled, references to it look the validator up when they run.
        self._compiled[id(target)] = _Compiled(
            target, lambda value, name, errors: self._compiled[id(target)].validate(value, name, errors)
        )
        validate = self._compile(self._schemas.flat(target))
        self._compiled[id(target)] = _Compiled(target, validate)
        return validate

    def _compile(self, flat: Mapping[str, Any]) -> Validator:
        nullable = allows_null(flat)
        wanted = json_type(flat)
        types = _TYPES.get(wanted)
        parts = [
            part for part in (self._enum(flat), self._by_type(wanted, flat), self._union(flat)) if part is not None
        ]

        def validate(value: Any, name: str, errors: Errors) -> None:
            if value is None:
                if not nullable and (wanted or parts):
                    add_error(errors, name, "field must have a value")
                return
            if types is not None and not _has_type(wanted, types, value):
                article = "an" if wanted[0] in "aio" else "a"
                add_error(errors, name, f"must be {article} {wanted}")
                return
            for part in parts:
                part(value, name, errors)

        return validate

    def _by_type(self, wanted: str, flat: Mapping[str, Any]) -> Validator | None:
        match wanted:
            case "object":
                return self._object(flat)
            case "array":
                return self._array(flat)
            case "string":
                return _string(flat)
            case "integer" | "number":
                return _number(flat)
        return None

    def _object(self, flat: Mapping[str, Any]) -> Validator | None:
        declared: Mapping[str, Schema] = flat.get("properties", {})
        kept = {name: sub for name, sub in declared.items() if not self._schemas.resolve(sub).get(self._skipped)}
        properties = {name: self.validator(sub) for name, sub in kept.items()}
        required = [name for name in flat.get("required", ()) if name in kept or name not in declared]
        extra = flat.get("additionalProperties", not (self._closed and declared))
        others = self.validator(extra) if isinstance(extra, Mapping) and extra else None
        if not properties and not required and others is None and extra is not False:
            return None

        def validate(value: dict[str, Any], name: str, errors: Errors) -> None:
            prefix = f"{name}." if name else ""
            for field in required:
                if field not in value:
                    add_error(errors, prefix + field, "field is required")
            for key, sub in value.items():
                validate_property = properties.get(key)
                if validate_property is not None:
                    validate_property(sub, prefix + key, errors)
                elif key in declared:
                    continue
                elif others is not None:
                    others(sub, prefix + key, errors)
                elif extra is False:
                    add_error(errors, prefix + key, "field is not known")

        return validate

    def _array(self, flat: Mapping[str, Any]) -> Validator:
        items = self.validator(flat.get("items", {}))
        least, most = flat.get("minItems", 0), flat.get("maxItems", math.inf)
        unique = bool(flat.get("uniqueItems"))

        def validate(value: list[Any], name: str, errors: Errors) -> None:
            if len(value) < least:
                add_error(errors, name, f"must have at least {least} items")
            if len(value) > most:
                add_error(errors, name, f"must not have more than {most} items")
            if unique and any(value[i] in value[:i] for i in range(len(value))):
                add_error(errors, name, "has a duplicate value")
            prefix = f"{name}." if name else ""
            for index, item in enumerate(value):
                items(item, f"{prefix}{index}", errors)

        return validate

    def _enum(self, flat: Mapping[str, Any]) -> Validator | None:
        values = flat.get("enum")
        if values is None:
            return None
        # 1 == True in Python, not in JSON.
        allowed = {(isinstance(value, bool), value) for value in values}

        def validate(value: Any, name: str, errors: Errors) -> None:
            if isinstance(value, dict | list) or (isinstance(value, bool), value) not in allowed:
                add_error(errors, name, "is not one of the allowed values")

        return validate

    def _union(self, flat: Mapping[str, Any]) -> Validator | None:
        members = flat.get("oneOf") or flat.get("anyOf")
        if not members:
            return None
        discriminator = flat.get("discriminator") or {}
        if discriminator.get("mapping"):
            return self._discriminated(discriminator["propertyName"], discriminator["mapping"], members)
        validators = [self.validator(member) for member in members]
        # The members of published unions overlap, so one match is enough for ``oneOf`` too.

        def validate(value: Any, name: str, errors: Errors) -> None:
            attempts: list[Errors] = []
            for member in validators:
                found: Errors = {}
                member(value, name, found)
                if not found:
                    return
                attempts.append(found)
            for field, messages in min(attempts, key=len).items():
                errors.setdefault(field, []).extend(messages)

        return validate

    def _discriminated(self, property_name: str, mapping: Mapping[str, str], members: list[Schema]) -> Validator:
        by_value = {value: self.validator({"$ref": target}) for value, target in mapping.items()}
        # One member may lack the discriminator: it is the schema of values without that property.
        untagged = next((self.validator(each) for each in members if each.get("$ref") not in mapping.values()), None)

        def validate(value: Any, name: str, errors: Errors) -> None:
            if not isinstance(value, dict):
                add_error(errors, name, "must be an object")
                return
            chosen = value.get(property_name)
            member = (
                by_value.get(chosen) if isinstance(chosen, str) else untagged if property_name not in value else None
            )
            if member is None:
                field = f"{name}.{property_name}" if name else property_name
                add_error(
                    errors, field, "is not one of the allowed values" if property_name in value else "field is required"
                )
                return
            member(value, name, errors)

        return validate


def _is_whole(value: Any) -> bool:
    return isinstance(value, float) and value.is_integer()


def _has_type(wanted: str, types: tuple[type, ...], value: Any) -> bool:
    if isinstance(value, bool):
        return wanted == "boolean"
    # In JSON Schema a whole float is an integer.
    return isinstance(value, types) or (wanted == "integer" and _is_whole(value))


def _string(flat: Mapping[str, Any]) -> Validator | None:
    pattern = re.compile(flat["pattern"]) if "pattern" in flat else None
    least, most = flat.get("minLength", 0), flat.get("maxLength", math.inf)
    form = FORMATS.get(canonical_format(flat.get("format")))
    if pattern is None and form is None and not least and most == math.inf:
        return None

    def validate(value: str, name: str, errors: Errors) -> None:
        if len(value) < least:
            add_error(errors, name, f"must be at least {least} characters")
        if len(value) > most:
            add_error(errors, name, f"must not be greater than {most} characters")
        if pattern is not None and pattern.search(value) is None:
            add_error(errors, name, "format is invalid")
        if form is not None and not form.matches(value):
            add_error(errors, name, form.message)

    return validate


def _number(flat: Mapping[str, Any]) -> Validator | None:
    low, high, step = flat.get("minimum", -math.inf), flat.get("maximum", math.inf), flat.get("multipleOf")
    low_open, high_open = flat.get("exclusiveMinimum") is True, flat.get("exclusiveMaximum") is True
    exact = None if step is None else Fraction(str(step))
    if low == -math.inf and high == math.inf and exact is None:
        return None

    def validate(value: float, name: str, errors: Errors) -> None:
        if value < low or (low_open and value == low):
            add_error(errors, name, f"must be at least {low}")
        if value > high or (high_open and value == high):
            add_error(errors, name, f"must not be greater than {high}")
        # Compared as decimal numbers: the float 0.29 is no multiple of the float 0.01.
        if exact is not None and (Fraction(str(value)) / exact).denominator != 1:
            add_error(errors, name, f"must be a multiple of {step}")

    return validate
