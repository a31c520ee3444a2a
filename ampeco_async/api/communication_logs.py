"""Communication logs: list, get.

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
    from ampeco_async.models.communication_logs import CommunicationLog

# fmt: off
_LIST: Operation[CommunicationLog] = Operation(
    id="communicationLogListing", name="communication_logs.list", method="GET",
    path="/public-api/logs/communication/v1.0", result="CommunicationLog",
    query={
        "charge_point_id": "filter[chargePointId]", "command": "filter[command]",
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "direction": "filter[direction]", "evse_id": "filter[evseId]", "location_id": "filter[locationId]",
        "partner_id": "filter[partnerId]", "session_id": "filter[sessionId]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="cursor", idempotent=True, since="3.139.0",
    errors=(401, 403, 422, 429), resource="communication_logs", version="1.0", key="list",
)
_GET: Operation[CommunicationLog] = Operation(
    id="communicationLogRead", name="communication_logs.get", method="GET",
    path="/public-api/logs/communication/v1.0/{id}", result="CommunicationLog", envelope=True, idempotent=True,
    since="3.139.0", errors=(401, 403, 404, 429), resource="communication_logs", version="1.0", key="get",
)
# fmt: on


class CommunicationLogs(Resource):
    """Communication logs: list, get.

    A message between the platform and a charge point, and the answer to it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        charge_point_id: int | str | None = None,
        command: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        direction: str | None = None,
        evse_id: int | str | None = None,
        location_id: int | str | None = None,
        partner_id: int | str | None = None,
        session_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[CommunicationLog]:
        """List messages between the platform and charge points.

        ``GET /public-api/logs/communication/v1.0``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            command: OCPP message, such as BootNotification.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "charge_point_id": charge_point_id,
                "command": command,
                "created_after": created_after,
                "created_before": created_before,
                "direction": direction,
                "evse_id": evse_id,
                "location_id": location_id,
                "partner_id": partner_id,
                "session_id": session_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, communication_log_id: int | str, **options: Unpack[CallOptions]) -> CommunicationLog:
        """Read a message between the platform and a charge point.

        ``GET /public-api/logs/communication/v1.0/{id}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (communication_log_id,), {}, None, options)
