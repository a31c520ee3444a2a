"""Strict decoding: every departure from the contract is reported with its path."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from ampeco_async._codec import Codec, DecodeProblemsError, decode
from tests.unit.codec import sample_models
from tests.unit.codec.sample_models import Charger, Credentials, Pins, Position, Session

STRICT = Codec(sample_models, strict=True)

VALID: dict[str, Any] = {
    "id": "1",
    "status": "active",
    "energy": 7.0,
    "power": 7,
    "billed": True,
    "startedAt": "2026-01-02 03:04:05",
    "day": "2026-01-02",
    "totalAmount": {"withTax": None},
    "periods": [{"parent": {"id": "2"}}],
    "tags": [1],
    "statuses": ["finished"],
    "free": {"a": [1]},
    "counts": {"a": 1},
    "grid": [[1.5]],
    "interval": 15,
    "number": "x",
    "anything": [None],
    "exact": "1.5",
    "uuid": "12345678-1234-5678-1234-567812345678",
}


def test_a_valid_object_decodes_as_in_lenient_mode() -> None:
    assert STRICT.decode(VALID, "Session") == decode(VALID, Session)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"id": 7}, "$.id: expected a string, got int 7"),
        ({}, "$.id: expected a value, got nothing"),
        ({"id": None}, "$.id: expected a string, got null"),
        ({"id": "1", "status": "new"}, "$.status: expected one of 'active', 'finished', got str 'new'"),
        ({"id": "1", "energy": "7"}, "$.energy: expected an integer, got str '7'"),
        ({"id": "1", "energy": 7.5}, "$.energy: expected an integer, got float 7.5"),
        ({"id": "1", "power": True}, "$.power: expected a number, got bool True"),
        ({"id": "1", "billed": 1}, "$.billed: expected a boolean, got int 1"),
        ({"id": "1", "startedAt": "soon"}, "$.startedAt: expected a datetime, got str 'soon'"),
        ({"id": "1", "totalAmount": []}, "$.totalAmount: expected an object, got a list of 0"),
        ({"id": "1", "periods": [{}, {"parent": {"id": 1}}]}, "$.periods[1].parent.id: expected a string, got int 1"),
        ({"id": "1", "tags": [1, None]}, "$.tags[1]: expected an integer, got null"),
        ({"id": "1", "counts": {"a": "1"}}, "$.counts.a: expected an integer, got str '1'"),
        ({"id": "1", "free": []}, "$.free: expected an object, got a list of 0"),
        ({"id": "1", "number": 1.5}, "$.number: expected an integer or a string, got float 1.5"),
        ({"id": "1", "interval": 20}, "$.interval: expected one of 15, 30, 60, got int 20"),
        ({"id": "1", "new": 1}, "$.new: expected no such field, got int 1"),
        ("x", "$: expected an object, got str 'x'"),
        (None, "$: expected an object, got null"),
    ],
)
def test_the_message_of_each_departure(value: Any, message: str) -> None:
    with pytest.raises(DecodeProblemsError) as caught:
        STRICT.decode(value, "Session")
    assert str(caught.value) == message
    assert str(pickle.loads(pickle.dumps(caught.value))) == message


def test_all_problems_are_listed_under_the_given_path() -> None:
    with pytest.raises(DecodeProblemsError) as caught:
        STRICT.decode([{"id": "1"}, {"id": 2, "energy": "x"}], list[Session], "$.data")
    assert [problem.path for problem in caught.value.problems] == ["$.data[1].id", "$.data[1].energy"]


def test_a_required_field_may_be_null_where_documented() -> None:
    assert STRICT.decode({"latitude": None, "longitude": 1.5}, Position) == Position(latitude=None, longitude=1.5)
    with pytest.raises(DecodeProblemsError, match=r"\$\.longitude: expected a value, got nothing"):
        STRICT.decode({"latitude": None}, Position)


def test_a_tagged_union_needs_a_known_tag() -> None:
    assert STRICT.decode({"charging": {"mode": "tod", "start": "8"}}, Charger).charging == sample_models.Tod(
        mode="tod", start="8"
    )
    with pytest.raises(DecodeProblemsError, match=r"\$\.charging\.mode: expected one of 'tod', 'dyn', got str 'new'"):
        STRICT.decode({"charging": {"mode": "new"}}, Charger)
    with pytest.raises(DecodeProblemsError, match=r"\$\.charging\.mode: .* got nothing"):
        STRICT.decode({"charging": {}}, Charger)


def test_messages_mask_secrets() -> None:
    with pytest.raises(DecodeProblemsError) as caught:
        STRICT.decode({"adminToken": 123456, "password": ["hush"], "client_secret": 1234567}, Credentials)
    assert "123456" not in str(caught.value)
    assert "hush" not in str(caught.value)
    assert "got ***" in str(caught.value)
    with pytest.raises(DecodeProblemsError, match=r"^\$\.pin\[0\]: expected an integer, got \*\*\*$"):
        STRICT.decode({"pin": ["1234"]}, Pins)


def test_a_free_text_field_accepts_any_text() -> None:
    assert STRICT.decode({"status": "active"}, "Place").status is sample_models.Status.ACTIVE
    assert STRICT.decode({"status": "anything"}, "Place").status == "anything"
    with pytest.raises(DecodeProblemsError, match=r"\$\.status"):
        STRICT.decode({"status": ["active"]}, "Place")


def test_an_open_object_accepts_any_key() -> None:
    place = STRICT.decode({"anything": {"a": 1, "b": None}}, "Place")
    assert place.anything.extra == {"a": 1, "b": None}
