"""Custom fees: list, get.

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
    from ampeco_async.models.custom_fees import CustomFee

# fmt: off
_LIST: Operation[CustomFee] = Operation(
    id="customFeesListing", name="custom_fees.list", method="GET", path="/public-api/resources/custom-fees/v2.0",
    result="CustomFee",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="custom_fees", version="2.0", key="list",
)
_GET: Operation[CustomFee] = Operation(
    id="customFeeRead", name="custom_fees.get", method="GET", path="/public-api/resources/custom-fees/v2.0/{customFee}",
    result="CustomFee", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="custom_fees", version="2.0", key="get",
)
# fmt: on


class CustomFees(Resource):
    """Custom fees: list, get.

    A fee that an admin charged a user by hand.
    """

    __slots__ = ()

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[CustomFee]:
        """List custom fees.

        ``GET /public-api/resources/custom-fees/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {"created_after": created_after, "created_before": created_before, "page": page, "per_page": per_page},
            options,
        )

    async def get(self, custom_fee_id: int | str, **options: Unpack[CallOptions]) -> CustomFee:
        """Read a custom fee.

        ``GET /public-api/resources/custom-fees/v2.0/{customFee}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (custom_fee_id,), {}, None, options)
