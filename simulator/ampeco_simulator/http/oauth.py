"""The OAuth 2.0 endpoints of the tenant: token by client credentials, and revocation."""

from __future__ import annotations

import binascii
from base64 import b64decode
from hmac import compare_digest
from typing import TYPE_CHECKING, Any

from ampeco_simulator.http.responses import Response, json_response
from ampeco_simulator.seeds import seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.clock import Clock

_LIFETIME_SECONDS = 3600


class OAuth:
    """Issues and revokes access tokens. A token is valid for one hour by the tenant's clock."""

    def __init__(self, seed: int, clock: Clock, client_id: str, client_secret: str) -> None:
        self._seed = seed
        self._clock = clock
        self._client_id = client_id
        self._client_secret = client_secret
        self._tokens: dict[str, int] = {}
        """By token: the Unix time at which it expires, 0 when it was revoked."""

    def valid(self, token: str) -> bool:
        """Return whether a token was issued, is not revoked and has not expired."""
        return self._tokens.get(token, 0) > self._clock.now()

    def exchange(self, form: Mapping[str, Any], authorization: str) -> Response:
        """Return the response to ``POST /public-api/oauth/token``."""
        if form.get("grant_type") != "client_credentials":
            return _error(400, "unsupported_grant_type", "The grant type is not supported.")
        if not self._authenticates(form, authorization):
            return _error(401, "invalid_client", "Client authentication failed.")
        token = f"{seed_of(self._seed, 'oauth', len(self._tokens)):016x}{seed_of(self._seed, len(self._tokens)):016x}"
        self._tokens[token] = self._clock.now() + _LIFETIME_SECONDS
        return json_response(200, {"access_token": token, "token_type": "Bearer", "expires_in": _LIFETIME_SECONDS})

    def revoke(self, form: Mapping[str, Any], authorization: str) -> Response:
        """Return the response to ``POST /public-api/oauth/revoke``: 200 for unknown tokens too."""
        if not self._authenticates(form, authorization):
            return _error(401, "invalid_client", "Client authentication failed.")
        self._tokens[str(form.get("token", ""))] = 0
        return Response(200)

    def _authenticates(self, form: Mapping[str, Any], authorization: str) -> bool:
        client, secret = str(form.get("client_id", "")), str(form.get("client_secret", ""))
        if authorization.startswith("Basic "):
            try:
                client, _, secret = b64decode(authorization[6:], validate=True).decode().partition(":")
            except (binascii.Error, UnicodeDecodeError):
                return False
        # No short-circuit: the time must not show which of the two is wrong.
        return compare_digest(client.encode(), self._client_id.encode()) & compare_digest(
            secret.encode(), self._client_secret.encode()
        )


def invalid_request() -> Response:
    """Return the error of RFC 6749 for a form without a required parameter."""
    return _error(400, "invalid_request", "A required parameter is missing.")


def _error(status: int, code: str, text: str) -> Response:
    return json_response(status, {"error": code, "error_description": text})
