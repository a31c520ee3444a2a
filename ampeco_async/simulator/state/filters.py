"""Filters of a listing, matched to the fields of the items it shows.

A filter's name tells its meaning: `startedAfter` bounds `startedAt`, `partnerId` equals `partnerId` or `partner.id`,
`tag` is one of `tags`, `roamingOperatorIds` holds `roamingOperatorId`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ampeco_async.simulator.clock import parse_time

Item = Mapping[str, Any]
Test = Callable[[Item], bool]

_BOUNDS = (("After", 1), ("From", 1), ("Before", -1), ("To", -1), ("Start", 1), ("End", -1))
_SUFFIXES = ("At", "", "Time", "DateTime", "Date", "On")


def tests(wanted: Mapping[str, Any], fields: Mapping[str, Any]) -> list[Test]:
    """One test per filter. `fields` are the properties an item can have; a filter on none of them lets all pass."""
    found: list[Test] = []
    for name, value in wanted.items():
        if value == []:
            continue
        if "." in name:
            found.append(_free(name, str(value)))
        elif isinstance(value, dict) and value:
            found.extend(tests(value, fields))
        else:
            test = _bound(name, value, fields) or _equality(name, value, fields)
            if test is not None:
                found.append(test)
    return found


def _bound(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    edge = parse_time(value) if isinstance(value, str) else None
    if edge is None or name in fields:
        return None
    for suffix, direction in _BOUNDS:
        stem = name.removesuffix(suffix)
        if stem == name:
            continue
        stems = (stem, stem.removesuffix("DateTime"), stem.removesuffix("Date"))
        field = next((root + end for root in stems for end in _SUFFIXES if root + end in fields), None)
        if field is None:
            continue
        return _time_test(field, edge, direction)
    return None


def _time_test(field: str, edge: int, direction: int) -> Test:
    def test(item: Item) -> bool:
        text = item.get(field)
        moment = parse_time(text) if isinstance(text, str) else None
        return moment is not None and (moment - edge) * direction >= 0

    return test


def _equality(name: str, value: Any, fields: Mapping[str, Any]) -> Test | None:
    path = _path(name, fields)
    if path is None:
        return None
    choices = [_plain(choice) for choice in value] if isinstance(value, list) else [_plain(value)]

    def test(item: Item) -> bool:
        held: Any = item
        for step in path:
            held = held.get(step) if isinstance(held, dict) else None
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
    return None


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
    steps = path.split(".")

    def test(item: Item) -> bool:
        held: Any = item
        for step in steps:
            held = held.get(step) if isinstance(held, dict) else None
        return _plain(held) == text.lower()

    return test
