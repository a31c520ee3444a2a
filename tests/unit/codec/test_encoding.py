"""What is sent: request bodies, and decoded objects that are sent back."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from numbers import Integral
from types import MappingProxyType
from typing import Any
from uuid import UUID

import attrs
import pytest

from ampeco_async._codec import UNSET, EncodeError, decode, encode
from tests.unit.codec.sample_models import Amount, Period, Position, Profile, Session, Status


class Level(IntEnum):
    LOW = 1


class NumpyLike:
    """An integer of a numeric library."""

    def __index__(self) -> int:
        return 7


Integral.register(NumpyLike)


def test_integers_of_numeric_libraries() -> None:
    assert encode({"limit": NumpyLike()}) == {"limit": 7}
    assert encode(Profile(name="a", limit=NumpyLike())) == {"name": "a", "limit": 7}


def test_only_the_given_fields_are_sent() -> None:
    assert encode(Profile(name="a")) == {"name": "a"}
    assert encode(Profile(name="a", label=None)) == {"name": "a", "label": None}
    assert encode(Profile(name="a", limit=0, tags=[])) == {"name": "a", "limit": 0, "tags": []}
    assert encode(Position(latitude=None, longitude=1.0)) == {"latitude": None, "longitude": 1.0}


def test_read_only_fields_are_never_sent() -> None:
    read = decode({"name": "a", "createdAt": "2026-01-01T00:00:00Z"}, Profile)
    assert read.created_at == datetime(2026, 1, 1, tzinfo=UTC)
    assert encode(read) == {"name": "a"}
    assert encode(decode({"name": "a", "createdAt": 12}, Profile)) == {"name": "a"}


def test_an_absent_field_is_not_sent_and_null_stays_null() -> None:
    read = decode({"name": "a", "limit": None}, Profile)
    assert read.label is None
    assert encode(read) == {"name": "a", "limit": None}
    assert encode(decode({"latitude": 1.0}, Position)) == {"latitude": 1.0}


def test_assigning_none_sends_null_and_deleting_sends_nothing() -> None:
    read = decode({"name": "a", "limit": 3}, Profile)
    read.label = None
    assert encode(read) == {"name": "a", "limit": 3, "label": None}
    del read.label
    read.limit = UNSET
    assert encode(read) == {"name": "a"}
    assert read.label is None


def test_an_invalid_value_is_sent_raw_until_the_field_is_assigned() -> None:
    read = decode({"name": "a", "limit": "many"}, Profile)
    assert read.limit is None
    assert encode(read) == {"name": "a", "limit": "many"}
    read.limit = None
    assert encode(read) == {"name": "a", "limit": None}
    read.limit = 3
    assert encode(read) == {"name": "a", "limit": 3}


def test_a_list_with_invalid_items_is_sent_raw_until_it_is_changed() -> None:
    read = decode({"name": "a", "tags": [1, "x"]}, Profile)
    assert encode(read) == {"name": "a", "tags": [1, "x"]}
    assert read.tags is not None
    read.tags.append(2)
    assert encode(read) == {"name": "a", "tags": [1, 2]}
    session = decode({"id": "1", "periods": [{"state": "a"}, 5]}, Session)
    assert encode(session) == {"id": "1", "periods": [{"state": "a"}, 5]}


@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x)), attrs.evolve])
def test_copies_are_equal_and_encoded_the_same(copier: Any) -> None:
    for original in (
        decode({"name": "a", "limit": None, "tags": [1, "x"], "new": {"z": 1}}, Profile),
        Profile(name="a", label=None),
        decode({"id": 1, "periods": [{"parent": {"id": 2}}]}, Session),
    ):
        twin = copier(original)
        assert twin is not original
        assert twin == original
        assert encode(twin) == encode(original)
        assert repr(twin) == repr(original)
        twin.extra["more"] = 1
        assert "more" not in original.extra


def test_evolve_changes_only_the_given_field() -> None:
    read = decode({"name": "a"}, Profile)
    assert encode(attrs.evolve(read, limit=5)) == {"name": "a", "limit": 5}
    assert encode(attrs.evolve(read, label=None)) == {"name": "a", "label": None}
    assert attrs.evolve(read, limit=5).label is None


def test_models_are_equal_if_they_are_encoded_the_same() -> None:
    assert decode({"name": "a"}, Profile) == Profile(name="a")
    assert Profile(name="a") != Profile(name="a", label=None)
    assert decode({"name": "a", "new": 1}, Profile) != Profile(name="a")
    assert Amount() != Period()
    assert decode({"id": "1"}, Session) == decode({"id": 1, "status": None}, Session)
    with pytest.raises(TypeError):
        hash(Amount())


def test_received_classes_omit_none_and_send_extra() -> None:
    session = decode({"id": 1, "status": None, "startedAt": "2026-01-01 10:00:00", "new": [1]}, Session)
    assert encode(session) == {"id": "1", "startedAt": "2026-01-01T10:00:00Z", "new": [1]}


def test_a_field_takes_precedence_over_extra() -> None:
    assert encode(Profile(name="a", extra={"name": "b", "limit": 4})) == {"name": "a"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Status.ACTIVE, "active"),
        (Level.LOW, 1),
        (datetime(2026, 1, 1, 12, 0, 0, 999999, tzinfo=timezone(timedelta(hours=2))), "2026-01-01T10:00:00Z"),
        (date(2026, 1, 1), "2026-01-01"),
        (time(8, 30), "08:30:00"),
        (Decimal("1.50"), 1.5),
        (Decimal("7.00"), 7),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (
            MappingProxyType({"a": (1, None), 5: {"b": Amount(with_tax=1.0)}}),
            {"a": [1, None], "5": {"b": {"withTax": 1.0}}},
        ),
        ({"a": UNSET, "b": 1}, {"b": 1}),
    ],
)
def test_plain_values_are_encoded(value: Any, expected: Any) -> None:
    found = encode(value)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (Profile(name="a", amount=Amount(with_tax=float("nan"))), "amount.withTax: NaN and Infinity are not JSON"),
        (Period(parent=Session(id="1", grid=[[1.0], [float("inf")]])), "parent.grid[1][0]: NaN"),
        ({"a": Decimal("NaN")}, "a: NaN"),
        (Session(id="1", started_at=datetime(2026, 1, 1)), "startedAt: a datetime must be aware"),
        (Session(id="1", anything=b"x"), "anything: bytes has no JSON form"),
        (Session(id="1", extra={"new": {"x": object()}}), "new.x: object has no JSON form"),
        ({"a": {1.5: 2}}, "a: a key must be a string, not float"),
        ([UNSET], "[0]: UNSET stands only for a whole field"),
        (float("nan"), "value: NaN"),
    ],
)
def test_a_value_without_a_json_form_is_refused_with_its_path(value: Any, message: str) -> None:
    with pytest.raises(EncodeError) as caught:
        encode(value)
    assert str(caught.value).startswith(message)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
