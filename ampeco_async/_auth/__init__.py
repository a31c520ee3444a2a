"""Tokens: a fixed one, one from the caller's own function, or OAuth client credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async._auth.exchange import Exchange
from ampeco_async._auth.fingerprint import fingerprint
from ampeco_async._auth.source import ProvidedToken, StaticToken, TokenProvider, TokenSource, as_token_source

if TYPE_CHECKING:
    from ampeco_async._auth.client_credentials import ClientCredentials

__all__ = [
    "ClientCredentials",
    "Exchange",
    "ProvidedToken",
    "StaticToken",
    "TokenProvider",
    "TokenSource",
    "as_token_source",
    "fingerprint",
]


def __getattr__(name: str) -> Any:
    """Load the OAuth client only for those who use it."""
    if name == "ClientCredentials":
        from ampeco_async._auth.client_credentials import ClientCredentials

        return ClientCredentials
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
