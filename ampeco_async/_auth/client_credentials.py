"""OAuth 2.0 client credentials (RFC 6749 section 4.4)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, NoReturn

from ampeco_async._auth.oauth_rules import REVOKE_PATH, TOKEN_PATH, Style, check_answer, identified, read_grant
from ampeco_async._auth.secret import SecretStr, checked_secret
from ampeco_async._auth.single_flight import SingleFlight
from ampeco_async.errors import AmpecoError, ConfigurationError

if TYPE_CHECKING:
    from ampeco_async._auth.exchange import Exchange
    from ampeco_async._clock import Clock

_log = logging.getLogger("ampeco_async.auth")
# A token that was fetched because another was rejected, and is itself rejected so soon, is not replaced again.
_PROBATION: Final = 10.0
# Pause before another attempt when a refresh failed while the old token is still good.
_PAUSE: Final = 5.0


class ClientCredentials:
    """A token that is fetched with a client id and secret, and fetched anew before it expires.

    `style` says where the two go: in the form or in an `Authorization: Basic` header. `margin` is how many seconds
    before its end a token is replaced, at most a tenth of its life. Give one instance to all clients of a tenant.
    """

    def __init__(self, client_id: str, client_secret: str, *, style: Style = "form", margin: float = 60.0) -> None:
        if style not in ("form", "basic"):
            raise ConfigurationError('style must be "form" or "basic"')
        if not isinstance(client_id, str) or not client_id:
            raise ConfigurationError("client_id must be a string that is not empty")
        self.client_id = client_id
        self.style: Style = style
        self.margin = margin
        self._secret = checked_secret(client_secret, "client_secret")
        self._bound: tuple[str, Exchange, Clock] | None = None
        self._token: SecretStr | None = None
        self._refresh_at = float("inf")
        self._expires_at = float("inf")
        self._rejected_at = float("-inf")
        self._probation_until = float("-inf")
        self._refresh = SingleFlight(self._fetch)

    def bind(self, origin: str, exchange: Exchange, clock: Clock) -> None:
        """Called by a client when it opens. Credentials belong to one tenant: another `origin` is refused."""
        if self._bound is not None and self._bound[0] != origin:
            raise ConfigurationError("these client credentials are in use for another tenant")
        self._bound = (origin, exchange, clock)

    async def token(self) -> str:
        """Return a token that is good for `margin` more seconds. Raises `OAuthError`, `FeatureDisabledError`."""
        clock = self._tenant[2]
        if self._token is not None and clock.monotonic() < self._refresh_at:
            return self._token
        try:
            return await self._refresh.result()
        except AmpecoError:
            old = self._token
            now = clock.monotonic()
            if old is None or now >= self._expires_at:
                raise
            self._refresh_at = now + _PAUSE
            _log.warning("the access token could not be refreshed, going on with the old one")
            return old

    async def rejected(self, token: str) -> bool:
        """Drop the token, unless it was replaced already."""
        if self._token is None or token != self._token:
            return True
        now = self._tenant[2].monotonic()
        if now < self._probation_until:
            return False
        self._token = None
        self._rejected_at = now
        return True

    async def revoke(self) -> None:
        """Make the current token worthless (RFC 7009). The next call fetches another."""
        token, self._token = self._token, None
        if token is None:
            return
        hint = {"token": token, "token_type_hint": "access_token"}
        fields, headers = identified(hint, self.client_id, self._secret, self.style)
        answer = await self._tenant[1](REVOKE_PATH, fields, headers)
        check_answer(REVOKE_PATH, *answer, (token, self._secret))

    async def _fetch(self) -> SecretStr:
        _, exchange, clock = self._tenant
        fields, headers = identified({"grant_type": "client_credentials"}, self.client_id, self._secret, self.style)
        asked_at = clock.monotonic()
        grant = read_grant(*await exchange(TOKEN_PATH, fields, headers), (self._secret,))
        life = float("inf") if grant.expires_in is None else grant.expires_in
        self._expires_at = asked_at + life
        self._refresh_at = self._expires_at - min(self.margin, life / 10) if grant.expires_in else self._expires_at
        if self._token is None and self._rejected_at > float("-inf"):
            self._probation_until = clock.monotonic() + _PROBATION
        self._rejected_at = float("-inf")
        self._token = grant.token
        _log.debug("new access token, good for %s s", grant.expires_in)
        return grant.token

    @property
    def _tenant(self) -> tuple[str, Exchange, Clock]:
        if self._bound is None:
            raise ConfigurationError("client credentials work only within a client: use it with `async with`")
        return self._bound

    def __repr__(self) -> str:
        return f"ClientCredentials({self.client_id!r}, ***, style={self.style!r})"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("client credentials are not pickled")
