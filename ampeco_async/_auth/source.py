"""Where the access token of a request comes from. Every token is checked once, when it is made or returned."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, runtime_checkable

from ampeco_async._auth.client_credentials import ClientCredentials
from ampeco_async._auth.secret import SecretStr, checked_secret
from ampeco_async.errors import ConfigurationError

if TYPE_CHECKING:
    from ampeco_async._auth.oauth import PostForm
    from ampeco_async._clock import Clock


@runtime_checkable
class TokenSource(Protocol):
    """Returns the access token for every request.

    Some optional attributes are used if a source has them. ``rate_limit_key``, a string: sources with the same key
    share a rate limit; without it each object has its own. ``bind(origin, post_form, clock)``: called by a client when
    it is made; ``post_form`` posts a form to the tenant without an access token. ``unbind(post_form)``: called when
    that client is closed, since ``post_form`` then raises ClientClosedError.
    """

    async def token(self) -> str:
        """Return the token to send now."""
        ...

    async def rejected(self, token: str) -> bool:
        """Handle that the tenant responded 401 to this token. Return whether one more attempt makes sense."""
        ...


TokenProvider = Callable[[], Awaitable[str]]
"""An async function that returns the token to send now."""


class StaticToken:
    """A long-lived API access token from the back office."""

    __slots__ = ("_token",)

    def __init__(self, token: str) -> None:
        self._token = checked_secret(token, "the token")

    async def token(self) -> str:
        """Return the token."""
        return self._token

    async def rejected(self, token: str) -> bool:
        """Return False: there is no other token."""
        del token
        return False

    def __repr__(self) -> str:
        return "StaticToken(***)"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a token cannot be pickled")


class ProvidedToken:
    """A token from the user's own function, which is called before every request."""

    __slots__ = ("provider",)

    def __init__(self, provider: TokenProvider) -> None:
        self.provider = provider

    async def token(self) -> str:
        """Call the function and return its token. Raises ConfigurationError if the token cannot be sent."""
        return await self._checked_token()

    async def rejected(self, token: str) -> bool:
        """Call the function again: another attempt makes sense if it returns a different token."""
        return await self._checked_token() != token

    async def _checked_token(self) -> SecretStr:
        return checked_secret(await self.provider(), "the token returned by the token provider")

    def __repr__(self) -> str:
        return f"ProvidedToken({getattr(self.provider, '__qualname__', type(self.provider).__qualname__)})"


class CheckedTokenSource:
    """The user's own token source, with a check of every token that it returns."""

    __slots__ = ("source",)

    def __init__(self, source: TokenSource) -> None:
        self.source = source

    def bind(self, origin: str, post_form: PostForm, clock: Clock) -> None:
        """Bind the source to a tenant, if it can be bound."""
        bind = getattr(self.source, "bind", None)
        if bind is not None:
            bind(origin, post_form, clock)

    def unbind(self, post_form: PostForm) -> None:
        """Release the source from a client that is closed, if it can be released."""
        unbind = getattr(self.source, "unbind", None)
        if unbind is not None:
            unbind(post_form)

    async def token(self) -> str:
        """Return the token of the source. Raises ConfigurationError if the token cannot be sent."""
        return checked_secret(await self.source.token(), "the token returned by the token source")

    async def rejected(self, token: str) -> bool:
        """Return what the source returns."""
        return await self.source.rejected(token)

    def __repr__(self) -> str:
        return f"CheckedTokenSource({type(self.source).__qualname__})"


def as_token_source(token: str | TokenProvider | TokenSource) -> TokenSource:
    """Return a source for a token, an async function that returns one, or a source of the user.

    Every token of the returned source can be sent in a header: its ``token`` method raises ConfigurationError, which
    does not contain the token, for any other. This function raises the same error for a string that cannot be sent.
    """
    if isinstance(token, str):
        return StaticToken(token)
    if isinstance(token, TokenSource):
        # Exactly these classes check their tokens; a subclass may override ``token``.
        return token if type(token) in _CHECKING_CLASSES else CheckedTokenSource(token)
    if callable(token):
        return ProvidedToken(token)
    raise ConfigurationError("token must be a string, an async function that returns one, or a TokenSource")


_CHECKING_CLASSES = frozenset({StaticToken, ProvidedToken, CheckedTokenSource, ClientCredentials})


def fingerprint(source: TokenSource) -> str:
    """Return the key under which requests with tokens of this source share a rate limit.

    The key does not reveal the token. It is the same in every process for a static token, for client credentials and
    for a source or function with a ``rate_limit_key``; any other key is valid for the object in this process only.
    """
    user_object = _user_object(source)
    if isinstance(user_object, StaticToken):
        return _digest("token", user_object._token)  # noqa: SLF001
    if isinstance(user_object, ClientCredentials):
        return _digest("client", user_object.client_id)
    key = getattr(user_object, "rate_limit_key", None)
    return _digest("key", key) if isinstance(key, str) else f"object-{hash(user_object):x}"


def _user_object(source: TokenSource) -> object:
    """Return what the user gave: the function or source that ``source`` wraps, or ``source`` itself."""
    if isinstance(source, ProvidedToken):
        return source.provider
    return source.source if isinstance(source, CheckedTokenSource) else source


def _digest(kind: str, value: str) -> str:
    return blake2b(value.encode(), digest_size=16, person=kind.encode()).hexdigest()
