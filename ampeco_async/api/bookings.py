"""Bookings: list, get.

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
    from ampeco_async.models.bookings import Booking, BookingInclude, BookingStatus

# fmt: off
_LIST: Operation[Booking] = Operation(
    id="bookingsListing", name="bookings.list", method="GET", path="/public-api/resources/bookings/v1.0",
    result="Booking",
    query={
        "status": "filter[status]", "user_id": "filter[userId]", "location_id": "filter[locationId]",
        "start_after": "filter[startAfter]", "start_before": "filter[startBefore]", "end_after": "filter[endAfter]",
        "end_before": "filter[endBefore]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("start_after", "start_before", "end_after", "end_before"), envelope=True, pagination="cursor",
    idempotent=True, since="3.91.0", errors=(401, 403, 422, 429), resource="bookings", version="1.0", key="list",
)
_GET: Operation[Booking] = Operation(
    id="bookingRead", name="bookings.get", method="GET", path="/public-api/resources/bookings/v1.0/{booking}",
    result="Booking", query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="bookings", version="1.0", key="get",
)
# fmt: on


class Bookings(Resource):
    """Bookings: list, get.

    A booked span of time at a location, on one or more EVSEs.
    """

    __slots__ = ()

    def list(
        self,
        *,
        status: BookingStatus | str | None = None,
        user_id: int | str | None = None,
        location_id: int | str | None = None,
        start_after: datetime | None = None,
        start_before: datetime | None = None,
        end_after: datetime | None = None,
        end_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Booking]:
        """List bookings.

        ``GET /public-api/resources/bookings/v1.0``
        Since 3.91.0. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            start_after: UTC.
            start_before: UTC.
            end_after: UTC.
            end_before: UTC.
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
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self,
        booking_id: int | str,
        *,
        include: Sequence[BookingInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Booking:
        """Read a booking.

        ``GET /public-api/resources/bookings/v1.0/{booking}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (booking_id,), {"include": include}, None, options)
