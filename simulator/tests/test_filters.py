"""Every filter in the contract is accepted, has an effect, and finds the right items."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from .conftest import running
from .listings import Filter, Item, filters_of, items_of, listings, path_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .conftest import Tenant

_PAST, _FUTURE = "2000-01-01T00:00:00+00:00", "2100-01-01T00:00:00+00:00"
_LOWER, _UPPER = ("After", "From", "Since"), ("Before", "To")
_BOUNDS = ("startTime", "endTime", "validFrom", "periodStart", "periodEnd")
"""Filters that are a bound of the field of the same name."""
_ENDINGS = ("At", "", "Time")


@pytest.fixture
async def small() -> AsyncIterator[Tenant]:
    """Run a tenant with short listings, which have more than one item each."""
    async with running(charge_points=24, users=24, sessions=150) as made:
        yield made


def _filters(tenant: Tenant) -> list[list[Filter]]:
    """Return the filters of each listing that has any."""
    found = [filters_of(tenant, operation) for operation in listings(tenant)]
    return [filters for filters in found if filters]


def _valid(wanted: Filter) -> str:
    """Return a value that the contract allows."""
    if wanted.schema.get("enum"):
        return str(wanted.schema["enum"][0])
    form = wanted.schema.get("format")
    if form in ("date-time", "date"):
        return _PAST[:10] if form == "date" else _PAST
    by_type = {"boolean": "true", "integer": "1", "number": "1"}
    text = "nobody@example.com" if form == "email" else "x" * wanted.schema.get("minLength", 1)
    return by_type.get(wanted.schema.get("type", ""), text)


def _excluding(wanted: Filter) -> list[str]:
    """Return values of which at least one excludes an item."""
    if wanted.schema.get("enum"):
        return [str(value) for value in wanted.schema["enum"]]
    if wanted.schema.get("type") == "boolean":
        return ["true", "false"]
    if wanted.schema.get("format") in ("date-time", "date"):
        return [time[: len(_valid(wanted))] for time in (_PAST, _FUTURE)]
    if wanted.schema.get("type") in ("integer", "number"):
        return ["987654321", "0"]
    return [_valid(wanted), "true", _PAST, _FUTURE]


async def test_every_filter_has_a_known_meaning(small: Tenant) -> None:
    """No response has the header that names filters without a known meaning."""
    for filters in _filters(small):
        query = {each.key: _valid(each) for each in filters}
        reply = await small.get(path_of(small, filters[0].operation), params=query)
        assert reply.status == 200, (query, reply.body)
        assert "X-Simulator-Ignored-Filters" not in reply.headers, filters[0].operation.id


async def test_every_filter_excludes_some_items(small: Tenant) -> None:
    without_effect: list[str] = []
    for filters in _filters(small):
        everything = await items_of(small, filters[0].operation)
        assert everything, filters[0].operation.id
        for each in filters:
            for value in _excluding(each):
                if len(await items_of(small, each.operation, {each.key: value})) < len(everything):
                    break
            else:
                without_effect.append(f"{each.operation.id} {each.key}")
    assert not without_effect


@pytest.mark.parametrize(
    "value", ["9" * 400, "0001-01-01T00:00:00+23:59", "2026-02-30", "", "null", "nan", "1e999", "٣"]
)
async def test_unusual_filter_values_cause_no_server_error(small: Tenant, value: str) -> None:
    for filters in _filters(small):
        for each in filters:
            reply = await small.get(path_of(small, each.operation), params={each.key: value})
            assert reply.status in (200, 422), (each.operation.id, each.key)


def _field_values(wanted: Filter, items: list[Item]) -> list[Any]:
    """Return the values of the field with the filter's name, by item; [] when items have no such field."""
    name = next((each for each in (wanted.name, f"{wanted.name}s") if any(each in item for item in items)), None)
    return [] if name is None else [item.get(name) for item in items]


def _matches(shown: Any, value: str) -> bool:
    return any(_matches(each, value) for each in shown) if isinstance(shown, list) else _text(shown) == value


def _text(shown: Any) -> str:
    return str(shown).lower() if isinstance(shown, bool) else str(shown)


def _first_element(shown: Any) -> Any:
    return shown[0] if isinstance(shown, list) and shown else shown


async def test_a_filter_named_like_a_field_finds_the_items_with_the_value(small: Tenant) -> None:
    checked = 0
    for filters in _filters(small):
        everything = await items_of(small, filters[0].operation)
        for each in filters:
            if each.name in _BOUNDS or each.schema.get("format") in ("date-time", "date"):
                continue
            shown = _field_values(each, everything)
            value = next(
                (leaf for one in shown[len(shown) // 2 :] if (leaf := _first_element(one)) not in (None, [])), None
            )
            if value is None or isinstance(value, dict) or not _allowed(each, value):
                continue
            checked += 1
            found = await items_of(small, each.operation, {each.key: _text(value)})
            right = [item for item, one in zip(everything, shown, strict=True) if _matches(one, _text(value))]
            assert found == right, (each.operation.id, each.key, value)
    assert checked > 120


def _allowed(wanted: Filter, value: Any) -> bool:
    """Return whether the contract allows the value as a filter: an id tag of letters is no integer."""
    if wanted.schema.get("type") == "integer" and not _text(value).isdecimal():
        return False
    return value in wanted.schema.get("enum", [value])


def _bound(name: str) -> tuple[int, list[str]]:
    """Return 1 for a lower bound, -1 for an upper bound or 0, and the names that its field can have."""
    if name in _BOUNDS:
        return (-1 if name in ("endTime", "periodEnd") else 1), [name]
    for endings, direction in ((_LOWER, 1), (_UPPER, -1)):
        for ending in endings:
            if name.endswith(ending):
                stem = name.removesuffix(ending)
                return direction, [stem + end for end in _ENDINGS]
    return 0, []


def _time(text: str) -> float:
    return datetime.fromisoformat(text if len(text) > 10 else f"{text}T00:00:00+00:00").timestamp()


async def test_a_time_bound_finds_the_items_within(small: Tenant) -> None:
    checked = 0
    for filters in _filters(small):
        everything = await items_of(small, filters[0].operation)
        for each in filters:
            direction, names = _bound(each.name)
            name = next((one for one in names if any(item.get(one) for item in everything)), None)
            if not direction or name is None:
                continue
            times = sorted(item[name] for item in everything if item.get(name))
            edge = times[len(times) // 3]
            found = await items_of(small, each.operation, {each.key: edge})
            timed = [item for item in everything if item.get(name)]
            right = [item for item in timed if (_time(item[name]) - _time(edge)) * direction >= 0]
            assert found == right, (each.operation.id, each.key, edge)
            checked += 1
    assert checked > 100
