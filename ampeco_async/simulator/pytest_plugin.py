"""Fixtures for tests of programs that use the API: a simulated tenant and a client of it.

Override `ampeco_tenant_options` to shape the tenant: its values are the arguments of `Simulator`.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from ampeco_async import AmpecoClient
    from ampeco_async.simulator import Simulator

# This module is loaded by every test run on a machine that has the package: it must cost nothing and never fail. So
# the fixtures import what they use, and where pytest-asyncio is not installed they say so to who asks for them.


@pytest.fixture
def ampeco_tenant_options() -> dict[str, Any]:
    """A small fleet without a rate limit."""
    return {"charge_points": 20, "users": 50, "sessions": 1_000, "days": 30, "rate_limit": None}


async def _tenant(ampeco_tenant_options: dict[str, Any]) -> AsyncIterator[Simulator]:
    """A running simulated tenant, new for each test."""
    from ampeco_async.simulator import Simulator

    async with Simulator(**ampeco_tenant_options) as tenant:
        yield tenant


async def _client(ampeco_tenant: Simulator) -> AsyncIterator[AmpecoClient]:
    """A client of `ampeco_tenant`."""
    from ampeco_async import AmpecoClient

    async with AmpecoClient(ampeco_tenant.url, token=ampeco_tenant.token) as client:
        yield client


def _fixture(name: str, function: Callable[..., Any]) -> Any:
    if find_spec("pytest_asyncio") is not None:
        import pytest_asyncio

        return pytest_asyncio.fixture(function, name=name)

    @pytest.fixture(name=name)
    def missing() -> None:
        pytest.fail(f"{name} needs pytest-asyncio: install ampeco-async[pytest]", pytrace=False)

    return missing


ampeco_tenant = _fixture("ampeco_tenant", _tenant)
ampeco_client = _fixture("ampeco_client", _client)
