"""Read-only fields in request bodies: a client that sends a whole item back sends them too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ampeco_simulator.contract.schemas import Schema, Schemas


def without_read_only(schemas: Schemas, body: Schema, item: Schema, value: Any) -> Any:
    """Return a body without the fields that are read-only in the item and that the schema of the body lacks."""
    if isinstance(value, list):
        inner_body, inner_item = schemas.flat(body).get("items", {}), schemas.flat(item).get("items", {})
        return [without_read_only(schemas, inner_body, inner_item, each) for each in value]
    if not isinstance(value, dict):
        return value
    accepted, returned = schemas.properties(body), schemas.properties(item)
    return {
        name: without_read_only(schemas, accepted[name], returned.get(name, {}), inner) if name in accepted else inner
        for name, inner in value.items()
        if name in accepted or not schemas.flat(returned.get(name, {})).get("readOnly")
    }
