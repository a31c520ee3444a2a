"""Pytest fixtures: a simulated tenant for each test.

Override ``ampeco_tenant_options`` to configure the tenant: its values are the arguments of ``Simulator``.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ampeco_simulator import Simulator

# Pytest imports this module in every test run where the package is installed, so it imports little and never fails: the
# fixtures import what they use, and name the extra to install when pytest-asyncio is missing.


@pytest.fixture
def ampeco_tenant_options() -> dict[str, Any]:
    """Return the arguments of the simulator: a small tenant without a rate limit."""
    return {"charge_points": 20, "users": 50, "sessions": 1_000, "days": 30, "rate_limit": None}


if find_spec("pytest_asyncio") is not None:
    import pytest_asyncio

    @pytest_asyncio.fixture
    async def ampeco_tenant(ampeco_tenant_options: dict[str, Any]) -> AsyncIterator[Simulator]:
        """Run a simulated tenant, new for each test."""
        from ampeco_simulator import Simulator

        async with Simulator(**ampeco_tenant_options) as tenant:
            yield tenant

else:

    @pytest.fixture
    def ampeco_tenant() -> None:
        """Fail with the name of the extra to install."""
        pytest.fail("ampeco_tenant needs pytest-asyncio: install ampeco-simulator[pytest]", pytrace=False)
