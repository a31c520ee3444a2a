"""Properties: a decoded model can be encoded, and decodes to an equal model again."""

from __future__ import annotations

import json
from datetime import UTC
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ampeco_async._codec import Codec, DecodeProblemsError, decode, encode
from tests.unit.codec.sample_models import Amount, Charger, Period, Position, Profile, Session, Status

floats = st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | floats | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
moments = st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(microsecond=0))
amounts = st.builds(Amount, with_tax=st.none() | floats)
sessions = st.builds(
    Session,
    id=st.text(),
    status=st.none() | st.sampled_from(Status) | st.text().filter(lambda text: text not in list(Status)),
    energy=st.none() | st.integers(),
    power=st.none() | floats,
    billed=st.none() | st.booleans(),
    started_at=st.none() | moments,
    day=st.none() | st.dates(),
    total_amount=st.none() | amounts,
    periods=st.none() | st.lists(st.builds(Period, state=st.none() | st.text()), max_size=2),
    free=st.none() | st.dictionaries(st.text(), json_values, max_size=2),
    grid=st.none() | st.lists(st.lists(floats, max_size=2), max_size=2),
    uuid=st.none() | st.uuids(),
    extra=st.dictionaries(st.text(min_size=20), json_values, max_size=2),
)
profiles = st.fixed_dictionaries(
    {"name": st.text()},
    optional={
        "label": st.none() | st.text(),
        "limit": st.none() | st.integers(),
        "tags": st.none() | st.lists(st.integers()),
        "amount": st.none() | amounts,
    },
).map(lambda given: Profile(**given))


@given(sessions | profiles)
def test_decoding_an_encoded_model_returns_an_equal_model(record: Session | Profile) -> None:
    sent = encode(record)
    json.dumps(sent, allow_nan=False)
    assert decode(sent, type(record)) == record


KEYS = st.sampled_from(
    [
        "id",
        "status",
        "energy",
        "power",
        "billed",
        "startedAt",
        "day",
        "totalAmount",
        "periods",
        "tags",
        "counts",
        "grid",
        "number",
        "interval",
        "mode",
        "labels",
        "history",
        "exact",
        "uuid",
        "first_name",
        "name",
        "label",
        "limit",
        "amount",
        "latitude",
        "charging",
        "many",
        "closed",
        "free",
        "statuses",
    ]
)


@given(
    st.dictionaries(KEYS | st.text(), json_values, max_size=8),
    st.sampled_from([Session, Profile, Position, Charger]),
)
def test_any_object_decodes_without_loss(raw: dict[str, Any], cls: type[Any]) -> None:
    raw = {key: value for key, value in raw.items() if (cls, key) != (Profile, "createdAt")}
    record = decode(raw, cls)
    sent = encode(record)
    assert decode(sent, cls) == record
    kept = {key for key, value in raw.items() if value is not None}
    assert set(sent) - {key for key, value in raw.items() if value is None} == kept
    if cls in (Profile, Position):
        assert set(sent) == set(raw)


@given(json_values)
def test_a_read_only_field_is_never_sent(value: Any) -> None:
    assert encode(decode({"name": "a", "createdAt": value}, Profile)) == {"name": "a"}


@given(st.dictionaries(KEYS | st.text(), json_values, max_size=8))
def test_strict_decoding_agrees_with_lenient_or_raises(raw: dict[str, Any]) -> None:
    try:
        found = Codec(strict=True).decode(raw, Session)
    except DecodeProblemsError:
        return
    assert found == decode(raw, Session)
