"""Filters derived from their names and from the fields that items have.

``startedAfter`` is a lower bound of ``startedAt``; ``partnerId`` equals ``partnerId`` or ``partner.id``; ``tag`` is one
of ``tags``; ``roamingOperatorIds`` contains ``roamingOperatorId``; ``hasUser`` asks whether there is a ``userId``;
``durationLessThan`` is an upper bound of ``duration``; ``refContains`` searches in ``ref``. Filters whose names do not
say what they compare are in ``filter_table``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from ampeco_simulator.filtering import operators
from ampeco_simulator.filtering.extractors import Extractor, Item, OwnFields, read_paths

if TYPE_CHECKING:
    from ampeco_simulator.filtering.operators import Operator

ItemPredicate = Callable[[Item], bool]

_BOUND_SUFFIXES: Mapping[str, Operator] = {
    **dict.fromkeys(("After", "Since", "From", "Start"), operators.not_before),
    **dict.fromkeys(("Before", "To", "End"), operators.not_after),
}
_TIME_FIELD_SUFFIXES = ("At", "", "Time", "DateTime", "Date", "On")
_BOUND_FIELDS: Mapping[str, Operator] = {
    **dict.fromkeys(("periodStart", "startTime", "validFrom"), operators.not_before),
    **dict.fromkeys(("periodEnd", "endTime", "validTo"), operators.not_after),
}
"""Fields for which a filter of the same name is a bound, not an equality."""
_COMPARISON_SUFFIXES: Mapping[str, Operator] = {
    "GreaterThan": operators.greater_than,
    "LessThan": operators.less_than,
    "Contains": operators.contains,
}
_PRESENCE_PREFIXES: Mapping[str, Operator] = {"has": operators.is_present, "no": operators.is_absent}


class _Comparison(NamedTuple):
    """What a filter name means: the operator, and the paths of the fields that it compares."""

    operator: Operator
    paths: tuple[str, ...]


@attrs.frozen
class Filter:
    """A filter: which value of an item it compares, and how."""

    extractor: Extractor
    operator: Operator


def filter_for_name(name: str, fields: Collection[str]) -> Filter | None:
    """Derive a filter from its name; None when the name does not match any field.

    ``fields`` are the fields of an item; those of inner objects are dotted.
    """
    comparison = _comparison(name, fields)
    return None if comparison is None else Filter(OwnFields(comparison.paths), comparison.operator)


def flatten_filters(wanted: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Yield filters by name, dotted where they are nested. Empty lists filter nothing and are left out."""
    for name, value in wanted.items():
        if isinstance(value, dict):
            yield from flatten_filters(value, f"{prefix}{name}.")
        elif value != []:
            yield prefix + name, value


def item_predicates(wanted: Mapping[str, Any], fields: Collection[str]) -> list[ItemPredicate]:
    """Return one predicate of an item for each filter that can be derived from its name."""
    found: list[ItemPredicate] = []
    for name, value in flatten_filters(wanted):
        comparison = _comparison(name, fields)
        if comparison is not None:
            found.append(_item_predicate(comparison.operator(value), comparison.paths))
    return found


def underivable_filters(wanted: Mapping[str, Any], fields: Collection[str]) -> list[str]:
    """Return the names from which no filter can be derived."""
    return [name for name, _ in flatten_filters(wanted) if _comparison(name, fields) is None]


def _comparison(name: str, fields: Collection[str]) -> _Comparison | None:
    if name == "search":
        return _Comparison(operators.contains, tuple(fields))
    return (
        _time_bound(name, fields)
        or _number_or_text(name, fields)
        or _equality(name, fields)
        or _presence(name, fields)
        or _open_object(name, fields)
    )


def _time_bound(name: str, fields: Collection[str]) -> _Comparison | None:
    if name in fields:
        return _Comparison(_BOUND_FIELDS[name], (name,)) if name in _BOUND_FIELDS else None
    for suffix, operator in _BOUND_SUFFIXES.items():
        stem = name.removesuffix(suffix).removesuffix(suffix.lower())
        if stem == name:
            continue
        last = f"last{stem[:1].upper()}{stem[1:]}"
        for root in (stem, stem.removesuffix("DateTime"), stem.removesuffix("Date"), last):
            field = next((root + end for end in _TIME_FIELD_SUFFIXES if root + end in fields), None)
            if field is not None:
                return _Comparison(operator, (field,))
    return None


def _number_or_text(name: str, fields: Collection[str]) -> _Comparison | None:
    for suffix, operator in _COMPARISON_SUFFIXES.items():
        path = _path(name.removesuffix(suffix), fields) if name.endswith(suffix) else None
        if path is not None:
            return _Comparison(operator, (path,))
    return None


def _equality(name: str, fields: Collection[str]) -> _Comparison | None:
    path = _path(name, fields)
    return None if path is None else _Comparison(operators.equals, (path,))


def _presence(name: str, fields: Collection[str]) -> _Comparison | None:
    for prefix, operator in _PRESENCE_PREFIXES.items():
        stem = name.removeprefix(prefix)
        if stem != name and stem[:1].isupper():
            root = stem[0].lower() + stem[1:]
            path = _path(root, fields) or _path(root + "Id", fields)
            if path is not None:
                return _Comparison(operator, (path,))
    return None


def _open_object(name: str, fields: Collection[str]) -> _Comparison | None:
    """``externalAppData.a.b`` compares the value at that path of an object with any fields."""
    return _Comparison(operators.equals, (name,)) if "." in name and name.partition(".")[0] in fields else None


def _path(name: str, fields: Collection[str]) -> str | None:
    """Return the path of the field that a filter compares."""
    singular = name.removesuffix("s")
    for candidate in (name, singular, name + "s", name[:1].lower() + name[1:]):
        if candidate in fields:
            return candidate
    for suffix in ("Id", "Ids", "ID"):
        stem = name.removesuffix(suffix)
        if stem != name and stem in fields:
            return f"{stem}.id"
    return next((each for each in fields if "." in each and each.rpartition(".")[2] in (name, singular)), None)


def _item_predicate(predicate: operators.Predicate, paths: tuple[str, ...]) -> ItemPredicate:
    return lambda item: predicate(read_paths(item, paths))
