"""Charge point models: list, get, create, update, delete.

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
    from ampeco_async.models.charge_point_models import ChargePointModel, ChargePointModelCreate, ChargePointModelUpdate

# fmt: off
_LIST: Operation[ChargePointModel] = Operation(
    id="chargePointModelsListing", name="charge_point_models.list", method="GET",
    path="/public-api/resources/charge-point-models/v1.0", result="ChargePointModel",
    query={"vendor_id": "filter[vendorId]", "page": "page", "per_page": "per_page"}, envelope=True, pagination="page",
    idempotent=True, since="3.59.0", errors=(401, 403, 422, 429), resource="charge_point_models", version="1.0",
    key="list",
)
_CREATE: Operation[ChargePointModel] = Operation(
    id="chargePointModelCreate", name="charge_point_models.create", method="POST",
    path="/public-api/resources/charge-point-models/v1.0", result="ChargePointModel",
    body="ChargePointModelCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="charge_point_models", version="1.0", key="create",
)
_GET: Operation[ChargePointModel] = Operation(
    id="chargePointModelRead", name="charge_point_models.get", method="GET",
    path="/public-api/resources/charge-point-models/v1.0/{modelId}", result="ChargePointModel", envelope=True,
    idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="charge_point_models", version="1.0",
    key="get",
)
_UPDATE: Operation[ChargePointModel] = Operation(
    id="chargePointModelUpdate", name="charge_point_models.update", method="PATCH",
    path="/public-api/resources/charge-point-models/v1.0/{modelId}", result="ChargePointModel",
    body="ChargePointModelUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="charge_point_models", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="chargePointModelDelete", name="charge_point_models.delete", method="DELETE",
    path="/public-api/resources/charge-point-models/v1.0/{modelId}", since="3.59.0", errors=(401, 403, 404, 429),
    resource="charge_point_models", version="1.0", key="delete",
)
# fmt: on


class ChargePointModels(Resource):
    """Charge point models: list, get, create, update, delete.

    A model of charge point that a vendor makes.
    """

    __slots__ = ()

    def list(
        self,
        *,
        vendor_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ChargePointModel]:
        """List charge point models.

        ``GET /public-api/resources/charge-point-models/v1.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"vendor_id": vendor_id, "page": page, "per_page": per_page}, options)

    async def get(self, model_id: int | str, **options: Unpack[CallOptions]) -> ChargePointModel:
        """Read a charge point model.

        ``GET /public-api/resources/charge-point-models/v1.0/{modelId}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (model_id,), {}, None, options)

    async def create(
        self, body: ChargePointModelCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointModel:
        """Create a charge point model.

        ``POST /public-api/resources/charge-point-models/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, model_id: int | str, body: ChargePointModelUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargePointModel:
        """Update a charge point model.

        ``PATCH /public-api/resources/charge-point-models/v1.0/{modelId}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (model_id,), {}, body, options)

    async def delete(self, model_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a charge point model.

        ``DELETE /public-api/resources/charge-point-models/v1.0/{modelId}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (model_id,), {}, None, options)
