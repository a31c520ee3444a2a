"""Golden query strings, one for each style of the conventions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from numbers import Integral
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest

from ampeco_async._codec import Codec
from ampeco_async._http.query import extra_pairs, query_pairs, query_string
from ampeco_async._http.request import build_request, fill_path
from ampeco_async.errors import ConfigurationError
from tests.unit.client.sample import operation


class Status(StrEnum):
    FINISHED = "finished"


class Level(Enum):
    TWO = 2


CEST = timezone(timedelta(hours=2))

GOLDEN: list[tuple[str, Any, str]] = [
    ("filter[userId]", 123, "filter[userId]=123"),
    ("filter[userId]", "123", "filter[userId]=123"),
    ("filter[status]", Status.FINISHED, "filter[status]=finished"),
    ("filter[status]", "not known yet", "filter[status]=not known yet"),
    ("filter[level]", Level.TWO, "filter[level]=2"),
    ("filter[roaming][operatorIds][]", [4, 5], "filter[roaming][operatorIds][]=4&filter[roaming][operatorIds][]=5"),
    ("filter[ids][]", (1,), "filter[ids][]=1"),
    ("filter[ids][]", {7}, "filter[ids][]=7"),
    ("filter[ids][]", 7, "filter[ids][]=7"),
    ("filter[ids][]", range(2), "filter[ids][]=0&filter[ids][]=1"),
    ("include[]", ["externalAppData", "user"], "include[]=externalAppData&include[]=user"),
    ("include[]", "user", "include[]=user"),
    ("include[]", [], ""),
    ("filter[externalAppData]", {"a": {"b": "x"}}, "filter[externalAppData.a.b]=x"),
    ("filter[externalAppData]", {"a.b": "x", "c": 1}, "filter[externalAppData.a.b]=x&filter[externalAppData.c]=1"),
    (
        "filter[externalAppData]",
        {"a": [1, 2], "b": None},
        "filter[externalAppData.a][]=1&filter[externalAppData.a][]=2",
    ),
    ("withPriceBreakdown", True, "withPriceBreakdown=true"),
    ("withPriceBreakdown", False, "withPriceBreakdown=false"),
    (
        "filter[startedAfter]",
        datetime(2026, 2, 1, 0, 30, 5, 999_999, tzinfo=CEST),
        "filter[startedAfter]=2026-01-31T22:30:05Z",
    ),
    ("filter[startedAfter]", datetime(1, 1, 1, tzinfo=UTC), "filter[startedAfter]=0001-01-01T00:00:00Z"),
    ("filter[day]", date(2026, 2, 1), "filter[day]=2026-02-01"),
    ("filter[price]", 0.1, "filter[price]=0.1"),
    ("filter[price]", 1e-7, "filter[price]=0.0000001"),
    ("filter[price]", Decimal("1E+3"), "filter[price]=1000"),
    ("filter[uuid]", UUID(int=1), "filter[uuid]=00000000-0000-0000-0000-000000000001"),
    ("cursor", "", "cursor="),
    ("page", None, ""),
]


@pytest.mark.parametrize(("template", "value", "wanted"), GOLDEN)
def test_golden(template: str, value: Any, wanted: str) -> None:
    assert unquote(query_string(query_pairs({"name": template}, {"name": value}))) == wanted


def test_special_characters_are_encoded() -> None:
    pairs = query_pairs({"name": "filter[name]"}, {"name": "a&b=c#d+e%20 ü/?[]"})
    assert query_string(pairs) == "filter%5Bname%5D=a%26b%3Dc%23d%2Be%2520%20%C3%BC%2F%3F%5B%5D"


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("filter[at]", datetime(2026, 1, 1)),
        ("filter[price]", float("nan")),
        ("filter[price]", Decimal("Infinity")),
        ("filter[status]", ["a", "b"]),
        ("filter[ids][]", [None]),
        ("filter[ids][]", {"a": 1}),
        ("include[]", [["user"]]),
        ("page", {"a": 1}),
        ("filter[name]", "\ud800"),
        ("filter[name]", b"bytes"),
        ("filter[name]", object()),
    ],
)
def test_refused(template: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^this_argument "):
        query_pairs({"this_argument": template}, {"this_argument": value})


def test_a_naive_datetime_is_refused_with_an_explanation() -> None:
    with pytest.raises(ConfigurationError, match=r"aware datetime.*2026-01-01T00:00:00\+00:00"):
        query_pairs({"since": "filter[since]"}, {"since": datetime(2026, 1, 1)})


class Nanoseconds(datetime):
    """Writes more than a datetime does, as pandas.Timestamp."""

    def isoformat(self, *arguments: Any, **options: Any) -> str:
        return f"{super().isoformat(*arguments, **options)}.000000001"


class Level(IntEnum):
    HIGH = 3


class NumpyLike:
    """An integer of a numeric library."""

    def __index__(self) -> int:
        return 7


Integral.register(NumpyLike)


@pytest.mark.parametrize(
    ("value", "text"),
    [(7.0, "7"), (Level.HIGH, "3"), (NumpyLike(), "7"), (Nanoseconds(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00Z")],
    ids=["whole float", "IntEnum", "numpy", "pandas"],
)
def test_values_of_other_libraries(value: Any, text: str) -> None:
    assert query_pairs({"x": "x"}, {"x": value}) == [("x", text)]
    if not isinstance(value, datetime):
        assert fill_path("/a/{x}", (value,)) == f"/a/{text}"


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ({"filter[newField]": 1}, "filter[newField]=1"),
        ({"filter": {"a": {"b": [1, 2]}}}, "filter[a][b][]=1&filter[a][b][]=2"),
        ({"include[]": ["user"]}, "include[]=user"),
        ({"include": ["user"]}, "include[]=user"),
        ({"a": None, "b": True}, "b=true"),
    ],
)
def test_free_parameters(value: dict[str, Any], wanted: str) -> None:
    assert unquote(query_string(extra_pairs(value))) == wanted


TIMED = operation(
    "GET",
    query={"started_after": "filter[startedAfter]", "period_from": "periodFrom"},
    datetimes=("started_after",),
    dates=("period_from",),
)


@pytest.mark.parametrize(
    ("values", "query"),
    [
        ({"started_after": datetime(2026, 1, 2, tzinfo=UTC)}, "filter%5BstartedAfter%5D=2026-01-02T00%3A00%3A00Z"),
        ({"started_after": "2026-01-02T01:00:00+01:00"}, "filter%5BstartedAfter%5D=2026-01-02T00%3A00%3A00Z"),
        ({"period_from": date(2026, 1, 2)}, "periodFrom=2026-01-02"),
        ({"period_from": "2026-01-02"}, "periodFrom=2026-01-02"),
        ({"started_after": None, "period_from": None}, ""),
    ],
)
def test_times_of_typed_parameters(values: dict[str, Any], query: str) -> None:
    assert build_request(TIMED, (1,), values, None, {}, Codec()).query == query


@pytest.mark.parametrize(
    "values",
    [
        {"started_after": date(2026, 1, 2)},
        {"started_after": 1_767_312_000},
        {"started_after": "yesterday"},
        {"started_after": "2026-01-02T00:00:00"},
        {"started_after": datetime(2026, 1, 2)},
        {"period_from": datetime(2026, 1, 2, tzinfo=UTC)},
        {"period_from": "2026-1-2"},
        {"period_from": 20260102},
    ],
    ids=repr,
)
def test_times_that_are_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(values))):
        build_request(TIMED, (1,), values, None, {}, Codec())
