"""Normalise the keywords of one schema: type, format, enum, flags, bounds, default, description."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.document_import.descriptions import first_sentence

if TYPE_CHECKING:
    from generator.contract.document import Schema

BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
LENGTHS = ("minLength", "maxLength", "pattern", "minItems", "maxItems")
FLAGS = ("nullable", "readOnly", "writeOnly", "deprecated")
# In the order of a contract file.
KEYWORDS = ("description", "type", "format", *FLAGS, "default", *BOUNDS, *LENGTHS)

_TYPES_AS_FORMATS = frozenset({"integer", "number", "boolean"})
_FORMATS = {"datatime": "date-time", "datetime": "date-time", "url": "uri"}
_MEANINGLESS_FORMATS = frozenset({"decimal", "float", "double", "int64", "int32"})
_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def normalise_keywords(schema: Schema) -> Schema:
    """Return the normalised keywords of a schema, without its properties, items and alternatives."""
    result: Schema = {key: copy.deepcopy(schema[key]) for key in KEYWORDS if schema.get(key) is not None}
    if text := first_sentence(schema.get("description")):
        result["description"] = text
    else:
        result.pop("description", None)
    for flag in FLAGS:
        if result.get(flag) is not True:
            result.pop(flag, None)
    _normalise_format(result)
    if isinstance(schema.get("enum"), list) and schema["enum"]:
        _normalise_enum(result, schema["enum"])
    return result


def drop_invalid_default(schema: Schema) -> Schema:
    """Remove a default that the schema itself does not accept, and return the schema."""
    if "default" in schema and not _is_value_of(schema, schema["default"]):
        del schema["default"]
    return schema


def _normalise_format(result: Schema) -> None:
    """Use one spelling for types and formats, and remove formats without a meaning here."""
    kind, form = result.get("type"), result.pop("format", None)
    if kind == "string" and form in _TYPES_AS_FORMATS:
        result["type"] = form
    elif form is not None and form not in _MEANINGLESS_FORMATS:
        result["format"] = _FORMATS.get(str(form), form)


def _normalise_enum(result: Schema, values: list[Any]) -> None:
    """Convert values to one type without duplicates; null becomes ``nullable``, whole numbers become integers."""
    if None in values:
        result["nullable"] = True
    kept = [value for value in values if value is not None]
    if not kept:
        return
    kind = result.get("type")
    if kind in {None, "string"} and not all(_is_int(value) for value in kept):
        kind, kept = "string", [_to_text(value) for value in kept]
    elif kind == "string":
        kept = [_to_text(value) for value in kept]
    elif kind == "boolean":
        return
    elif all(_is_whole(value) for value in kept):
        kind, kept = "integer", [int(value) for value in kept]
    else:
        return
    result["type"] = kind
    result["enum"] = list(dict.fromkeys(kept))


def _to_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_whole(value: Any) -> bool:
    if isinstance(value, str):
        return value.removeprefix("-").isdecimal()
    return _is_int(value) or (isinstance(value, float) and value.is_integer())


def _is_value_of(schema: Schema, value: Any) -> bool:
    types = _PYTHON_TYPES.get(str(schema.get("type")))
    if types is None or not isinstance(value, types) or isinstance(value, bool) != (types == (bool,)):
        return False
    return "enum" not in schema or value in schema["enum"]
