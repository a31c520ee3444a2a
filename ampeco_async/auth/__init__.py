"""Tokens: a fixed one, one from the caller's own function, or OAuth client credentials."""

from ampeco_async.auth.client_credentials import ClientCredentials
from ampeco_async.auth.exchange import Exchange
from ampeco_async.auth.fingerprint import fingerprint
from ampeco_async.auth.source import ProvidedToken, StaticToken, TokenProvider, TokenSource, as_token_source

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
