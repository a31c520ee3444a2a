"""Operators of filters: each takes the value of a filter and returns a predicate of an item's value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.filtering.extractors import MATCHES_ALL

Predicate = Callable[[Any], bool]
Operator = Callable[[Any], Predicate]

_DAY_LENGTH, _TIME_LENGTH = len("2026-07-01"), len("2026-07-01T00:00:00")
_TRUE = (True, "true", "1")
_EMPTY: tuple[Any, ...] = (None, "", 0, {}, [], ())


def equals(wanted: Any) -> Predicate:
    """Match the value, or one of several.

    A date equals every time on that day. True and False match by presence where the item's value is no boolean.
    """
    values = wanted if isinstance(wanted, list) else [wanted]
    choices = {normalized(value) for value in values}
    numbers = {number for value in values if (number := _number(value)) is not None}
    days = {iso(moment)[:_DAY_LENGTH] for value in values if (moment := _unix_time(value)) is not None}

    def matches(value: Any) -> bool:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value in numbers
        if isinstance(value, str) and normalized(value) not in choices:
            if len(value) == _DAY_LENGTH:
                return value in days
            return _unix_time(value) is not None and value[:_DAY_LENGTH] in choices
        return normalized(value) in choices

    def predicate(value: Any) -> bool:
        if isinstance(wanted, bool) and not isinstance(value, bool):
            return (value not in _EMPTY) == wanted
        return value is MATCHES_ALL or any(map(matches, _leaves(value)))

    return predicate


def equals_alphanumeric(wanted: Any) -> Predicate:
    """Match the same letters and digits, ignoring case and all other characters."""
    expected = _alphanumeric(wanted)
    return lambda value: _alphanumeric(value) == expected


def equals_digits(wanted: Any) -> Predicate:
    """Match a text of digits that is the number, ignoring leading zeros."""
    digits = str(wanted).lstrip("0")
    return lambda value: isinstance(value, str) and value.isdecimal() and value.lstrip("0") == digits


def not_before(wanted: Any) -> Predicate:
    """Match that time or later ones."""
    return _time_bound(wanted, 1)


def not_after(wanted: Any) -> Predicate:
    """Match that time or earlier ones."""
    return _time_bound(wanted, -1)


def greater_than(wanted: Any) -> Predicate:
    """Match greater numbers."""
    return lambda value: isinstance(value, int | float) and value > wanted


def less_than(wanted: Any) -> Predicate:
    """Match smaller numbers."""
    return lambda value: isinstance(value, int | float) and value < wanted


def contains(wanted: Any) -> Predicate:
    """Match texts that contain the wanted one, ignoring case."""
    part = str(wanted).lower()
    return lambda value: any(part in each.lower() for each in _leaves(value) if isinstance(each, str))


def is_present(wanted: Any) -> Predicate:
    """Match values that are not empty; with false, empty ones."""
    return lambda value: (value not in _EMPTY) == (wanted in _TRUE)


def is_absent(wanted: Any) -> Predicate:
    """Match empty values; with false, values that are not empty."""
    return lambda value: (value in _EMPTY) == (wanted in _TRUE)


def is_absent_if_true(wanted: Any) -> Predicate:
    """Match empty values; with false, any value."""
    return lambda value: wanted not in _TRUE or value in _EMPTY


def normalized(value: Any) -> str:
    """Return a text that is equal for values which filters treat as equal: case and UTC offsets do not matter."""
    if value is None:
        return "null"
    moment = _unix_time(value)
    return str(value).lower() if moment is None else f"@{moment}"


def _unix_time(value: Any) -> int | None:
    if isinstance(value, str) and len(value) >= _TIME_LENGTH and value[4] == "-":
        return parse_time(value)
    return None


def _alphanumeric(value: Any) -> str:
    return "".join(filter(str.isalnum, str(value).lower()))


def _number(value: Any) -> float | None:
    """Convert a number or its text to a float; return None when it is neither, or out of range."""
    try:
        return None if value is None or isinstance(value, bool) else float(value)
    except (ValueError, OverflowError):
        return None


def _time_bound(wanted: Any, direction: int) -> Predicate:
    bound = parse_time(wanted) if isinstance(wanted, str) else None

    def predicate(value: Any) -> bool:
        moment = parse_time(value) if isinstance(value, str) else None
        return moment is not None and bound is not None and (moment - bound) * direction >= 0

    return predicate


def _leaves(value: Any) -> list[Any]:
    """Return all values inside lists and objects, or the value itself."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return [leaf for each in value for leaf in _leaves(each)]
    return [value]
