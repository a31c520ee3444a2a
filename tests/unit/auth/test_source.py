"""Tokens as the caller gives them."""

from __future__ import annotations

import pytest

from ampeco_async._auth import ClientCredentials, as_token_source, fingerprint
from ampeco_async.errors import ConfigurationError

TOKEN = "7b1f9c9e-secret-token"


async def test_a_fixed_token_is_not_replaced():
    source = as_token_source(TOKEN)
    assert await source.token() == TOKEN
    assert await source.rejected(TOKEN) is False


@pytest.mark.parametrize("bad", ["", " ", "a b", "a\n", "a\r\nX: y", "\x00", "tökén", "a\x7f"])
def test_what_cannot_stand_in_a_header_is_refused_and_not_shown(bad):
    with pytest.raises(ConfigurationError) as caught:
        as_token_source(bad + "hush") if bad else as_token_source(bad)
    assert "hush" not in repr(caught.value) + str(caught.value)


@pytest.mark.parametrize("bad", [None, 5, b"bytes", object()])
def test_other_things_are_no_tokens(bad):
    with pytest.raises(ConfigurationError):
        as_token_source(bad)


async def test_a_provider_is_asked_every_time_and_again_after_a_rejection():
    tokens = iter(["one", "two", "three", "three", "bad one"])

    async def provider():
        return next(tokens)

    source = as_token_source(provider)
    assert await source.token() == "one"
    assert await source.token() == "two"
    assert await source.rejected("two") is True
    assert await source.rejected("three") is False
    with pytest.raises(ConfigurationError, match="provider"):
        await source.token()


def test_a_source_is_taken_as_it_is():
    credentials = ClientCredentials("id", "secret")
    assert as_token_source(credentials) is credentials


def test_fingerprints_tell_apart_and_give_nothing_away():
    async def provider():
        return "x"

    def key(token):
        return fingerprint(as_token_source(token))

    assert key(TOKEN) == key(TOKEN)
    assert key(TOKEN) != key(TOKEN + "x")
    assert TOKEN[:8] not in key(TOKEN)
    assert key(provider) == key(provider)
    assert key(ClientCredentials("id", "one")) == key(ClientCredentials("id", "two"))
    provider.rate_limit_key = "tenant"
    assert key(provider) == key(provider)
    assert "tenant" not in key(provider)
