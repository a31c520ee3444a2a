"""Opening, closing, event loops, and sessions that are not ours."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from typing import Any

import aiohttp
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async.errors import ClientClosedError, ConfigurationError
from tests.transport.server import FaultyTenant, json_response
from tests.unit.client.sample import TOKEN, things


@pytest.fixture
def remote() -> Any:
    """A tenant in a loop and thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    faulty = FaultyTenant()
    asyncio.run_coroutine_threadsafe(faulty.__aenter__(), loop).result()
    yield faulty
    asyncio.run_coroutine_threadsafe(faulty.all_closed(), loop).result()
    asyncio.run_coroutine_threadsafe(faulty.__aexit__(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()


def test_one_client_in_two_runs(remote: FaultyTenant) -> None:
    """Each loop gets a session of its own, and the first one's is closed with its loop. Warnings are errors here."""
    client = AmpecoClient(remote.url, TOKEN, limits=None)

    async def main() -> Any:
        return await things(client).get(1)

    assert asyncio.run(main()) == {"id": 1}
    gc.collect()
    assert asyncio.run(main()) == {"id": 1}
    asyncio.run(client.close())
    assert remote.connections == 2


def test_one_client_in_two_loops_at_once(remote: FaultyTenant) -> None:
    client = AmpecoClient(remote.url, TOKEN, limits=None)
    barrier = threading.Barrier(2)

    async def main() -> Any:
        first = await things(client).get(1)
        barrier.wait(5)
        return first, await things(client).get(2)

    got: list[Any] = []
    threads = [threading.Thread(target=lambda: got.append(asyncio.run(main()))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asyncio.run(client.close())
    assert got == [({"id": 1}, {"id": 1})] * 2


async def test_closing_reaches_the_other_loops_that_run(remote: FaultyTenant) -> None:
    client = AmpecoClient(remote.url, TOKEN, limits=None)
    loop = remote._server.get_loop()
    there = asyncio.run_coroutine_threadsafe(things(client).get(1), loop)
    assert await asyncio.wrap_future(there) == {"id": 1}
    session = client._pool._by_loop[loop].session
    await client.close()
    assert session.closed


async def test_a_client_that_is_closed() -> None:
    async with FaultyTenant() as faulty:
        async with AmpecoClient(faulty.url, TOKEN, limits=None) as client:
            assert not client.closed
            await things(client).get(1)
        assert client.closed
        assert repr(client) == f"<AmpecoClient of {faulty.url}>"
        await client.close()
        with pytest.raises(ClientClosedError, match="make a new AmpecoClient"):
            await things(client).get(1)
        await faulty.all_closed()


async def test_a_client_that_was_never_used_needs_no_closing() -> None:
    client = AmpecoClient("https://tenant.example", TOKEN)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del client
        gc.collect()


async def test_a_client_that_was_not_closed_warns() -> None:
    async with FaultyTenant() as faulty:
        clients = [AmpecoClient(faulty.url, TOKEN, limits=None)]
        await things(clients[0]).get(1)
        with pytest.warns(ResourceWarning, match="async with AmpecoClient"):
            clients.clear()
        # The loop itself closes what was left, as it does with every abandoned generator.
        await faulty.all_closed()


async def test_a_session_of_the_caller_is_neither_closed_nor_changed() -> None:
    async with (
        FaultyTenant(json_response(Set_Cookie="a=b; Path=/")) as faulty,
        aiohttp.ClientSession(raise_for_status=True) as session,
    ):
        before = {name: value for name, value in vars(session).items() if name != "_cookie_jar"}
        async with AmpecoClient(faulty.url, TOKEN, session=session, limits=None) as client:
            await things(client).get(1)
            faulty.steps.append(json_response(b"{}", 409))
            with pytest.raises(Exception, match="status 409"):
                await things(client).get(1)
        assert not session.closed
        assert len(session.cookie_jar) == 0
        assert dict(session.headers) == {}
        assert {name: value for name, value in vars(session).items() if name != "_cookie_jar"} == before


async def test_middlewares_of_a_callers_session_are_kept() -> None:
    seen = []

    async def theirs(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        seen.append(request.method)
        return await handler(request)

    async with (
        FaultyTenant() as faulty,
        aiohttp.ClientSession(middlewares=(theirs,)) as session,
        AmpecoClient(faulty.url, TOKEN, session=session, limits=None) as client,
    ):
        await things(client).get(1)
    assert seen == ["GET"]


async def test_a_closed_session_of_the_caller() -> None:
    session = aiohttp.ClientSession()
    await session.close()
    async with AmpecoClient("http://127.0.0.1:1", TOKEN, session=session, limits=None) as client:
        with pytest.raises(ClientClosedError, match="session is closed"):
            await things(client).get(1)


async def test_a_session_with_credentials_of_its_own_is_refused() -> None:
    with pytest.warns(DeprecationWarning, match="deprecated"):
        theirs = aiohttp.ClientSession(auth=aiohttp.BasicAuth("u", "p"))
    async with (
        theirs as session,
        AmpecoClient("http://127.0.0.1:1", TOKEN, session=session, limits=None) as client,
    ):
        with pytest.raises(ConfigurationError, match="credentials of its own"):
            await things(client).get(1)


async def test_cookies_are_not_sent_back() -> None:
    async with FaultyTenant(json_response(Set_Cookie="a=b; Path=/")) as faulty:
        async with AmpecoClient(faulty.url, TOKEN, limits=None) as client:
            await things(client).get(1)
            await things(client).get(1)
        assert "cookie" not in faulty.received[1].headers


async def test_requests_at_once_are_limited() -> None:
    async with FaultyTenant() as faulty, AmpecoClient(faulty.url, TOKEN, limits=None, max_connections=3) as client:
        await asyncio.gather(*(things(client).get(number) for number in range(20)))
        assert faulty.connections <= 3
        assert len(faulty.received) == 20


@pytest.mark.parametrize(
    "bad",
    [
        {"max_connections": 0},
        {"max_connections": True},
        {"connect_timeout": 0},
        {"deprecations": "loud"},
        {"versions": {"nothing": "1.0"}},
        {"versions": {"evses": "9.9"}},
    ],
)
def test_arguments_that_are_refused(bad: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        AmpecoClient("tenant.example", TOKEN, **bad)


def test_the_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "inside.example")
    proxies = {
        (host, trust): AmpecoClient(host, TOKEN, trust_env=trust)._dispatcher.retry_loop.attempts.proxy
        for host in ("tenant.example", "inside.example")
        for trust in (True, False)
    }
    assert proxies.pop(("tenant.example", True)) == "http://proxy.example:3128"
    assert set(proxies.values()) == {None}


def test_namespaces_are_made_once_and_unknown_ones_refused() -> None:
    client = AmpecoClient("tenant.example", TOKEN, versions={"evses": "v2_0"})
    assert client.sessions is client.sessions
    assert client.charge_points.evses is client.charge_points.evses
    assert type(client.evses).__name__ == "EvsesV20"
    assert "sessions" in dir(client)
    with pytest.raises(AttributeError, match="sessoins"):
        client.sessoins  # noqa: B018
