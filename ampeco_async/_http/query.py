"""Encoding query strings, by the conventions of the API."""

from __future__ import annotations

import math
import operator
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from numbers import Integral
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

from ampeco_async.errors import ConfigurationError

if TYPE_CHECKING:
    from ampeco_async._operation import Operation

Pairs = list[tuple[str, str]]


def query_pairs(templates: Mapping[str, str], values: Mapping[str, Any]) -> Pairs:
    """Return the pairs of a query from keyword values, by the operation's table of templates.

    ========================================  =====================  ==============================================
    template                                  value                  pairs
    ========================================  =====================  ==============================================
    ``filter[userId]``                        ``7``                  ``filter[userId]=7``
    ``filter[roaming][roamingOperatorIds][]`` ``[4, 5]``             the key twice, ``4`` and ``5``
    ``include[]``                             ``["user"]``           ``include[]=user``
    ``filter[externalAppData]``               ``{"a": {"b": "x"}}``  ``filter[externalAppData.a.b]=x``
    ``startedAfter``                          aware datetime         ``2026-01-31T22:00:00Z``
    ``page``                                  ``None``               nothing
    ========================================  =====================  ==============================================
    """
    pairs: Pairs = []
    for name, value in values.items():
        if value is not None:
            pairs.extend(_pairs(name, templates[name], value))
    return pairs


def extra_pairs(values: Mapping[str, Any]) -> Pairs:
    """Return the pairs of parameters that are named as on the wire: nested mappings get brackets, lists ``[]``."""
    pairs: Pairs = []
    for name, value in values.items():
        if isinstance(value, Mapping):
            pairs.extend(extra_pairs({f"{name}[{key}]": inner for key, inner in value.items()}))
        elif _is_sequence(value):
            key = name if name.endswith("[]") else f"{name}[]"
            pairs.extend((key, scalar(name, item)) for item in value)
        elif value is not None:
            pairs.append((name, scalar(name, value)))
    return pairs


def with_checked_times(operation: Operation[Any], values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the values with those of datetime and date parameters checked. Raises ConfigurationError.

    ISO 8601 text is parsed, so that a mistyped time is an error here instead of an empty listing.
    """
    checked = dict(values)
    for name in operation.datetimes:
        if checked.get(name) is not None:
            checked[name] = _parsed_datetime(name, checked[name])
    for name in operation.dates:
        if checked.get(name) is not None:
            checked[name] = _parsed_date(name, checked[name])
    return checked


def _parsed_datetime(name: str, value: Any) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise ConfigurationError(f"{name} must be a datetime, or text such as 2026-01-31T22:00:00Z") from None
    if not isinstance(value, datetime):
        raise ConfigurationError(f"{name} must be an aware datetime, not {type(value).__name__}")
    return value


def _parsed_date(name: str, value: Any) -> date:
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value)
        except ValueError:
            raise ConfigurationError(f"{name} must be a date, or text such as 2026-01-31") from None
    if isinstance(value, datetime) or not isinstance(value, date):
        raise ConfigurationError(f"{name} must be a date, not {type(value).__name__}")
    return value


def query_string(pairs: Iterable[tuple[str, str]]) -> str:
    """Percent-encode the pairs, brackets included: every server decodes them, and strict proxies require it."""
    return "&".join(f"{quote(key, safe='')}={quote(value, safe='')}" for key, value in pairs)


def _pairs(name: str, template: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        yield from _nested_keys(name, template, value)
    elif template.endswith("[]"):
        for item in value if _is_sequence(value) else (value,):
            yield template, scalar(name, item)
    elif _is_sequence(value):
        raise ConfigurationError(f"{name} takes one value, not several")
    else:
        yield template, scalar(name, value)


def _nested_keys(name: str, template: str, value: Mapping[Any, Any]) -> Iterator[tuple[str, str]]:
    """Yield pairs whose nested keys are joined with dots inside the last bracket."""
    if not template.endswith("]") or template.endswith("[]"):
        raise ConfigurationError(f"{name} takes plain values, not a mapping")
    stem = template[:-1]
    for key, inner in value.items():
        nested = f"{stem}.{key}]"
        if isinstance(inner, Mapping):
            yield from _nested_keys(name, nested, inner)
        elif _is_sequence(inner):
            for item in inner:
                yield f"{nested}[]", scalar(name, item)
        elif inner is not None:
            yield nested, scalar(name, inner)


def _is_sequence(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping | Enum)


def scalar(name: str, value: Any) -> str:
    """Return one value as it is written on the wire; ``name`` is for the error."""
    value = plain_number(value)
    match value:
        case str():
            return _encodable(name, value)
        case bool():
            return "true" if value else "false"
        case int() | UUID():
            return str(value)
        case datetime():
            return instant(name, value)
        case date():
            return value.isoformat()
        case float() if math.isfinite(value):
            return format(Decimal(repr(value)), "f")
        case Decimal() if value.is_finite():
            return format(value, "f")
        case _:
            raise ConfigurationError(f"{name} cannot be sent in a query: {type(value).__name__}")


def plain_number(value: Any) -> Any:
    """Return an ``int`` for a value that is exactly one: a whole float, a numpy integer, a member of an IntEnum.

    The value of any other enum member, and everything else, is returned as it is.
    """
    if isinstance(value, Enum):
        value = value.value
    if type(value) is int or isinstance(value, bool | str):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    return operator.index(value) if isinstance(value, Integral) else value


def instant(name: str, value: datetime) -> str:
    """Return an aware datetime in UTC, in whole seconds (the fraction is dropped), ending in ``Z``."""
    if value.tzinfo is None or value.utcoffset() is None:
        raise ConfigurationError(
            f"{name} must be an aware datetime: give it a time zone, for instance {value.isoformat()}+00:00 for UTC"
        )
    at = value.astimezone(UTC)
    # A new datetime, since subclasses such as pandas.Timestamp write nanoseconds.
    return datetime(at.year, at.month, at.day, at.hour, at.minute, at.second).isoformat() + "Z"  # noqa: DTZ001 - in UTC


def _encodable(name: str, text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ConfigurationError(f"{name} contains text that cannot be encoded") from None
    return text
