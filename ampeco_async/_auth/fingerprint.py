"""A name for a token that does not give it away."""

from __future__ import annotations

from hashlib import blake2b

from ampeco_async._auth.client_credentials import ClientCredentials
from ampeco_async._auth.source import ProvidedToken, StaticToken, TokenSource


def fingerprint(source: TokenSource) -> str:
    """Return the key under which calls with this source share a rate limit.

    Equal in every process for a static token and for client credentials. A source of another kind may have a string
    attribute `gate_key` that says which limit it belongs to; without it the key holds for the object in this process.
    """
    if isinstance(source, StaticToken):
        return _digest("token", source._token)  # noqa: SLF001 - the one place that may look
    if isinstance(source, ClientCredentials):
        return _digest("client", source.client_id)
    key = getattr(source.provider if isinstance(source, ProvidedToken) else source, "gate_key", None)
    if isinstance(key, str):
        return _digest("key", key)
    return f"object-{hash(source.provider if isinstance(source, ProvidedToken) else source):x}"


def _digest(kind: str, value: str) -> str:
    return blake2b(value.encode(), digest_size=16, person=kind.encode()).hexdigest()
