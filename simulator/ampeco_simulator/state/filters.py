"""Filters of a listing: which fact each asks for, and what it means.

Most names tell it themselves by the fields that items have: `startedAfter` bounds `startedAt`, `partnerId` equals
`partnerId` or `partner.id`, `tag` is one of `tags`, `roamingOperatorIds` holds `roamingOperatorId`, `hasUser` asks
whether there is a `userId`, `durationLessThan` bounds `duration`, `refContains` looks into `ref`. What
others ask stands in `rules`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

import attrs

from ampeco_simulator.state import filter_operators
from ampeco_simulator.state.facts import At, Fact, Item, read
from ampeco_simulator.state.filter_operators import Meaning

Test = Callable[[Item], bool]

_BOUNDS: Mapping[str, Meaning] = {
    **dict.fromkeys(("After", "Since", "From", "Start"), filter_operators.since),
    **dict.fromkeys(("Before", "To", "End"), filter_operators.until),
}
_ENDINGS = ("At", "", "Time", "DateTime", "Date", "On")
_EDGES: Mapping[str, Meaning] = {
    **dict.fromkeys(("periodStart", "startTime", "validFrom"), filter_operators.since),
    **dict.fromkeys(("periodEnd", "endTime", "validTo"), filter_operators.until),
}
"""Fields that bound when a filter has their name."""
_SIZES: Mapping[str, Meaning] = {
    "GreaterThan": filter_operators.over,
    "LessThan": filter_operators.under,
    "Contains": filter_operators.containing,
}
_PRESENCES: Mapping[str, Meaning] = {"has": filter_operators.some, "no": filter_operators.none}


Said = tuple[Meaning, tuple[str, ...]]
"""What a name tells: the meaning, and under which paths an item holds what is meant."""


@attrs.frozen
class Rule:
    """What a filter asks."""

    fact: Fact
    meaning: Meaning


def rule_for(name: str, fields: Collection[str]) -> Rule | None:
    """What a filter's name says, by the fields of an item (those of objects inside with dots); None when nothing."""
    said = _said(name, fields)
    return None if said is None else Rule(At(said[1]), said[0])


def flat(wanted: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Filters by name, with dots where one stands in another. Empty ones ask for nothing."""
    for name, value in wanted.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}.")
        elif value != []:
            yield prefix + name, value


def tests(wanted: Mapping[str, Any], fields: Collection[str]) -> list[Test]:
    """One test of an item for each filter whose name says what it asks."""
    found: list[Test] = []
    for name, value in flat(wanted):
        said = _said(name, fields)
        if said is not None:
            meaning, paths = said
            found.append(_test(meaning(value), paths))
    return found


def overlooked(wanted: Mapping[str, Any], fields: Collection[str]) -> list[str]:
    """The filters whose names say nothing."""
    return [name for name, _ in flat(wanted) if _said(name, fields) is None]


def _said(name: str, fields: Collection[str]) -> Said | None:
    if name == "search":
        return filter_operators.containing, tuple(fields)
    return (
        _bound(name, fields)
        or _size(name, fields)
        or _equality(name, fields)
        or _presence(name, fields)
        or _free(name, fields)
    )


def _bound(name: str, fields: Collection[str]) -> Said | None:
    if name in fields:
        return (_EDGES[name], (name,)) if name in _EDGES else None
    for ending, meaning in _BOUNDS.items():
        stem = name.removesuffix(ending).removesuffix(ending.lower())
        if stem == name:
            continue
        last = f"last{stem[:1].upper()}{stem[1:]}"
        for root in (stem, stem.removesuffix("DateTime"), stem.removesuffix("Date"), last):
            field = next((root + end for end in _ENDINGS if root + end in fields), None)
            if field is not None:
                return meaning, (field,)
    return None


def _size(name: str, fields: Collection[str]) -> Said | None:
    for ending, meaning in _SIZES.items():
        path = _path(name.removesuffix(ending), fields) if name.endswith(ending) else None
        if path is not None:
            return meaning, (path,)
    return None


def _equality(name: str, fields: Collection[str]) -> Said | None:
    path = _path(name, fields)
    return None if path is None else (filter_operators.same, (path,))


def _presence(name: str, fields: Collection[str]) -> Said | None:
    for beginning, meaning in _PRESENCES.items():
        stem = name.removeprefix(beginning)
        if stem != name and stem[:1].isupper():
            root = stem[0].lower() + stem[1:]
            path = _path(root, fields) or _path(root + "Id", fields)
            if path is not None:
                return meaning, (path,)
    return None


def _free(name: str, fields: Collection[str]) -> Said | None:
    """`externalAppData.a.b`: what stands under that path in an open object."""
    return (filter_operators.same, (name,)) if "." in name and name.partition(".")[0] in fields else None


def _path(name: str, fields: Collection[str]) -> str | None:
    """Where an item holds what a filter compares."""
    singular = name.removesuffix("s")
    for candidate in (name, singular, name + "s", name[:1].lower() + name[1:]):
        if candidate in fields:
            return candidate
    for ending in ("Id", "Ids", "ID"):
        stem = name.removesuffix(ending)
        if stem != name and stem in fields:
            return f"{stem}.id"
    return next((each for each in fields if "." in each and each.rpartition(".")[2] in (name, singular)), None)


def _test(test: filter_operators.Test, paths: tuple[str, ...]) -> Test:
    return lambda item: test(read(item, paths))
