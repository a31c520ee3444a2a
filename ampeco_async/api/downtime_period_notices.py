"""Downtime period notices: list, get, create, update, delete.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.charge_point_downtime_periods import DowntimePeriodType
    from ampeco_async.models.downtime_period_notices import (
        DowntimePeriodNotice,
        DowntimePeriodNoticeCreate,
        DowntimePeriodNoticeUpdate,
    )

# fmt: off
_LIST: Operation[DowntimePeriodNotice] = Operation(
    id="getDowntimePeriodNotices", name="downtime_period_notices.list", method="GET",
    path="/public-api/resources/downtime-period-notices/v1.0", result="DowntimePeriodNotice",
    query={"type": "filter[type]", "per_page": "per_page"}, envelope=True, pagination="none", idempotent=True,
    since="3.59.0", errors=(401, 403, 422, 429), resource="downtime_period_notices", version="1.0", key="list",
)
_CREATE: Operation[DowntimePeriodNotice] = Operation(
    id="postDowntimePeriodNotice", name="downtime_period_notices.create", method="POST",
    path="/public-api/resources/downtime-period-notices/v1.0", result="DowntimePeriodNotice",
    body="DowntimePeriodNoticeCreate | Mapping[str, Any]", envelope=True, since="3.59.0", errors=(401, 403, 422, 429),
    resource="downtime_period_notices", version="1.0", key="create",
)
_GET: Operation[DowntimePeriodNotice] = Operation(
    id="getDowntimePeriodNotice", name="downtime_period_notices.get", method="GET",
    path="/public-api/resources/downtime-period-notices/v1.0/{notice}", result="DowntimePeriodNotice", envelope=True,
    idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="downtime_period_notices", version="1.0",
    key="get",
)
_UPDATE: Operation[DowntimePeriodNotice] = Operation(
    id="patchDowntimePeriodNotice", name="downtime_period_notices.update", method="PATCH",
    path="/public-api/resources/downtime-period-notices/v1.0/{notice}", result="DowntimePeriodNotice",
    body="DowntimePeriodNoticeUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="downtime_period_notices", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="deleteDowntimePeriodNotice", name="downtime_period_notices.delete", method="DELETE",
    path="/public-api/resources/downtime-period-notices/v1.0/{notice}", since="3.59.0", errors=(401, 403, 404, 429),
    resource="downtime_period_notices", version="1.0", key="delete",
)
# fmt: on


class DowntimePeriodNotices(Resource):
    """Downtime period notices: list, get, create, update, delete.

    A reason for downtime that periods refer to.
    """

    __slots__ = ()

    def list(
        self,
        *,
        type: DowntimePeriodType | str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[DowntimePeriodNotice]:
        """List downtime period notices.

        ``GET /public-api/resources/downtime-period-notices/v1.0``
        Since 3.59.0. Pages: none. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"type": type, "per_page": per_page}, options)

    async def get(self, notice_id: int | str, **options: Unpack[CallOptions]) -> DowntimePeriodNotice:
        """Read a downtime period notice.

        ``GET /public-api/resources/downtime-period-notices/v1.0/{notice}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (notice_id,), {}, None, options)

    async def create(
        self, body: DowntimePeriodNoticeCreate | Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> DowntimePeriodNotice:
        """Create a downtime period notice.

        ``POST /public-api/resources/downtime-period-notices/v1.0``
        Since 3.59.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        notice_id: int | str,
        body: DowntimePeriodNoticeUpdate | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> DowntimePeriodNotice:
        """Update a downtime period notice.

        ``PATCH /public-api/resources/downtime-period-notices/v1.0/{notice}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (notice_id,), {}, body, options)

    async def delete(self, notice_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a downtime period notice.

        ``DELETE /public-api/resources/downtime-period-notices/v1.0/{notice}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (notice_id,), {}, None, options)
