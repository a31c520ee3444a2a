"""Models of oauth.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async.codec import UNSET, Model, model, wire


@model
class OAuthRevocationRequest(Model):
    client_id: str = wire("client_id", default=UNSET)
    client_secret: str = wire("client_secret", default=UNSET)
    token: str


@model
class OAuthToken(Model):
    access_token: str | None = wire("access_token", default=None)
    expires_in: int | None = wire("expires_in", default=None)
    token_type: str | None = wire("token_type", default=None)


@model
class OAuthTokenRequest(Model):
    client_id: str = wire("client_id", default=UNSET)
    client_secret: str = wire("client_secret", default=UNSET)
    grant_type: str = wire("grant_type")
