"""Roaming platforms: list, get; deprecated since 3.106.5.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.roaming_connections import RoamingConnection

# fmt: off
_LIST: Operation[RoamingConnection] = Operation(
    id="roamingPlatformsListingDeprecated", name="roaming_platforms.list", method="GET",
    path="/public-api/resources/roaming-platforms/v1.0", result="RoamingConnection",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    deprecated=True, deprecated_since="3.106.5", replaced_by="roaming_connections.list", errors=(401, 403, 422, 429),
    resource="roaming_platforms", version="1.0", key="list",
)
_GET: Operation[RoamingConnection] = Operation(
    id="roamingPlatformReadDeprecated", name="roaming_platforms.get", method="GET",
    path="/public-api/resources/roaming-platforms/v1.0/{roamingPlatform}", result="RoamingConnection", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="roaming_connections.get", errors=(401, 403, 404, 429), resource="roaming_platforms", version="1.0",
    key="get",
)
# fmt: on


class RoamingPlatforms(Resource):
    """Roaming platforms: list, get; deprecated since 3.106.5.

    A link to a roaming hub or partner over OCPI or OICP.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[RoamingConnection]:
        """List roaming platforms.

        ``GET /public-api/resources/roaming-platforms/v1.0``
        Since 3.59.0. Deprecated since 3.106.5: use ``roaming_connections.list``. Pages: page. Errors: 401,
        403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, roaming_platform_id: int | str, **options: Unpack[CallOptions]) -> RoamingConnection:
        """Read a roaming platform.

        ``GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}``
        Since 3.106.5. Deprecated since 3.106.5: use ``roaming_connections.get``. Errors: 401, 403, 404,
        429.
        """
        return await self._dispatcher.call(_GET, (roaming_platform_id,), {}, None, options)
