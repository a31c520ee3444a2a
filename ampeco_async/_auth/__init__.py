"""Access tokens: a fixed token, a token from the user's own function, or OAuth client credentials."""

from ampeco_async._auth.client_credentials import ClientCredentials
from ampeco_async._auth.oauth import PostForm
from ampeco_async._auth.source import (
    CheckedTokenSource,
    ProvidedToken,
    StaticToken,
    TokenProvider,
    TokenSource,
    as_token_source,
    fingerprint,
)

__all__ = [
    "CheckedTokenSource",
    "ClientCredentials",
    "PostForm",
    "ProvidedToken",
    "StaticToken",
    "TokenProvider",
    "TokenSource",
    "as_token_source",
    "fingerprint",
]
