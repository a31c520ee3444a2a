"""Several clients with one ``ClientCredentials``, of which some are closed; and errors of a token source itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async import AmpecoClient, ClientCredentials
from ampeco_async.errors import ClientClosedError, ConfigurationError, DeadlineError, RequestTimeoutError
from tests.support.clock import VirtualClock
from tests.support.mocked import MockedTenant
from tests.transport.server import FaultyTenant, json_response
from tests.unit.client.sample import things

if TYPE_CHECKING:
    from tests.transport.server import Connection

# Used up at once, so that every call fetches another one.
SHORT = b'{"access_token": "abc", "token_type": "Bearer", "expires_in": 1}'


@pytest.mark.parametrize("first_closed", [0, 1])
async def test_any_open_client_fetches_the_token(first_closed: int) -> None:
    clock = VirtualClock()
    credentials = ClientCredentials("id", "secret")
    with MockedTenant() as tenant:
        clients = [AmpecoClient(tenant.url, credentials, clock=clock, limits=None) for _ in range(2)]
        for client in clients:
            tenant.respond(SHORT)
            await things(client).get(1)
            clock.advance(10)
            tenant.responses.clear()
        closed, kept = clients[first_closed], clients[1 - first_closed]
        await closed.close()
        tenant.respond(SHORT)
        assert await things(kept).get(1) == {"id": 1}
        assert [one.target for one in tenant.received[-2:]] == [
            "/public-api/oauth/token",
            "/public-api/resources/things/v2.0/1",
        ]
        with pytest.raises(ClientClosedError):
            await things(closed).get(1)
        await kept.close()
        clock.advance(10)
        for client in clients:
            with pytest.raises(ClientClosedError):
                await things(client).get(1)
        with pytest.raises(ConfigurationError, match="another tenant"):
            AmpecoClient("https://other.example", credentials)


async def test_closing_a_client_while_it_fetches_the_token_for_another() -> None:
    credentials = ClientCredentials("id", "secret")
    arrived = asyncio.Event()

    async def never(connection: Connection) -> None:
        arrived.set()
        await connection.until_closed()

    async with FaultyTenant(never, json_response(SHORT)) as tenant:
        first = AmpecoClient(tenant.url, credentials, limits=None)
        async with AmpecoClient(tenant.url, credentials, limits=None) as second:
            call = asyncio.ensure_future(things(second).get(1))
            await arrived.wait()
            await first.close()
            assert await call == {"id": 1}


class FailingSource:
    def __init__(self, error: Exception) -> None:
        self.error = error

    async def token(self) -> str:
        await asyncio.sleep(0)
        raise self.error

    async def rejected(self, token: str) -> bool:
        return False


@pytest.mark.parametrize("error", [RequestTimeoutError("the token service did not respond"), TimeoutError("mine")])
async def test_a_timeout_of_a_token_source_is_not_the_deadline(error: Exception) -> None:
    source: Any = FailingSource(error)
    async with AmpecoClient("https://tenant.example", source, retry=None) as client:
        with pytest.raises(type(error)) as caught:
            await things(client).get(1, deadline=5.0)
    assert not isinstance(caught.value, DeadlineError)
    assert str(error) in str(caught.value)
