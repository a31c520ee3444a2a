"""Example values for schemas. The same seed gives the same value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ampeco_simulator.contract.schemas import Schema, Schemas, json_type
from ampeco_simulator.examples import numbers, strings
from ampeco_simulator.seeds import RandomStream
from ampeco_simulator.validation.formats import canonical_format

_DEPTH = 8
_CLOCK_PATTERNS = {5: "08:30", 8: "08:30:00"}

Reference = Callable[[str], int | None]
"""Returns how many items a field such as ``userId`` may refer to, ``None`` when it does not refer to a collection."""


class Examples:
    """Makes example values. ``references`` limits ids to existing items."""

    def __init__(self, schemas: Schemas, references: Reference = lambda _: None) -> None:
        self._schemas = schemas
        self._references = references

    def value(self, schema: Schema, seed: int, name: str = "", *, writing: bool = False) -> Any:
        """Return a value of the schema. Read-only fields are left out with ``writing``, else write-only ones."""
        return self._make(schema, RandomStream(seed), name, "readOnly" if writing else "writeOnly", 0)

    def _make(self, schema: Schema, rng: RandomStream, name: str, skipped: str, depth: int) -> Any:
        flat = self._schemas.flat(schema)
        enum = flat.get("enum")
        if enum is not None:
            return rng.pick([value for value in enum if value is not None] or [None])
        members = flat.get("oneOf") or flat.get("anyOf")
        if members:
            return self._union(flat, members, rng, name, skipped, depth)
        match json_type(flat):
            case "object":
                return self._object(flat, rng, skipped, depth)
            case "array":
                return self._array(flat, rng, name, skipped, depth)
            case "string":
                return _string(flat, rng, name)
            case "integer":
                return self._integer(flat, rng, name)
            case "number":
                return (
                    self._integer(flat, rng, name)
                    if name == "id" or self._references(name) is not None
                    else numbers.bounded(numbers.number(name, rng), flat, whole=False)
                )
            case "boolean":
                return bool(rng.below(2))
        return self._references(name) and self._integer(flat, rng, name)

    def _union(
        self, flat: Mapping[str, Any], members: list[Schema], rng: RandomStream, name: str, skipped: str, depth: int
    ) -> Any:
        discriminator = flat.get("discriminator") or {}
        mapping: Mapping[str, str] = discriminator.get("mapping") or {}
        if mapping:
            value, target = rng.pick(sorted(mapping.items()))
            result = self._make({"$ref": target}, rng, name, skipped, depth)
            return {**result, discriminator["propertyName"]: value} if isinstance(result, dict) else result
        result = self._make(rng.pick(members), rng, name, skipped, depth)
        if isinstance(result, dict) and "properties" in flat:
            rest = {key: value for key, value in flat.items() if key not in ("oneOf", "anyOf")}
            result = {**result, **self._object(rest, rng, skipped, depth)}
        return result

    def _object(self, flat: Mapping[str, Any], rng: RandomStream, skipped: str, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        required = flat.get("required", ())
        for name, schema in flat.get("properties", {}).items():
            inner = self._schemas.flat(schema)
            if inner.get(skipped):
                continue
            if depth >= _DEPTH and name not in required:
                continue
            result[name] = self._make(schema, rng, name, skipped, depth + 1)
        extra = flat.get("additionalProperties")
        if isinstance(extra, Mapping) and extra and not result:
            result["en"] = self._make(extra, rng, "text", skipped, depth + 1)
        for name in required:
            if name not in flat.get("properties", {}):
                result.setdefault(name, "")
        return result

    def _array(self, flat: Mapping[str, Any], rng: RandomStream, name: str, skipped: str, depth: int) -> list[Any]:
        minimum = flat.get("minItems", 0)
        count = max(minimum, 0 if depth >= _DEPTH else rng.between(1, 2))
        count = min(count, flat.get("maxItems", count))
        items = flat.get("items", {})
        singular = name.removesuffix("s")
        result: list[Any] = []
        for _ in range(count):
            value = self._make(items, rng, singular, skipped, depth + 1)
            if value not in result or len(result) < minimum:
                result.append(value)
        return result

    def _integer(self, flat: dict[str, Any], rng: RandomStream, name: str) -> int:
        bound = self._references(name) or (20 if name.endswith(("Id", "ID", "id")) else None)
        raw = 1 + rng.below(min(bound, 20)) if bound else numbers.number(name, rng)
        return int(numbers.bounded(raw, flat, whole=True))


def _string(flat: Mapping[str, Any], rng: RandomStream, name: str) -> str:
    if "pattern" in flat:
        return _patterned(flat["pattern"], rng)
    form = strings.FORMATS.get(canonical_format(flat.get("format")))
    result = strings.text(name, rng) if form is None else form(rng)
    minimum, maximum = flat.get("minLength", 0), flat.get("maxLength")
    if len(result) < minimum:
        result = result.ljust(minimum, "x")
    return result if maximum is None else result[:maximum]


def _patterned(pattern: str, rng: RandomStream) -> str:
    """Return a string for one of the few patterns of the contract: clock times and upper-case codes."""
    if "A-Z" in pattern:
        return rng.pick(("DE", "NL", "FR"))
    return _CLOCK_PATTERNS[8 if pattern.count(":") > 1 else 5]
