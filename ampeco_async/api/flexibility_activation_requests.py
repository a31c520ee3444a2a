"""Flexibility activation requests: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.flexibility_activation_requests import FlexibilityActivationRequest

# fmt: off
_LIST: Operation[FlexibilityActivationRequest] = Operation(
    id="listFlexibilityActivationRequests", name="flexibility_activation_requests.list", method="GET",
    path="/public-api/resources/flexibility-activation-requests/v1.0", result="FlexibilityActivationRequest",
    query={"asset_id": "filter[assetId]", "per_page": "per_page", "cursor": "cursor"}, envelope=True,
    pagination="cursor", idempotent=True, since="3.59.0", errors=(401, 403, 404, 422, 429),
    resource="flexibility_activation_requests", version="1.0", key="list",
)
_GET: Operation[FlexibilityActivationRequest] = Operation(
    id="getFlexibilityActivationRequest", name="flexibility_activation_requests.get", method="GET",
    path="/public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}",
    result="FlexibilityActivationRequest", envelope=True, idempotent=True, since="3.59.0", errors=(401, 403, 404, 429),
    resource="flexibility_activation_requests", version="1.0", key="get",
)
# fmt: on


class FlexibilityActivationRequests(Resource):
    """Flexibility activation requests: list, get.

    A request to an asset to use more or less power for a while.
    """

    __slots__ = ()

    def list(
        self,
        *,
        asset_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[FlexibilityActivationRequest]:
        """List flexibility activation requests.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher, _LIST, (), {"asset_id": asset_id, "per_page": per_page, "cursor": cursor}, options
        )

    async def get(
        self, flexibility_activation_request_id: int | str, **options: Unpack[CallOptions]
    ) -> FlexibilityActivationRequest:
        """Read a flexibility activation request.

        ``GET /public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (flexibility_activation_request_id,), {}, None, options)
