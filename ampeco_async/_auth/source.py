"""Where the token of a request comes from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, Protocol, runtime_checkable

from ampeco_async._auth.secret import SecretStr, checked_secret
from ampeco_async.errors import ConfigurationError


@runtime_checkable
class TokenSource(Protocol):
    """Gives the token for every request."""

    async def token(self) -> str:
        """Return the token to send now."""
        ...

    async def rejected(self, token: str) -> bool:
        """The tenant answered 401 to this token. Returns whether one more try, with a new token, makes sense."""
        ...


TokenProvider = Callable[[], Awaitable[str]]


class StaticToken:
    """A long-lived API token from the back office."""

    __slots__ = ("_token",)

    def __init__(self, token: str) -> None:
        self._token = checked_secret(token, "the token")

    async def token(self) -> str:
        """Return the token."""
        return self._token

    async def rejected(self, token: str) -> bool:
        """There is no other one."""
        del token
        return False

    def __repr__(self) -> str:
        return "StaticToken(***)"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a token is not pickled")


class ProvidedToken:
    """A token that the caller's own function gives, asked before every request."""

    __slots__ = ("provider",)

    def __init__(self, provider: TokenProvider) -> None:
        self.provider = provider

    async def token(self) -> str:
        """Ask for the token."""
        return await self._ask()

    async def rejected(self, token: str) -> bool:
        """Ask again: a different answer is worth another try."""
        return await self._ask() != token

    async def _ask(self) -> SecretStr:
        return checked_secret(await self.provider(), "the token from the token provider")

    def __repr__(self) -> str:
        return f"ProvidedToken({getattr(self.provider, '__qualname__', type(self.provider).__qualname__)})"


def as_token_source(token: str | TokenProvider | TokenSource) -> TokenSource:
    """Make a source of what the caller gave: a token, an async function that returns one, or a source.

    Raises `ConfigurationError`, without the token, if it cannot be used.
    """
    if isinstance(token, str):
        return StaticToken(token)
    if isinstance(token, TokenSource):
        return token
    if callable(token):
        return ProvidedToken(token)
    raise ConfigurationError("token must be a string, an async function that returns one, or a TokenSource")
