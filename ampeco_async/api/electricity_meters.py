"""Electricity meters: list, get, create, update, delete, report consumption.

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
    from ampeco_async.models.electricity_meters import (
        ElectricityMeter,
        ElectricityMeterCreate,
        ElectricityMeterReportConsumption,
        ElectricityMeterUpdate,
    )

# fmt: off
_REPORT_CONSUMPTION: Operation[None] = Operation(
    id="electricityMeterReportConsumption", name="electricity_meters.report_consumption", method="POST",
    path="/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption",
    body="ElectricityMeterReportConsumption | Mapping[str, Any]", since="3.106.5",
    errors=(401, 403, 404, 406, 422, 429), resource="electricity_meters", version="1.0", key="report_consumption",
)
_LIST: Operation[ElectricityMeter] = Operation(
    id="electricityMetersLising", name="electricity_meters.list", method="GET",
    path="/public-api/resources/electricity-meters/v1.0", result="ElectricityMeter",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 422, 429), resource="electricity_meters", version="1.0", key="list",
)
_CREATE: Operation[ElectricityMeter] = Operation(
    id="electricityMeterCreate", name="electricity_meters.create", method="POST",
    path="/public-api/resources/electricity-meters/v1.0", result="ElectricityMeter",
    body="ElectricityMeterCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="electricity_meters", version="1.0", key="create",
)
_GET: Operation[ElectricityMeter] = Operation(
    id="electricityMeterRead", name="electricity_meters.get", method="GET",
    path="/public-api/resources/electricity-meters/v1.0/{electricityMeter}", result="ElectricityMeter", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="electricity_meters", version="1.0",
    key="get",
)
_UPDATE: Operation[ElectricityMeter] = Operation(
    id="electricityMeterUpdate", name="electricity_meters.update", method="PATCH",
    path="/public-api/resources/electricity-meters/v1.0/{electricityMeter}", result="ElectricityMeter",
    body="ElectricityMeterUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_meters", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="electricityMeterDelete", name="electricity_meters.delete", method="DELETE",
    path="/public-api/resources/electricity-meters/v1.0/{electricityMeter}", since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="electricity_meters", version="1.0", key="delete",
)
# fmt: on


class ElectricityMeters(Resource):
    """Electricity meters: list, get, create, update, delete, report consumption.

    A meter on site whose readings load management takes into account.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[ElectricityMeter]:
        """List electricity meters.

        ``GET /public-api/resources/electricity-meters/v1.0``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, electricity_meter_id: int | str, **options: Unpack[CallOptions]) -> ElectricityMeter:
        """Read an electricity meter.

        ``GET /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (electricity_meter_id,), {}, None, options)

    async def create(
        self, body: ElectricityMeterCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ElectricityMeter:
        """Create an electricity meter.

        ``POST /public-api/resources/electricity-meters/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        electricity_meter_id: int | str,
        body: ElectricityMeterUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ElectricityMeter:
        """Update an electricity meter.

        ``PATCH /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (electricity_meter_id,), {}, body, options)

    async def delete(self, electricity_meter_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an electricity meter.

        ``DELETE /public-api/resources/electricity-meters/v1.0/{electricityMeter}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (electricity_meter_id,), {}, None, options)

    async def report_consumption(
        self,
        electricity_meter_id: int | str,
        body: ElectricityMeterReportConsumption | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Report the current that an electricity meter measured.

        ``POST /public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_REPORT_CONSUMPTION, (electricity_meter_id,), {}, body, options)
