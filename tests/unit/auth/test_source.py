"""Token sources made from what the user gives: a token, a function or a source."""

from __future__ import annotations

import pytest

from ampeco_async._auth import ClientCredentials, as_token_source, fingerprint
from ampeco_async.errors import ConfigurationError

TOKEN = "7b1f9c9e-secret-token"


async def test_a_static_token_is_not_replaced():
    source = as_token_source(TOKEN)
    assert await source.token() == TOKEN
    assert await source.rejected(TOKEN) is False


@pytest.mark.parametrize("bad", ["", " ", "a b", "a\n", "a\r\nX: y", "\x00", "tökén", "a\x7f"])
def test_a_token_that_cannot_be_sent_is_refused_and_not_shown(bad):
    with pytest.raises(ConfigurationError) as caught:
        as_token_source(bad + "hush") if bad else as_token_source(bad)
    assert "hush" not in repr(caught.value) + str(caught.value)


@pytest.mark.parametrize("bad", [None, 5, b"bytes", object()])
def test_other_types_are_refused(bad):
    with pytest.raises(ConfigurationError):
        as_token_source(bad)


async def test_a_provider_is_called_for_every_request_and_after_a_rejection():
    tokens = iter(["one", "two", "three", "three", "bad one"])

    async def provider():
        return next(tokens)

    source = as_token_source(provider)
    assert await source.token() == "one"
    assert await source.token() == "two"
    assert await source.rejected("two") is True
    assert await source.rejected("three") is False
    with pytest.raises(ConfigurationError, match="token provider") as caught:
        await source.token()
    assert "bad one" not in str(caught.value)


class RotatingTokens:
    """A source as a user may write it: it returns the tokens in turn, and records what it is called with."""

    def __init__(self, *tokens):
        self.tokens = list(tokens)
        self.rejections = []
        self.bindings = []

    def bind(self, *binding):
        self.bindings.append(binding)

    async def token(self):
        return self.tokens.pop(0)

    async def rejected(self, token):
        self.rejections.append(token)
        return bool(self.tokens)


async def test_a_source_of_the_user_returns_its_tokens_and_receives_rejections():
    own = RotatingTokens("one", "two")
    source = as_token_source(own)
    assert await source.token() == "one"
    assert await source.rejected("one") is True
    assert await source.token() == "two"
    assert await source.rejected("two") is False
    assert own.rejections == ["one", "two"]


@pytest.mark.parametrize("bad", ["", "hush hush", "hush\r\nX: y", "hüsh", None, b"hush"])
async def test_the_tokens_of_a_source_of_the_user_are_checked_and_not_shown(bad):
    source = as_token_source(RotatingTokens(bad))
    with pytest.raises(ConfigurationError, match="token source") as caught:
        await source.token()
    assert "hush" not in repr(caught.value) + repr(source)


async def test_the_tokens_of_a_subclass_of_the_package_are_checked():
    class Overriding(ClientCredentials):
        async def token(self):
            return "two words"

    with pytest.raises(ConfigurationError):
        await as_token_source(Overriding("id", "secret")).token()


def test_a_source_of_the_user_is_bound_if_it_can_be():
    own = RotatingTokens()
    as_token_source(own).bind("https://tenant.example", "post_form", "clock")
    assert own.bindings == [("https://tenant.example", "post_form", "clock")]

    class Unbindable:
        token = rejected = RotatingTokens.token

    as_token_source(Unbindable()).bind("https://tenant.example", "post_form", "clock")


def test_a_source_is_wrapped_once():
    source = as_token_source(RotatingTokens())
    assert as_token_source(source) is source


def test_client_credentials_are_used_as_they_are():
    credentials = ClientCredentials("id", "secret")
    assert as_token_source(credentials) is credentials


def test_fingerprints_differ_by_token_and_do_not_reveal_it():
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
    own, other = RotatingTokens(), RotatingTokens()
    assert key(own) == key(own)
    assert key(own) != key(other)
    own.rate_limit_key = other.rate_limit_key = "tenant"
    assert key(own) == key(other) == key(provider)
