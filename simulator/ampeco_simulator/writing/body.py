"""The fields of a request body that are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.contract.schemas import json_type
from ampeco_simulator.state.field_aliases import camel_case, without_aliases

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract.schemas import Schema, Schemas

_SECRET_FIELDS = ("password", "passwordConfirmation")


def writable_fields(schemas: Schemas, schema: Schema, collection: str, body: Any) -> dict[str, Any]:
    """Return the fields of a body as records store them: without read-only and unknown fields and passwords."""
    if not isinstance(body, dict):
        return {}
    fields = {name: value for name, value in body.items() if name not in _SECRET_FIELDS}
    return without_aliases(collection, _declared(schemas, schema, fields, nested=False))


def empty_fields(schemas: Schemas, schema: Schema, collection: str) -> dict[str, Any]:
    """Return the stored fields after a write of a body without any field: defaults, empty lists and None."""
    fields = {name: schemas.flat(sub) for name, sub in schemas.properties(schema).items()}
    values = {name: flat.get("default", [] if json_type(flat) == "array" else None) for name, flat in fields.items()}
    return writable_fields(schemas, schema, collection, values)


def _declared(schemas: Schemas, schema: Schema, value: Any, *, nested: bool = True) -> Any:
    if isinstance(value, list):
        items = schemas.flat(schema).get("items", {})
        return [_declared(schemas, items, each) for each in value]
    properties: Mapping[str, Schema] = schemas.properties(schema)
    if not isinstance(value, dict) or not properties:
        return value
    is_open = schemas.flat(schema).get("additionalProperties") is True
    kept: dict[str, Any] = {}
    for name, inner in value.items():
        declared = properties.get(name)
        if declared is None:
            if is_open:
                kept[name] = inner
        elif not schemas.flat(declared).get("readOnly"):
            kept[camel_case(name) if nested else name] = _declared(schemas, declared, inner)
    return kept
