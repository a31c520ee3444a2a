"""Charge point vendors (older path): list, get, create, update, delete; deprecated since 3.106.5.

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
    id="chargePointVendorsListingDeprecated", name="cp_vendors.list", method="GET",
    path="/public-api/resources/cp-vendors/v1.0", result="ChargePointVendor",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    deprecated=True, deprecated_since="3.106.5", replaced_by="charge_point_vendors.list", errors=(401, 403, 422, 429),
    resource="cp_vendors", version="1.0", key="list",
)
_CREATE: Operation[ChargePointVendor] = Operation(
    id="chargePointVendorCreateDeprecated", name="cp_vendors.create", method="POST",
    path="/public-api/resources/cp-vendors/v1.0", result="ChargePointVendor",
    body="ChargePointVendorCreate | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="charge_point_vendors.create", errors=(401, 403, 422, 429),
    resource="cp_vendors", version="1.0", key="create",
)
_GET: Operation[ChargePointVendor] = Operation(
    id="chargePointVendorReadDeprecated", name="cp_vendors.get", method="GET",
    path="/public-api/resources/cp-vendors/v1.0/{vendorId}", result="ChargePointVendor", envelope=True, idempotent=True,
    since="3.59.0", deprecated=True, deprecated_since="3.106.5", replaced_by="charge_point_vendors.get",
    errors=(401, 403, 404, 429), resource="cp_vendors", version="1.0", key="get",
)
_UPDATE: Operation[ChargePointVendor] = Operation(
    id="chargePointVendorUpdateDeprecated", name="cp_vendors.update", method="PATCH",
    path="/public-api/resources/cp-vendors/v1.0/{vendorId}", result="ChargePointVendor",
    body="Named | Mapping[str, Any]", envelope=True, since="3.59.0", deprecated=True, deprecated_since="3.106.5",
    replaced_by="charge_point_vendors.update", errors=(401, 403, 404, 422, 429), resource="cp_vendors", version="1.0",
    key="update",
)
_DELETE: Operation[None] = Operation(
    id="chargePointVendorDeleteDeprecated", name="cp_vendors.delete", method="DELETE",
    path="/public-api/resources/cp-vendors/v1.0/{vendorId}", since="3.59.0", deprecated=True,
    deprecated_since="3.106.5", replaced_by="charge_point_vendors.delete", errors=(401, 403, 404, 429),
    resource="cp_vendors", version="1.0", key="delete",
)
# fmt: on


class CpVendors(Resource):
    """Charge point vendors (older path): list, get, create, update, delete; deprecated since 3.106.5.

    A maker of charge points.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[ChargePointVendor]:
        """List charge point vendors.

        ``GET /public-api/resources/cp-vendors/v1.0``
        Since 3.59.0. Deprecated since 3.106.5: use ``charge_point_vendors.list``. Pages: page. Errors: 401,
        403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, vendor_id: int | str, **options: Unpack[CallOptions]) -> ChargePointVendor:
        """Read a charge point vendor.

        ``GET /public-api/resources/cp-vendors/v1.0/{vendorId}``
        Since 3.59.0. Deprecated since 3.106.5: use ``charge_point_vendors.get``. Errors: 401, 403, 404,
        429.
        """
        return await self._dispatcher.call(_GET, (vendor_id,), {}, None, options)

    async def create(
        self, body: ChargePointVendorCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointVendor:
        """Create a charge point vendor.

        ``POST /public-api/resources/cp-vendors/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``charge_point_vendors.create``. Errors: 401, 403, 422,
        429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, vendor_id: int | str, body: Named | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointVendor:
        """Update a charge point vendor.

        ``PATCH /public-api/resources/cp-vendors/v1.0/{vendorId}``
        Since 3.59.0. Deprecated since 3.106.5: use ``charge_point_vendors.update``. Errors: 401, 403, 404,
        422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (vendor_id,), {}, body, options)

    async def delete(self, vendor_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a charge point vendor.

        ``DELETE /public-api/resources/cp-vendors/v1.0/{vendorId}``
        Since 3.59.0. Deprecated since 3.106.5: use ``charge_point_vendors.delete``. Errors: 401, 403, 404,
        429.
        """
        await self._dispatcher.call(_DELETE, (vendor_id,), {}, None, options)
