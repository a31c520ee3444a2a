"""Access tokens of OAuth clients: revoke, token.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.oauth import OAuthRevocationRequest, OAuthToken, OAuthTokenRequest

# fmt: off
_REVOKE: Operation[None] = Operation(
    id="oauthRevoke", name="oauth.revoke", method="POST", path="/public-api/oauth/revoke",
    body="OAuthRevocationRequest | Mapping[str, Any]", content_type="application/x-www-form-urlencoded",
    since="3.251.0", errors=(400, 401, 404), resource="oauth", key="revoke",
)
_TOKEN: Operation[OAuthToken] = Operation(
    id="oauthToken", name="oauth.token", method="POST", path="/public-api/oauth/token", result="OAuthToken",
    body="OAuthTokenRequest | Mapping[str, Any]", content_type="application/x-www-form-urlencoded", since="3.251.0",
    errors=(400, 401, 404), resource="oauth", key="token",
)
# fmt: on


class Oauth(Resource):
    """Access tokens of OAuth clients: revoke, token."""

    __slots__ = ()

    async def revoke(self, body: OAuthRevocationRequest | Mapping[str, Any], **options: Unpack[CallOptions]) -> None:
        """Revoke an access token.

        ``POST /public-api/oauth/revoke``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 400, 401, 404.
        """
        await self._dispatcher.call(_REVOKE, (), {}, body, options)

    async def token(self, body: OAuthTokenRequest | Mapping[str, Any], **options: Unpack[CallOptions]) -> OAuthToken:
        """Exchange client credentials for an access token.

        ``POST /public-api/oauth/token``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 400, 401, 404.
        """
        return await self._dispatcher.call(_TOKEN, (), {}, body, options)
