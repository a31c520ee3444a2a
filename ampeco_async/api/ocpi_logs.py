"""OCPI logs: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.ocpi_logs import OcpiLogEntry

# fmt: off
_LIST: Operation[OcpiLogEntry] = Operation(
    id="ocpiLogListing", name="ocpi_logs.list", method="GET", path="/public-api/logs/ocpi/v1.0", result="OcpiLogEntry",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "direction": "filter[direction]", "evse_id": "filter[evseId]", "location_id": "filter[locationId]",
        "method": "filter[method]", "module": "filter[module]", "roaming_connection_id": "filter[roamingConnectionId]",
        "session_id": "filter[sessionId]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="cursor", idempotent=True, since="3.168.0",
    errors=(401, 403, 422, 429), resource="ocpi_logs", version="1.0", key="list",
)
_GET: Operation[OcpiLogEntry] = Operation(
    id="ocpiLogRead", name="ocpi_logs.get", method="GET", path="/public-api/logs/ocpi/v1.0/{id}", result="OcpiLogEntry",
    envelope=True, idempotent=True, since="3.168.0", errors=(401, 403, 404, 429), resource="ocpi_logs", version="1.0",
    key="get",
)
# fmt: on


class OcpiLogs(Resource):
    """OCPI logs: list, get.

    A request over OCPI between the platform and a roaming partner, and the answer.
    """

    __slots__ = ()

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        direction: str | None = None,
        evse_id: int | str | None = None,
        location_id: int | str | None = None,
        method: str | None = None,
        module: str | None = None,
        roaming_connection_id: int | str | None = None,
        session_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[OcpiLogEntry]:
        """List OCPI requests between the platform and roaming partners.

        ``GET /public-api/logs/ocpi/v1.0``
        Since 3.168.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            method: HTTP method.
            module: OCPI module, such as sessions or tokens.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "created_after": created_after,
                "created_before": created_before,
                "direction": direction,
                "evse_id": evse_id,
                "location_id": location_id,
                "method": method,
                "module": module,
                "roaming_connection_id": roaming_connection_id,
                "session_id": session_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, ocpi_log_id: int | str, **options: Unpack[CallOptions]) -> OcpiLogEntry:
        """Read an OCPI request between the platform and a roaming partner.

        ``GET /public-api/logs/ocpi/v1.0/{id}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (ocpi_log_id,), {}, None, options)
