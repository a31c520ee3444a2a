"""Pytest fixture: a client of a simulated tenant. Needs the extra ``pytest``.

The tenant is the fixture ``ampeco_tenant`` of the package ampeco-simulator, which the extra installs.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from ampeco_async import AmpecoClient
    from ampeco_simulator import Simulator

# Every test run on a machine with this package loads this module, so it imports little and never fails: the fixture
# imports what it uses, and says what to install where something is missing.

_MISSING = "ampeco_client needs pytest-asyncio and ampeco-simulator: install ampeco-async[pytest]"


@pytest.fixture
def ampeco_client() -> None:
    """Say what is missing; replaced below where everything is installed."""
    pytest.fail(_MISSING, pytrace=False)


if find_spec("pytest_asyncio") is not None and find_spec("ampeco_simulator") is not None:
    import pytest_asyncio

    async def _open_client(ampeco_tenant: Simulator) -> AsyncIterator[AmpecoClient]:
        """Open a client of ``ampeco_tenant``, new for each test."""
        from ampeco_async import AmpecoClient

        async with AmpecoClient(ampeco_tenant.url, token=ampeco_tenant.token) as client:
            yield client

    globals()["ampeco_client"] = pytest_asyncio.fixture(_open_client, name="ampeco_client")
