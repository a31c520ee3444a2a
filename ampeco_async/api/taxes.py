"""Taxes: list, get, create, update, delete, validate VAT.

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
    from ampeco_async.models.taxes import Tax, TaxCreate, TaxUpdate

# fmt: off
_VALIDATE_VAT: Operation[None] = Operation(
    id="taxValidateVat", name="taxes.validate_vat", method="POST", path="/public-api/actions/tax/v1.0/validate-vat",
    body="Mapping[str, Any]", since="3.168.0", errors=(401, 403, 422, 429), resource="taxes", version="1.0",
    key="validate_vat",
)
_LIST: Operation[Tax] = Operation(
    id="taxesListing", name="taxes.list", method="GET", path="/public-api/resources/taxes/v2.0", result="Tax",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="taxes", version="2.0", key="list",
)
_CREATE: Operation[Tax] = Operation(
    id="taxCreate", name="taxes.create", method="POST", path="/public-api/resources/taxes/v2.0", result="Tax",
    body="TaxCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429), resource="taxes",
    version="2.0", key="create",
)
_GET: Operation[Tax] = Operation(
    id="taxRead", name="taxes.get", method="GET", path="/public-api/resources/taxes/v2.0/{tax}", result="Tax",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="taxes", version="2.0",
    key="get",
)
_UPDATE: Operation[Tax] = Operation(
    id="taxUpdate", name="taxes.update", method="PATCH", path="/public-api/resources/taxes/v2.0/{tax}", result="Tax",
    body="TaxUpdate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="taxes", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="taxDelete", name="taxes.delete", method="DELETE", path="/public-api/resources/taxes/v2.0/{tax}",
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 409, 429), resource="taxes", version="2.0", key="delete",
)
# fmt: on


class Taxes(Resource):
    """Taxes: list, get, create, update, delete, validate VAT.

    A tax rate that prices can be subject to.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[Tax]:
        """List taxes.

        ``GET /public-api/resources/taxes/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, tax_id: int | str, **options: Unpack[CallOptions]) -> Tax:
        """Read a tax.

        ``GET /public-api/resources/taxes/v2.0/{tax}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (tax_id,), {}, None, options)

    async def create(self, body: TaxCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Tax:
        """Create a tax.

        ``POST /public-api/resources/taxes/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, tax_id: int | str, body: TaxUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Tax:
        """Update a tax.

        ``PATCH /public-api/resources/taxes/v2.0/{tax}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (tax_id,), {}, body, options)

    async def delete(self, tax_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a tax.

        ``DELETE /public-api/resources/taxes/v2.0/{tax}``
        Since 3.106.5. Errors: 401, 403, 404, 409, 429.
        """
        await self._dispatcher.call(_DELETE, (tax_id,), {}, None, options)

    async def validate_vat(self, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]) -> None:
        """Check a VAT number.

        ``POST /public-api/actions/tax/v1.0/validate-vat``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 422, 429.
        """
        await self._dispatcher.call(_VALIDATE_VAT, (), {}, body, options)
