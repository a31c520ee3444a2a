"""From models and plain Python values to JSON values.

A field that is UNSET, or whose slot is empty because the response it was decoded from did not have it, is not sent.
None is sent as null in a class that can be sent, and left out in one that is only received. `extra` is merged back.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from .errors import EncodeError
from .fields import fields_of
from .lenient import decoder_of
from .per_class import per_class
from .record import Model, stored
from .source import compile_function
from .unset import UNSET

_AS_IS = frozenset({str, int, bool, type(None)})


def encode(value: Any) -> Any:
    """The JSON value of a model, or of any mapping, sequence or scalar. Raises EncodeError naming the field."""
    if value.__class__ in _AS_IS:
        return value
    if isinstance(value, Model):
        return encoder_of(type(value))(value)
    if isinstance(value, Enum):
        return encode(value.value)
    if isinstance(value, Mapping):
        return {_key(key): encode_at(item, str(key)) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [encode_at(item, f"[{index}]") for index, item in enumerate(value)]
    for kind, to_json in _SCALARS.items():
        if isinstance(value, kind):
            return to_json(value)
    if value is UNSET:
        raise EncodeError("UNSET stands only for a whole field")
    raise EncodeError(f"{type(value).__name__} has no JSON form")


def encode_at(value: Any, step: str) -> Any:
    """`encode`, with errors that say under which key or index the value stands."""
    try:
        return encode(value)
    except EncodeError as error:
        raise error.inside(step) from None


@per_class
def encoder_of(cls: type[Any]) -> Callable[[Any], dict[str, Any]]:
    """The encoder of a class: straight-line source, compiled when first needed."""
    namespace: dict[str, Any] = {"UNSET": UNSET, "as_is": _AS_IS, "at": encode_at, "merge": _merge}
    lines = ["def encode(o):", " r = {}"]
    for index, field in enumerate(fields_of(cls)):
        if field.read_only:
            continue
        key = repr(field.wire)
        if field.tracked:  # read past the None that an empty slot shows
            namespace[f"slot{index}"] = getattr(cls, field.name).__get__
            lines += [f" try: v = slot{index}(o)", " except AttributeError: v = UNSET", " if v is not UNSET:"]
        else:
            lines += [f" v = o.{field.name}", " if v is not None and v is not UNSET:"]
        lines.append(f"  r[{key}] = v if v.__class__ in as_is else at(v, {key})")
    lines += [" if o._extra: merge(o, r)", " return r"]
    return compile_function("encode", f"encode {cls.__qualname__}", lines, namespace)


def _merge(record: Model, encoded: dict[str, Any]) -> None:
    """Add `extra`. A raw value kept for a field is sent as long as the field still is what decoding made of it."""
    fields = {field.wire: field for field in fields_of(type(record))}
    for key, raw in record.extra.items():
        field = fields.get(key)
        if field is None:
            encoded[key] = encode_at(raw, key)
        elif not field.read_only:
            again = stored(decoder_of(type(record))({key: raw}))
            if again.get(field.name, UNSET) == stored(record).get(field.name, UNSET):
                encoded[key] = raw


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, bool) or not isinstance(key, (str, int)):
        raise EncodeError(f"a key must be a string, not {type(key).__name__}")
    return str(key)


def _finite(number: float) -> float:
    if not math.isfinite(number):
        raise EncodeError("NaN and Infinity are not JSON")
    return float(number)


def _decimal(number: Decimal) -> int | float:
    if not number.is_finite():
        raise EncodeError("NaN and Infinity are not JSON")
    return int(number) if number == number.to_integral_value() else float(number)


def _moment(moment: datetime) -> str:
    if moment.utcoffset() is None:
        raise EncodeError("a datetime must be aware: give it a time zone, such as datetime.UTC")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


_SCALARS: dict[type, Callable[[Any], Any]] = {
    str: str,
    int: int,
    float: _finite,
    Decimal: _decimal,
    datetime: _moment,
    date: date.isoformat,
    time: lambda moment: moment.isoformat(timespec="seconds"),
    UUID: str,
}
