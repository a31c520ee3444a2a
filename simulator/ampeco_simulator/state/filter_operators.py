"""What filters mean: from the value that is wanted to a test of the value that an item holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.state.facts import EVERYTHING

Test = Callable[[Any], bool]
Meaning = Callable[[Any], Test]

_DAY, _TIME = len("2026-07-01"), len("2026-07-01T00:00:00")
_TRUE = (True, "true", "1")
_NOTHING: tuple[Any, ...] = (None, "", 0, {}, [], ())


def same(wanted: Any) -> Test:
    """The value, or one of several. A day is the same as any time on it; true and false may ask for presence."""
    values = wanted if isinstance(wanted, list) else [wanted]
    choices = {plain(value) for value in values}
    numbers = {number for value in values if (number := _number(value)) is not None}
    days = {iso(moment)[:_DAY] for value in values if (moment := _moment(value)) is not None}

    def one(held: Any) -> bool:
        if isinstance(held, int | float) and not isinstance(held, bool):
            return held in numbers
        if isinstance(held, str) and plain(held) not in choices:
            return held in days if len(held) == _DAY else _moment(held) is not None and held[:_DAY] in choices
        return plain(held) in choices

    def test(held: Any) -> bool:
        if isinstance(wanted, bool) and not isinstance(held, bool):
            return (held not in _NOTHING) == wanted
        return held is EVERYTHING or any(map(one, _leaves(held)))

    return test


def spelled(wanted: Any) -> Test:
    """The same letters and digits, whatever stands between them."""
    letters = _letters(wanted)
    return lambda held: _letters(held) == letters


def digits(wanted: Any) -> Test:
    """Digits that spell the number, whatever zeros they begin with."""
    spelled = str(wanted).lstrip("0")
    return lambda held: isinstance(held, str) and held.isdecimal() and held.lstrip("0") == spelled


def since(wanted: Any) -> Test:
    """That time or later."""
    return _bound(wanted, 1)


def until(wanted: Any) -> Test:
    """That time or earlier."""
    return _bound(wanted, -1)


def over(wanted: Any) -> Test:
    """Greater than that."""
    return lambda held: isinstance(held, int | float) and held > wanted


def under(wanted: Any) -> Test:
    """Less than that."""
    return lambda held: isinstance(held, int | float) and held < wanted


def containing(wanted: Any) -> Test:
    """Text that has the wanted one in it, whatever the case."""
    part = str(wanted).lower()
    return lambda held: any(part in each.lower() for each in _leaves(held) if isinstance(each, str))


def some(wanted: Any) -> Test:
    """Whether there is anything."""
    return lambda held: (held not in _NOTHING) == (wanted in _TRUE)


def none(wanted: Any) -> Test:
    """Whether there is nothing."""
    return lambda held: (held in _NOTHING) == (wanted in _TRUE)


def only_none(wanted: Any) -> Test:
    """With true only where there is nothing; false asks for nothing."""
    return lambda held: wanted not in _TRUE or held in _NOTHING


def plain(value: Any) -> str:
    """A value as filters compare it: texts whatever their case, times whatever their offset."""
    if value is None:
        return "null"
    moment = _moment(value)
    return str(value).lower() if moment is None else f"@{moment}"


def _moment(value: Any) -> int | None:
    if isinstance(value, str) and len(value) >= _TIME and value[4] == "-":
        return parse_time(value)
    return None


def _letters(value: Any) -> str:
    return "".join(filter(str.isalnum, str(value).lower()))


def _number(value: Any) -> float | None:
    """The number that a value is or spells, None also when there is no such float."""
    try:
        return None if value is None or isinstance(value, bool) else float(value)
    except (ValueError, OverflowError):
        return None


def _bound(wanted: Any, direction: int) -> Test:
    edge = parse_time(wanted) if isinstance(wanted, str) else None

    def test(held: Any) -> bool:
        moment = parse_time(held) if isinstance(held, str) else None
        return moment is not None and edge is not None and (moment - edge) * direction >= 0

    return test


def _leaves(held: Any) -> list[Any]:
    """Every value in lists and objects, or the one value."""
    if isinstance(held, dict):
        held = list(held.values())
    if isinstance(held, list | tuple):
        return [leaf for each in held for leaf in _leaves(each)]
    return [held]
