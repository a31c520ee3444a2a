"""Programs that fork while other threads use a client: ``python -m tests.transport.fork_scenarios NAME``.

Each runs in a process of its own, since a fork copies everything that the test run holds. The tenant and the calls of
the parent run in event loops in threads, which do not exist in the child.
"""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import os
import signal
import sys
import threading
import time
import traceback
from typing import TYPE_CHECKING, Any

from ampeco_async import AmpecoClient, ClientCredentials, RateLimits
from ampeco_async.errors import RateLimitWaitError
from tests.transport.server import FaultyTenant, json_response, respond
from tests.unit.client.sample import TOKEN, things

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


class Loop:
    """An event loop in a thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.start(work).result(10)

    def start(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop)


def in_child(work: Callable[[], None]) -> None:
    """Run ``work`` in a forked child; raise if it fails or does not end."""
    child = os.fork()
    if child == 0:
        faulthandler.dump_traceback_later(8, exit=True)
        try:
            work()
        except BaseException:  # noqa: BLE001 - whatever it is, the child must not go on as a second parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status != 0:
        raise RuntimeError(f"the child ended with {status}")


def waiting_calls(limits: RateLimits | None) -> None:
    """Calls wait at the gate, and a thread holds its lock, while the process forks."""
    there, tenant = Loop(), FaultyTenant(respond(429, b"{}", Retry_After="4", X_RateLimit_Remaining="0"))
    Loop().run(tenant.__aenter__())
    client = AmpecoClient(tenant.url, TOKEN, limits=limits, retry=None)

    async def wait() -> list[asyncio.Task[Any]]:
        await asyncio.wait((asyncio.ensure_future(things(client).get(0)),))
        tasks = [asyncio.ensure_future(things(client).get(number)) for number in range(1, 4)]
        await asyncio.sleep(0.05)
        return tasks

    calls = there.run(wait())
    gate: Any = client._dispatcher.retry_loop.attempts.gate
    held, release = threading.Event(), threading.Event()

    def hold() -> None:
        with gate._lock:
            held.set()
            release.wait(10)

    threading.Thread(target=hold, daemon=True).start()
    held.wait(5)

    def child() -> None:
        async def main() -> None:
            began = time.monotonic()
            try:
                await things(client).get(9, deadline=1.0)
            except RateLimitWaitError:
                assert time.monotonic() - began < 1.0
            else:
                raise AssertionError("the child knows nothing of the backoff")
            # Without a deadline, it waits as long as everybody.
            assert await things(client).get(9) == {"id": 1}
            assert 1.0 < time.monotonic() - began < 6.0
            await client.close()

        asyncio.run(main())

    in_child(child)
    release.set()

    async def rest() -> None:
        assert await asyncio.gather(*calls) == [{"id": 1}] * 3
        await client.close()

    there.run(rest())


def connections() -> None:
    """The child opens connections of its own, and the parent goes on with its own."""
    here, tenant = Loop(), FaultyTenant()
    Loop().run(tenant.__aenter__())
    client = AmpecoClient(tenant.url, TOKEN, limits=None)
    here.run(things(client).get(1))
    slow = FaultyTenant(_after(1.5))
    Loop().run(slow.__aenter__())
    busy = AmpecoClient(slow.url, TOKEN, limits=None)
    under_way = here.start(things(busy).get(1))
    while not slow.received:
        time.sleep(0.01)

    def child() -> None:
        async def main() -> None:
            assert await things(client).get(2) == {"id": 1}
            await client.close()
            await busy.close()

        asyncio.run(main())
        gc.collect()

    in_child(child)
    assert tenant.connections == 2
    # The response to the request of the parent reaches the parent.
    assert under_way.result(10) == {"id": 1}
    assert here.run(things(client).get(3)) == {"id": 1}
    assert tenant.connections == 2
    here.run(client.close())
    here.run(busy.close())


def token_refresh() -> None:
    """The child fetches a token of its own while the parent fetches one."""
    token = json_response(b'{"access_token": "abc", "token_type": "Bearer", "expires_in": 3600}')
    here, tenant = Loop(), FaultyTenant(_after(1.5, token), token)
    Loop().run(tenant.__aenter__())
    client = AmpecoClient(tenant.url, ClientCredentials("id", "secret"), limits=None)
    under_way = here.start(things(client).get(1))
    while not tenant.received:
        time.sleep(0.01)

    def child() -> None:
        async def main() -> None:
            async with client:
                assert await things(client).get(2, deadline=5.0) == {"id": 1}

        asyncio.run(main())

    in_child(child)
    assert under_way.result(10) == {"id": 1}
    here.run(client.close())


def _after(seconds: float, step: Any = None) -> Any:
    """A step that takes its time."""

    async def wait_and_respond(connection: Any) -> None:
        await asyncio.sleep(seconds)
        await (step or json_response())(connection)

    return wait_and_respond


SCENARIOS: dict[str, Callable[[], None]] = {
    "waiting calls, paced": lambda: waiting_calls(RateLimits(window=6.0)),
    "waiting calls, unpaced": lambda: waiting_calls(None),
    "connections": connections,
    "token refresh": token_refresh,
}

if __name__ == "__main__":
    signal.alarm(30)
    SCENARIOS[sys.argv[1]]()
    # Daemon threads with event loops are not worth an orderly end.
    os._exit(0)
