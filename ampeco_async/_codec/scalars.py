"""Plain values as the wire spells them, made into the documented type; `MISFIT` where that is not possible.

Each function takes any JSON value but null. None of them guesses: a value is changed only if it reads the same.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable

MISFIT: Final[Any] = object()

# Integers up to this one are the same as floats.
EXACT: Final = 2**53

_NUMBER = re.compile(r"-?[0-9]{1,400}(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?")
_BOOLS: dict[Any, bool] = {1: True, 0: False, "true": True, "false": False, "1": True, "0": False}


def to_str(value: Any) -> Any:
    """Strings; numbers (ids) become their text."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return MISFIT


def to_int(value: Any) -> Any:
    """Integers; `7.0`, `"7"` and `"7.0"` are 7."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = Decimal(value) if len(value) > 15 or not value.lstrip("-").isdecimal() else int(value)
        if isinstance(value, Decimal) and abs(value) >= 10**400:
            return MISFIT
    if isinstance(value, float):
        return int(value) if value.is_integer() else MISFIT
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else MISFIT
    return value if isinstance(value, int) and not isinstance(value, bool) else MISFIT


def to_float(value: Any) -> Any:
    """Numbers, `"12.5"` too; an integer that no float equals does not fit."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        number = float(value)
        return number if abs(number) != float("inf") else MISFIT
    if isinstance(value, float):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and -EXACT <= value <= EXACT:
        return float(value)
    return MISFIT


def to_bool(value: Any) -> Any:
    """Booleans; 0 and 1, `"true"` and `"false"`, `"1"` and `"0"`."""
    return _BOOLS.get(value, MISFIT) if isinstance(value, (bool, int, str)) else MISFIT


def to_datetime(value: Any) -> Any:
    """ISO 8601, `T` or a space, any fraction; always aware: without an offset it is UTC."""
    if not isinstance(value, str):
        return MISFIT
    try:
        moment = datetime.fromisoformat(value.strip().upper())
    except ValueError:
        return MISFIT
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def to_date(value: Any) -> Any:
    """`2026-01-31`; a time of day is accepted only if it is midnight."""
    moment = to_datetime(value)
    return moment.date() if moment is not MISFIT and moment.time() == time() else MISFIT


def to_decimal(value: Any) -> Any:
    """Numbers and their text, digit by digit."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return MISFIT
    text = str(value)
    return Decimal(text) if _NUMBER.fullmatch(text) else MISFIT


def to_uuid(value: Any) -> Any:
    """The 36 characters of a UUID."""
    try:
        return UUID(value) if isinstance(value, str) and len(value) == 36 else MISFIT
    except ValueError:
        return MISFIT


COERCE: dict[type, Callable[[Any], Any]] = {
    str: to_str,
    int: to_int,
    float: to_float,
    bool: to_bool,
    datetime: to_datetime,
    date: to_date,
    Decimal: to_decimal,
    UUID: to_uuid,
}
