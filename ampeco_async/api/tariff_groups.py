"""Tariff groups: list, get, create, replace, delete.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.tariff_groups import TariffGroup, TariffGroupCreate

# fmt: off
_LIST: Operation[TariffGroup] = Operation(
    id="tariffGroupsListing", name="tariff_groups.list", method="GET", path="/public-api/resources/tariff-groups/v1.0",
    result="TariffGroup",
    query={
        "partner_id": "filter[partnerId]", "last_updated_after": "filter[lastUpdatedAfter]",
        "last_updated_before": "filter[lastUpdatedBefore]", "operator_id": "filter[operatorId]",
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "page": "page",
        "cursor": "cursor", "per_page": "per_page",
    },
    datetimes=("last_updated_after", "last_updated_before", "created_after", "created_before"), envelope=True,
    pagination="hybrid", idempotent=True, since="3.59.0", errors=(401, 403, 422, 429), resource="tariff_groups",
    version="1.0", key="list",
)
_CREATE: Operation[TariffGroup] = Operation(
    id="tariffGroupCreate", name="tariff_groups.create", method="POST", path="/public-api/resources/tariff-groups/v1.0",
    result="TariffGroup", body="TariffGroupCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 422, 429), resource="tariff_groups", version="1.0", key="create",
)
_GET: Operation[TariffGroup] = Operation(
    id="tariffGroupRead", name="tariff_groups.get", method="GET",
    path="/public-api/resources/tariff-groups/v1.0/{tariffGroup}", result="TariffGroup", envelope=True, idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 429), resource="tariff_groups", version="1.0", key="get",
)
_REPLACE: Operation[TariffGroup] = Operation(
    id="tariffGroupUpdate", name="tariff_groups.replace", method="PUT",
    path="/public-api/resources/tariff-groups/v1.0/{tariffGroup}", result="TariffGroup",
    body="TariffGroupCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="tariff_groups", version="1.0", key="replace",
)
_DELETE: Operation[None] = Operation(
    id="tariffGroupDelete", name="tariff_groups.delete", method="DELETE",
    path="/public-api/resources/tariff-groups/v1.0/{tariffGroup}", since="3.106.5", errors=(401, 403, 404, 429),
    resource="tariff_groups", version="1.0", key="delete",
)
# fmt: on


class TariffGroups(Resource):
    """Tariff groups: list, get, create, replace, delete.

    The tariffs that an EVSE offers; a new group gets a free base tariff.
    """

    __slots__ = ()

    def list(
        self,
        *,
        partner_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        operator_id: int | str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        page: int | None = None,
        cursor: str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[TariffGroup]:
        """List tariff groups.

        ``GET /public-api/resources/tariff-groups/v1.0``
        Since 3.59.0. Pages: hybrid. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            cursor: Opaque place in the listing; empty for the first page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "partner_id": partner_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "operator_id": operator_id,
                "created_after": created_after,
                "created_before": created_before,
                "page": page,
                "cursor": cursor,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, tariff_group_id: int | str, **options: Unpack[CallOptions]) -> TariffGroup:
        """Read a tariff group.

        ``GET /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (tariff_group_id,), {}, None, options)

    async def create(self, body: TariffGroupCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> TariffGroup:
        """Create a tariff group.

        ``POST /public-api/resources/tariff-groups/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def replace(
        self, tariff_group_id: int | str, body: TariffGroupCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> TariffGroup:
        """Replace a tariff group.

        ``PUT /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (tariff_group_id,), {}, body, options)

    async def delete(self, tariff_group_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a tariff group.

        ``DELETE /public-api/resources/tariff-groups/v1.0/{tariffGroup}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (tariff_group_id,), {}, None, options)
