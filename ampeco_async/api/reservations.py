"""Reservations: list, get, cancel.

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
    from ampeco_async.models.reservations import Reservation, ReservationCancel, ReservationStatus

# fmt: off
_CANCEL: Operation[None] = Operation(
    id="reservationCancel", name="reservations.cancel", method="POST",
    path="/public-api/actions/reservation/v1.0/{reservation}/cancel", body="ReservationCancel | Mapping[str, Any]",
    since="3.59.0", errors=(401, 403, 404, 406, 422, 429), resource="reservations", version="1.0", key="cancel",
)
_LIST: Operation[Reservation] = Operation(
    id="reservationsListing", name="reservations.list", method="GET", path="/public-api/resources/reservations/v1.0",
    result="Reservation",
    query={
        "evse_id": "filter[evseId]", "user_id": "filter[userId]", "status": "filter[status]",
        "reserved_from": "filter[reservedFrom]", "reserved_to": "filter[reservedTo]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("reserved_from", "reserved_to"), envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="reservations", version="1.0", key="list",
)
_GET: Operation[Reservation] = Operation(
    id="reservationRead", name="reservations.get", method="GET",
    path="/public-api/resources/reservations/v1.0/{reservation}", result="Reservation", envelope=True, idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 429), resource="reservations", version="1.0", key="get",
)
# fmt: on


class Reservations(Resource):
    """Reservations: list, get, cancel.

    An EVSE held for a driver for a while, over OCPP ReserveNow.
    """

    __slots__ = ()

    def list(
        self,
        *,
        evse_id: int | str | None = None,
        user_id: int | str | None = None,
        status: ReservationStatus | str | None = None,
        reserved_from: datetime | None = None,
        reserved_to: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Reservation]:
        """List reservations.

        ``GET /public-api/resources/reservations/v1.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            reserved_from: UTC.
            reserved_to: UTC.
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "evse_id": evse_id,
                "user_id": user_id,
                "status": status,
                "reserved_from": reserved_from,
                "reserved_to": reserved_to,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, reservation_id: int | str, **options: Unpack[CallOptions]) -> Reservation:
        """Read a reservation.

        ``GET /public-api/resources/reservations/v1.0/{reservation}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (reservation_id,), {}, None, options)

    async def cancel(
        self,
        reservation_id: int | str,
        body: ReservationCancel | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel a reservation.

        ``POST /public-api/actions/reservation/v1.0/{reservation}/cancel``
        Since 3.59.0. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_CANCEL, (reservation_id,), {}, body, options)
