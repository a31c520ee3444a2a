"""Secrets appear in no repr, log, error, traceback with local variables, or pickle."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback

import pytest

from ampeco_async._auth import ClientCredentials, as_token_source
from ampeco_async._auth.oauth import client_form
from ampeco_async.errors import OAuthError

SECRET = "s3cr3t/+with:odd%signs"
TOKEN = "token-1"


def traceback_with_locals(error: BaseException) -> str:
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


async def test_no_repr_shows_a_secret(credentials):
    token = await credentials.token()
    fields, headers = client_form({"token": token}, "client-1", SECRET, "basic")
    for secret in (credentials, as_token_source(TOKEN), token, fields, headers, [token], {"a": token}):
        assert TOKEN not in repr(secret)
        assert SECRET not in repr(secret)
    assert "client-1" in repr(credentials)


@pytest.mark.parametrize(
    "response",
    [
        (401, {"error": "invalid_client", "error_description": f"wrong secret {SECRET}"}),
        (400, {"message": f"bad\n{SECRET}"}),
        (200, {"access_token": "hidden token"}),
        (200, {"access_token": "hidden", "token_type": "mac"}),
        RuntimeError("transport"),
    ],
)
async def test_no_error_traceback_or_log_shows_a_secret(credentials, tenant, response, caplog):
    tenant.responses = [response]
    with caplog.at_level(logging.DEBUG), pytest.raises((OAuthError, RuntimeError)) as caught:
        await credentials.token()
    error = caught.value
    # Frames of the tests hold the response in plain text, so only the package's own frames are checked.
    ours = "".join(
        text for text in traceback_with_locals(error).split("  File ") if "/tests/" not in text.split("\n")[0]
    )
    for text in (str(error), repr(error), caplog.text, ours):
        assert SECRET not in text
        assert "hidden" not in text


async def test_no_log_shows_a_secret(credentials, caplog):
    with caplog.at_level(logging.DEBUG):
        token = await credentials.token()
        await credentials.rejected(token)
        await credentials.token()
        await credentials.revoke()
    assert caplog.records
    assert "token-" not in caplog.text
    assert SECRET not in caplog.text


async def test_secrets_cannot_be_pickled_or_copied(credentials):
    for secret in (credentials, as_token_source(TOKEN), await credentials.token()):
        with pytest.raises(TypeError):
            pickle.dumps(secret)
        with pytest.raises(TypeError):
            copy.deepcopy(secret)


@pytest.mark.parametrize("bad", ["", "two words", "line\nbreak"])
def test_an_invalid_secret_is_refused_without_being_shown(bad):
    with pytest.raises(ValueError, match="client_secret") as caught:
        ClientCredentials("id", bad)
    assert not bad or bad not in str(caught.value)
