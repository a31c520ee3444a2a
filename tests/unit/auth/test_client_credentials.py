"""OAuth client credentials: a token is fetched once, refreshed before it expires, revoked."""

from __future__ import annotations

import asyncio
import base64
import logging

import pytest

from ampeco_async._auth import ClientCredentials
from ampeco_async.errors import ConfigurationError, ConnectionLostError, FeatureDisabledError, OAuthError

pytestmark = pytest.mark.usefixtures("no_tasks_left")
SECRET = "s3cr3t/+with:odd%signs"


async def test_id_and_secret_are_sent_in_the_form_by_default(credentials, tenant):
    assert await credentials.token() == "token-1"
    assert tenant.requests == [
        (
            "/public-api/oauth/token",
            {"grant_type": "client_credentials", "client_id": "client-1", "client_secret": SECRET},
            {},
        )
    ]


async def test_basic_style_form_encodes_id_and_secret(tenant, clock):
    credentials = ClientCredentials("client:1", SECRET, style="basic")
    credentials.bind("https://tenant.example", tenant, clock)
    await credentials.token()
    [(_, fields, headers)] = tenant.requests
    assert fields == {"grant_type": "client_credentials"}
    kind, pair = headers["Authorization"].split()
    assert kind == "Basic"
    assert base64.b64decode(pair) == b"client%3A1:s3cr3t%2F%2Bwith%3Aodd%25signs"


async def test_concurrent_calls_share_one_request(credentials, tenant):
    tokens = await asyncio.gather(*(credentials.token() for _ in range(100)))
    assert set(tokens) == {"token-1"}
    assert len(tenant.requests) == 1


async def test_cancelling_one_call_does_not_affect_the_others(credentials, tenant, clock):
    jobs = [asyncio.create_task(credentials.token()) for _ in range(5)]
    await clock.sleep(0.1)
    jobs[0].cancel()
    assert await asyncio.gather(*jobs[1:]) == ["token-1"] * 4
    assert jobs[0].cancelled()
    assert len(tenant.requests) == 1


async def test_cancelling_all_calls_cancels_the_request(credentials, tenant, clock):
    jobs = [asyncio.create_task(credentials.token()) for _ in range(5)]
    await clock.sleep(0.1)
    for job in jobs:
        job.cancel()
    await asyncio.gather(*jobs, return_exceptions=True)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert await credentials.token() == "token-1"


async def test_a_token_is_refreshed_before_it_expires(credentials, clock):
    await credentials.token()
    await clock.sleep(3600 - 61)
    assert await credentials.token() == "token-1"
    await clock.sleep(2)
    assert await credentials.token() == "token-2"


async def test_the_margin_is_at_most_a_tenth_of_the_lifetime(credentials, tenant, clock):
    tenant.expires_in = 30
    await credentials.token()
    await clock.sleep(25)
    assert await credentials.token() == "token-1"
    await clock.sleep(2)
    assert await credentials.token() == "token-2"


async def test_a_token_without_lifetime_is_used_until_it_is_rejected(credentials, tenant, clock):
    tenant.responses = [(200, {"access_token": "lasting"})]
    assert await credentials.token() == "lasting"
    await clock.sleep(10**7)
    assert await credentials.token() == "lasting"


async def test_concurrent_rejections_fetch_one_new_token(credentials, tenant):
    old = await credentials.token()
    assert await asyncio.gather(*(credentials.rejected(old) for _ in range(10))) == [True] * 10
    assert set(await asyncio.gather(*(credentials.token() for _ in range(10)))) == {"token-2"}
    assert len(tenant.requests) == 2


async def test_a_replacement_rejected_at_once_is_not_replaced_again(credentials, tenant, clock):
    await credentials.rejected(await credentials.token())
    new = await credentials.token()
    assert await credentials.rejected(new) is False
    assert len(tenant.requests) == 2
    await clock.sleep(60)
    assert await credentials.rejected(new) is True


async def test_an_error_is_raised_in_all_waiting_calls_and_not_in_later_ones(credentials, tenant):
    tenant.responses = [(401, {"error": "invalid_client", "error_description": "Client authentication failed"})]
    outcomes = await asyncio.gather(*(credentials.token() for _ in range(5)), return_exceptions=True)
    assert len(tenant.requests) == 1
    for outcome in outcomes:
        assert isinstance(outcome, OAuthError)
        assert (outcome.error, outcome.description, outcome.status) == (
            "invalid_client",
            "Client authentication failed",
            401,
        )
    assert await credentials.token() == "token-1"


async def test_after_a_failed_refresh_a_valid_old_token_is_still_used(credentials, tenant, clock, caplog):
    await credentials.token()
    await clock.sleep(3545)
    tenant.responses = [ConnectionLostError("gone"), ConnectionLostError("gone"), ConnectionLostError("gone")]
    with caplog.at_level(logging.WARNING):
        assert await credentials.token() == "token-1"
        assert await credentials.token() == "token-1"
    assert len(tenant.requests) == 2
    assert len(caplog.records) == 1
    await clock.sleep(60)
    with pytest.raises(ConnectionLostError):
        await credentials.token()


async def test_a_tenant_without_oauth_raises_feature_disabled(credentials, tenant):
    tenant.responses = [(404, {"message": "Feature is not enabled"})]
    with pytest.raises(FeatureDisabledError, match="switched off for this tenant"):
        await credentials.token()


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"<html>"),
        (200, []),
        (200, {"access_token": ""}),
        (200, {"access_token": "a b"}),
        (200, {"access_token": 5}),
        (200, {"access_token": "x", "token_type": "mac"}),
        (500, b"<html>"),
        (404, {"message": "The route could not be found."}),
        (400, {"error": 7}),
    ],
)
async def test_any_other_response_is_an_oauth_error(credentials, tenant, status, body):
    tenant.responses = [(status, body)]
    with pytest.raises(OAuthError) as caught:
        await credentials.token()
    assert caught.value.path == "/public-api/oauth/token"
    assert caught.value.status == status


async def test_revoke_ends_the_token_and_the_next_call_fetches_another(credentials, tenant):
    await credentials.revoke()
    assert tenant.requests == []
    await credentials.token()
    await credentials.revoke()
    path, fields, _ = tenant.requests[-1]
    assert path == "/public-api/oauth/revoke"
    assert fields["token"] == "token-1"
    assert await credentials.token() == "token-2"


async def test_credentials_belong_to_one_tenant(credentials, tenant, clock):
    credentials.bind("https://tenant.example", tenant, clock)
    with pytest.raises(ConfigurationError, match="another tenant"):
        credentials.bind("https://other.example", tenant, clock)


async def test_unbound_credentials_raise_a_configuration_error():
    with pytest.raises(ConfigurationError, match="async with"):
        await ClientCredentials("id", SECRET).token()


def test_credentials_work_in_two_event_loops(tenant, clock):
    credentials = ClientCredentials("client-1", SECRET)
    credentials.bind("https://tenant.example", tenant, clock)
    tenant.expires_in = 1
    assert asyncio.run(credentials.token()) == "token-1"
    clock.advance(10)
    assert asyncio.run(credentials.token()) == "token-2"
