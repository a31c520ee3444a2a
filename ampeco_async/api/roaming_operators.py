"""Roaming operators: list, get, update; deprecated since 3.251.0.

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
    from ampeco_async.models.common import EnabledStatus, Message
    from ampeco_async.models.roaming_operators import (
        CustomTariffFilter,
        CustomTariffFilterCreate,
        CustomTariffFilterReorder,
        CustomTariffFilterUpdate,
        OcpiTariff,
        RoamingOperator,
        RoamingOperatorUpdate,
    )

# fmt: off
_CUSTOM_TARIFF_FILTERS_SET_PRICING_DATA: Operation[None] = Operation(
    id="updateCustomTariffFilterTariff", name="roaming_operators.custom_tariff_filters.set_pricing_data", method="POST",
    path="/public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}/set-pricing-data",
    body="OcpiTariff | Mapping[str, Any]", idempotent=True, since="3.91.0", errors=(400, 401, 403, 404, 422, 429),
    resource="roaming_operators", version="2.0", key="custom_tariff_filters.set_pricing_data",
)
_LIST: Operation[RoamingOperator] = Operation(
    id="roamingOperatorsListing", name="roaming_operators.list", method="GET",
    path="/public-api/resources/roaming-operators/v2.0", result="RoamingOperator",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    deprecated=True, deprecated_since="3.251.0", errors=(401, 403, 422, 429), resource="roaming_operators",
    version="2.0", key="list",
)
_GET: Operation[RoamingOperator] = Operation(
    id="roamingOperatorRead", name="roaming_operators.get", method="GET",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}", result="RoamingOperator", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="roaming_operators", version="2.0", key="get",
)
_UPDATE: Operation[RoamingOperator] = Operation(
    id="roamingOperatorUpdate", name="roaming_operators.update", method="PATCH",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}", result="RoamingOperator",
    body="RoamingOperatorUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5", deprecated=True,
    deprecated_since="3.251.0", errors=(401, 403, 404, 422, 429), resource="roaming_operators", version="2.0",
    key="update",
)
_CUSTOM_TARIFF_FILTERS_LIST: Operation[CustomTariffFilter] = Operation(
    id="listRoamingCustomTariffFilters", name="roaming_operators.custom_tariff_filters.list", method="GET",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
    result="CustomTariffFilter",
    query={
        "status": "filter[status]", "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="cursor", idempotent=True, since="3.91.0",
    errors=(401, 403, 404, 422, 429), resource="roaming_operators", version="2.0", key="custom_tariff_filters.list",
)
_CUSTOM_TARIFF_FILTERS_CREATE: Operation[CustomTariffFilter] = Operation(
    id="createRoamingCustomTariffFilter", name="roaming_operators.custom_tariff_filters.create", method="POST",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters",
    result="CustomTariffFilter", body="CustomTariffFilterCreate | Mapping[str, Any]", envelope=True, since="3.91.0",
    errors=(400, 401, 403, 404, 409, 422, 429), resource="roaming_operators", version="2.0",
    key="custom_tariff_filters.create",
)
_CUSTOM_TARIFF_FILTERS_REORDER: Operation[Message] = Operation(
    id="reorderRoamingCustomTariffFilters", name="roaming_operators.custom_tariff_filters.reorder", method="PUT",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder",
    result="Message", body="CustomTariffFilterReorder | Mapping[str, Any]", idempotent=True, since="3.91.0",
    errors=(400, 401, 403, 404, 422, 429), resource="roaming_operators", version="2.0",
    key="custom_tariff_filters.reorder",
)
_CUSTOM_TARIFF_FILTERS_GET: Operation[CustomTariffFilter] = Operation(
    id="getRoamingCustomTariffFilter", name="roaming_operators.custom_tariff_filters.get", method="GET",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
    result="CustomTariffFilter", envelope=True, idempotent=True, since="3.91.0", errors=(401, 403, 404, 429),
    resource="roaming_operators", version="2.0", key="custom_tariff_filters.get",
)
_CUSTOM_TARIFF_FILTERS_UPDATE: Operation[CustomTariffFilter] = Operation(
    id="updateRoamingCustomTariffFilter", name="roaming_operators.custom_tariff_filters.update", method="PATCH",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
    result="CustomTariffFilter", body="CustomTariffFilterUpdate | Mapping[str, Any]", envelope=True, idempotent=True,
    since="3.91.0", errors=(400, 401, 403, 404, 409, 422, 429), resource="roaming_operators", version="2.0",
    key="custom_tariff_filters.update",
)
_CUSTOM_TARIFF_FILTERS_DELETE: Operation[None] = Operation(
    id="deleteRoamingCustomTariffFilter", name="roaming_operators.custom_tariff_filters.delete", method="DELETE",
    path="/public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTariffFilter}",
    idempotent=True, since="3.91.0", errors=(401, 403, 404, 429), resource="roaming_operators", version="2.0",
    key="custom_tariff_filters.delete",
)
# fmt: on


class RoamingOperators(Resource):
    """Roaming operators: list, get, update; deprecated since 3.251.0.

    A party of roaming, CPO mostly, as v2.0 of roaming operators shows it.
    """

    __slots__ = ()

    @property
    def custom_tariff_filters(self) -> RoamingOperatorsCustomTariffFilters:
        """Custom tariff filters of a roaming operator: list, get, create, update, delete, reorder, 1 actions."""
        return self._sub(RoamingOperatorsCustomTariffFilters)

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[RoamingOperator]:
        """List roaming operators.

        ``GET /public-api/resources/roaming-operators/v2.0``
        Since 3.59.0. Deprecated since 3.251.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, roaming_operator_id: int | str, **options: Unpack[CallOptions]) -> RoamingOperator:
        """Read a roaming operator.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}``
        Since 3.106.5. Deprecated since 3.251.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (roaming_operator_id,), {}, None, options)

    async def update(
        self,
        roaming_operator_id: int | str,
        body: RoamingOperatorUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoamingOperator:
        """Update a roaming operator.

        ``PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}``
        Since 3.106.5. Deprecated since 3.251.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (roaming_operator_id,), {}, body, options)


class RoamingOperatorsCustomTariffFilters(Resource):
    """Custom tariff filters of a roaming operator: list, get, create, update, delete, reorder, 1 actions.

    Which EVSEs of a roaming CPO get a tariff of your own instead of the CPO's.
    """

    __slots__ = ()

    def list(
        self,
        roaming_operator_id: int | str,
        *,
        status: EnabledStatus | str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[CustomTariffFilter]:
        """List custom tariff filters of a roaming operator.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters``
        Since 3.91.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _CUSTOM_TARIFF_FILTERS_LIST,
            (roaming_operator_id,),
            {
                "status": status,
                "created_after": created_after,
                "created_before": created_before,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, roaming_operator_id: int | str, custom_tariff_filter_id: int | str, **options: Unpack[CallOptions]
    ) -> CustomTariffFilter:
        """Read a custom tariff filter of a roaming operator.

        ``GET /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{customTa
        riffFilter}``
        Since 3.91.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(
            _CUSTOM_TARIFF_FILTERS_GET, (roaming_operator_id, custom_tariff_filter_id), {}, None, options
        )

    async def create(
        self,
        roaming_operator_id: int | str,
        body: CustomTariffFilterCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomTariffFilter:
        """Create a custom tariff filter of a roaming operator.

        ``POST /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters``
        Since 3.91.0. Errors: 400, 401, 403, 404, 409, 422, 429.
        """
        return await self._dispatcher.call(_CUSTOM_TARIFF_FILTERS_CREATE, (roaming_operator_id,), {}, body, options)

    async def update(
        self,
        roaming_operator_id: int | str,
        custom_tariff_filter_id: int | str,
        body: CustomTariffFilterUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomTariffFilter:
        """Update a custom tariff filter of a roaming operator.

        ``PATCH /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{custom
        TariffFilter}``
        Since 3.91.0. Errors: 400, 401, 403, 404, 409, 422, 429.
        """
        return await self._dispatcher.call(
            _CUSTOM_TARIFF_FILTERS_UPDATE, (roaming_operator_id, custom_tariff_filter_id), {}, body, options
        )

    async def delete(
        self, roaming_operator_id: int | str, custom_tariff_filter_id: int | str, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a custom tariff filter of a roaming operator.

        ``DELETE /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/{custo
        mTariffFilter}``
        Since 3.91.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(
            _CUSTOM_TARIFF_FILTERS_DELETE, (roaming_operator_id, custom_tariff_filter_id), {}, None, options
        )

    async def reorder(
        self,
        roaming_operator_id: int | str,
        body: CustomTariffFilterReorder | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Message:
        """Reorder custom tariff filters; a part of them will do.

        ``PUT /public-api/resources/roaming-operators/v2.0/{roamingOperator}/custom-tariff-filters/reorder``
        Since 3.91.0. Errors: 400, 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CUSTOM_TARIFF_FILTERS_REORDER, (roaming_operator_id,), {}, body, options)

    async def set_pricing_data(
        self,
        roaming_operator_id: int | str,
        custom_tariff_filter_id: int | str,
        body: OcpiTariff | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the OCPI pricing of a custom tariff filter.

        ``POST /public-api/actions/roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTarif
        fFilter}/set-pricing-data``
        Since 3.91.0. Errors: 400, 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(
            _CUSTOM_TARIFF_FILTERS_SET_PRICING_DATA, (roaming_operator_id, custom_tariff_filter_id), {}, body, options
        )
