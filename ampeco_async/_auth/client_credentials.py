"""OAuth 2.0 client credentials (RFC 6749 section 4.4)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

from ampeco_async._auth.oauth import (
    REVOKE_PATH,
    TOKEN_PATH,
    FormResponse,
    PostForm,
    Style,
    check_response,
    client_form,
    read_grant,
)
from ampeco_async._auth.secret import SecretStr, checked_secret
from ampeco_async._auth.single_flight import SingleFlight
from ampeco_async.errors import AmpecoError, ClientClosedError, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async._clock import Clock

_log = logging.getLogger("ampeco_async.auth")
# A token that replaced a rejected one and is itself rejected within this time is not replaced again.
_MIN_REPLACEMENT_INTERVAL: Final = 10.0
# Time until the next attempt after a failed refresh, while the old token is still valid.
_REFRESH_RETRY_INTERVAL: Final = 5.0


class Binding(NamedTuple):
    """How one client reaches the tenant."""

    post_form: PostForm
    clock: Clock


class ClientCredentials:
    """A token source that fetches access tokens with a client id and secret, and refreshes them before they expire.

    Use one instance for all clients of a tenant: they share its token, and any of them that is open fetches it.

    Args:
        client_id: of the OAuth client.
        client_secret: of the OAuth client.
        style: whether id and secret are sent in the form (``form``) or in an ``Authorization: Basic`` header
            (``basic``).
        margin: how many seconds before its end a token is refreshed; at most a tenth of its lifetime is used.
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
        self._origin: str | None = None
        self._bindings: list[Binding] = []
        self._token: SecretStr | None = None
        self._refresh_at = float("inf")
        self._expires_at = float("inf")
        self._replaces_rejected = False
        self._replaceable_from = float("-inf")
        self._refresh = SingleFlight(self._fetch)

    def bind(self, origin: str, post_form: PostForm, clock: Clock) -> None:
        """Set the tenant; a client calls this when it is made.

        Raises ConfigurationError if the credentials are already used for another ``origin``.
        """
        if self._origin not in (None, origin):
            raise ConfigurationError("these client credentials are in use for another tenant")
        self._origin = origin
        self._bindings.append(Binding(post_form, clock))

    def unbind(self, post_form: PostForm) -> None:
        """Use this ``post_form`` no longer; a client calls this when it is closed."""
        self._bindings = [binding for binding in self._bindings if binding.post_form != post_form]

    async def token(self) -> str:
        """Return a valid access token, fetched or refreshed if needed.

        If a refresh fails and the old token is still valid, the old token is returned. Raises OAuthError,
        FeatureDisabledError, TransportError.
        """
        clock = self._bound.clock
        if self._token is not None and clock.monotonic() < self._refresh_at:
            return self._token
        try:
            return await self._refresh.result()
        except AmpecoError:
            old = self._token
            now = clock.monotonic()
            if old is None or now >= self._expires_at:
                raise
            self._refresh_at = now + _REFRESH_RETRY_INTERVAL
            _log.warning("the access token could not be refreshed; the old one is still used")
            return old

    async def rejected(self, token: str) -> bool:
        """Discard the token, unless it was replaced already. Returns whether another attempt makes sense."""
        if self._token is None or token != self._token:
            return True
        if self._bound.clock.monotonic() < self._replaceable_from:
            return False
        self._token = None
        self._replaces_rejected = True
        return True

    async def revoke(self) -> None:
        """Revoke the current token at the tenant (RFC 7009), if there is one. The next call fetches a new token."""
        token, self._token = self._token, None
        if token is None:
            return
        response = await self._post(REVOKE_PATH, {"token": token, "token_type_hint": "access_token"})
        check_response(REVOKE_PATH, response, (token, self._secret))

    async def _fetch(self) -> SecretStr:
        clock = self._bound.clock
        requested_at = clock.monotonic()
        grant = read_grant(await self._post(TOKEN_PATH, {"grant_type": "client_credentials"}), (self._secret,))
        lifetime = float("inf") if grant.expires_in is None else grant.expires_in
        self._expires_at = requested_at + lifetime
        self._refresh_at = self._expires_at - min(self.margin, lifetime / 10) if grant.expires_in else self._expires_at
        if self._token is None and self._replaces_rejected:
            self._replaceable_from = clock.monotonic() + _MIN_REPLACEMENT_INTERVAL
        self._replaces_rejected = False
        self._token = grant.token
        _log.debug("new access token, valid for %s s", grant.expires_in)
        return grant.token

    async def _post(self, path: str, fields: Mapping[str, str]) -> FormResponse:
        form = client_form(fields, self.client_id, self._secret, self.style)
        while True:
            binding = self._bound
            try:
                return FormResponse(*await binding.post_form(path, form.fields, form.headers))
            except AmpecoError as error:
                if isinstance(error, ClientClosedError):
                    self.unbind(binding.post_form)
                elif binding in self._bindings:
                    raise
                # Otherwise its client was closed meanwhile; a request for a token does no harm twice.

    @property
    def _bound(self) -> Binding:
        """A binding of an open client."""
        if self._bindings:
            return self._bindings[0]
        if self._origin is None:
            raise ConfigurationError("client credentials work only within a client: use it with `async with`")
        raise ClientClosedError("every client of these credentials is closed: make a new AmpecoClient")

    def __repr__(self) -> str:
        return f"ClientCredentials({self.client_id!r}, ***, style={self.style!r})"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("client credentials cannot be pickled")
