"""The fixtures that other projects use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ampeco_async.simulator.pytest_plugin import ampeco_client, ampeco_tenant, ampeco_tenant_options

if TYPE_CHECKING:
    from ampeco_async import AmpecoClient
    from ampeco_async.simulator import Simulator

__all__ = ["ampeco_client", "ampeco_tenant", "ampeco_tenant_options"]


async def test_a_client_talks_to_the_tenant(ampeco_client: AmpecoClient, ampeco_tenant: Simulator) -> None:
    point = await ampeco_client.charge_points.get(1)
    assert point.id == 1
    assert ampeco_tenant.calls["chargePointRead"] == 1


class TestOwnOptions:
    @pytest.fixture
    def ampeco_tenant_options(self) -> dict[str, Any]:
        return {"charge_points": 2, "sessions": 30, "users": 3, "days": 3}

    async def test_the_tenant_is_shaped_by_options(self, ampeco_client: AmpecoClient) -> None:
        assert len([point async for point in ampeco_client.charge_points.list()]) == 2
        assert len([session async for session in ampeco_client.sessions.list()]) == 30
