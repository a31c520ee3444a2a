"""Charge point vendors: list, get, create, update, delete.

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
    from ampeco_async.models.charge_point_vendors import ChargePointVendor, ChargePointVendorCreate
    from ampeco_async.models.common import Named

# fmt: off
_LIST: Operation[ChargePointVendor] = Operation(
    id="chargePointVendorsListing", name="charge_point_vendors.list", method="GET",
    path="/public-api/resources/charge-point-vendors/v1.0", result="ChargePointVendor",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="charge_point_vendors", version="1.0", key="list",
)
_CREATE: Operation[ChargePointVendor] = Operation(
    id="chargePointVendorCreate", name="charge_point_vendors.create", method="POST",
    path="/public-api/resources/charge-point-vendors/v1.0", result="ChargePointVendor",
    body="ChargePointVendorCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="charge_point_vendors", version="1.0", key="create",
)
_GET: Operation[ChargePointVendor] = Operation(
    id="chargePointVendorRead", name="charge_point_vendors.get", method="GET",
    path="/public-api/resources/charge-point-vendors/v1.0/{vendorId}", result="ChargePointVendor", envelope=True,
    idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="charge_point_vendors", version="1.0",
    key="get",
)
_UPDATE: Operation[ChargePointVendor] = Operation(
    id="chargePointVendorUpdate", name="charge_point_vendors.update", method="PATCH",
    path="/public-api/resources/charge-point-vendors/v1.0/{vendorId}", result="ChargePointVendor",
    body="Named | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0", errors=(401, 403, 404, 422, 429),
    resource="charge_point_vendors", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="chargePointVendorDelete", name="charge_point_vendors.delete", method="DELETE",
    path="/public-api/resources/charge-point-vendors/v1.0/{vendorId}", since="3.59.0", errors=(401, 403, 404, 429),
    resource="charge_point_vendors", version="1.0", key="delete",
)
# fmt: on


class ChargePointVendors(Resource):
    """Charge point vendors: list, get, create, update, delete.

    A maker of charge points.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[ChargePointVendor]:
        """List charge point vendors.

        ``GET /public-api/resources/charge-point-vendors/v1.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, vendor_id: int | str, **options: Unpack[CallOptions]) -> ChargePointVendor:
        """Read a charge point vendor.

        ``GET /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (vendor_id,), {}, None, options)

    async def create(
        self, body: ChargePointVendorCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointVendor:
        """Create a charge point vendor.

        ``POST /public-api/resources/charge-point-vendors/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, vendor_id: int | str, body: Named | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointVendor:
        """Update a charge point vendor.

        ``PATCH /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (vendor_id,), {}, body, options)

    async def delete(self, vendor_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a charge point vendor.

        ``DELETE /public-api/resources/charge-point-vendors/v1.0/{vendorId}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (vendor_id,), {}, None, options)
