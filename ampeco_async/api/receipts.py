"""Receipts: list, get.

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
    from ampeco_async.models.receipts import Receipt, ReceiptPaymentStatus

# fmt: off
_LIST: Operation[Receipt] = Operation(
    id="receiptsListing", name="receipts.list", method="GET", path="/public-api/resources/receipts/v2.0",
    result="Receipt",
    query={
        "user_id": "filter[userId]", "tax_id": "filter[taxId]", "payment_status": "filter[paymentStatus]",
        "period_start": "filter[periodStart]", "period_end": "filter[periodEnd]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("period_start", "period_end"), envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="receipts", version="2.0", key="list",
)
_GET: Operation[Receipt] = Operation(
    id="receiptRead", name="receipts.get", method="GET", path="/public-api/resources/receipts/v2.0/{receipt}",
    result="Receipt", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="receipts",
    version="2.0", key="get",
)
# fmt: on


class Receipts(Resource):
    """Receipts: list, get.

    A receipt for what a driver paid.
    """

    __slots__ = ()

    def list(
        self,
        *,
        user_id: int | str | None = None,
        tax_id: int | str | None = None,
        payment_status: ReceiptPaymentStatus | str | None = None,
        period_start: datetime | None = None,
        period_end: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Receipt]:
        """List receipts.

        ``GET /public-api/resources/receipts/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "user_id": user_id,
                "tax_id": tax_id,
                "payment_status": payment_status,
                "period_start": period_start,
                "period_end": period_end,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, receipt_id: int | str, **options: Unpack[CallOptions]) -> Receipt:
        """Read a receipt.

        ``GET /public-api/resources/receipts/v2.0/{receipt}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (receipt_id,), {}, None, options)
