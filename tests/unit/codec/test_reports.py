"""What only reports, such as a repr or the log, never fails."""

from __future__ import annotations

import logging
import sys
from typing import Any

import orjson
import pytest

from ampeco_async import AmpecoClient, ValidationError
from ampeco_async._codec import OpenObject
from ampeco_async.models import Session
from tests.support.mocked import MockedTenant
from tests.unit.client.sample import TOKEN, things


def deep(levels: int) -> Any:
    value: Any = 1
    for level in range(levels):
        value = {"a": value} if level % 2 else [value]
    return value


def _cyclic() -> Any:
    cyclic: dict[str, Any] = {"password": "hidden"}
    cyclic["itself"] = [cyclic] * 10
    return cyclic


def _cyclic_model() -> OpenObject:
    outer, inner = OpenObject(), OpenObject()
    outer["inner"] = [inner, inner]
    inner["outer"] = outer
    return outer


def _nested_models(levels: int) -> OpenObject:
    model = OpenObject()
    for _ in range(levels):
        model = OpenObject(extra={"inner": model})
    return model


@pytest.mark.parametrize(
    "value",
    [deep(1_000), deep(100_000), _cyclic(), _cyclic_model(), _nested_models(5_000), 10**5000],
    ids=["deep", "very deep", "cyclic", "cyclic model", "nested models", "long integer"],
)
def test_the_repr_of_any_extra(value: Any) -> None:
    text = repr(Session(id="1", extra={"odd": value}))
    assert text.startswith("Session(")
    assert "hidden" not in text
    assert len(text) < 1_000_000


async def test_the_log_of_deep_bodies(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ampeco_async")
    body = b'{"data": %s}' % orjson.dumps(deep(250)).replace(b"1", b"[" * 700 + b"1" + b"]" * 700)
    with MockedTenant() as mocked:
        mocked.respond(body)
        async with AmpecoClient(mocked.url, TOKEN, limits=None, log_bodies=True) as ampeco:
            assert await ampeco.request("POST", "/public-api/x", json={"a": deep(200)})
    assert "received" in caplog.text
    assert "sent" in caplog.text
    assert len(mocked.received) == 1


async def test_the_messages_of_a_deep_validation_error() -> None:
    body = orjson.dumps({"message": "No.", "errors": {"name": deep(200)}}).replace(b"1", b"[" * 700 + b"1" + b"]" * 700)
    with MockedTenant() as mocked:
        mocked.respond(body, 422)
        async with AmpecoClient(mocked.url, TOKEN, limits=None) as ampeco:
            with pytest.raises(ValidationError) as caught:
                await things(ampeco).create({"a": 1})
    assert list(caught.value.errors) == ["name"]


def test_a_low_limit_on_digits() -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    try:
        assert "integer" in repr(Session(id="1", extra={"a": 10**700}))
    finally:
        sys.set_int_max_str_digits(before)
