"""Tokens by OAuth client credentials, against the tenant's own endpoints."""

from __future__ import annotations

import pytest

from ampeco_async import AmpecoClient, ClientCredentials, FeatureDisabledError, OAuthError, UnauthorizedError
from ampeco_simulator import Simulator

SMALL = {"charge_points": 5, "users": 5, "sessions": 50, "days": 10}


@pytest.mark.parametrize("style", ["form", "basic"])
async def test_a_token_is_fetched_used_and_revoked(style: str) -> None:
    async with Simulator(**SMALL) as sim:
        credentials = ClientCredentials(sim.client_id, sim.client_secret, style=style)
        async with AmpecoClient(sim.url, credentials) as ampeco:
            await ampeco.locations.list()
            await ampeco.charge_points.list()
            assert sim.calls["oauthToken"] == 1
            token = await credentials.token()
            await credentials.revoke()
            async with AmpecoClient(sim.url, token) as with_the_old_one:
                with pytest.raises(UnauthorizedError):
                    await with_the_old_one.locations.list()
            await ampeco.locations.list()
            assert sim.calls["oauthToken"] == 2


async def test_a_token_that_the_tenant_forgot_is_replaced_once() -> None:
    async with Simulator(**SMALL) as sim:
        credentials = ClientCredentials(sim.client_id, sim.client_secret)
        async with AmpecoClient(sim.url, credentials) as ampeco:
            await ampeco.locations.list()
            sim.advance(days=2)
            await ampeco.locations.list()
        assert sim.calls["oauthToken"] == 2


async def test_wrong_credentials() -> None:
    async with Simulator(**SMALL) as sim, AmpecoClient(sim.url, ClientCredentials("client-7", "guess")) as ampeco:
        with pytest.raises(OAuthError, match="invalid_client"):
            await ampeco.locations.list()


async def test_a_tenant_that_has_it_switched_off() -> None:
    async with (
        Simulator(**SMALL, oauth=False) as sim,
        AmpecoClient(sim.url, ClientCredentials("client-7", "any")) as ampeco,
    ):
        with pytest.raises(FeatureDisabledError, match="switched off for this tenant: use an API access token"):
            await ampeco.locations.list()
