"""What hooks are called with, and what is logged."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async.errors import ConnectionLostError, ItemNotFoundError
from ampeco_async.hooks import Hooks, Retrying, Sending, Waited
from tests.support.clock import VirtualClock
from tests.transport import server as faults
from tests.transport.server import FaultyTenant, json_response
from tests.unit.client.sample import TOKEN, things

if TYPE_CHECKING:
    from ampeco_async._response import ResponseInfo


class Recorder:
    def __init__(self) -> None:
        self.events: list[tuple[str, Any]] = []

    @property
    def hooks(self) -> Hooks:
        return Hooks(before_send=self.before, after_response=self.after, on_retry=self.retry, on_wait=self.wait)

    def before(self, sending: Sending) -> None:
        sending.headers["traceparent"] = f"00-{sending.attempt}"
        sending.state["mine"] = sending.attempt
        self.events.append(("before", sending))

    def after(self, sending: Sending, outcome: ResponseInfo | BaseException) -> None:
        self.events.append((f"after {sending.state['mine']}", outcome))

    def retry(self, retrying: Retrying) -> None:
        self.events.append(("retry", retrying))

    def wait(self, waited: Waited) -> None:
        self.events.append(("wait", waited))


async def test_hooks_of_a_call_that_is_retried() -> None:
    recorder, second = Recorder(), Recorder()
    async with FaultyTenant(faults.disconnect, json_response()) as faulty:
        hooks = [recorder.hooks, Hooks(on_retry=second.retry), Hooks()]
        async with AmpecoClient(
            faulty.url, TOKEN, limits=None, hooks=hooks, clock=VirtualClock(idle_seconds=0.005)
        ) as client:
            await things(client).get(7)
    assert [name for name, _ in recorder.events] == ["before", "after 1", "retry", "before", "after 2"]
    sending, lost, retrying, _, info = (fact for _, fact in recorder.events)
    assert (sending.name, sending.method, sending.path[-7:], sending.template[-8:]) == (
        "things.get",
        "GET",
        "/v2.0/7",
        "/{thing}",
    )
    assert sending.base_url == faulty.url
    assert isinstance(lost, ConnectionLostError)
    assert (retrying.attempt, retrying.error, retrying.name) == (1, lost, "things.get")
    assert (info.status, info.attempts) == (200, 2)
    assert [one.headers["traceparent"] for one in faulty.received] == ["00-1", "00-2"]
    assert [name for name, _ in second.events] == ["retry"]


async def test_after_response_follows_every_request() -> None:
    recorder = Recorder()
    not_found = json_response(b'{"message": "No query results for model"}', 404)
    arrived = asyncio.Event()

    async def no_response(connection: Any) -> None:
        arrived.set()
        await connection.until_closed()

    async with (
        FaultyTenant(not_found, no_response) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None, hooks=recorder.hooks) as client,
    ):
        with pytest.raises(ItemNotFoundError):
            await things(client).get(1)
        task = asyncio.ensure_future(things(client).get(1))
        await arrived.wait()
        task.cancel()
        await asyncio.wait((task,))
    outcomes = [fact for name, fact in recorder.events if name == "after 1"]
    assert outcomes[0].status == 404
    assert isinstance(outcomes[1], asyncio.CancelledError)


async def test_a_hook_that_fails_does_not_fail_a_call_that_was_made(caplog: pytest.LogCaptureFixture) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("mine")

    async with FaultyTenant(faults.disconnect) as faulty:
        hooks = Hooks(after_response=fail, on_retry=fail)
        clock = VirtualClock(idle_seconds=0.005)
        async with AmpecoClient(faulty.url, TOKEN, limits=None, hooks=hooks, clock=clock) as client:
            assert await things(client).get(1) == {"id": 1}
        assert [record.message for record in caplog.records].count("a hook has failed") == 3
        async with AmpecoClient(faulty.url, TOKEN, limits=None, hooks=Hooks(before_send=fail)) as client:
            with pytest.raises(RuntimeError, match="mine"):
                await things(client).get(1)
        assert len(faulty.received) == 2


async def test_waiting_for_a_connection_calls_the_hook() -> None:
    recorder = Recorder()
    clock = VirtualClock(idle_seconds=0.02)

    async def slow(connection: Any) -> None:
        await clock.sleep(3)
        await json_response()(connection)

    async with (
        FaultyTenant(slow) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None, hooks=recorder.hooks, max_connections=1, clock=clock) as client,
    ):
        await asyncio.gather(things(client).get(1), things(client).get(2))
    (waited,) = [fact for name, fact in recorder.events if name == "wait"]
    assert (waited.reason, waited.seconds, waited.name) == ("connections", 3.0, "things.get")


async def test_log_lines(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ampeco_async")
    async with (
        FaultyTenant(faults.disconnect, json_response(X_Req_Trace_Id="t-7")) as faulty,
        AmpecoClient(faulty.url, TOKEN, limits=None, clock=VirtualClock(idle_seconds=0.005)) as client,
    ):
        await things(client).get(7, extra_query={"secret": "x"})
    lines = [(record.levelname, record.message) for record in caplog.records if record.name == "ampeco_async"]
    assert [level for level, _ in lines] == ["DEBUG", "INFO", "DEBUG"]
    assert "things/v2.0/7 -> the connection was lost" in lines[0][1]
    assert "attempt 2 follows in" in lines[1][1]
    assert "-> 200," in lines[2][1]
    assert "trace t-7" in lines[2][1]
    assert "secret" not in caplog.text
