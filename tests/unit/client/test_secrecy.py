"""The token is shown nowhere: not in a repr, a log line, an exception, a traceback with variables, a warning."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
import warnings
from collections.abc import Mapping
from typing import Any

import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async._retry import RetryPolicy
from ampeco_async.errors import AmpecoError, ConfigurationError
from ampeco_async.hooks import Hooks, Sending
from tests.support.clock import VirtualClock
from tests.transport import server as faults
from tests.transport.server import Connection, FaultyTenant, Step, json_response, respond
from tests.unit.client.sample import TOKEN, things

ECHO = f'{{"message": "You sent {TOKEN}", "errors": {{"x": ["{TOKEN}"]}}}}'.encode()
FAULTS: dict[str, Step] = {
    "reset": faults.reset,
    "hang up": faults.disconnect,
    "half": faults.half_body,
    "silence": faults.no_response,
    "no http": faults.not_http,
    "garbled": respond(200, b"\x1f\x8b\x08 no gzip", Content_Encoding="gzip"),
    "no json": respond(200, b"Hello"),
    "other shape": json_response(b'{"data": [1]}'),
    "redirect": respond(302, Location="https://elsewhere.example"),
    "echo 401": json_response(ECHO, 401),
    "echo 422": json_response(ECHO, 422),
    "echo 500": json_response(ECHO, 500),
    "echo 200": respond(200, f"not JSON but {TOKEN}".encode()),
}


def everything_of(error: BaseException | None) -> list[str]:
    """All that a logger, a debugger or an error tracker might show of an exception and those below it."""
    shown: list[str] = []
    while error is not None:
        shown += [str(error), repr(error), repr(error.args), repr(vars(error))]
        found = traceback.TracebackException.from_exception(error, capture_locals=True)
        # The test's own frames hold the token.
        shown += [
            "".join((frame.locals and map(str, frame.locals.items())) or ())
            for frame in found.stack
            if "/tests/" not in frame.filename
        ]
        error = error.__cause__ or error.__context__
    return shown


@pytest.mark.parametrize("call", ["get", "start"])
@pytest.mark.parametrize("fault", FAULTS)
async def test_errors_and_logs(fault: str, call: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with FaultyTenant(*[FAULTS[fault]] * 5) as faulty:
        clock = VirtualClock(idle_seconds=0.005)
        client = AmpecoClient(
            faulty.url, TOKEN, limits=None, timeout=0.1, clock=clock, retry=RetryPolicy(attempts=2), log_bodies=True
        )
        async with client:
            with pytest.raises(AmpecoError) as caught:
                await getattr(things(client), call)(1)
    seen = [
        *everything_of(caught.value),
        caplog.text,
        repr(pickle.dumps(caught.value)),
        repr(client),
        repr(client._dispatcher),
    ]
    assert len(caplog.records) >= 1
    assert not [text for text in seen if TOKEN in text or TOKEN.replace("/", "\\/") in text]


def frames_of_the_package(error: BaseException) -> list[str]:
    """The frames of the SDK and of aiohttp whose variables have the token as their value, however they are shown."""
    found: list[str] = []
    pending: list[BaseException | None] = [error]
    while pending:
        each = pending.pop()
        if each is None:
            continue
        for frame, _ in traceback.walk_tb(each.__traceback__):
            values = [*frame.f_locals.values()]
            values += [inner for value in values if isinstance(value, Mapping) for inner in value.values()]
            if "/tests/" not in frame.f_code.co_filename and any(TOKEN in str(value) for value in values):
                found.append(f"{frame.f_code.co_filename}:{frame.f_lineno}")
        pending += [each.__cause__, each.__context__]
    return found


@pytest.mark.parametrize("call", ["get", "start"])
@pytest.mark.parametrize("step", [faults.no_response, faults.stalled_body], ids=["no response", "stalled body"])
async def test_a_cancelled_call(call: str, step: Step) -> None:
    arrived = asyncio.Event()

    async def arrive(connection: Connection) -> None:
        arrived.set()
        await step(connection)

    async with FaultyTenant(arrive) as faulty, AmpecoClient(faulty.url, TOKEN) as client:
        task = asyncio.ensure_future(getattr(things(client), call)(1))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
    assert frames_of_the_package(caught.value) == []
    assert not [text for text in everything_of(caught.value) if TOKEN in text]


async def test_a_timeout_of_the_caller() -> None:
    async with FaultyTenant(faults.no_response) as faulty, AmpecoClient(faulty.url, TOKEN) as client:
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.05):
                await things(client).get(1)
    assert frames_of_the_package(caught.value) == []


async def test_an_exception_of_a_hook_keeps_the_frames_of_the_hook() -> None:
    def refuse(_: Sending) -> None:
        raise KeyError("mine")

    async with AmpecoClient("https://tenant.example", TOKEN, hooks=Hooks(before_send=refuse)) as client:
        with pytest.raises(KeyError) as caught:
            await things(client).get(1)
    assert frames_of_the_package(caught.value) == []
    assert traceback.extract_tb(caught.value.__traceback__)[-1].name == "refuse"


async def test_connection_refused_and_tls() -> None:
    async with FaultyTenant(greeting=[faults.not_http] * 3) as faulty:
        for url in (f"https://127.0.0.1:{faulty.port}", "http://127.0.0.1:1"):
            async with AmpecoClient(url, TOKEN, limits=None, retry=None) as client:
                with pytest.raises(AmpecoError) as caught:
                    await things(client).get(1)
            assert not [text for text in everything_of(caught.value) if TOKEN in text]


@pytest.mark.parametrize("token", ["hunter2\r\nX: y", "hunter2\x00", " hunter2", ""])
def test_a_token_that_cannot_be_sent(token: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        AmpecoClient("tenant.example", token)
    assert not [text for text in everything_of(caught.value)[:4] if "hunter2" in text]


async def test_the_token_goes_to_the_tenant_alone() -> None:
    async with (
        FaultyTenant() as elsewhere,
        FaultyTenant(respond(307, Location=elsewhere.url)) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None) as client,
    ):
        with pytest.raises(AmpecoError, match="redirect"):
            await things(client).get(1)
        assert elsewhere.connections == 0


async def test_queries_and_bodies_are_not_logged_unless_asked_and_masked_then(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    body: Any = {"name": "visible", "password": "hunter2", "nested": {"apiToken": "hunter2"}}
    async with FaultyTenant(json_response(b'{"data": {"id": "seen", "secret": "hunter2"}}')) as faulty:
        async with AmpecoClient(faulty.url, TOKEN, limits=None) as client:
            await things(client).create(body, extra_query={"q": "hunter2"})
        assert "hunter2" not in caplog.text
        assert "visible" not in caplog.text
        faulty.steps.append(json_response(b'{"data": {"id": "seen", "secret": "hunter2"}}'))
        async with AmpecoClient(faulty.url, TOKEN, limits=None, log_bodies=True) as client:
            await things(client).create(body)
        assert "hunter2" not in caplog.text
        assert "visible" in caplog.text
        assert "seen" in caplog.text


def test_warnings_are_not_hidden_by_this_test() -> None:
    """The suite turns warnings into errors, so a secret in one would have failed the tests above with it."""
    with pytest.raises(UserWarning, match="x"):
        warnings.warn("x", UserWarning, stacklevel=1)
