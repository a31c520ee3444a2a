"""Which part of a body is the client's to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.schemas import kind
from ampeco_simulator.state.names import camel, renamed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.schemas import Schema, Schemas

_SECRET = ("password", "passwordConfirmation")


def written(schemas: Schemas, schema: Schema, collection: str, body: Any) -> dict[str, Any]:
    """The fields of a body as records hold them: without what is read-only or unknown, without passwords."""
    if not isinstance(body, dict):
        return {}
    fields = {name: value for name, value in body.items() if name not in _SECRET}
    return renamed(collection, _declared(schemas, schema, fields, nested=False))


def empty(schemas: Schemas, schema: Schema, collection: str) -> dict[str, Any]:
    """What a record has of the fields that a body of the schema can write, when it writes none of them."""
    fields = {name: schemas.flat(sub) for name, sub in schemas.properties(schema).items()}
    nothing = {name: flat.get("default", [] if kind(flat) == "array" else None) for name, flat in fields.items()}
    return written(schemas, schema, collection, nothing)


def _declared(schemas: Schemas, schema: Schema, value: Any, *, nested: bool = True) -> Any:
    if isinstance(value, list):
        items = schemas.flat(schema).get("items", {})
        return [_declared(schemas, items, each) for each in value]
    properties: Mapping[str, Schema] = schemas.properties(schema)
    if not isinstance(value, dict) or not properties:
        return value
    open_to_more = schemas.flat(schema).get("additionalProperties") is True
    made: dict[str, Any] = {}
    for name, inner in value.items():
        declared = properties.get(name)
        if declared is None:
            if open_to_more:
                made[name] = inner
        elif not schemas.flat(declared).get("readOnly"):
            made[camel(name) if nested else name] = _declared(schemas, declared, inner)
    return made
