"""Security events: list, get.

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
    from ampeco_async.models.security_events_log import SecurityEvent, SecurityEventType

# fmt: off
_LIST: Operation[SecurityEvent] = Operation(
    id="securityEventsListing", name="security_events.list", method="GET",
    path="/public-api/resources/security-events/v2.0", result="SecurityEvent",
    query={
        "type": "filter[type]", "charge_point": "filter[chargePoint]", "timestamp_from": "filter[timestampFrom]",
        "timestamp_to": "filter[timestampTo]", "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="security_events", version="2.0", key="list",
)
_GET: Operation[SecurityEvent] = Operation(
    id="securityEventRead", name="security_events.get", method="GET",
    path="/public-api/resources/security-events/v2.0/{securityEvent}", result="SecurityEvent", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="security_events", version="2.0", key="get",
)
# fmt: on


class SecurityEvents(Resource):
    """Security events: list, get.

    A security event that a charge point reported over OCPP.
    """

    __slots__ = ()

    def list(
        self,
        *,
        type: SecurityEventType | str | None = None,
        charge_point: int | None = None,
        timestamp_from: str | None = None,
        timestamp_to: str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SecurityEvent]:
        """List security events.

        ``GET /public-api/resources/security-events/v2.0``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "type": type,
                "charge_point": charge_point,
                "timestamp_from": timestamp_from,
                "timestamp_to": timestamp_to,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, security_event_id: int | str, **options: Unpack[CallOptions]) -> SecurityEvent:
        """Read a security event.

        ``GET /public-api/resources/security-events/v2.0/{securityEvent}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (security_event_id,), {}, None, options)
