"""Booking requests: list, get, create.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.booking_requests import BookingRequest, BookingRequestCreate, BookingRequestStatus

# fmt: off
_LIST: Operation[BookingRequest] = Operation(
    id="bookingRequestsListing", name="booking_requests.list", method="GET",
    path="/public-api/resources/booking-requests/v1.0", result="BookingRequest",
    query={
        "status": "filter[status]", "user_id": "filter[userId]", "location_id": "filter[locationId]",
        "start_after": "filter[startAfter]", "start_before": "filter[startBefore]", "end_after": "filter[endAfter]",
        "end_before": "filter[endBefore]", "created_after": "filter[createdAfter]",
        "created_before": "filter[createdBefore]", "external_id": "filter[externalId]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("start_after", "start_before", "end_after", "end_before", "created_after", "created_before"),
    envelope=True, pagination="cursor", idempotent=True, since="3.91.0", errors=(401, 403, 422, 429),
    resource="booking_requests", version="1.0", key="list",
)
_CREATE: Operation[BookingRequest] = Operation(
    id="bookingRequestCreate", name="booking_requests.create", method="POST",
    path="/public-api/resources/booking-requests/v1.0", result="BookingRequest",
    body="BookingRequestCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(400, 401, 403, 422, 429),
    resource="booking_requests", version="1.0", key="create",
)
_GET: Operation[BookingRequest] = Operation(
    id="bookingRequestRead", name="booking_requests.get", method="GET",
    path="/public-api/resources/booking-requests/v1.0/{bookingRequest}", result="BookingRequest", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="booking_requests", version="1.0",
    key="get",
)
# fmt: on


class BookingRequests(Resource):
    """Booking requests: list, get, create.

    A request to create, change or cancel a booking; ``type`` says which.
    """

    __slots__ = ()

    def list(
        self,
        *,
        status: BookingRequestStatus | str | None = None,
        user_id: int | str | None = None,
        location_id: int | str | None = None,
        start_after: datetime | None = None,
        start_before: datetime | None = None,
        end_after: datetime | None = None,
        end_before: datetime | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        external_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[BookingRequest]:
        """List booking requests.

        ``GET /public-api/resources/booking-requests/v1.0``
        Since 3.91.0. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            external_id: Id in a system of your own.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "status": status,
                "user_id": user_id,
                "location_id": location_id,
                "start_after": start_after,
                "start_before": start_before,
                "end_after": end_after,
                "end_before": end_before,
                "created_after": created_after,
                "created_before": created_before,
                "external_id": external_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, booking_request_id: int | str, **options: Unpack[CallOptions]) -> BookingRequest:
        """Read a booking request.

        ``GET /public-api/resources/booking-requests/v1.0/{bookingRequest}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (booking_request_id,), {}, None, options)

    async def create(
        self, body: BookingRequestCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> BookingRequest:
        """Ask to create, change or cancel a booking.

        ``POST /public-api/resources/booking-requests/v1.0``
        Since 3.106.5. Errors: 400, 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)
