"""Encoding: from models and plain Python values to JSON values.

A field that is ``UNSET``, or whose slot is empty because the decoded JSON did not have it, is not sent. None is sent as
null by a class that requests carry, and left out by one that is only received. The values in ``extra`` are sent again
unless they belong to a field that was changed. The values of fields are held to their documented shapes, see
``shape_encoding``.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from numbers import Integral
from typing import Any
from uuid import UUID

from ampeco_async._codec.errors import EncodeError
from ampeco_async._codec.fields import UNSET, fields_of
from ampeco_async._codec.lenient import decoder_of
from ampeco_async._codec.model import Model, set_values
from ampeco_async._codec.shape_encoding import ShapeEncoders, encode_part
from ampeco_async._codec.source import FunctionSource, cached_by_class

_MAX_EXPONENT = 4000
"""Decimal digits. Python refuses to write integers of more than 4300."""
_JSON_CLASSES = frozenset({str, int, bool, type(None)})
"""Classes whose instances are JSON values already."""


def encode(value: Any) -> Any:
    """Return the JSON value of a model, or of any mapping, sequence or scalar. Raises EncodeError naming the field."""
    if value.__class__ in _JSON_CLASSES:
        return value
    if isinstance(value, Model):
        return encoder_of(type(value))(value)
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, Mapping):
        return {_key(key): encode_part(item, str(key), encode) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [encode_part(item, f"[{index}]", encode) for index, item in enumerate(value)]
    for cls, encode_scalar in _SCALAR_ENCODERS.items():
        if isinstance(value, cls):
            return encode_scalar(value)
    if value is UNSET:
        raise EncodeError("UNSET stands only for a whole field")
    raise EncodeError(f"{type(value).__name__} has no JSON form")


@cached_by_class
def encoder_of(cls: type[Any]) -> Callable[[Any], dict[str, Any]]:
    """Return the encoder of a model class: generated source, a few lines per field, compiled at the first use."""
    source = FunctionSource("encode", "model", title=f"encode {cls.__qualname__}")
    source.bind(UNSET=UNSET, json_classes=_JSON_CLASSES, merge_extra=_merge_extra)
    source.add("encoded = {}")
    for index, field in enumerate(fields_of(cls)):
        if field.read_only:
            continue
        if field.records_absence:
            # Reads the slot itself: ``model.field`` would give None for an empty one.
            source.bind(**{f"read_slot{index}": getattr(cls, field.name).__get__})
            source.add(
                f"try: value = read_slot{index}(model)",
                "except AttributeError: value = UNSET",
                "if value is not UNSET:",
            )
        else:
            source.add(f"value = model.{field.name}", "if value is not None and value is not UNSET:")
        source.bind(**{f"encode_{index}": SHAPE_ENCODERS.of_field(cls, field)})
        source.add(f" encoded[{field.wire!r}] = value if value.__class__ in json_classes else encode_{index}(value)")
    source.add("if model._extra: merge_extra(model, encoded)", "return encoded")
    return source.compile()


SHAPE_ENCODERS = ShapeEncoders(encode)


def _merge_extra(model: Model, encoded: dict[str, Any]) -> None:
    """Add ``extra``. A raw value preserved for a field is sent as long as the field is still what it decodes to."""
    fields = {field.wire: field for field in fields_of(type(model))}
    for key, raw in model.extra.items():
        field = fields.get(key)
        if field is None:
            encoded[key] = encode_part(raw, key, encode)
        elif not field.read_only:
            decoded = set_values(decoder_of(type(model))({key: raw}))
            if decoded.get(field.name, UNSET) == set_values(model).get(field.name, UNSET):
                encoded[key] = raw


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, bool) or not isinstance(key, (str, int)):
        raise EncodeError(f"a key must be a string, not {type(key).__name__}")
    return str(key)


def _encode_float(number: float) -> float:
    if not math.isfinite(number):
        raise EncodeError("NaN and Infinity are not JSON")
    return float(number)


def _encode_decimal(number: Decimal) -> int | float:
    if not number.is_finite():
        raise EncodeError("NaN and Infinity are not JSON")
    if number.adjusted() > _MAX_EXPONENT:
        raise EncodeError(f"a number of more than {_MAX_EXPONENT} digits cannot be sent")
    return int(number) if number == number.to_integral_value() else float(number)


def _encode_datetime(moment: datetime) -> str:
    if moment.utcoffset() is None:
        raise EncodeError("a datetime must be aware: give it a time zone, such as datetime.UTC")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


# A datetime is also a date, so it must come first.
_SCALAR_ENCODERS: dict[type, Callable[[Any], Any]] = {
    str: str,
    int: int,
    float: _encode_float,
    Decimal: _encode_decimal,
    datetime: _encode_datetime,
    date: date.isoformat,
    time: lambda moment: moment.isoformat(timespec="seconds"),
    UUID: str,
    # Integers of numeric libraries, such as numpy.
    Integral: operator.index,
}
