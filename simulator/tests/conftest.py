"""Fixtures: a small tenant for each test, and a plain HTTP client connected to it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import aiohttp
import attrs
import orjson
import pytest

from ampeco_simulator import Simulator

CONTRACT = os.environ.get("AMPECO_CONTRACT")
"""Path of another bundled contract to test with; by default the package's own."""


@attrs.frozen
class Reply:
    """A complete HTTP response."""

    status: int
    headers: Any
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)


@attrs.frozen
class Tenant:
    """A running simulator and an HTTP client connected to it."""

    sim: Simulator
    http: aiohttp.ClientSession

    async def call(self, method: str, path: str, *, token: str | None = "", **options: Any) -> Reply:
        """Send a request; ``path`` is the part after ``/public-api``. With the token None it has no token."""
        headers = dict(options.pop("headers", {}))
        if token is not None:
            headers["Authorization"] = f"Bearer {token or self.sim.token}"
        url = f"{self.sim.url}/public-api{path}"
        async with self.http.request(method, url, headers=headers, **options) as response:
            return Reply(response.status, response.headers, await response.read())

    async def get(self, path: str, **options: Any) -> Reply:
        return await self.call("GET", path, **options)

    def operation(self, method: str, path: str) -> str:
        """Return the operationId of a method and a URL template."""
        operations = self.sim.contract.operations.values()
        return next(each.id for each in operations if (each.method, each.path) == (method, f"/public-api{path}"))

    async def walk(self, path: str, **query: str) -> list[Any]:
        """Return all items of a listing, by cursor."""
        items: list[Any] = []
        cursor: str | None = ""
        while cursor is not None:
            reply = await self.get(path, params={**query, "cursor": cursor})
            assert reply.status == 200, reply.body
            page = reply.json
            items += page["data"]
            cursor = page["meta"]["next_cursor"]
        return items


Start = Callable[..., AbstractAsyncContextManager[Tenant]]


@asynccontextmanager
async def running(**options: Any) -> AsyncIterator[Tenant]:
    """Run a small tenant, without a rate limit unless the options set one."""
    sizes = {"charge_points": 30, "users": 60, "sessions": 2_000, "days": 60, "rate_limit": None, "contract": CONTRACT}
    async with Simulator(**{**sizes, **options}) as sim, aiohttp.ClientSession() as http:
        yield Tenant(sim, http)


@pytest.fixture
def start() -> Start:
    return running


@pytest.fixture
async def tenant() -> AsyncIterator[Tenant]:
    async with running() as made:
        yield made
