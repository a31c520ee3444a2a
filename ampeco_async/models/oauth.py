"""Models of oauth.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async._codec import UNSET, Model, model, wire


@model
class OAuthRevocationRequest(Model):
    """The access token to revoke, and the client that it belongs to (RFC 7009)."""

    client_id: str = wire("client_id", default=UNSET)
    client_secret: str = wire("client_secret", default=UNSET)
    """Treat it as a secret; may be sent by HTTP Basic instead."""
    token: str
    """Access token; treat it as a secret."""


@model
class OAuthToken(Model):
    """An access token for a client (RFC 6749, section 4.4)."""

    access_token: str | None = wire("access_token", default=None)
    """Treat it as a secret."""
    expires_in: int | None = wire("expires_in", default=None)
    """s."""
    token_type: str | None = wire("token_type", default=None)


@model
class OAuthTokenRequest(Model):
    """A client's credentials, to be exchanged for an access token."""

    client_id: str = wire("client_id", default=UNSET)
    client_secret: str = wire("client_secret", default=UNSET)
    """Treat it as a secret; may be sent by HTTP Basic instead."""
    grant_type: str = wire("grant_type")
    """``client_credentials``."""
