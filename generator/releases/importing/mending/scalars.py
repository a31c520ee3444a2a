"""What a schema says of itself alone: type, format, enum, flags, bounds, default."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from generator.releases.importing.mending.prose import brief

if TYPE_CHECKING:
    from generator.contract.document import Schema

BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
LENGTHS = ("minLength", "maxLength", "pattern", "minItems", "maxItems")
FLAGS = ("nullable", "readOnly", "writeOnly", "deprecated")
# In the order in which a contract file states them.
STATED = ("description", "type", "format", *FLAGS, "default", *BOUNDS, *LENGTHS)

_TYPES_AS_FORMATS = frozenset({"integer", "number", "boolean"})
_FORMATS = {"datatime": "date-time", "datetime": "date-time", "url": "uri"}
_SILENT_FORMATS = frozenset({"decimal", "float", "double", "int64", "int32"})
_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}


def own(schema: Schema) -> Schema:
    """The schema without its members, items and alternatives: what is left is mended."""
    found: Schema = {key: copy.deepcopy(schema[key]) for key in STATED if schema.get(key) is not None}
    if text := brief(schema.get("description")):
        found["description"] = text
    else:
        found.pop("description", None)
    for flag in FLAGS:
        if found.get(flag) is not True:
            found.pop(flag, None)
    _kind(found)
    if isinstance(schema.get("enum"), list) and schema["enum"]:
        _enum(found, schema["enum"])
    return found


def fitting(schema: Schema) -> Schema:
    """The same schema, without a default that is no value of it."""
    if "default" in schema and not _fits(schema, schema["default"]):
        del schema["default"]
    return schema


def _kind(found: Schema) -> None:
    """Type and format: spelled in one way, formats that say nothing dropped."""
    kind, form = found.get("type"), found.pop("format", None)
    if kind == "string" and form in _TYPES_AS_FORMATS:
        found["type"] = form
    elif form is not None and form not in _SILENT_FORMATS:
        found["format"] = _FORMATS.get(str(form), form)


def _enum(found: Schema, values: list[Any]) -> None:
    """Values of one type, each once; null among them is nullability, whole numbers are integers."""
    if None in values:
        found["nullable"] = True
    kept = [value for value in values if value is not None]
    if not kept:
        return
    kind = found.get("type")
    if kind in {None, "string"} and not all(_plain_int(value) for value in kept):
        kind, kept = "string", [_text(value) for value in kept]
    elif kind == "string":
        kept = [_text(value) for value in kept]
    elif kind == "boolean":
        return
    elif all(_whole(value) for value in kept):
        kind, kept = "integer", [int(value) for value in kept]
    else:
        return
    found["type"] = kind
    found["enum"] = list(dict.fromkeys(kept))


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _plain_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _whole(value: Any) -> bool:
    if isinstance(value, str):
        return value.removeprefix("-").isdecimal()
    return _plain_int(value) or (isinstance(value, float) and value.is_integer())


def _fits(schema: Schema, value: Any) -> bool:
    types = _PYTHON.get(str(schema.get("type")))
    if types is None or not isinstance(value, types) or isinstance(value, bool) != (types == (bool,)):
        return False
    return "enum" not in schema or value in schema["enum"]
