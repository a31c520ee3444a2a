"""Roaming tariffs: list, get, update.

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
    from ampeco_async.models.roaming_tariffs import RoamingTariff, RoamingTariffUpdate

# fmt: off
_LIST: Operation[RoamingTariff] = Operation(
    id="roamingTariffsListing", name="roaming_tariffs.list", method="GET",
    path="/public-api/resources/roaming-tariffs/v2.0", result="RoamingTariff",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "operator_id": "filter[operatorId]", "page": "page", "per_page": "per_page",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="page", idempotent=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="roaming_tariffs", version="2.0", key="list",
)
_GET: Operation[RoamingTariff] = Operation(
    id="roamingTariffRead", name="roaming_tariffs.get", method="GET",
    path="/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}", result="RoamingTariff", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="roaming_tariffs", version="2.0", key="get",
)
_UPDATE: Operation[RoamingTariff] = Operation(
    id="roamingTariffUpdate", name="roaming_tariffs.update", method="PATCH",
    path="/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}", result="RoamingTariff",
    body="RoamingTariffUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="roaming_tariffs", version="2.0", key="update",
)
# fmt: on


class RoamingTariffs(Resource):
    """Roaming tariffs: list, get, update.

    A tariff that a CPO published over roaming.
    """

    __slots__ = ()

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        operator_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[RoamingTariff]:
        """List roaming tariffs.

        ``GET /public-api/resources/roaming-tariffs/v2.0``
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
                "created_after": created_after,
                "created_before": created_before,
                "operator_id": operator_id,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, roaming_tariff_id: int | str, **options: Unpack[CallOptions]) -> RoamingTariff:
        """Read a roaming tariff.

        ``GET /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (roaming_tariff_id,), {}, None, options)

    async def update(
        self,
        roaming_tariff_id: int | str,
        body: RoamingTariffUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoamingTariff:
        """Update a roaming tariff.

        ``PATCH /public-api/resources/roaming-tariffs/v2.0/{roamingTariff}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (roaming_tariff_id,), {}, body, options)
