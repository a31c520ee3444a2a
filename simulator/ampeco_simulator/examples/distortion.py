"""Responses that a client must tolerate: nulls, unknown values and fields of later releases, ids as strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.contract.schemas import Schema, Schemas

Mode = Literal["plain", "nulls", "hollow", "unknown", "string-ids"]
MODES: dict[str, Mode] = {mode: mode for mode in get_args(Mode)}

NEW_VALUE = "value_of_a_later_release"
NEW_FIELD = "fieldOfALaterRelease"
_ID_FIELDS = ("id", "key")


class Distortion:
    """Distorts an item that is valid for its schema.

    ``nulls``: every field except the item's own id is null. ``hollow``: objects and lists remain, their values are
    null. ``unknown``: every object has a field, and every enum a value, that the contract does not have.
    ``string-ids``: ids are strings.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def apply(self, mode: Mode, schema: Schema, item: Any) -> Any:
        """Return an item, or a list of items, distorted. Other values are returned unchanged."""
        if isinstance(item, list):
            inner = self._schemas.flat(schema).get("items", {})
            return [self.apply(mode, inner, each) for each in item]
        if not isinstance(item, dict) or mode == "plain":
            return item
        match mode:
            case "nulls":
                return {name: value if name in _ID_FIELDS else None for name, value in item.items()}
            case "hollow":
                return {name: value if name in _ID_FIELDS else _hollow(value) for name, value in item.items()}
            case "string-ids":
                return _string_ids(item)
        return self._unknown(schema, item)

    def _unknown(self, schema: Schema, value: Any) -> Any:
        flat = self._schemas.flat(schema)
        if isinstance(value, dict):
            properties: Mapping[str, Schema] = self._schemas.properties(schema)
            changed = {name: self._unknown(properties.get(name, {}), inner) for name, inner in value.items()}
            return {**changed, NEW_FIELD: {"nested": [1, None]}}
        if isinstance(value, list):
            return [self._unknown(flat.get("items", {}), inner) for inner in value]
        if "enum" in flat and isinstance(value, str):
            return NEW_VALUE
        return value


def _hollow(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _hollow(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_hollow(inner) for inner in value if isinstance(inner, dict | list)]
    return None


def _string_ids(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _string_ids(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_string_ids(inner, name.removesuffix("s")) for inner in value]
    if isinstance(value, int) and not isinstance(value, bool) and (name == "id" or name.endswith("Id")):
        return str(value)
    return value
