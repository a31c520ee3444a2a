"""A call from its arguments to the wire and back."""

from __future__ import annotations

import asyncio
import pickle
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async._response import with_response
from ampeco_async.errors import (
    ConfigurationError,
    DeadlineError,
    DecodeError,
    OutcomeUnknownError,
    RateLimitedError,
    RequestTimeoutError,
    UnauthorizedError,
    ValidationError,
)
from tests.support.clock import VirtualClock
from tests.transport import server as faults
from tests.transport.server import FaultyTenant, json_response, respond
from tests.unit.client.sample import ROOT, TOKEN, operation, things

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def faulty() -> AsyncIterator[FaultyTenant]:
    async with FaultyTenant() as server:
        yield server


@pytest.fixture
async def client(faulty: FaultyTenant) -> AsyncIterator[AmpecoClient]:
    async with AmpecoClient(faulty.url, TOKEN, limits=None, clock=VirtualClock(idle_seconds=0.005)) as made:
        yield made


async def test_what_goes_over_the_wire(faulty: FaultyTenant, client: AmpecoClient) -> None:
    await things(client).get("a/b", include=["user"], headers={"X-Mine": "1"}, extra_query={"new": True})
    (arrival,) = faulty.received
    assert arrival.target == f"{ROOT}/v2.0/a%2Fb?include%5B%5D=user&new=true"
    assert arrival.headers["authorization"] == f"Bearer {TOKEN}"
    assert arrival.headers["accept"] == "application/json"
    assert arrival.headers["user-agent"].startswith("ampeco-async/")
    assert arrival.headers["x-mine"] == "1"
    assert "content-type" not in arrival.headers


async def test_a_body(faulty: FaultyTenant, client: AmpecoClient) -> None:
    await things(client).create({"at": datetime(2026, 1, 2, tzinfo=UTC), "none": None})
    (arrival,) = faulty.received
    assert arrival.headers["content-type"] == "application/json"
    assert orjson.loads(arrival.body)["none"] is None
    assert orjson.loads(arrival.body)["at"].startswith("2026-01-02T00:00:00")


async def test_a_form_body(faulty: FaultyTenant, client: AmpecoClient) -> None:
    form = operation("POST", content_type="application/x-www-form-urlencoded")
    await things(client).call(form, 1, body={"grant_type": "a b", "c": 1})
    assert faulty.received[0].body == b"grant_type=a%20b&c=1"
    assert faulty.received[0].headers["content-type"] == "application/x-www-form-urlencoded"


async def test_a_body_that_cannot_be_sent(faulty: FaultyTenant, client: AmpecoClient) -> None:
    with pytest.raises(ConfigurationError, match="cannot be sent as JSON"):
        await things(client).create({"a": object()})
    assert not faulty.received


@pytest.mark.parametrize(
    ("step", "result"),
    [
        (json_response(b'{"success": true}'), {"success": True}),
        (json_response(b'{"data": {"success": true}}', 202), {"success": True}),
        (respond(202), None),
        (respond(204), None),
        (json_response(b"[]"), {}),
        (json_response(b'{"data": []}'), {}),
    ],
)
async def test_responses_of_an_action(faulty: FaultyTenant, client: AmpecoClient, step: Any, result: Any) -> None:
    faulty.steps.append(step)
    assert await things(client).start(1) == result


@pytest.mark.parametrize("step", [respond(204), json_response(b"[]"), json_response(b'{"deleted": true}')])
async def test_a_result_of_none(faulty: FaultyTenant, client: AmpecoClient, step: Any) -> None:
    faulty.steps.append(step)
    assert await things(client).delete(1) is None


async def test_an_empty_response_to_an_action_whose_fields_are_all_optional(
    faulty: FaultyTenant, client: AmpecoClient
) -> None:
    faulty.steps.append(respond(200))
    assert await things(client).call(operation("POST"), 1) == {}


async def test_results_by_status(faulty: FaultyTenant, client: AmpecoClient) -> None:
    two = operation("POST", results={200: "dict[str, Any]", 201: "list[Any]"})
    faulty.steps.extend([json_response(b'{"data": {"a": 1}}'), json_response(b'{"data": [1]}', 201)])
    assert [await things(client).call(two, 1), await things(client).call(two, 1)] == [{"a": 1}, [1]]


async def test_a_response_that_does_not_fit_the_contract(faulty: FaultyTenant, client: AmpecoClient) -> None:
    faulty.steps.append(json_response(b'{"data": [1, 2]}', X_Req_Trace_Id="t-9"))
    with pytest.raises(DecodeError) as caught:
        await things(client).get(1)
    assert (caught.value.json_path, caught.value.status, caught.value.trace_id) == ("$.data", 200, "t-9")
    pickle.loads(pickle.dumps(caught.value))


async def test_errors_reach_the_caller_with_their_facts(faulty: FaultyTenant, client: AmpecoClient) -> None:
    faulty.steps.append(json_response(b'{"message": "No.", "errors": {"name": ["Bad."]}}', 422, X_Req_Trace_Id="t-1"))
    with pytest.raises(ValidationError) as caught:
        await things(client).create({})
    error = caught.value
    assert (error.errors, error.method, error.path) == ({"name": ["Bad."]}, "POST", f"{ROOT}/v2.0")
    assert (error.trace_id, error.attempts, error.status) == ("t-1", 1, 422)


async def test_the_response_beside_the_result(faulty: FaultyTenant, client: AmpecoClient) -> None:
    faulty.steps.extend(
        [faults.disconnect, json_response(X_Req_Trace_Id="t-1", X_App_Version="3.225.1 (9e5dd506)"), respond(202)]
    )
    assert client.platform_version is None
    got = await with_response(things(client).get(1))
    assert (got.result, got.response.status, got.response.trace_id) == ({"id": 1}, 200, "t-1")
    assert (got.response.attempts, got.response.headers["X-REQ-TRACE-ID"]) == (2, "t-1")
    assert got.response.platform_version == client.platform_version == "3.225.1 (9e5dd506)"
    assert (await with_response(things(client).start(1))).response.status == 202
    assert client.platform_version == "3.225.1 (9e5dd506)"
    faulty.steps.append(json_response(b'{"data": []}', 206))
    assert (await with_response(things(client).list("none"))).response.status == 206


async def test_the_response_of_a_call_that_already_runs(client: AmpecoClient) -> None:
    with pytest.raises(TypeError, match="not been started"):
        await with_response(asyncio.ensure_future(things(client).get(1)))


async def test_raw_calls(faulty: FaultyTenant, client: AmpecoClient) -> None:
    faulty.steps.extend(
        [
            faults.disconnect,
            json_response(b'{"data": [1], "meta": {}}'),
            faults.disconnect,
            json_response(b"", 204),
        ]
    )
    got = await with_response(client.request("get", "/public-api/new/v1.0/a%2Fb", query={"filter": {"a": [1]}}))
    assert got.result == {"data": [1], "meta": {}}
    assert got.response.attempts == 2
    assert faulty.received[1].target == "/public-api/new/v1.0/a%2Fb?filter%5Ba%5D%5B%5D=1"
    with pytest.raises(OutcomeUnknownError):
        await client.request("POST", "/public-api/new/v1.0", json={"a": 1})
    assert await client.request("POST", "/public-api/new/v1.0", json={"a": 1}) is None
    assert faulty.received[-1].body == b'{"a":1}'


async def test_a_raw_write_marked_idempotent(faulty: FaultyTenant, client: AmpecoClient) -> None:
    faulty.steps.append(faults.disconnect)
    await client.request("PUT", "/public-api/new/v1.0", json={}, idempotent=True)
    assert len(faulty.received) == 2


async def test_options_of_a_copy(faulty: FaultyTenant, client: AmpecoClient) -> None:
    copy = client.with_options(headers={"X-A": "1"}, retry=None).with_options(headers={"X-B": "2"})
    faulty.steps.append(faults.disconnect)
    with pytest.raises(Exception, match="lost"):
        await things(copy).get(1, headers={"X-A": "3"})
    assert (faulty.received[0].headers["x-a"], faulty.received[0].headers["x-b"]) == ("3", "2")
    await things(client).get(1)
    assert "x-a" not in faulty.received[1].headers
    assert copy._dispatcher.retry_loop is client._dispatcher.retry_loop
    await copy.close()
    assert client.closed


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"deadline": float("nan")},
        {"deadline": 0},
        {"priority": "urgent"},
        {"headers": {"Authorization": "x"}},
    ],
)
async def test_options_that_are_refused(faulty: FaultyTenant, client: AmpecoClient, options: Any) -> None:
    with pytest.raises(ConfigurationError):
        await things(client).get(1, **options)
    assert not faulty.received


async def test_a_timeout_of_one_call(faulty: FaultyTenant, client: AmpecoClient) -> None:
    faulty.steps.append(faults.no_response)
    with pytest.raises(RequestTimeoutError):
        await things(client).get(1, timeout=0.05, retry=None)


async def test_a_deadline_covers_pauses(faulty: FaultyTenant, client: AmpecoClient) -> None:
    """The server asks to wait 50 s, the deadline leaves 40: the error is raised at once."""
    faulty.steps.append(json_response(b'{"message": "Too Many Attempts."}', 429, Retry_After="50"))
    with pytest.raises(RateLimitedError) as caught:
        await things(client).get(1, deadline=40)
    assert caught.value.retry_after == 50
    assert len(faulty.received) == 1


async def test_a_deadline_ends_a_request(faulty: FaultyTenant) -> None:
    async with AmpecoClient(faulty.url, TOKEN, limits=None) as client:
        faulty.steps.append(faults.no_response)
        with pytest.raises(DeadlineError, match="within the deadline"):
            await things(client).get(1, deadline=0.05)
    assert len(faulty.received) == 1


async def test_waiting_for_a_connection_ends_with_the_deadline_and_not_with_the_timeout(faulty: FaultyTenant) -> None:
    clock = VirtualClock(idle_seconds=0.03)
    async with AmpecoClient(faulty.url, TOKEN, limits=None, max_connections=1, clock=clock, retry=None) as client:
        faulty.steps.append(faults.no_response)
        slow = asyncio.ensure_future(things(client).get(1, timeout=0.3))
        await asyncio.sleep(0)
        waiting = asyncio.ensure_future(things(client).get(2, timeout=0.2))
        with pytest.raises(DeadlineError, match="no connection became free"):
            await things(client).get(3, deadline=5)
        with pytest.raises(RequestTimeoutError):
            await slow
        assert await waiting == {"id": 1}
    assert [arrival.target[-1] for arrival in faulty.received] == ["1", "2"]


class Renewable:
    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)

    async def token(self) -> str:
        return self.tokens[0]

    async def rejected(self, token: str) -> bool:
        self.tokens.remove(token)
        return bool(self.tokens) or bool(self.tokens.append("last"))


async def test_a_401_is_tried_once_more_with_a_fresh_token(faulty: FaultyTenant) -> None:
    unauthorized = json_response(b'{"message": "Unauthenticated."}', 401)
    faulty.steps.extend([unauthorized, json_response(), unauthorized, unauthorized])
    async with AmpecoClient(faulty.url, Renewable("a", "b", "c", "d"), limits=None) as client:
        assert await things(client).start(1) == {"id": 1}
        with pytest.raises(UnauthorizedError) as caught:
            await things(client).start(1)
    assert caught.value.attempts == 2
    assert [one.headers["authorization"][-1] for one in faulty.received] == ["a", "b", "b", "c"]


async def test_a_token_source_that_is_slower_than_the_deadline(faulty: FaultyTenant) -> None:
    clock = VirtualClock(idle_seconds=0.005)
    asked: list[asyncio.Task[Any] | None] = []

    async def never() -> str:
        asked.append(asyncio.current_task())
        return await asyncio.get_running_loop().create_future()

    async with AmpecoClient(faulty.url, never, limits=None, clock=clock) as client:
        with pytest.raises(DeadlineError, match="no access token"):
            await things(client).get(1, deadline=5)
    await asyncio.sleep(0)
    assert asked[0] is not None
    assert asked[0].cancelled()
    assert not faulty.received


async def test_a_static_token_is_not_tried_again(faulty: FaultyTenant, client: AmpecoClient) -> None:
    faulty.steps.append(json_response(b'{"message": "Unauthenticated."}', 401))
    with pytest.raises(UnauthorizedError):
        await things(client).get(1)
    assert len(faulty.received) == 1


async def test_client_credentials_end_to_end(faulty: FaultyTenant) -> None:
    from ampeco_async._auth import ClientCredentials

    grant = json_response(b'{"access_token": "t1", "token_type": "Bearer", "expires_in": 3600}')
    faulty.steps.extend([respond(503), faults.disconnect, grant])
    clock = VirtualClock(idle_seconds=0.005)
    async with AmpecoClient(faulty.url, ClientCredentials("me", "hunter2"), limits=None, clock=clock) as client:
        assert await things(client).start(1) == {"id": 1}
    assert [one.method + one.target.rpartition("/")[2] for one in faulty.received] == ["POSTtoken"] * 3 + ["POSTstart"]
    assert b"client_secret=hunter2" in faulty.received[2].body
    assert "authorization" not in faulty.received[2].headers
    assert faulty.received[3].headers["authorization"] == "Bearer t1"
