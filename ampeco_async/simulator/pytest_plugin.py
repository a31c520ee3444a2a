"""Fixtures for tests of programs that use the API: a simulated tenant and a client of it.

Override `ampeco_tenant_options` to shape the tenant: its values are the arguments of `Simulator`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ampeco_async import AmpecoClient
    from ampeco_async.simulator import Simulator

# The package is imported by the fixtures and not above: a plugin is loaded for every test run on the machine.


@pytest.fixture
def ampeco_tenant_options() -> dict[str, Any]:
    """A small fleet without a rate limit."""
    return {"charge_points": 20, "users": 50, "sessions": 1_000, "days": 30, "rate_limit": None}


@pytest_asyncio.fixture
async def ampeco_tenant(ampeco_tenant_options: dict[str, Any]) -> AsyncIterator[Simulator]:
    """A running simulated tenant, new for each test."""
    from ampeco_async.simulator import Simulator

    async with Simulator(**ampeco_tenant_options) as tenant:
        yield tenant


@pytest_asyncio.fixture
async def ampeco_client(ampeco_tenant: Simulator) -> AsyncIterator[AmpecoClient]:
    """A client of `ampeco_tenant`."""
    from ampeco_async import AmpecoClient

    async with AmpecoClient(ampeco_tenant.url, token=ampeco_tenant.token) as client:
        yield client
