"""Opening, closing, event loops, and sessions that are not ours."""

from __future__ import annotations

import asyncio
import copy as copying
import gc
import pickle
import threading
import time
import warnings
from typing import Any

import aiohttp
import pytest

from ampeco_async._client import AmpecoClient
from ampeco_async.errors import ClientClosedError, ConfigurationError, UnauthorizedError
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


async def test_closing_does_not_wait_for_a_loop_that_stops() -> None:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    client = AmpecoClient("https://tenant.example", TOKEN)
    await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(client._pool.current(), loop))
    # Busy, and stopped before it gets to anything else.
    loop.call_soon_threadsafe(time.sleep, 0.2)
    loop.call_soon_threadsafe(loop.stop)
    async with asyncio.timeout(10):
        await client.close()
    await asyncio.to_thread(thread.join, 5)
    # Its session is closed once the loop runs again.
    await asyncio.to_thread(loop.run_until_complete, asyncio.sleep(0.1))
    loop.close()


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
        {"timeout": "5"},
        {"timeout": -1},
        {"timeout": True},
        {"timeout": float("nan")},
        {"connect_timeout": "1"},
        {"limits": 5},
        {"retry": 3},
        {"hooks": [print]},
        {"versions": ["evses"]},
        {"strict": "yes"},
        {"session": object()},
        {"max_response_bytes": 0},
        {"max_connections": 2.0},
        {"versions": {"nothing": "1.0"}},
        {"versions": {"evses": "9.9"}},
    ],
)
def test_arguments_that_are_refused(bad: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        AmpecoClient("tenant.example", TOKEN, **bad)


@pytest.mark.parametrize(
    ("environment", "host", "proxy"),
    [
        ({"HTTPS_PROXY": "proxy.corp:3128"}, "tenant.example", "http://proxy.corp:3128"),
        ({"https_proxy": "http://proxy.corp:3128"}, "tenant.example", "http://proxy.corp:3128"),
        ({"ALL_PROXY": "http://all.corp:1"}, "tenant.example", "http://all.corp:1"),
        ({"ALL_PROXY": "http://all.corp:1", "HTTPS_PROXY": "http://own.corp:2"}, "tenant.example", "http://own.corp:2"),
        ({"HTTP_PROXY": "http://proxy.corp:3128"}, "tenant.example", None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "example"}, "tenant.example", None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "other, .example"}, "tenant.example", None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "tenant.example:8443"}, "tenant.example:8443", None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "tenant.example:8443"}, "tenant.example", "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "10.0.0.0/8"}, "10.1.2.3", None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "10.0.0.0/8,x/y"}, "11.1.2.3", "http://p:1"),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "*"}, "tenant.example", None),
    ],
)
def test_which_proxy_of_the_environment(
    environment: dict[str, str], host: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    client = AmpecoClient(host, TOKEN, trust_env=True)
    assert client._dispatcher.retry_loop.attempts.proxy == proxy


@pytest.mark.parametrize("proxy", ["socks5://hunter2@proxy.corp:1080", "http://", "http://[::1", "ftp://proxy.corp"])
def test_a_proxy_that_cannot_be_used_is_refused_at_once(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(ConfigurationError, match="proxy in the environment") as caught:
        AmpecoClient("tenant.example", TOKEN, trust_env=True)
    assert "hunter2" not in str(caught.value)
    AmpecoClient("tenant.example", TOKEN)


async def test_a_session_of_another_loop_is_refused() -> None:
    made = asyncio.get_running_loop().create_future()

    def elsewhere() -> None:
        async def make() -> None:
            session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
            async with AmpecoClient("http://127.0.0.1:1", TOKEN, session=session) as client:
                await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(use(client), loop))
            await session.close()

        asyncio.run(make())

    async def use(client: AmpecoClient) -> None:
        with pytest.raises(ConfigurationError, match="another event loop"):
            await things(client).get(1)
        made.set_result(None)

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(elsewhere)
    await made


async def test_a_session_with_fewer_connections_is_refused() -> None:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=10)) as session:
        with pytest.raises(ConfigurationError, match="max_connections=10"):
            AmpecoClient("tenant.example", TOKEN, session=session)
        AmpecoClient("tenant.example", TOKEN, session=session, max_connections=10)


def test_a_client_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AMPECO_URL", "AMPECO_TOKEN", "AMPECO_CLIENT_ID", "AMPECO_CLIENT_SECRET"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="AMPECO_URL"):
        AmpecoClient.from_env()
    monkeypatch.setenv("AMPECO_URL", "tenant.example")
    monkeypatch.setenv("AMPECO_CLIENT_ID", "me")
    with pytest.raises(ConfigurationError, match="AMPECO_TOKEN"):
        AmpecoClient.from_env()
    monkeypatch.setenv("AMPECO_CLIENT_SECRET", "hunter2-and-more")
    with_credentials = AmpecoClient.from_env(timeout=5)
    assert "ClientCredentials" in type(with_credentials._dispatcher.retry_loop.tokens).__name__
    monkeypatch.setenv("AMPECO_TOKEN", "hunter2-token")
    with pytest.raises(ConfigurationError, match="not both") as caught:
        AmpecoClient.from_env()
    assert "hunter2" not in str(caught.value)
    monkeypatch.delenv("AMPECO_CLIENT_ID")
    monkeypatch.delenv("AMPECO_CLIENT_SECRET")
    assert repr(AmpecoClient.from_env()) == "<AmpecoClient of https://tenant.example>"


@pytest.mark.parametrize("status", [200, 403])
async def test_ping(status: int) -> None:
    async with FaultyTenant(json_response(status=status)) as faulty, AmpecoClient(faulty.url, TOKEN) as client:
        await client.ping()
    assert [request.method for request in faulty.received] == ["GET"]


async def test_ping_with_a_token_that_is_not_known() -> None:
    async with FaultyTenant(json_response(status=401)) as faulty, AmpecoClient(faulty.url, TOKEN) as client:
        with pytest.raises(UnauthorizedError):
            await client.ping()


@pytest.mark.parametrize("copy", [copying.copy, copying.deepcopy, pickle.dumps])
def test_a_client_cannot_be_copied(copy: Any) -> None:
    with pytest.raises(TypeError, match=r"with_options|make one in each process"):
        copy(AmpecoClient("tenant.example", TOKEN))


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
