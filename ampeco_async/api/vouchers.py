"""Vouchers: list, get, create, update, delete.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import EnabledStatus
    from ampeco_async.models.vouchers import (
        Voucher,
        VoucherCreate,
        VoucherType,
        VoucherUpdate,
        VoucherV20,
        VoucherV20Create,
        VoucherV20Update,
    )

# fmt: off
_V20_LIST: Operation[VoucherV20] = Operation(
    id="vouchersListingDeprecated", name="vouchers.v2_0.list", method="GET", path="/public-api/resources/vouchers/v2.0",
    result="VoucherV20",
    query={
        "type": "filter[type]", "status": "filter[status]", "created_at": "filter[createdAt]",
        "redeemed_after": "filter[redeemedAfter]", "redeemed_before": "filter[redeemedBefore]",
        "user_id": "filter[userId]", "page": "page", "per_page": "per_page",
    },
    datetimes=("redeemed_after", "redeemed_before"), dates=("created_at",), envelope=True, pagination="page",
    idempotent=True, since="3.59.0", deprecated=True, deprecated_since="3.106.5", replaced_by="vouchers.list",
    errors=(401, 403, 422, 429), resource="vouchers", version="2.0", key="list",
)
_V20_CREATE: Operation[VoucherV20] = Operation(
    id="voucherCreateDeprecated", name="vouchers.v2_0.create", method="POST",
    path="/public-api/resources/vouchers/v2.0", result="VoucherV20", body="VoucherV20Create | Mapping[str, Any]",
    envelope=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="vouchers.create",
    errors=(401, 403, 422, 429), resource="vouchers", version="2.0", key="create",
)
_V20_GET: Operation[VoucherV20] = Operation(
    id="voucherReadDeprecated", name="vouchers.v2_0.get", method="GET",
    path="/public-api/resources/vouchers/v2.0/{voucher}", result="VoucherV20", envelope=True, idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="vouchers.get",
    errors=(401, 403, 404, 429), resource="vouchers", version="2.0", key="get",
)
_V20_UPDATE: Operation[VoucherV20] = Operation(
    id="voucherUpdateDeprecated", name="vouchers.v2_0.update", method="PATCH",
    path="/public-api/resources/vouchers/v2.0/{voucher}", result="VoucherV20",
    body="VoucherV20Update | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="vouchers.update", errors=(401, 403, 404, 422, 429), resource="vouchers",
    version="2.0", key="update",
)
_V20_DELETE: Operation[None] = Operation(
    id="voucherDeleteDeprecated", name="vouchers.v2_0.delete", method="DELETE",
    path="/public-api/resources/vouchers/v2.0/{voucher}", since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="vouchers.delete", errors=(401, 403, 404, 429), resource="vouchers", version="2.0", key="delete",
)
_LIST: Operation[Voucher] = Operation(
    id="vouchersListing", name="vouchers.list", method="GET", path="/public-api/resources/vouchers/v2.1",
    result="Voucher",
    query={
        "type": "filter[type]", "status": "filter[status]", "created_at": "filter[createdAt]",
        "redeemed_after": "filter[redeemedAfter]", "redeemed_before": "filter[redeemedBefore]",
        "user_id": "filter[userId]", "expire_date_after": "filter[expireDateAfter]",
        "expire_date_before": "filter[expireDateBefore]", "code": "filter[code]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("redeemed_after", "redeemed_before"), dates=("created_at", "expire_date_after", "expire_date_before"),
    envelope=True, pagination="page", idempotent=True, since="3.59.0", errors=(401, 403, 422, 429), resource="vouchers",
    version="2.1", key="list", older=_V20_LIST,
)
_CREATE: Operation[Voucher] = Operation(
    id="voucherCreate", name="vouchers.create", method="POST", path="/public-api/resources/vouchers/v2.1",
    result="Voucher", body="VoucherCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 422, 429), resource="vouchers", version="2.1", key="create", older=_V20_CREATE,
)
_GET: Operation[Voucher] = Operation(
    id="voucherRead", name="vouchers.get", method="GET", path="/public-api/resources/vouchers/v2.1/{voucher}",
    result="Voucher", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="vouchers",
    version="2.1", key="get", older=_V20_GET,
)
_UPDATE: Operation[Voucher] = Operation(
    id="voucherUpdate", name="vouchers.update", method="PATCH", path="/public-api/resources/vouchers/v2.1/{voucher}",
    result="Voucher", body="VoucherUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="vouchers", version="2.1", key="update", older=_V20_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="voucherDelete", name="vouchers.delete", method="DELETE", path="/public-api/resources/vouchers/v2.1/{voucher}",
    since="3.106.5", errors=(401, 403, 404, 429), resource="vouchers", version="2.1", key="delete", older=_V20_DELETE,
    same_request=True,
)
# fmt: on


class Vouchers(Resource):
    """Vouchers: list, get, create, update, delete.

    A code that adds money to a driver's balance, or a top-up of that kind.
    """

    __slots__ = ()

    @property
    def v2_0(self) -> VouchersV20:
        """Version 2.0 of vouchers: list, get, create, update, delete; deprecated since 3.106.5."""
        return self._sub(VouchersV20)

    def list(
        self,
        *,
        type: VoucherType | str | None = None,
        status: EnabledStatus | str | None = None,
        created_at: date | None = None,
        redeemed_after: datetime | None = None,
        redeemed_before: datetime | None = None,
        user_id: int | str | None = None,
        expire_date_after: date | None = None,
        expire_date_before: date | None = None,
        code: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Voucher]:
        """List vouchers.

        ``GET /public-api/resources/vouchers/v2.1``
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
                "type": type,
                "status": status,
                "created_at": created_at,
                "redeemed_after": redeemed_after,
                "redeemed_before": redeemed_before,
                "user_id": user_id,
                "expire_date_after": expire_date_after,
                "expire_date_before": expire_date_before,
                "code": code,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, voucher_id: int | str, **options: Unpack[CallOptions]) -> Voucher:
        """Read a voucher.

        ``GET /public-api/resources/vouchers/v2.1/{voucher}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (voucher_id,), {}, None, options)

    async def create(self, body: VoucherCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Voucher:
        """Create a voucher.

        ``POST /public-api/resources/vouchers/v2.1``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, voucher_id: int | str, body: VoucherUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Voucher:
        """Update a voucher.

        ``PATCH /public-api/resources/vouchers/v2.1/{voucher}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (voucher_id,), {}, body, options)

    async def delete(self, voucher_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a voucher.

        ``DELETE /public-api/resources/vouchers/v2.1/{voucher}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (voucher_id,), {}, None, options)


class VouchersV20(Resource):
    """Version 2.0 of vouchers: list, get, create, update, delete; deprecated since 3.106.5.

    A voucher as v2.0 shows it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        type: VoucherType | str | None = None,
        status: EnabledStatus | str | None = None,
        created_at: date | None = None,
        redeemed_after: datetime | None = None,
        redeemed_before: datetime | None = None,
        user_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[VoucherV20]:
        """List vouchers.

        ``GET /public-api/resources/vouchers/v2.0``
        Since 3.59.0. Deprecated since 3.106.5: use ``vouchers.list``. Pages: page. Errors: 401, 403, 422,
        429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _V20_LIST,
            (),
            {
                "type": type,
                "status": status,
                "created_at": created_at,
                "redeemed_after": redeemed_after,
                "redeemed_before": redeemed_before,
                "user_id": user_id,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, voucher_id: int | str, **options: Unpack[CallOptions]) -> VoucherV20:
        """Read a voucher.

        ``GET /public-api/resources/vouchers/v2.0/{voucher}``
        Since 3.106.5. Deprecated since 3.106.5: use ``vouchers.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V20_GET, (voucher_id,), {}, None, options)

    async def create(self, body: VoucherV20Create | Mapping[str, Any], **options: Unpack[CallOptions]) -> VoucherV20:
        """Create a voucher.

        ``POST /public-api/resources/vouchers/v2.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``vouchers.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V20_CREATE, (), {}, body, options)

    async def update(
        self, voucher_id: int | str, body: VoucherV20Update | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> VoucherV20:
        """Update a voucher.

        ``PATCH /public-api/resources/vouchers/v2.0/{voucher}``
        Since 3.106.5. Deprecated since 3.106.5: use ``vouchers.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_V20_UPDATE, (voucher_id,), {}, body, options)

    async def delete(self, voucher_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a voucher.

        ``DELETE /public-api/resources/vouchers/v2.0/{voucher}``
        Since 3.106.5. Deprecated since 3.106.5: use ``vouchers.delete``. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_V20_DELETE, (voucher_id,), {}, None, options)
