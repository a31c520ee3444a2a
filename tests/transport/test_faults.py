"""What each fault comes to: requests that arrive, the error that is raised, the connections that are left."""

from __future__ import annotations

import gzip
import socket
from typing import Any

import aiohttp
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async._retry import RetryPolicy
from ampeco_async.errors import (
    AmpecoError,
    ConnectionLostError,
    NotSentError,
    OutcomeUnknownError,
    RateLimitedError,
    RedirectError,
    RequestTimeoutError,
    ServerError,
    UnreadableResponseError,
)
from tests.support.clock import VirtualClock
from tests.transport import server as tenant
from tests.transport.server import FaultyTenant, Step, json_response, respond
from tests.unit.client.sample import TOKEN, Things, things

HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>nginx</h1></body></html>"
GARBAGE = respond(200, b"\x1f\x8b\x08 no gzip at all", Content_Encoding="gzip")
TRUNCATED = respond(200, gzip.compress(b'{"data": {"id": 1}}', mtime=0)[:-14], Content_Encoding="gzip")
NO_JSON = respond(200, b"Hello", Content_Type="text/plain")

CALLS = {
    "get": lambda those: those.get(1),
    "update": lambda those: those.update(1, {"a": 1}, repeat_idempotent=True),
    "start": lambda those: those.start(1, {"a": 1}),
}
"""A read, a write that its caller lets repeat, and one that must not."""

LOST = (ConnectionLostError, OutcomeUnknownError, OutcomeUnknownError)
TIMED_OUT = (RequestTimeoutError, OutcomeUnknownError, OutcomeUnknownError)
GATEWAY = (ServerError, OutcomeUnknownError, OutcomeUnknownError)

# Fault, then arrivals and error for get, update, start, when the fault comes each time. The policy allows 3 requests.
FAULTS: dict[str, tuple[Step, tuple[int, int, int], tuple[type[AmpecoError], ...]]] = {
    "reset after reading": (tenant.reset, (3, 3, 1), LOST),
    "closed without response": (tenant.disconnect, (3, 3, 1), LOST),
    "half a body": (tenant.half_body, (3, 3, 1), LOST),
    "more than announced": (tenant.too_long_body, (3, 3, 1), LOST),
    "no HTTP": (tenant.not_http, (3, 3, 1), LOST),
    "silence": (tenant.no_response, (3, 3, 1), TIMED_OUT),
    "slow headers": (tenant.slow_headers, (3, 3, 1), TIMED_OUT),
    "stalled body": (tenant.stalled_body, (3, 3, 1), TIMED_OUT),
    "HTML 502 of a proxy": (respond(502, HTML, Content_Type="text/html"), (3, 3, 1), GATEWAY),
    "503": (respond(503, b"{}"), (3, 3, 1), GATEWAY),
    "503 with Retry-After": (respond(503, b"{}", Retry_After="1"), (3, 3, 1), GATEWAY),
    "504": (respond(504), (3, 3, 1), GATEWAY),
    "500": (respond(500, b'{"message": "Server Error"}'), (2, 1, 1), (ServerError,) * 3),
    "429": (respond(429, b'{"message": "Too Many Attempts."}', Retry_After="2"), (4, 4, 1), (RateLimitedError,) * 3),
    "garbled gzip": (GARBAGE, (3, 1, 1), (UnreadableResponseError,) * 3),
    "truncated gzip": (TRUNCATED, (3, 1, 1), (UnreadableResponseError,) * 3),
    "no JSON": (NO_JSON, (3, 1, 1), (UnreadableResponseError,) * 3),
    "redirect": (respond(302, Location="https://elsewhere.example/"), (1, 1, 1), (RedirectError,) * 3),
}


def client_of(url: str, **options: Any) -> AmpecoClient:
    policy = RetryPolicy(attempts=3, refused_attempts=4)
    clock = VirtualClock(idle_seconds=0.01)
    return AmpecoClient(url, TOKEN, **{"retry": policy, "clock": clock, "limits": None, "timeout": 0.15} | options)


async def outcome_of(those: Things, call: str) -> AmpecoError:
    with pytest.raises(AmpecoError) as caught:
        await CALLS[call](those)
    return caught.value


@pytest.mark.parametrize(("call", "kind"), [("get", 0), ("update", 1), ("start", 2)])
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_that_stays(fault: str, call: str, kind: int) -> None:
    step, received, errors = FAULTS[fault]
    async with FaultyTenant(*[step] * 9) as faulty:
        async with client_of(faulty.url) as client:
            error = await outcome_of(things(client), call)
            connections = await client._pool.current()
            assert not connections.session.connector._acquired
        assert type(error) is errors[kind]
        assert len(faulty.received) == received[kind] == error.attempts
        await faulty.all_closed()


@pytest.mark.parametrize(("call", "kind"), [("get", 0), ("update", 1), ("start", 2)])
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_that_passes(fault: str, call: str, kind: int) -> None:
    step, received, _ = FAULTS[fault]
    async with FaultyTenant(step) as faulty, client_of(faulty.url) as client:
        if received[kind] == 1:
            assert (await outcome_of(things(client), call)).attempts == 1
            assert len(faulty.received) == 1
        else:
            assert await CALLS[call](things(client)) == {"id": 1}
            assert len(faulty.received) == 2


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_write_is_not_repeated_unless_its_caller_says_so(fault: str) -> None:
    """Though the contract calls the operation idempotent: meanwhile somebody else may have changed the same thing."""
    step, received, errors = FAULTS[fault]
    async with FaultyTenant(*[step] * 9) as faulty, client_of(faulty.url) as client:
        with pytest.raises(errors[2]):
            await things(client).update(1, {"a": 1})
        # What was refused was not carried out, and changing a record is not a start.
        assert len(faulty.received) == received[1 if fault == "429" else 2]


@pytest.mark.parametrize("call", CALLS)
async def test_connection_refused_is_retried_whatever_the_call(call: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        async with client_of(f"http://127.0.0.1:{unused.getsockname()[1]}") as client:
            error = await outcome_of(things(client), call)
    assert type(error) is NotSentError
    assert error.attempts == 3
    assert isinstance(error.__cause__, OSError)


@pytest.mark.parametrize(("call", "error"), list(zip(CALLS, LOST, strict=True)))
async def test_reset_before_the_request_is_read(call: str, error: type[AmpecoError]) -> None:
    async with FaultyTenant(greeting=[tenant.reset] * 9) as faulty, client_of(faulty.url) as client:
        assert type(await outcome_of(things(client), call)) is error
        assert faulty.connections == (1 if call == "start" else 3)
        assert not faulty.received


async def test_tls_failure() -> None:
    async with FaultyTenant() as faulty, client_of(f"https://127.0.0.1:{faulty.port}", connect_timeout=0.1) as client:
        faulty.greeting.extend([tenant.not_http] * 9)
        error = await outcome_of(things(client), "start")
        assert type(error) is NotSentError
        assert error.attempts == 3
        assert not faulty.received
        await faulty.all_closed()


@pytest.mark.parametrize("call", CALLS)
async def test_a_connection_that_is_never_made_was_not_sent_whichever_timeout_ends_it(call: str) -> None:
    """The TLS handshake gets no response. ``timeout`` is the shorter one, and must not be taken for a lost response."""
    async with FaultyTenant(greeting=[tenant.no_response] * 3) as faulty:
        async with client_of(f"https://127.0.0.1:{faulty.port}", timeout=0.06, connect_timeout=10) as client:
            error = await outcome_of(things(client), call)
        assert (type(error), error.attempts, faulty.connections) == (NotSentError, 3, 3)
        await faulty.all_closed()


async def test_a_name_that_is_not_resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    async with client_of("https://tenant.example") as client:
        error = await outcome_of(things(client), "start")
    assert (type(error), error.attempts) == (NotSentError, 3)
    assert "Name or service not known" in str(error)


async def test_gzip_is_unpacked() -> None:
    body = gzip.compress(b'{"data": {"id": 1}}')
    async with FaultyTenant(respond(200, body, Content_Encoding="gzip")) as faulty, client_of(faulty.url) as client:
        assert await things(client).get(1) == {"id": 1}


@pytest.mark.parametrize("whose", ["ours", "the caller's"])
@pytest.mark.parametrize("end", [tenant.disconnect, tenant.reset])
@pytest.mark.parametrize("method", ["GET", "DELETE", "POST"])
async def test_aiohttp_does_not_resend_on_a_dropped_keep_alive(end: Step, method: str, whose: str) -> None:
    """Left alone, aiohttp sends GET and DELETE a second time by itself: the server would count three."""
    async with (
        FaultyTenant(json_response(), end) as faulty,
        aiohttp.ClientSession() as theirs,
        client_of(faulty.url, retry=None, session=None if whose == "ours" else theirs) as client,
    ):
        those = things(client)
        await those.get(1)
        with pytest.raises(AmpecoError):
            await {"GET": those.get, "DELETE": those.delete, "POST": those.start}[method](1)
        assert [one.method for one in faulty.received] == ["GET", method]
        assert faulty.connections == 1


async def test_a_lost_write_is_explained() -> None:
    async with FaultyTenant(tenant.disconnect) as faulty, client_of(faulty.url) as client:
        error = await outcome_of(things(client), "start")
        assert isinstance(error, OutcomeUnknownError)
        assert error.check == 'ampeco.request("GET", "/public-api/actions/thing/v1.0/1/start")'
        assert "check with ampeco.request(" in str(error)
        assert isinstance(error.__cause__, ConnectionLostError)


async def test_an_earlier_lost_request_is_noted() -> None:
    async with FaultyTenant(tenant.disconnect, respond(404, b'{"message": "No query results for model"}')) as faulty:
        async with client_of(faulty.url) as client:
            with pytest.raises(AmpecoError) as caught:
                await things(client).delete(1, repeat_idempotent=True)
        assert caught.value.status == 404
        assert "may have been carried out" in caught.value.__notes__[0]
