"""Records rendered through the schema of an operation.

Several versions of a resource show the same record in different shapes. A record therefore has only the fields that the
simulator computes or that a client wrote, and the schema adds the others: with examples for seeded records, with
defaults and nulls for records that a client created.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from ampeco_simulator.contract.schemas import Schema, Schemas, allows_null, json_type
from ampeco_simulator.seeds import seed_of
from ampeco_simulator.state.field_aliases import camel_case
from ampeco_simulator.validation.formats import canonical_format
from ampeco_simulator.validation.validators import SchemaValidators

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.examples.maker import Examples

_MISSING: Final = object()
_DATE = len("2026-07-01")
_SYNONYMS: Mapping[str, str] = {
    "1": "singlephase",
    "singlephase": "1",
    "3": "threephase",
    "threephase": "3",
    "active": "enabled",
    "enabled": "active",
}
"""Enum values that versions of a resource spell differently."""


@attrs.frozen(eq=False)
class _Field:
    name: str
    stored_name: str
    """The name of the field in stored records."""
    schema: Schema
    flat: Mapping[str, Any]
    required: bool


class Views:
    """Fits records to schemas."""

    def __init__(self, schemas: Schemas, examples: Examples) -> None:
        self._schemas = schemas
        self._examples = examples
        self._checks = SchemaValidators(schemas, writing=False)
        self._fields: dict[int, tuple[Schema, tuple[_Field, ...]]] = {}

    def view(self, schema: Schema, fields: Mapping[str, Any], seed: int, *, sparse: bool) -> dict[str, Any]:
        """Return the record as the schema shows it. With ``sparse``, missing fields get no example values."""
        schema = self._member(schema, fields, seed)
        declared = self.fields(schema)
        if not declared:
            return dict(fields)
        values = ((field.name, self._value(field, fields, seed, sparse=sparse)) for field in declared)
        shown = {name: value for name, value in values if value is not _MISSING}
        extra = self._schemas.flat(schema).get("additionalProperties")
        if extra is True:
            shown.update({name: value for name, value in fields.items() if name not in shown})
        return shown

    def value(self, schema: Schema, fields: Mapping[str, Any], seed: int, name: str, *, sparse: bool) -> Any:
        """Return one field of the record as the schema shows it, else as it is stored, ``None`` when it is missing."""
        field = next((each for each in self.fields(self._member(schema, fields, seed)) if each.name == name), None)
        value = fields.get(name) if field is None else self._value(field, fields, seed, sparse=sparse)
        return None if value is _MISSING else value

    def _value(self, field: _Field, fields: Mapping[str, Any], seed: int, *, sparse: bool) -> Any:
        name = field.stored_name if field.stored_name in fields else field.name
        value = self._fit(field.schema, fields[name], seed) if name in fields else _MISSING
        if value is not _MISSING:
            return value
        # A field that is stored as null does not get an example value.
        return self._fill(field, seed, sparse=sparse or (name in fields and fields[name] is None))

    def _member(self, schema: Schema, fields: Mapping[str, Any], seed: int) -> Schema:
        """Return the member of a union that fits the record: by the discriminator, else chosen by the seed."""
        flat = self._schemas.flat(schema)
        discriminator = flat.get("discriminator") or {}
        mapping: Mapping[str, str] = discriminator.get("mapping") or {}
        if not mapping:
            return schema
        target = mapping.get(fields.get(discriminator["propertyName"], ""))
        return {"$ref": target or mapping[sorted(mapping)[seed % len(mapping)]]}

    def fields(self, schema: Schema) -> tuple[_Field, ...]:
        """Return the fields that an object schema shows in responses, none for an open object."""
        target = self._schemas.resolve(schema)
        cached = self._fields.get(id(target))
        if cached is None:
            required = set(self._schemas.flat(target).get("required", ()))
            made = tuple(
                _Field(name, camel_case(name), sub, flat, name in required)
                for name, sub in self._schemas.properties(target).items()
                if not (flat := self._schemas.flat(sub)).get("writeOnly")
            )
            cached = (target, made)
            self._fields[id(target)] = cached
        return cached[1]

    def valid(self, schema: Schema, value: Any) -> bool:
        """Return whether a value is valid for the schema."""
        return self._checks.valid(schema, value)

    def _fill(self, field: _Field, seed: int, *, sparse: bool) -> Any:
        if not sparse:
            return self._examples.value(field.schema, seed_of(seed, field.name), field.name)
        if field.flat.get("default") is not None:
            return field.flat["default"]
        if allows_null(field.flat):
            return None
        return self._examples.value(field.schema, seed_of(seed, field.name), field.name) if field.required else _MISSING

    def _fit(self, schema: Schema, value: Any, seed: int) -> Any:
        """Return the value converted to the schema, or ``_MISSING`` when it cannot be converted."""
        flat = self._schemas.flat(schema)
        if value is None:
            return (
                None if allows_null(flat) or not (json_type(flat) or "oneOf" in flat or "anyOf" in flat) else _MISSING
            )
        union = flat.get("oneOf") or flat.get("anyOf")
        if union:
            return value if self._checks.valid(schema, value) else _MISSING
        expected = json_type(flat)
        if expected == "object" and isinstance(value, list):
            value = _by_locale(value)
        if (
            expected == "array"
            and isinstance(value, dict)
            and "locale" in self._schemas.properties(flat.get("items", {}))
        ):
            value = [{"locale": locale, "translation": text} for locale, text in value.items()]
        if expected == "object" and isinstance(value, dict):
            return self.view(schema, value, seed, sparse=True) if "properties" in flat else value
        if expected == "array" and isinstance(value, list):
            items = flat.get("items", {})
            return [fitted for item in value if (fitted := self._fit(items, item, seed)) is not _MISSING]
        for candidate in _spellings(expected, value, flat):
            if self._checks.valid(schema, candidate):
                return candidate
        return _MISSING


def _spellings(expected: str, value: Any, flat: Mapping[str, Any]) -> list[Any]:
    """Return the value and the spellings that other versions of the resource use for it."""
    candidates = [value]
    if expected == "string" and isinstance(value, int | float) and not isinstance(value, bool):
        candidates.append(str(value))
    if expected == "string" and isinstance(value, dict) and "name" in value:
        candidates.append(value["name"])
    if expected in ("integer", "number") and isinstance(value, str) and value.lstrip("-").isdigit():
        candidates.append(int(value))
    if expected == "string" and isinstance(value, str):
        form, plain = canonical_format(flat.get("format")), _plain(value)
        if form == "date":
            candidates.append(value[:_DATE])
        if form == "date-time" and len(value) == _DATE:
            candidates.append(f"{value}T00:00:00+00:00")
        accepted = (plain, _SYNONYMS.get(plain, plain))
        candidates.extend(each for each in flat.get("enum") or () if isinstance(each, str) and _plain(each) in accepted)
    return candidates


def _by_locale(translations: list[Any]) -> Any:
    """Return a list of translations as the map by locale that older versions show."""
    if all(isinstance(each, dict) and "locale" in each and "translation" in each for each in translations):
        return {each["locale"]: each["translation"] for each in translations}
    return translations


def _plain(text: str) -> str:
    return text.lower().replace("_", "").replace("-", "").replace(" ", "")
