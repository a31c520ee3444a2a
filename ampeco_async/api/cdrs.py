"""CDRs: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.cdrs import Cdr, CdrDeliveryResponse, CdrInclude

# fmt: off
_LIST: Operation[Cdr] = Operation(
    id="cdrsListing", name="cdrs.list", method="GET", path="/public-api/resources/cdrs/v2.0", result="Cdr",
    query={
        "start_date_time_from": "filter[startDateTimeFrom]", "start_date_time_to": "filter[startDateTimeTo]",
        "end_date_time_from": "filter[endDateTimeFrom]", "end_date_time_to": "filter[endDateTimeTo]",
        "operator_id": "filter[operatorId]", "platform_id": "filter[platformId]", "roaming_id": "filter[roamingId]",
        "credit": "filter[credit]", "is_local": "filter[isLocal]", "received_after": "filter[receivedAfter]",
        "received_before": "filter[receivedBefore]", "sent_after": "filter[sentAfter]",
        "sent_before": "filter[sentBefore]", "delivery_response": "filter[deliveryResponse]", "include": "include[]",
        "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("start_date_time_from", "start_date_time_to", "end_date_time_from", "end_date_time_to", "received_after", "received_before", "sent_after", "sent_before"),
    envelope=True, pagination="cursor", idempotent=True, since="3.106.5", errors=(400, 401, 403, 422, 429),
    resource="cdrs", version="2.0", key="list",
)
_GET: Operation[Cdr] = Operation(
    id="cdrRead", name="cdrs.get", method="GET", path="/public-api/resources/cdrs/v2.0/{cdr}", result="Cdr",
    query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="cdrs", version="2.0", key="get",
)
# fmt: on


class Cdrs(Resource):
    """CDRs: list, get.

    A charge detail record: the bill of a session between CPO and EMSP in roaming.
    """

    __slots__ = ()

    def list(
        self,
        *,
        start_date_time_from: datetime | None = None,
        start_date_time_to: datetime | None = None,
        end_date_time_from: datetime | None = None,
        end_date_time_to: datetime | None = None,
        operator_id: int | str | None = None,
        platform_id: int | str | None = None,
        roaming_id: int | str | None = None,
        credit: bool | None = None,
        is_local: bool | None = None,
        received_after: datetime | None = None,
        received_before: datetime | None = None,
        sent_after: datetime | None = None,
        sent_before: datetime | None = None,
        delivery_response: CdrDeliveryResponse | str | None = None,
        include: Sequence[CdrInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Cdr]:
        """List CDRs.

        ``GET /public-api/resources/cdrs/v2.0``
        Since 3.106.5. Pages: cursor. Errors: 400, 401, 403, 422, 429.

        Args:
            start_date_time_from: Sessions that started then or later.
            start_date_time_to: Sessions that started then or earlier.
            end_date_time_from: Sessions that ended then or later.
            end_date_time_to: Sessions that ended then or earlier.
            platform_id: Roaming platform that it is exchanged over.
            roaming_id: Id in roaming.
            credit: Whether it takes back an earlier CDR.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "start_date_time_from": start_date_time_from,
                "start_date_time_to": start_date_time_to,
                "end_date_time_from": end_date_time_from,
                "end_date_time_to": end_date_time_to,
                "operator_id": operator_id,
                "platform_id": platform_id,
                "roaming_id": roaming_id,
                "credit": credit,
                "is_local": is_local,
                "received_after": received_after,
                "received_before": received_before,
                "sent_after": sent_after,
                "sent_before": sent_before,
                "delivery_response": delivery_response,
                "include": include,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, cdr_id: int | str, *, include: Sequence[CdrInclude | str] | None = None, **options: Unpack[CallOptions]
    ) -> Cdr:
        """Read a CDR.

        ``GET /public-api/resources/cdrs/v2.0/{cdr}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (cdr_id,), {"include": include}, None, options)
