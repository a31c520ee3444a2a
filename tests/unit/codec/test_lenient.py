"""Every rule of lenient decoding."""

from __future__ import annotations

import traceback
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from ampeco_async._codec import UNSET, DecodeProblemsError, Model, OpenObject, decode
from tests.unit.codec.sample_models import Amount, Period, Position, Profile, Session, Status

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def session_with(key: str, value: Any) -> Session:
    return decode({"id": "1", key: value}, Session)


def test_absent_and_null_fields_are_none() -> None:
    session = decode({"status": None}, Session)
    assert [session.id, session.status, session.periods, session.first] == [None] * 4
    assert session.extra == {}


def test_no_decoded_field_reads_unset() -> None:
    profile = decode({}, Profile)
    for name in ("name", "label", "limit", "tags", "amount", "created_at"):
        assert getattr(profile, name) is None
    assert decode({"latitude": 1}, Position).longitude is None


@pytest.mark.parametrize(
    ("key", "raw", "expected"),
    [
        ("id", 7, "7"),
        ("id", 7.5, "7.5"),
        ("id", "7", "7"),
        ("status", "finished", Status.FINISHED),
        ("status", "paused", "paused"),
        ("status", 5, "5"),
        ("energy", "7", 7),
        ("energy", 7.0, 7),
        ("energy", "7.0", 7),
        ("energy", "-12", -12),
        ("energy", 10**30, 10**30),
        ("energy", str(10**30), 10**30),
        ("power", "12.5", 12.5),
        ("power", 12, 12.0),
        ("power", "1e3", 1000.0),
        ("billed", 0, False),
        ("billed", 1, True),
        ("billed", "true", True),
        ("billed", "false", False),
        ("billed", "1", True),
        ("startedAt", "2026-01-02T03:04:05Z", MOMENT),
        ("startedAt", "2026-01-02T03:04:05z", MOMENT),
        ("startedAt", "2026-01-02T03:04:05+00:00", MOMENT),
        ("startedAt", "2026-01-02T03:04:05+0000", MOMENT),
        ("startedAt", "2026-01-02 03:04:05", MOMENT),
        ("startedAt", "2026-01-02 03:04:05.1", MOMENT + timedelta(milliseconds=100)),
        ("startedAt", "2026-01-02T03:04:05.123456789Z", MOMENT + timedelta(microseconds=123456)),
        ("startedAt", "2026-01-02T05:04:05+02:00", MOMENT.astimezone(timezone(timedelta(hours=2)))),
        ("day", "2026-01-02", date(2026, 1, 2)),
        ("day", "2026-01-02 00:00:00", date(2026, 1, 2)),
        ("day", " 2026-01-02", date(2026, 1, 2)),
        ("totalAmount", [], Amount()),
        ("totalAmount", {"withTax": 5}, Amount(with_tax=5.0)),
        ("periods", [{"state": "on"}, []], [Period(state="on"), Period()]),
        ("tags", [1, 2], [1, 2]),
        ("tags", ["1", 2.0], [1, 2]),
        ("statuses", ["active", "new"], [Status.ACTIVE, "new"]),
        ("statuses", ["active", 5], [Status.ACTIVE, "5"]),
        ("history", ["active", None, "new"], [Status.ACTIVE, None, "new"]),
        ("history", [None, 5], [None, "5"]),
        ("free", {"a": [1]}, {"a": [1]}),
        ("free", [], {}),
        ("counts", {"a": "1"}, {"a": 1}),
        ("labels", {"a": "b"}, {"a": "b"}),
        ("labels", {"a": 1}, {"a": "1"}),
        ("labels", [], {}),
        ("mode", "auto", "auto"),
        ("grid", [[1, "2.5"], []], [[1.0, 2.5], []]),
        ("interval", 15, 15),
        ("interval", "30", 30),
        ("number", 7, 7),
        ("number", "7", "7"),
        ("number", 7.5, "7.5"),
        ("anything", [1, {"a": None}], [1, {"a": None}]),
        ("rows", [{"a": 1}, {}], [{"a": 1}, {}]),
        ("rows", [{"a": 1}, []], [{"a": 1}, {}]),
        ("items", [1, None, "x"], [1, None, "x"]),
        ("exact", 1.1, Decimal("1.1")),
        ("exact", "12.340", Decimal("12.340")),
        ("uuid", "12345678-1234-5678-1234-567812345678", UUID("12345678-1234-5678-1234-567812345678")),
        ("first_name", "Ann", "Ann"),
    ],
)
def test_values_are_coerced_to_the_documented_type(key: str, raw: Any, expected: Any) -> None:
    session = session_with(key, raw)
    names = {"startedAt": "started_at", "totalAmount": "total_amount", "first_name": "first"}
    value = getattr(session, names.get(key, key))
    assert value == expected
    assert type(value) is type(expected)
    assert session.extra == {}


@pytest.mark.parametrize(
    ("key", "raw"),
    [
        ("id", True),
        ("id", {"a": 1}),
        ("status", ["active"]),
        ("status", True),
        ("energy", "seven"),
        ("energy", ""),
        ("energy", 7.5),
        ("energy", True),
        ("energy", float("nan")),
        ("energy", float("inf")),
        ("energy", "1e999"),
        ("power", "nan"),
        ("power", "1_0"),
        ("power", False),
        ("power", 2**60 + 1),
        ("power", "1e999"),
        ("billed", 2),
        ("billed", "yes"),
        ("billed", []),
        ("startedAt", "0000-00-00 00:00:00"),
        ("startedAt", 1700000000),
        ("startedAt", ""),
        ("day", "2026-01-02 10:00:00"),
        ("day", "2026-02-30"),
        ("day", 20260102),
        ("totalAmount", 5),
        ("totalAmount", [{"withTax": 5}]),
        ("periods", {"0": {}}),
        ("tags", "1,2"),
        ("free", "x"),
        ("free", [1]),
        ("counts", 3),
        ("interval", 20),
        ("mode", "off"),
        ("mode", 1),
        ("labels", "x"),
        ("statuses", "active"),
        ("number", True),
        ("rows", "x"),
        ("items", {"a": 1}),
        ("exact", "abc"),
        ("uuid", "abc"),
        ("first_name", []),
    ],
)
def test_an_invalid_value_leaves_none_and_is_preserved_raw(key: str, raw: Any) -> None:
    session = session_with(key, raw)
    names = {"startedAt": "started_at", "totalAmount": "total_amount", "first_name": "first"}
    assert getattr(session, names.get(key, key)) is None
    assert session.extra == {key: raw}
    assert session.extra[key] is raw


def test_lists_keep_valid_items_and_extra_the_whole_raw_list() -> None:
    raw = [{"state": "a"}, 5, None, {"state": "b"}]
    session = session_with("periods", raw)
    assert session.periods == [Period(state="a"), Period(state="b")]
    assert session.extra == {"periods": raw}
    assert session_with("tags", [1, "x", None, 3]).tags == [1, 3]
    assert session_with("rows", [{"a": 1}, 5]).rows == [{"a": 1}]
    assert session_with("openEnded", {"a": {"withTax": 1}, "b": 5}).open_ended == {"a": Amount(with_tax=1.0)}
    assert session_with("grid", [[1, "x"], "y", [2]]).grid == [[1.0], [2.0]]
    assert session_with("statuses", ["active", None, "new"]).statuses == [Status.ACTIVE, "new"]
    assert session_with("labels", {"a": "b", "c": None}).labels == {"a": "b"}
    counts = session_with("counts", {"a": 1, "b": "x"})
    assert counts.counts == {"a": 1}
    assert counts.extra == {"counts": {"a": 1, "b": "x"}}


def test_unknown_keys_are_preserved() -> None:
    full = {"withTax": 1.0, "withoutTax": 2.0}
    assert decode({**full, "new": [1]}, Amount).extra == {"new": [1]}
    assert decode({"withTax": 1.0, "new": None}, Amount).extra == {"new": None}
    assert decode(full, Amount).extra == {}


def test_empty_extra_is_not_shared() -> None:
    left, right = decode({}, Amount), decode({}, Amount)
    left.extra["a"] = 1
    assert left.extra == {"a": 1}
    assert right.extra == {}
    assert Amount().extra == {}
    given = {"a": 1}
    Amount(extra=given).extra["b"] = 2
    assert given == {"a": 1}


def test_recursive_models() -> None:
    tree: dict[str, Any] = {"id": 1}
    for _ in range(50):
        tree = {"id": 1, "periods": [{"parent": tree}]}
    session, depth = decode(tree, Session), 0
    while session.periods:
        assert session.periods[0].parent is not None
        session, depth = session.periods[0].parent, depth + 1
    assert depth == 50


@pytest.mark.parametrize("raw", [None, 1, "x", [1], True])
def test_a_model_from_another_json_type_is_refused_with_its_path(raw: Any) -> None:
    with pytest.raises(DecodeProblemsError, match=r"^\$\.data: expected an object, got ") as caught:
        decode(raw, Session, "$.data")
    assert caught.value.problems[0].path == "$.data"


def test_the_error_of_a_top_level_list_names_the_invalid_item() -> None:
    with pytest.raises(DecodeProblemsError, match=r"^\$\.data\[1\]: expected an object, got int 5$"):
        decode([{"id": 1}, 5], list[Session], "$.data")


def test_open_object_reads_like_a_mapping() -> None:
    obj = decode({"a": 1, "b": {"c": 2}}, OpenObject)
    assert obj["a"] == 1
    assert "b" in obj
    assert obj.get("z", 3) == 3
    assert dict(obj) == {"a": 1, "b": {"c": 2}}
    assert bool(decode([], OpenObject))
    obj["a"] = 5
    assert obj.extra["a"] == 5
    with pytest.raises(KeyError):
        obj["z"]


def test_tracebacks_show_the_generated_source(monkeypatch: pytest.MonkeyPatch) -> None:
    class DictSubclass(dict[str, Any]):
        pass

    from ampeco_async._codec.lenient import decoder_of

    with pytest.raises(TypeError) as caught:
        decoder_of(Session)(DictSubclass())
    text = "".join(traceback.format_exception(caught.value))
    assert "raise NotAnObjectError" in text
    assert "decode Session" in text


def test_no_decoded_object_contains_unset() -> None:
    def walk(value: Any) -> None:
        assert value is not UNSET
        if isinstance(value, Model):
            for name in ("name", "label", "limit", "tags"):
                walk(getattr(value, name))

    walk(decode({"name": "x", "label": None, "limit": "bad"}, Profile))
