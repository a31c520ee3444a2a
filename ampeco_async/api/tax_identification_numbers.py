"""Tax identification numbers: list, get, create, update, delete.

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
    from ampeco_async.models.charge_point_vendors import ChargePointVendorCreate
    from ampeco_async.models.common import Named
    from ampeco_async.models.tax_identification_numbers import TaxIdentificationNumber

# fmt: off
_LIST: Operation[TaxIdentificationNumber] = Operation(
    id="taxIdentificationNumbersListing", name="tax_identification_numbers.list", method="GET",
    path="/public-api/resources/tax-identification-numbers/v2.0", result="TaxIdentificationNumber",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="tax_identification_numbers", version="2.0", key="list",
)
_CREATE: Operation[TaxIdentificationNumber] = Operation(
    id="taxIdentificationNumberCreate", name="tax_identification_numbers.create", method="POST",
    path="/public-api/resources/tax-identification-numbers/v2.0", result="TaxIdentificationNumber",
    body="ChargePointVendorCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="tax_identification_numbers", version="2.0", key="create",
)
_GET: Operation[TaxIdentificationNumber] = Operation(
    id="taxIdentificationNumberRead", name="tax_identification_numbers.get", method="GET",
    path="/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    result="TaxIdentificationNumber", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="tax_identification_numbers", version="2.0", key="get",
)
_UPDATE: Operation[TaxIdentificationNumber] = Operation(
    id="taxIdentificationNumberUpdate", name="tax_identification_numbers.update", method="PATCH",
    path="/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    result="TaxIdentificationNumber", body="Named | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="tax_identification_numbers", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="taxIdentificationNumberDelete", name="tax_identification_numbers.delete", method="DELETE",
    path="/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="tax_identification_numbers", version="2.0", key="delete",
)
# fmt: on


class TaxIdentificationNumbers(Resource):
    """Tax identification numbers: list, get, create, update, delete.

    A tax number that the operator has, such as a VAT number.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[TaxIdentificationNumber]:
        """List tax identification numbers.

        ``GET /public-api/resources/tax-identification-numbers/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(
        self, tax_identification_number_id: int | str, **options: Unpack[CallOptions]
    ) -> TaxIdentificationNumber:
        """Read a tax identification number.

        ``GET /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (tax_identification_number_id,), {}, None, options)

    async def create(
        self, body: ChargePointVendorCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> TaxIdentificationNumber:
        """Create a tax identification number.

        ``POST /public-api/resources/tax-identification-numbers/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, tax_identification_number_id: int | str, body: Named | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> TaxIdentificationNumber:
        """Update a tax identification number.

        ``PATCH /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (tax_identification_number_id,), {}, body, options)

    async def delete(self, tax_identification_number_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a tax identification number.

        ``DELETE /public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (tax_identification_number_id,), {}, None, options)
