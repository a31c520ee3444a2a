"""OAuth 2.0 client credentials: exchange for a token, revocation."""

from __future__ import annotations

import binascii
from base64 import b64decode
from hmac import compare_digest
from typing import TYPE_CHECKING, Any

from ampeco_simulator.answer import Answer, json_answer
from ampeco_simulator.seeds import seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.clock import Clock

LIFETIME = 3600


class OAuth:
    """The tenant's token endpoint. Tokens it gave out are valid for an hour of the tenant's time."""

    def __init__(self, seed: int, clock: Clock, client_id: str, client_secret: str) -> None:
        self._seed = seed
        self._clock = clock
        self._client = (client_id, client_secret)
        self._tokens: dict[str, int] = {}

    def valid(self, token: str) -> bool:
        """Whether a token was given out, is not revoked and has not expired."""
        return self._tokens.get(token, 0) > self._clock.now()

    def exchange(self, form: Mapping[str, Any], authorization: str) -> Answer:
        """Answer `POST /public-api/oauth/token`."""
        if form.get("grant_type") != "client_credentials":
            return _error(400, "unsupported_grant_type", "The grant type is not supported.")
        if not self._known(form, authorization):
            return _error(401, "invalid_client", "Client authentication failed.")
        token = f"{seed_of(self._seed, 'oauth', len(self._tokens)):016x}{seed_of(self._seed, len(self._tokens)):016x}"
        self._tokens[token] = self._clock.now() + LIFETIME
        return json_answer(200, {"access_token": token, "token_type": "Bearer", "expires_in": LIFETIME})

    def revoke(self, form: Mapping[str, Any], authorization: str) -> Answer:
        """Answer `POST /public-api/oauth/revoke`: 200 for unknown tokens too."""
        if not self._known(form, authorization):
            return _error(401, "invalid_client", "Client authentication failed.")
        self._tokens[str(form.get("token", ""))] = 0
        return Answer(200)

    def _known(self, form: Mapping[str, Any], authorization: str) -> bool:
        client, secret = str(form.get("client_id", "")), str(form.get("client_secret", ""))
        if authorization.startswith("Basic "):
            try:
                client, _, secret = b64decode(authorization[6:], validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError):
                return False
        # Both are compared in full, whichever is wrong.
        return compare_digest(client.encode(), self._client[0].encode()) & compare_digest(
            secret.encode(), self._client[1].encode()
        )


def incomplete() -> Answer:
    """A form that lacks what RFC 6749 wants."""
    return _error(400, "invalid_request", "A required parameter is missing.")


def _error(status: int, code: str, text: str) -> Answer:
    return json_answer(status, {"error": code, "error_description": text})
