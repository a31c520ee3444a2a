"""Lenient coercion: from a JSON value that may depart from the contract to the documented Python value.

The compiled decoder of a model class (``lenient``) handles values of the documented JSON type itself and calls a
coercion from here for the rest. A coercion returns ``INVALID`` for a value that cannot be what is documented. A value
changes its type only if it keeps its meaning: ``"7"`` is an integer, ``7.5`` and ``true`` are not. A list keeps the
valid items, a mapping the valid entries; each invalid part is reported in ``problems`` with its path, so that the
caller can preserve the raw value. Values that are what is documented already, such as a datetime, are accepted too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from ampeco_async._codec.errors import DecodeProblem, Problems, describe_value
from ampeco_async._codec.model import Model
from ampeco_async._codec.shapes import (
    AnyValue,
    EnumOf,
    ListOf,
    MapOf,
    ObjectOf,
    OneOf,
    Scalar,
    Shape,
    TaggedUnion,
    describe,
    json_types,
)

ModelDecoder = Callable[[dict[str, Any]], Any]
Coercion = Callable[[Any, Problems], Any]
"""(value, problems) -> the Python value, or INVALID. The value is any JSON value except null."""

INVALID: Final[Any] = object()
MAX_EXACT_INTEGER: Final = 2**53
"""Up to this magnitude, every integer equals a float."""

_NUMBER = re.compile(r"-?[0-9]{1,400}(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?")
_MAX_DIGITS = 400
_BOOLEANS: dict[Any, bool] = {1: True, 0: False, "true": True, "false": False, "1": True, "0": False}


def to_str(value: Any) -> Any:
    """Accept strings, and numbers (ids) as their text."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return str(value)
    return INVALID


def to_int(value: Any) -> Any:
    """Accept integers, also written as ``7.0``, ``"7"`` or ``"7.0"``."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = Decimal(value) if len(value) > 15 or not value.lstrip("-").isdecimal() else int(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else INVALID
    if isinstance(value, Decimal):
        if value.adjusted() >= _MAX_DIGITS:
            return INVALID
        return int(value) if value == value.to_integral_value() else INVALID
    return value if isinstance(value, int) and not isinstance(value, bool) else INVALID


def to_float(value: Any) -> Any:
    """Accept numbers, also as text (``"12.5"``), but no integer too large to equal a float."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        number = float(value)
        return number if abs(number) != float("inf") else INVALID
    if isinstance(value, float):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and -MAX_EXACT_INTEGER <= value <= MAX_EXACT_INTEGER:
        return float(value)
    return INVALID


def to_bool(value: Any) -> Any:
    """Accept booleans, 0 and 1, ``"true"`` and ``"false"``, ``"1"`` and ``"0"``."""
    return _BOOLEANS.get(value, INVALID) if isinstance(value, (bool, int, str)) else INVALID


def to_datetime(value: Any) -> Any:
    """Accept ISO 8601 with ``T`` or a space and any fraction. The result is aware: without an offset it is UTC."""
    if isinstance(value, datetime):
        moment = value
    elif isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value.strip().upper())
        except ValueError:
            return INVALID
    else:
        return INVALID
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def to_date(value: Any) -> Any:
    """Accept ``2026-01-31``, and a date with a time of day if that is midnight."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    moment = to_datetime(value)
    return moment.date() if moment is not INVALID and moment.time() == time() else INVALID


def to_decimal(value: Any) -> Any:
    """Accept numbers and their text, with exactly the digits received."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return INVALID
    text = str(value)
    return Decimal(text) if _NUMBER.fullmatch(text) else INVALID


def to_uuid(value: Any) -> Any:
    """Accept a UUID in its form of 36 characters."""
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value) if isinstance(value, str) and len(value) == 36 else INVALID
    except ValueError:
        return INVALID


SCALAR_COERCIONS: dict[type, Callable[[Any], Any]] = {
    str: to_str,
    int: to_int,
    float: to_float,
    bool: to_bool,
    datetime: to_datetime,
    date: to_date,
    Decimal: to_decimal,
    UUID: to_uuid,
}


class Coercions:
    """Builds the coercion of a shape. ``decoder_of`` returns the decoder of a model class when one is needed."""

    def __init__(self, decoder_of: Callable[[type[Any]], ModelDecoder]) -> None:
        self._decoder_of = decoder_of

    def of(self, shape: Shape) -> Coercion:
        """Return the coercion of a shape."""
        match shape:
            case AnyValue():
                return lambda value, _problems: value
            case Scalar(type=kind):
                coerce_scalar = SCALAR_COERCIONS[kind]
                return lambda value, _problems: coerce_scalar(value)
            case EnumOf():
                return _of_enum(shape)
            case ObjectOf(cls=cls):
                return self._of_object(lambda _: cls)
            case TaggedUnion():
                return self._of_object(shape.class_of)
            case ListOf():
                return self._of_list(shape)
            case MapOf():
                return self._of_map(shape)
            case OneOf():
                return self._of_options(shape)

    def _of_object(self, class_of: Callable[[Mapping[str, Any]], type[Model] | None]) -> Coercion:
        def coerce_object(value: Any, _problems: Problems) -> Any:
            if isinstance(value, list) and not value:  # PHP writes an empty object as []
                value = {}
            if not isinstance(value, Mapping):
                return value if isinstance(value, Model) else INVALID
            cls = class_of(value)
            return INVALID if cls is None else self._decoder_of(cls)(value if type(value) is dict else dict(value))

        return coerce_object

    def _of_list(self, shape: ListOf) -> Coercion:
        item_class = shape.item.cls if isinstance(shape.item, ObjectOf) else None
        coerce_item = self._of_part(shape.item, shape.nullable)

        def coerce_list(value: Any, problems: Problems) -> Any:
            if not isinstance(value, list):
                return INVALID
            if item_class is not None and all(item.__class__ is dict for item in value):
                return [*map(self._decoder_of(item_class), value)]
            items = [coerce_item(raw, f"[{index}]", problems) for index, raw in enumerate(value)]
            return [item for item in items if item is not INVALID]

        return coerce_list

    def _of_map(self, shape: MapOf) -> Coercion:
        coerce_entry = self._of_part(shape.value, shape.nullable)

        def coerce_map(value: Any, problems: Problems) -> Any:
            if value == []:  # PHP writes an empty object as []
                return {}
            if not isinstance(value, Mapping):
                return INVALID
            entries = {key: coerce_entry(raw, f".{key}", problems) for key, raw in value.items()}
            return {key: entry for key, entry in entries.items() if entry is not INVALID}

        return coerce_map

    def _of_part(self, shape: Shape, nullable: bool) -> Callable[[Any, str, Problems], Any]:
        """Return the coercion of an item or entry; its problems have the step that leads to it in their paths."""
        coerce, expected = self.of(shape), describe(shape)

        def coerce_part(raw: Any, step: str, problems: Problems) -> Any:
            if raw is None and nullable:
                return None
            inner: Problems = []
            value = INVALID if raw is None else coerce(raw, inner)
            problems.extend(problem._replace(path=step + problem.path) for problem in inner)
            if value is INVALID:
                problems.append(DecodeProblem(step, expected, describe_value(raw, step.lstrip("."))))
            return value

        return coerce_part

    def _of_options(self, shape: OneOf) -> Coercion:
        options = [(json_types(option), self.of(option)) for option in shape.options]

        def coerce_option(value: Any, problems: Problems) -> Any:
            # By JSON type first, so that 7 stays a number where numbers are documented; then any option that accepts.
            documented = [coerce for types, coerce in options if value.__class__ in types]
            for coerce in (*documented, *(coerce for _, coerce in options)):
                coerced = coerce(value, problems)
                if coerced is not INVALID:
                    return coerced
            return INVALID

        return coerce_option


def _of_enum(shape: EnumOf) -> Coercion:
    members = shape.members

    def coerce_enum(value: Any, _problems: Problems) -> Any:
        if isinstance(value, (bool, list, dict)) or value is None:
            return INVALID
        text = to_str(value)
        for spelling in (value, text, to_int(value)):
            if spelling in members:
                return members[spelling]
        return text if shape.open else INVALID

    return coerce_enum
