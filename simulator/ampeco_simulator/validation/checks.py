"""Validators compiled from schemas: one closure per schema, errors gathered under dotted names."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from ampeco_simulator.schemas import Schema, Schemas, allows_null, kind
from ampeco_simulator.validation.formats import FORMATS, format_of

Errors = dict[str, list[str]]
Check = Callable[[Any, str, Errors], None]

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def complain(errors: Errors, name: str, message: str) -> None:
    """Note one error in the API's wording."""
    label = name or "body"
    errors.setdefault(label, []).append(f"The {label} {message}.")


class Checks:
    """Compiles checks. `writing` ones skip what is read-only; the others what is write-only."""

    def __init__(self, schemas: Schemas, *, writing: bool) -> None:
        self._schemas = schemas
        self._skipped = "readOnly" if writing else "writeOnly"
        self._compiled: dict[int, tuple[Schema, Check]] = {}

    def valid(self, schema: Schema, value: Any) -> bool:
        """Whether a value passes."""
        errors: Errors = {}
        self.check(schema)(value, "", errors)
        return not errors

    def check(self, schema: Schema) -> Check:
        """The check for a schema."""
        target = self._schemas.lookup(schema)
        known = self._compiled.get(id(target))
        if known is not None:
            return known[1]
        # Schemas may refer to themselves: until this one is compiled its users reach it by a detour.
        self._compiled[id(target)] = (
            target,
            lambda value, name, errors: self._compiled[id(target)][1](value, name, errors),
        )
        compiled = self._compile(self._schemas.flat(target))
        self._compiled[id(target)] = (target, compiled)
        return compiled

    def _compile(self, flat: Mapping[str, Any]) -> Check:
        nullable = allows_null(flat)
        wanted = kind(flat)
        types = _TYPES.get(wanted)
        parts = [
            part for part in (self._enum(flat), self._by_kind(wanted, flat), self._union(flat)) if part is not None
        ]

        def check(value: Any, name: str, errors: Errors) -> None:
            if value is None:
                if not nullable and (wanted or parts):
                    complain(errors, name, "field must have a value")
                return
            if types is not None and not _is(wanted, types, value):
                article = "an" if wanted[0] in "aio" else "a"
                complain(errors, name, f"must be {article} {wanted}")
                return
            for part in parts:
                part(value, name, errors)

        return check

    def _by_kind(self, wanted: str, flat: Mapping[str, Any]) -> Check | None:
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

    def _object(self, flat: Mapping[str, Any]) -> Check | None:
        declared: Mapping[str, Schema] = flat.get("properties", {})
        kept = {name: sub for name, sub in declared.items() if not self._schemas.lookup(sub).get(self._skipped)}
        properties = {name: self.check(sub) for name, sub in kept.items()}
        required = [name for name in flat.get("required", ()) if name in kept or name not in declared]
        extra = flat.get("additionalProperties", True)
        others = self.check(extra) if isinstance(extra, Mapping) and extra else None
        if not properties and not required and others is None and extra is not False:
            return None

        def check(value: dict[str, Any], name: str, errors: Errors) -> None:
            prefix = f"{name}." if name else ""
            for need in required:
                if need not in value:
                    complain(errors, prefix + need, "field is required")
            for key, sub in value.items():
                known = properties.get(key)
                if known is not None:
                    known(sub, prefix + key, errors)
                elif key in declared:
                    continue
                elif others is not None:
                    others(sub, prefix + key, errors)
                elif extra is False:
                    complain(errors, prefix + key, "field is not known")

        return check

    def _array(self, flat: Mapping[str, Any]) -> Check:
        items = self.check(flat.get("items", {}))
        least, most = flat.get("minItems", 0), flat.get("maxItems", math.inf)
        unique = bool(flat.get("uniqueItems"))

        def check(value: list[Any], name: str, errors: Errors) -> None:
            if len(value) < least:
                complain(errors, name, f"must have at least {least} items")
            if len(value) > most:
                complain(errors, name, f"must not have more than {most} items")
            if unique and any(value[i] in value[:i] for i in range(len(value))):
                complain(errors, name, "has a duplicate value")
            prefix = f"{name}." if name else ""
            for index, item in enumerate(value):
                items(item, f"{prefix}{index}", errors)

        return check

    def _enum(self, flat: Mapping[str, Any]) -> Check | None:
        values = flat.get("enum")
        if values is None:
            return None
        # 1 == True in Python, not in JSON.
        allowed = {(isinstance(value, bool), value) for value in values}

        def check(value: Any, name: str, errors: Errors) -> None:
            if isinstance(value, dict | list) or (isinstance(value, bool), value) not in allowed:
                complain(errors, name, "is not one of the allowed values")

        return check

    def _union(self, flat: Mapping[str, Any]) -> Check | None:
        members = flat.get("oneOf") or flat.get("anyOf")
        if not members:
            return None
        discriminator = flat.get("discriminator") or {}
        if discriminator.get("mapping"):
            return self._discriminated(discriminator["propertyName"], discriminator["mapping"], members)
        checks = [self.check(member) for member in members]
        # The published unions overlap, so that one of them matching is enough for oneOf too.

        def check(value: Any, name: str, errors: Errors) -> None:
            tries: list[Errors] = []
            for member in checks:
                found: Errors = {}
                member(value, name, found)
                if not found:
                    return
                tries.append(found)
            for field, messages in min(tries, key=len).items():
                errors.setdefault(field, []).extend(messages)

        return check

    def _discriminated(self, telling: str, mapping: Mapping[str, str], members: list[Schema]) -> Check:
        by_value = {value: self.check({"$ref": target}) for value, target in mapping.items()}
        # One member may lack the telling property: it is what an untagged value is.
        untagged = next((self.check(each) for each in members if each.get("$ref") not in mapping.values()), None)

        def check(value: Any, name: str, errors: Errors) -> None:
            if not isinstance(value, dict):
                complain(errors, name, "must be an object")
                return
            chosen = value.get(telling)
            member = by_value.get(chosen) if isinstance(chosen, str) else untagged if telling not in value else None
            if member is None:
                field = f"{name}.{telling}" if name else telling
                complain(errors, field, "is not one of the allowed values" if telling in value else "field is required")
                return
            member(value, name, errors)

        return check


def _whole(value: Any) -> bool:
    return isinstance(value, float) and value.is_integer()


def _is(wanted: str, types: tuple[type, ...], value: Any) -> bool:
    if isinstance(value, bool):
        return wanted == "boolean"
    # A whole float is an integer to JSON Schema.
    return isinstance(value, types) or (wanted == "integer" and _whole(value))


def _string(flat: Mapping[str, Any]) -> Check | None:
    pattern = re.compile(flat["pattern"]) if "pattern" in flat else None
    least, most = flat.get("minLength", 0), flat.get("maxLength", math.inf)
    test = FORMATS.get(format_of(flat.get("format")))
    if pattern is None and test is None and not least and most == math.inf:
        return None

    def check(value: str, name: str, errors: Errors) -> None:
        if len(value) < least:
            complain(errors, name, f"must be at least {least} characters")
        if len(value) > most:
            complain(errors, name, f"must not be greater than {most} characters")
        if pattern is not None and pattern.search(value) is None:
            complain(errors, name, "format is invalid")
        if test is not None and not test[0](value):
            complain(errors, name, test[1])

    return check


def _number(flat: Mapping[str, Any]) -> Check | None:
    low, high, step = flat.get("minimum", -math.inf), flat.get("maximum", math.inf), flat.get("multipleOf")
    low_open, high_open = flat.get("exclusiveMinimum") is True, flat.get("exclusiveMaximum") is True
    exact = None if step is None else Fraction(str(step))
    if low == -math.inf and high == math.inf and exact is None:
        return None

    def check(value: float, name: str, errors: Errors) -> None:
        if value < low or (low_open and value == low):
            complain(errors, name, f"must be at least {low}")
        if value > high or (high_open and value == high):
            complain(errors, name, f"must not be greater than {high}")
        # By their decimal digits: binary 0.29 is no multiple of binary 0.01.
        if exact is not None and (Fraction(str(value)) / exact).denominator != 1:
            complain(errors, name, f"must be a multiple of {step}")

    return check
