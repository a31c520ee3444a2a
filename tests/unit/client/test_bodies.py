"""Request bodies against the documented type of an operation: nothing misspelled is sent."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from ampeco_async import AmpecoClient, ConfigurationError
from ampeco_async._codec import Codec, EncodeError, OpenObject
from ampeco_async.models import (
    Geoposition,
    LocationCreate,
    LocationUpdate,
    Session,
    SmartChargingDisabled,
    StartSession,
    TariffUpdate,
    Translation,
)
from tests.contract.operations import operations
from tests.support.mocked import MockedTenant
from tests.unit.client.sample import TOKEN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


@pytest.fixture
def mocked() -> Iterator[MockedTenant]:
    with MockedTenant() as tenant:
        yield tenant


@pytest.fixture
async def ampeco(mocked: MockedTenant) -> AsyncIterator[AmpecoClient]:
    async with AmpecoClient(mocked.url, TOKEN, limits=None) as client:
        yield client


POSITION: Any = Geoposition(latitude=1.0, longitude=2.0)
WRONG_LOCATIONS: dict[str, tuple[Any, str]] = {
    "misspelled": ({"externall": 1}, r"externall: LocationUpdate has no such field; did you mean external_?[iI]d\?"),
    "how to send it": ({"wholly_new": 1}, r"LocationUpdate\(extra=\{\.\.\.\}\)"),
    "not text": ({7: 1}, "7: LocationUpdate has no such field"),
    "in an object": ({"geoposition": {"latitud": 1}}, r"geoposition\.latitud: Geoposition .* did you mean latitude\?"),
    "in a list": ({"name": [{}, {"local": "en"}]}, r"name\[1\]\.local: Translation .* did you mean locale\?"),
    "in a model": (LocationUpdate(geoposition={"lat": 1}), r"geoposition\.lat: Geoposition"),
    "in a list of a model": (LocationUpdate(name=[{"local": "en"}]), r"name\[0\]\.local: Translation"),
    "by both names": ({"external_id": "a", "externalId": "b"}, "externalId: given twice"),
    "other model": (StartSession(user_id=7), "expected LocationUpdate, got StartSession"),
    "received model": (Session(id="1"), "expected LocationUpdate, got Session"),
    "model in an object": ({"geoposition": Translation()}, "geoposition: expected Geoposition, got Translation"),
    "model in a list": (LocationUpdate(name=[POSITION]), r"name\[0\]: expected Translation, got Geoposition"),
    "model for a list": ({"name": Translation()}, "name: expected a list, got Translation"),
    "model for text": ({"city": Translation()}, "city: expected a string, got Translation"),
    "open object": (OpenObject(extra={"externall": 1}), "externall: LocationUpdate has no such field"),
}


@pytest.mark.parametrize(("body", "message"), WRONG_LOCATIONS.values(), ids=WRONG_LOCATIONS)
async def test_what_the_operation_does_not_take_is_not_sent(
    mocked: MockedTenant, ampeco: AmpecoClient, body: Any, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        await ampeco.locations.update(1, body)
    assert mocked.received == []


async def test_python_names_are_translated(mocked: MockedTenant, ampeco: AmpecoClient) -> None:
    await ampeco.locations.update(
        1,
        {
            "external_id": None,
            "working_hours": {},
            "accessMethods": ("open",),
            "name": ({"locale": "en", "translation": "Depot"},),
            "external_app_data": {"any_key": {"more": 1}},
        },
    )
    assert orjson.loads(mocked.received[0].body or b"") == {
        "externalId": None,
        "workingHours": {},
        "accessMethods": ["open"],
        "name": [{"locale": "en", "translation": "Depot"}],
        "externalAppData": {"any_key": {"more": 1}},
    }


async def test_fields_that_the_contract_does_not_know_are_sent_from_extra(
    mocked: MockedTenant, ampeco: AmpecoClient
) -> None:
    await ampeco.locations.update(1, LocationUpdate(extra={"ofALaterRelease": 1}, city="Sofia"))
    assert orjson.loads(mocked.received[0].body or b"") == {"city": "Sofia", "ofALaterRelease": 1}


async def test_a_mapping_in_a_mapping_of_texts(mocked: MockedTenant, ampeco: AmpecoClient) -> None:
    await ampeco.tariffs.update(1, TariffUpdate(description={"en_us": "x"}))
    await ampeco.tariffs.update(1, {"description": {"any_key": "x"}})
    assert [received.body for received in mocked.received] == [
        b'{"description":{"en_us":"x"}}',
        b'{"description":{"any_key":"x"}}',
    ]


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({"mode": "disabled", "modee": 1}, "modee: SmartChargingDisabled has no such field; did you mean mode?"),
        ({"mod": "disabled"}, "mode: expected one of 'tod', 'dynamic', 'user_schedule', 'disabled', got nothing"),
        ({}, "mode: expected one of"),
        (StartSession(), "expected SmartChargingCreateTod or"),
    ],
)
def test_wrong_members_of_a_union(body: Any, problem: str) -> None:
    with pytest.raises(EncodeError) as caught:
        Codec().encode(body, "SmartChargingCreate | Mapping[str, Any]")
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        SmartChargingDisabled(),
        {"mode": "disabled"},
        {"mode": "of a later release", "new_field": 1},
        OpenObject(extra={"whatever": 1}),
    ],
)
def test_members_of_a_union(body: Any) -> None:
    encoded = Codec().encode(body, "SmartChargingCreate | Mapping[str, Any]")
    assert encoded == (body if isinstance(body, dict) else Codec().encode(body))


@pytest.mark.parametrize("operation", [each for each in operations() if each.body], ids=lambda each: each.id)
def test_every_body_is_checked_unless_the_contract_leaves_it_open(operation: Any) -> None:
    body: Any = {"nothingLikeThisExists": datetime(2026, 1, 1, tzinfo=UTC)}
    body = [body] if operation.body.startswith("Sequence") else body
    if operation.body == "Mapping[str, Any]":
        assert Codec().encode(body, operation.body) == {"nothingLikeThisExists": "2026-01-01T00:00:00Z"}
    else:
        with pytest.raises(EncodeError):
            Codec().encode(body, operation.body)


async def test_a_raw_request_is_not_checked(mocked: MockedTenant, ampeco: AmpecoClient) -> None:
    await ampeco.request("PATCH", "/public-api/resources/locations/v2.0/1", json={"externall": 1})
    assert mocked.received[0].body == b'{"externall":1}'


def test_an_unknown_argument_of_a_model() -> None:
    with pytest.raises(TypeError, match="externall"):
        LocationCreate(externall=1)  # type: ignore[call-arg]


def _cyclic() -> dict[str, Any]:
    cyclic: dict[str, Any] = {}
    cyclic["itself"] = [cyclic]
    return cyclic


def _deep() -> dict[str, Any]:
    deep: dict[str, Any] = {}
    for _ in range(5_000):
        deep = {"a": deep}
    return deep


@pytest.mark.parametrize("value", [_cyclic(), _deep(), {"n": 10**5000}], ids=["cyclic", "deep", "long integer"])
async def test_a_body_that_json_cannot_express(mocked: MockedTenant, ampeco: AmpecoClient, value: Any) -> None:
    for body in (LocationUpdate(extra=value), LocationUpdate(external_app_data=value), {"external_app_data": value}):
        with pytest.raises(ConfigurationError):
            await ampeco.locations.update(1, body)
    with pytest.raises(ConfigurationError):
        await ampeco.request("POST", "/public-api/x", json=value)
    assert mocked.received == []
