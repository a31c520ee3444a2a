"""Flexibility assets: list, get, create, update, delete, change status, create activation request.

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
    from ampeco_async.models.flexibility_activation_requests import FlexibilityActivationRequest
    from ampeco_async.models.flexibility_assets import (
        FlexibilityAsset,
        FlexibilityAssetChangeStatus,
        FlexibilityAssetCreate,
        FlexibilityAssetCreateActivationRequest,
        FlexibilityAssetHistoricalTimeSeries,
        FlexibilityAssetTimeSeriesForecast,
        FlexibilityAssetUpdate,
    )

# fmt: off
_CHANGE_STATUS: Operation[FlexibilityAssetChangeStatus] = Operation(
    id="changeFlexibilityAssetStatus", name="flexibility_assets.change_status", method="POST",
    path="/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status",
    result="FlexibilityAssetChangeStatus", body="FlexibilityAssetChangeStatus | Mapping[str, Any]", since="3.59.0",
    errors=(401, 403, 404, 406, 422, 429), resource="flexibility_assets", version="1.0", key="change_status",
)
_CREATE_ACTIVATION_REQUEST: Operation[FlexibilityActivationRequest] = Operation(
    id="flexibilityAssetCreateActivationRequest", name="flexibility_assets.create_activation_request", method="POST",
    path="/public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request",
    result="FlexibilityActivationRequest", body="FlexibilityAssetCreateActivationRequest | Mapping[str, Any]",
    since="3.59.0", errors=(401, 403, 404, 406, 422, 429), resource="flexibility_assets", version="1.0",
    key="create_activation_request",
)
_LIST: Operation[FlexibilityAsset] = Operation(
    id="listFlexibilityAssets", name="flexibility_assets.list", method="GET",
    path="/public-api/resources/flexibility-assets/v1.0", result="FlexibilityAsset",
    query={"updated_since": "filter[updatedSince]", "per_page": "per_page", "cursor": "cursor"},
    datetimes=("updated_since",), envelope=True, pagination="cursor", idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="flexibility_assets", version="1.0", key="list",
)
_CREATE: Operation[FlexibilityAsset] = Operation(
    id="createFlexibilityAsset", name="flexibility_assets.create", method="POST",
    path="/public-api/resources/flexibility-assets/v1.0", result="FlexibilityAsset",
    body="FlexibilityAssetCreate | Mapping[str, Any]", envelope=True, since="3.59.0", errors=(401, 403, 404, 422, 429),
    resource="flexibility_assets", version="1.0", key="create",
)
_GET: Operation[FlexibilityAsset] = Operation(
    id="getFlexibilityAsset", name="flexibility_assets.get", method="GET",
    path="/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}", result="FlexibilityAsset", envelope=True,
    idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="flexibility_assets", version="1.0",
    key="get",
)
_UPDATE: Operation[FlexibilityAsset] = Operation(
    id="updateFlexibilityAsset", name="flexibility_assets.update", method="PATCH",
    path="/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}", result="FlexibilityAsset",
    body="FlexibilityAssetUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="flexibility_assets", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="deleteFlexibilityAsset", name="flexibility_assets.delete", method="DELETE",
    path="/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}", since="3.59.0",
    errors=(401, 403, 404, 429), resource="flexibility_assets", version="1.0", key="delete",
)
_HISTORICAL_TIME_SERIES_LIST: Operation[FlexibilityAssetHistoricalTimeSeries] = Operation(
    id="getHistoricalTimeSeries", name="flexibility_assets.historical_time_series.list", method="GET",
    path="/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series",
    result="FlexibilityAssetHistoricalTimeSeries",
    query={
        "start_time": "filter[startTime]", "end_time": "filter[endTime]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("start_time", "end_time"), envelope=True, pagination="cursor", idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="flexibility_assets", version="1.0", key="historical_time_series.list",
)
_TIME_SERIES_FORECAST_LIST: Operation[FlexibilityAssetTimeSeriesForecast] = Operation(
    id="getTimeSeriesForecast", name="flexibility_assets.time_series_forecast.list", method="GET",
    path="/public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast",
    result="FlexibilityAssetTimeSeriesForecast",
    query={
        "start_time": "filter[startTime]", "end_time": "filter[endTime]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("start_time", "end_time"), envelope=True, pagination="cursor", idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="flexibility_assets", version="1.0", key="time_series_forecast.list",
)
# fmt: on


class FlexibilityAssets(Resource):
    """Flexibility assets: list, get, create, update, delete, change status, create activation request.

    A circuit, charge point or EVSE that offers its load to a flexibility market.
    """

    __slots__ = ()

    @property
    def historical_time_series(self) -> FlexibilityAssetsHistoricalTimeSeries:
        """Historical time series of a flexibility asset: list."""
        return self._sub(FlexibilityAssetsHistoricalTimeSeries)

    @property
    def time_series_forecast(self) -> FlexibilityAssetsTimeSeriesForecast:
        """Time series forecast of a flexibility asset: list."""
        return self._sub(FlexibilityAssetsTimeSeriesForecast)

    def list(
        self,
        *,
        updated_since: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[FlexibilityAsset]:
        """List flexibility assets.

        ``GET /public-api/resources/flexibility-assets/v1.0``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {"updated_since": updated_since, "per_page": per_page, "cursor": cursor},
            options,
        )

    async def get(self, flexibility_asset_id: int | str, **options: Unpack[CallOptions]) -> FlexibilityAsset:
        """Read a flexibility asset.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (flexibility_asset_id,), {}, None, options)

    async def create(
        self, body: FlexibilityAssetCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> FlexibilityAsset:
        """Create a flexibility asset.

        ``POST /public-api/resources/flexibility-assets/v1.0``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        flexibility_asset_id: int | str,
        body: FlexibilityAssetUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlexibilityAsset:
        """Update a flexibility asset.

        ``PATCH /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (flexibility_asset_id,), {}, body, options)

    async def delete(self, flexibility_asset_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a flexibility asset.

        ``DELETE /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (flexibility_asset_id,), {}, None, options)

    async def change_status(
        self,
        flexibility_asset_id: int | str,
        body: FlexibilityAssetChangeStatus | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlexibilityAssetChangeStatus:
        """Change the status of a flexibility asset.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/change-status``
        Since 3.59.0. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_CHANGE_STATUS, (flexibility_asset_id,), {}, body, options)

    async def create_activation_request(
        self,
        flexibility_asset_id: int | str,
        body: FlexibilityAssetCreateActivationRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlexibilityActivationRequest:
        """Request an activation of a flexibility asset.

        ``POST /public-api/actions/flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request``
        Since 3.59.0. Errors: 401, 403, 404, 406, 422, 429.
        """
        return await self._dispatcher.call(_CREATE_ACTIVATION_REQUEST, (flexibility_asset_id,), {}, body, options)


class FlexibilityAssetsHistoricalTimeSeries(Resource):
    """Historical time series of a flexibility asset: list.

    Energy of an asset within a span of time.
    """

    __slots__ = ()

    def list(
        self,
        flexibility_asset_id: int | str,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[FlexibilityAssetHistoricalTimeSeries]:
        """List the energy of a flexibility asset over time.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/historical-time-series``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            start_time: UTC.
            end_time: UTC.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _HISTORICAL_TIME_SERIES_LIST,
            (flexibility_asset_id,),
            {"start_time": start_time, "end_time": end_time, "per_page": per_page, "cursor": cursor},
            options,
        )


class FlexibilityAssetsTimeSeriesForecast(Resource):
    """Time series forecast of a flexibility asset: list.

    Energy that an asset is expected to have in a span of time, and how far it can change.
    """

    __slots__ = ()

    def list(
        self,
        flexibility_asset_id: int | str,
        *,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[FlexibilityAssetTimeSeriesForecast]:
        """List the expected energy of a flexibility asset over time.

        ``GET /public-api/resources/flexibility-assets/v1.0/{flexibilityAsset}/time-series-forecast``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            start_time: UTC.
            end_time: UTC.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _TIME_SERIES_FORECAST_LIST,
            (flexibility_asset_id,),
            {"start_time": start_time, "end_time": end_time, "per_page": per_page, "cursor": cursor},
            options,
        )
