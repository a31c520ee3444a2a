"""Roaming connections: list, get.

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
    id="listRoamingConnections", name="roaming_connections.list", method="GET",
    path="/public-api/resources/roaming-connections/v2.0", result="RoamingConnection",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.59.0", errors=(401, 403, 422, 429), resource="roaming_connections", version="2.0", key="list",
)
_GET: Operation[RoamingConnection] = Operation(
    id="getRoamingConnection", name="roaming_connections.get", method="GET",
    path="/public-api/resources/roaming-connections/v2.0/{roamingConnection}", result="RoamingConnection",
    envelope=True, idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="roaming_connections",
    version="2.0", key="get",
)
# fmt: on


class RoamingConnections(Resource):
    """Roaming connections: list, get.

    A link to a roaming hub or partner over OCPI or OICP.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[RoamingConnection]:
        """List roaming connections.

        ``GET /public-api/resources/roaming-connections/v2.0``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, roaming_connection_id: int | str, **options: Unpack[CallOptions]) -> RoamingConnection:
        """Read a roaming connection.

        ``GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (roaming_connection_id,), {}, None, options)
