"""Every public way to call, with every fault: nothing silent, no endless wait, no foreign exception, no write twice.

A fault is what the server does to each request. Whatever it is, a call ends within its deadline: with an
``AmpecoError``, or with a result where the fault leaves one.
"""

from __future__ import annotations

import asyncio
import gzip
from itertools import count
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from ampeco_async import AmpecoClient, RetryPolicy, with_response
from ampeco_async.errors import AmpecoError, DecodeError, OutcomeUnknownError
from ampeco_async.models import LocationUpdate, StartSession
from tests.transport import server
from tests.transport.server import Connection, FaultyTenant, Step, json_response, respond

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

TOKENS = count()
DEADLINE = 0.6
"""Seconds for each call; a healthy one takes a few milliseconds."""


async def _pages(client: AmpecoClient, **options: Any) -> list[Any]:
    return [page async for page in client.sessions.list().pages(**options)]


ENTRY_POINTS: dict[str, tuple[str, Callable[[AmpecoClient], Awaitable[Any]]]] = {
    "get": ("read", lambda client: client.charge_points.get(1)),
    "nested get": ("read", lambda client: client.charge_points.evses.get(1, 2)),
    "first page": ("read", lambda client: client.sessions.list()),
    "collect": ("read", lambda client: client.sessions.list().collect()),
    "pages": ("read", _pages),
    "prefetch": ("read", lambda client: _pages(client, prefetch=True)),
    "raw read": ("read", lambda client: client.request("GET", "/public-api/resources/x/v1.0")),
    "ping": ("read", lambda client: client.ping()),
    "with_response": ("read", lambda client: with_response(client.charge_points.get(1))),
    "task": ("read", lambda client: asyncio.create_task(client.sessions.list())),
    "update": ("write", lambda client: client.locations.update(1, LocationUpdate(external_id="x"))),
    "delete": ("write", lambda client: client.locations.delete(1)),
    "start": ("write", lambda client: client.charge_points.start(1, 2, StartSession(user_id=7))),
    "raw write": ("write", lambda client: client.request("POST", "/public-api/actions/x/v1.0/1/y", json={})),
}


def raw(content: bytes) -> Step:
    async def step(connection: Connection) -> None:
        await connection.send(content)
        connection.close()

    return step


async def drip(connection: Connection) -> None:
    """A byte now and then: no single read times out."""
    await connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n")
    while not connection.writer.is_closing():
        await connection.send(b" ")
        await asyncio.sleep(0.02)


FAULTS: dict[str, Step] = {
    "reset": server.reset,
    "closed": server.disconnect,
    "no response": server.no_response,
    "slow head": server.slow_headers,
    "stalled body": server.stalled_body,
    "dripping body": drip,
    "half a body": server.half_body,
    "too long a body": server.too_long_body,
    "not HTTP": server.not_http,
    "no status": raw(b"HTTP/1.1\r\n\r\n"),
    "two lengths": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
    "negative length": raw(b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}"),
    "bad chunk": raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
    "only 100": raw(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "101": raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"),
    "redirect": respond(302, Location="https://elsewhere.example/"),
    "redirect to itself": respond(301, Location="/"),
    "HTML": respond(200, b"<html><title>Maintenance</title></html>", Content_Type="text/html"),
    "HTML error": respond(503, b"<html><title>Maintenance</title></html>", Content_Type="text/html"),
    "not gzip": respond(200, b"\x1f\x8b\x08 no gzip", Content_Encoding="gzip"),
    "half of gzip": respond(200, gzip.compress(b'{"data": {"id": 1, "name": "abc"}}')[:-10], Content_Encoding="gzip"),
    "gzip bomb": respond(200, gzip.compress(b"[" + b"0," * 20_000_000 + b"0]"), Content_Encoding="gzip"),
    "unknown encoding": respond(200, b"abc", Content_Encoding="br"),
    "no JSON": respond(200, b"Hello"),
    "half of JSON": json_response(b'{"data": {"id": 1'),
    "invalid UTF-8": json_response(b"\xff\xfe\x00"),
    "deep JSON": json_response(b"[" * 100_000),
    "null": json_response(b"null"),
    "empty": json_response(b""),
    "no data": json_response(b'{"data": null}'),
    "only a message": json_response(b'{"message": "Server maintenance"}'),
    "text": json_response(b'"maintenance"'),
    "number": json_response(b"7"),
    "400": json_response(b'{"message": "No."}', 400),
    "422 of another shape": json_response(b'{"errors": "x", "message": {"a": []}}', 422),
    "429 for a day": json_response(b"{}", 429, Retry_After="86400"),
    "429 for ever": json_response(b"{}", 429, Retry_After="9" * 30),
    "500": json_response(b"[]", 500),
    "599": json_response(b"", 599),
    "999": raw(b"HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n"),
    "long header": respond(200, b"{}", X_Long="a" * 100_000),
}


@attrs.frozen
class Ended:
    """How a call ended."""

    error: BaseException | None
    requests: int
    seconds: float


async def run(step: Step, call: Callable[[AmpecoClient], Awaitable[Any]]) -> Ended:
    loop = asyncio.get_running_loop()
    async with FaultyTenant(*[step] * 20) as faulty:
        # A token of its own, and so a rate gate of its own: ports are used again.
        token = f"s3cret-token-{next(TOKENS)}"
        client = AmpecoClient(faulty.url, token, retry=RetryPolicy(base=0.001), max_response_bytes=4_000_000)
        async with client:
            started = loop.time()
            try:
                await asyncio.wait_for(call(client.with_options(deadline=DEADLINE)), 10 * DEADLINE)
            except Exception as error:  # noqa: BLE001 - its type is what is tested
                return Ended(error, len(faulty.received), loop.time() - started)
            return Ended(None, len(faulty.received), loop.time() - started)


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_call_ends_in_time_with_an_error_of_ours(fault: str) -> None:
    for name, (kind, call) in ENTRY_POINTS.items():
        ended = await run(FAULTS[fault], call)
        where = f"{name}: {ended}"
        # A raw request takes any JSON value, and a write without a result any success. The API may respond to a start
        # with an empty body, and all fields of its result are optional.
        if ended.error is None:
            says_little = name == "start" and fault in ("null", "empty", "no data", "only a message")
            assert name.startswith("raw") or name in ("ping", "delete") or says_little, where
        else:
            assert isinstance(ended.error, AmpecoError), where
            assert not (isinstance(ended.error, DecodeError) and ended.error.status is None), where
        assert ended.seconds < 8 * DEADLINE, where
        if kind == "write":
            refused = isinstance(ended.error, AmpecoError) and ended.error.status == 429
            assert ended.requests <= 1 or refused, where
        assert "s3cret" not in repr(ended.error), where


LOST = ("reset", "closed", "no response", "slow head", "stalled body", "half a body", "dripping body")


@pytest.mark.parametrize("fault", LOST)
async def test_a_lost_write_has_an_unknown_outcome(fault: str) -> None:
    for name, (kind, call) in ENTRY_POINTS.items():
        if kind == "write":
            ended = await run(FAULTS[fault], call)
            assert isinstance(ended.error, OutcomeUnknownError), f"{name}: {ended}"
            assert ended.requests == 1
