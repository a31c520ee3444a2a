"""Filters of a listing, matched to the fields of the items it shows.

A filter's name tells its meaning: `startedAfter` bounds `startedAt`, `partnerId` equals `partnerId` or `partner.id`,
`tag` is one of `tags`, `roamingOperatorIds` holds `roamingOperatorId`, `hasUser` asks whether there is a `userId`,
`durationLessThan` bounds `duration`, `refContains` looks into `ref`. Names inside an object stand under dotted names:
`roaming.sessionId`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ampeco_async.simulator.clock import parse_time

Item = Mapping[str, Any]
Test = Callable[[Item], bool]

_BOUNDS = (("After", 1), ("Since", 1), ("From", 1), ("Before", -1), ("To", -1), ("Start", 1), ("End", -1))
_SUFFIXES = ("At", "", "Time", "DateTime", "Date", "On")
_MOMENTS = ("timestamp", "date", "actionAt")
_EDGES = {"periodStart": 1, "startTime": 1, "validFrom": 1, "periodEnd": -1, "endTime": -1}
_SIZES = (("GreaterThan", 1), ("LessThan", -1))


def tests(wanted: Mapping[str, Any], fields: Mapping[str, Any]) -> list[Test]:
    """One test per filter. `fields` are the properties an item can have; a filter on none of them lets all pass."""
    found: list[Test] = []
    for name, value in wanted.items():
        if value in ([], {}):
            continue
        if "." in name:
            found.append(_free(name, str(value)))
        elif isinstance(value, dict) and value:
            found.extend(tests(value, fields))
        else:
            test = _test(name, value, fields)
            if test is not None:
                found.append(test)
    return found


def overlooked(wanted: Mapping[str, Any], fields: Mapping[str, Any]) -> list[str]:
    """The filters that no field can tell anything of, by name."""
    found: list[str] = []
    for name, value in wanted.items():
        if isinstance(value, dict):
            found.extend(f"{name}.{each}" for each in overlooked(value, fields))
        elif value != [] and "." not in name and _test(name, value, fields) is None:
            found.append(name)
    return found


def _test(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    return (
        _bound(name, value, fields)
        or _size(name, value, fields)
        or _contains(name, value, fields)
        or _equality(name, value, fields)
        or _presence(name, value, fields)
    )


def _bound(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    edge = parse_time(value) if isinstance(value, str) else None
    if edge is None:
        return None
    if name in fields:
        return _time_test(name, edge, _EDGES[name]) if name in _EDGES else None
    for suffix, direction in _BOUNDS:
        stem = name.removesuffix(suffix).removesuffix(suffix.lower())
        if stem == name:
            continue
        stems = (stem, stem.removesuffix("DateTime"), stem.removesuffix("Date"), f"last{stem[:1].upper()}{stem[1:]}")
        field = next((root + end for root in stems for end in _SUFFIXES if root + end in fields), None)
        field = field or next((plain for plain in _MOMENTS if plain in fields), None)
        if field is not None:
            return _time_test(field, edge, direction)
    return None


def _time_test(field: str, edge: int, direction: int) -> Test:
    def test(item: Item) -> bool:
        text = item.get(field)
        moment = parse_time(text) if isinstance(text, str) else None
        return moment is not None and (moment - edge) * direction >= 0

    return test


def _size(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    for suffix, direction in _SIZES:
        path = _path(name.removesuffix(suffix), fields) if name.endswith(suffix) else None
        if path is not None:
            return lambda item: isinstance(held := _held(item, path), int | float) and (held - value) * direction > 0
    return None


def _contains(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    text = str(value).lower()
    if name == "search":
        return lambda item: any(text in each.lower() for each in item.values() if isinstance(each, str))
    path = _path(name.removesuffix("Contains"), fields) if name.endswith("Contains") else None
    return None if path is None else lambda item: text in str(_held(item, path)).lower()


def _presence(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    for prefix, meaning in (("has", True), ("no", False)):
        stem = name.removeprefix(prefix)
        if stem == name or not stem[:1].isupper() or not isinstance(value, bool):
            continue
        root = stem[0].lower() + stem[1:]
        path = _path(root, fields) or _path(root + "Id", fields)
        if path is not None:
            return lambda item: (_held(item, path) not in (None, "", {}, [])) == (value == meaning)
    return None


def _held(item: Item, path: tuple[str, ...]) -> Any:
    """What an item has under a path; None where it has nothing."""
    held: Any = item
    for step in path:
        held = held.get(step) if isinstance(held, dict) else None
    return held


def _equality(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    path = _path(name, fields)
    if path is None:
        return None
    choices = [_plain(choice) for choice in value] if isinstance(value, list) else [_plain(value)]

    def test(item: Item) -> bool:
        held = _held(item, path)
        if isinstance(value, bool) and not isinstance(held, bool):
            # `roaming=true` asks whether there is any roaming data.
            return (held not in (None, {}, [])) == value
        return _matches(held, choices)

    return test


def _path(name: str, fields: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Where in an item a filter looks."""
    singular = name.removesuffix("s")
    for candidate in (name, singular, name + "s", name[:1].lower() + name[1:]):
        if candidate in fields:
            return (candidate,)
    for suffix in ("Id", "Ids", "ID"):
        stem = name.removesuffix(suffix)
        if stem != name and stem in fields:
            return (stem, "id")
    inner = next((key for key in fields if key.rpartition(".")[2] in (name, singular) and "." in key), None)
    return None if inner is None else tuple(inner.split("."))


def _matches(held: Any, choices: list[str]) -> bool:
    if isinstance(held, list):
        return any(_matches(inner, choices) for inner in held)
    if isinstance(held, dict):
        return any(_matches(inner, choices) for inner in held.values())
    return _plain(held) in choices


def _plain(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    moment = parse_time(value) if isinstance(value, str) and len(value) >= 19 and value[4:5] == "-" else None
    return str(moment) if moment is not None else str(value).lower()


def _free(path: str, text: str) -> Test:
    """`externalAppData.a.b`: the value under that path of an open object."""
    steps = tuple(path.split("."))
    return lambda item: _plain(_held(item, steps)) == text.lower()
