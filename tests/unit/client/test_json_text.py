"""JSON that orjson refuses or rounds: lenient decoding keeps the values, strict decoding names the place."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from ampeco_async import AmpecoClient, ConfigurationError, DecodeError
from ampeco_async._http.json_text import parse_json
from ampeco_async._http.request import encode_body
from tests.support.mocked import MockedTenant
from tests.unit.client.sample import TOKEN, things

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 1234567890123456789012345
ODD_VALUES: dict[str, tuple[bytes, Any]] = {
    "lone surrogate": (rb'"a\ud800b"', "a\ufffdb"),
    "invalid UTF-8": (b'"caf\xe9"', "caf\ufffd"),
    "cut character": (b'"\xf0\x9f\x94"', "\ufffd\ufffd\ufffd"),
    "Infinity": (b"-Infinity", -math.inf),
    "number beyond floats": (b"1e400", Decimal("1e400")),
    "enormous exponent": (b"1e99999999999999999999", "1e99999999999999999999"),
}


@pytest.fixture
def mocked() -> Iterator[MockedTenant]:
    with MockedTenant() as tenant:
        yield tenant


@pytest.mark.parametrize(("text", "value"), ODD_VALUES.values(), ids=ODD_VALUES)
async def test_one_odd_value_does_not_lose_the_response(mocked: MockedTenant, text: bytes, value: Any) -> None:
    mocked.respond(b'{"data": [{"id": "1"}, {"id": "2", "unknown": %s}], "meta": {}, "links": {}}' % text)
    async with AmpecoClient(mocked.url, TOKEN, limits=None) as ampeco:
        sessions = await ampeco.sessions.list().collect()
    assert [session.id for session in sessions] == ["1", "2"]
    assert sessions[1].extra["unknown"] == value
    str(sessions[1].extra["unknown"]).encode()
    assert len(mocked.received) == 1


@pytest.mark.parametrize("text", [*(text for text, _ in ODD_VALUES.values()), b"NaN"], ids=[*ODD_VALUES, "NaN"])
async def test_strict_decoding_names_the_place(mocked: MockedTenant, text: bytes) -> None:
    mocked.respond(b'{"data": {"id": 2, "name": %s}}' % text)
    async with AmpecoClient(mocked.url, TOKEN, limits=None, strict=True) as ampeco:
        with pytest.raises(DecodeError) as caught:
            await ampeco.charge_points.get(2)
    assert caught.value.json_path == "$.data.name"
    assert len(mocked.received) == 1


async def test_a_nan_among_numbers(mocked: MockedTenant) -> None:
    mocked.respond(b'{"data": {"id": "2", "energy": NaN, "powerKw": 7.5}}')
    async with AmpecoClient(mocked.url, TOKEN, limits=None) as ampeco:
        session = await ampeco.sessions.get(2)
    assert math.isnan(session.energy or 0)
    assert session.power_kw == 7.5


async def test_odd_keys(mocked: MockedTenant) -> None:
    mocked.respond(rb'{"data": {"id": 2, "a\udcff": 1}}')
    async with AmpecoClient(mocked.url, TOKEN, limits=None) as ampeco:
        assert (await ampeco.charge_points.get(2)).extra == {"a\ufffd": 1}


@pytest.mark.parametrize("digits", [str(LONG), "-9223372036854775809", "89461177700000000001"])
async def test_long_integers_keep_their_digits(mocked: MockedTenant, digits: str) -> None:
    mocked.respond(b'{"data": {"id": %s, "name": %s, "unknown": [%s]}}' % ((digits.encode(),) * 3))
    async with AmpecoClient(mocked.url, TOKEN, limits=None) as ampeco:
        point = await ampeco.charge_points.get(1)
        assert point.id == int(digits)
        assert point.name == digits
        assert point.extra["unknown"] == [int(digits)]
        mocked.respond(b'{"data": {"id": %s}}' % digits.encode())
        assert (await ampeco.request("GET", "/public-api/x"))["data"]["id"] == int(digits)
        await things(ampeco).create({"id": int(digits)})
    assert mocked.received[-1].body == b'{"id":%s}' % digits.encode()


async def test_an_integer_of_5000_digits(mocked: MockedTenant) -> None:
    digits = "7" * 5000
    mocked.respond(b'{"data": {"id": 1, "name": %s, "unknown": %s}}' % (digits.encode(), digits.encode()))
    async with AmpecoClient(mocked.url, TOKEN, limits=None) as ampeco:
        point = await ampeco.charge_points.get(1)
        assert point.name == digits
        assert str(point.extra["unknown"]) == digits
        repr(point)
        with pytest.raises(ConfigurationError):
            await things(ampeco).create({"a": point.extra["unknown"]})


def test_text_that_cannot_be_encoded_is_sent_escaped() -> None:
    assert encode_body({"a": "\ud800"}) == rb'{"a":"\ud800"}'


@pytest.mark.parametrize(
    "values",
    [
        {"iccid": "89461177700000000001", "ids": ["12345678901234567890", "x"]},
        {"amount": 18446744073709551615, "fraction": 0.1234567890123456789},
        [1, -9223372036854775808, 9223372036854775807],
        {"quoted": '\\"12345678901234567890123: ', "spaced": " 12345678901234567890123"},
    ],
)
def test_plain_json_is_unchanged(values: Any) -> None:
    parsed = parse_json(orjson.dumps(values))
    assert parsed.value == values
    assert parsed.oddities == []
