"""Vendor error codes: list, get, create, update, delete.

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
    from ampeco_async.models.vendor_error_codes import VendorErrorCode, VendorErrorCodeCreate

# fmt: off
_LIST: Operation[VendorErrorCode] = Operation(
    id="vendorErrorCodesListing", name="vendor_error_codes.list", method="GET",
    path="/public-api/resources/vendor-error-codes/v2.0", result="VendorErrorCode",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="vendor_error_codes", version="2.0", key="list",
)
_CREATE: Operation[VendorErrorCode] = Operation(
    id="vendorErrorCodeCreate", name="vendor_error_codes.create", method="POST",
    path="/public-api/resources/vendor-error-codes/v2.0", result="VendorErrorCode",
    body="VendorErrorCodeCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="vendor_error_codes", version="2.0", key="create",
)
_GET: Operation[VendorErrorCode] = Operation(
    id="vendorErrorCodeRead", name="vendor_error_codes.get", method="GET",
    path="/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}", result="VendorErrorCode", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="vendor_error_codes", version="2.0",
    key="get",
)
_UPDATE: Operation[VendorErrorCode] = Operation(
    id="vendorErrorCodeUpdate", name="vendor_error_codes.update", method="PATCH",
    path="/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}", result="VendorErrorCode",
    body="VendorErrorCodeCreate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="vendor_error_codes", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="vendorErrorCodeDelete", name="vendor_error_codes.delete", method="DELETE",
    path="/public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="vendor_error_codes", version="2.0", key="delete",
)
# fmt: on


class VendorErrorCodes(Resource):
    """Vendor error codes: list, get, create, update, delete.

    What an error code of a vendor's own means, and what drivers can do about it.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[VendorErrorCode]:
        """List vendor error codes.

        ``GET /public-api/resources/vendor-error-codes/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, vendor_error_code_id: int | str, **options: Unpack[CallOptions]) -> VendorErrorCode:
        """Read a vendor error code.

        ``GET /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (vendor_error_code_id,), {}, None, options)

    async def create(
        self, body: VendorErrorCodeCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> VendorErrorCode:
        """Create a vendor error code.

        ``POST /public-api/resources/vendor-error-codes/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        vendor_error_code_id: int | str,
        body: VendorErrorCodeCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> VendorErrorCode:
        """Update a vendor error code.

        ``PATCH /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (vendor_error_code_id,), {}, body, options)

    async def delete(self, vendor_error_code_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a vendor error code.

        ``DELETE /public-api/resources/vendor-error-codes/v2.0/{vendorErrorCode}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (vendor_error_code_id,), {}, None, options)
