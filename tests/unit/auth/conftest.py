"""The OAuth endpoints of a tenant, in memory."""

from __future__ import annotations

import asyncio
from itertools import count

import orjson
import pytest

from ampeco_async._auth import ClientCredentials
from tests.support.clock import VirtualClock

SECRET = "s3cr3t/+with:odd%signs"


class Tenant:
    """Returns the given responses, then new tokens; records the requests."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.requests = []
        self.responses = []
        self.tokens = count(1)
        self.delay = 0.5
        self.expires_in = 3600

    async def __call__(self, path, fields, headers):
        self.requests.append((path, dict(fields), dict(headers)))
        await self.clock.sleep(self.delay)
        if self.responses:
            response = self.responses.pop(0)
            if isinstance(response, Exception):
                raise response
            status, body = response
        elif path.endswith("/token"):
            status = 200
            body = {
                "access_token": f"token-{next(self.tokens)}",
                "token_type": "Bearer",
                "expires_in": self.expires_in,
            }
        else:
            status, body = 200, {}
        return status, {}, body if isinstance(body, bytes) else orjson.dumps(body)


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def tenant(clock):
    return Tenant(clock)


@pytest.fixture
def credentials(tenant, clock):
    made = ClientCredentials("client-1", SECRET)
    made.bind("https://tenant.example", tenant, clock)
    return made


@pytest.fixture
async def no_tasks_left():
    yield
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}
