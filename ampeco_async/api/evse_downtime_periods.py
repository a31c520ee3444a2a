"""EVSE downtime periods: list, get, create, update, delete.

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
    from ampeco_async.models.charge_point_downtime_periods import (
        DowntimePeriod,
        DowntimePeriodEntryMode,
        DowntimePeriodType,
        DowntimePeriodUpdate,
    )
    from ampeco_async.models.common import DowntimeStatusLogEntry
    from ampeco_async.models.evse_downtime_periods import EvseDowntimePeriodCreate

# fmt: off
_LIST: Operation[DowntimePeriod] = Operation(
    id="evseDowntimePeriodsListing", name="evse_downtime_periods.list", method="GET",
    path="/public-api/resources/evse-downtime-periods/v1.0", result="DowntimePeriod",
    query={
        "charge_point_id": "filter[chargePointId]", "location_id": "filter[locationId]",
        "entry_mode": "filter[entryMode]", "type": "filter[type]", "started_after": "filter[startedAfter]",
        "stopped_before": "filter[stoppedBefore]", "duration_less_than": "filter[durationLessThan]",
        "duration_greater_than": "filter[durationGreaterThan]", "last_updated_after": "filter[lastUpdatedAfter]",
        "last_updated_before": "filter[lastUpdatedBefore]", "evse_id": "filter[evseId]", "per_page": "per_page",
    },
    datetimes=("started_after", "stopped_before", "last_updated_after", "last_updated_before"), envelope=True,
    pagination="none", idempotent=True, since="3.106.5", errors=(401, 403, 422, 429), resource="evse_downtime_periods",
    version="1.0", key="list",
)
_CREATE: Operation[DowntimePeriod] = Operation(
    id="evseDowntimePeriodCreate", name="evse_downtime_periods.create", method="POST",
    path="/public-api/resources/evse-downtime-periods/v1.0", result="DowntimePeriod",
    body="EvseDowntimePeriodCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="evse_downtime_periods", version="1.0", key="create",
)
_GET: Operation[DowntimePeriod] = Operation(
    id="evseDowntimePeriodRead", name="evse_downtime_periods.get", method="GET",
    path="/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}", result="DowntimePeriod",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="evse_downtime_periods",
    version="1.0", key="get",
)
_UPDATE: Operation[DowntimePeriod] = Operation(
    id="evseDowntimePeriodUpdate", name="evse_downtime_periods.update", method="PATCH",
    path="/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}", result="DowntimePeriod",
    body="DowntimePeriodUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="evse_downtime_periods", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="evseDowntimePeriodDelete", name="evse_downtime_periods.delete", method="DELETE",
    path="/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="evse_downtime_periods", version="1.0", key="delete",
)
_STATUS_LOG_LIST: Operation[DowntimeStatusLogEntry] = Operation(
    id="evseDowntimePeriodDowntimeStatusLogEntryListing", name="evse_downtime_periods.status_log.list", method="GET",
    path="/public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}/status-log",
    result="DowntimeStatusLogEntry", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True,
    pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="evse_downtime_periods", version="1.0", key="status_log.list",
)
# fmt: on


class EvseDowntimePeriods(Resource):
    """EVSE downtime periods: list, get, create, update, delete.

    A span of time in which a charge point or EVSE was down; uptime is reckoned from these.
    """

    __slots__ = ()

    @property
    def status_log(self) -> EvseDowntimePeriodsStatusLog:
        """Status log of an EVSE downtime period: list."""
        return self._sub(EvseDowntimePeriodsStatusLog)

    def list(
        self,
        *,
        charge_point_id: int | str | None = None,
        location_id: int | str | None = None,
        entry_mode: DowntimePeriodEntryMode | str | None = None,
        type: DowntimePeriodType | str | None = None,
        started_after: datetime | None = None,
        stopped_before: datetime | None = None,
        duration_less_than: int | None = None,
        duration_greater_than: int | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        evse_id: int | str | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[DowntimePeriod]:
        """List EVSE downtime periods.

        ``GET /public-api/resources/evse-downtime-periods/v1.0``
        Since 3.106.5. Pages: none. Errors: 401, 403, 422, 429.

        Args:
            started_after: Started then or later.
            stopped_before: Ended then or earlier.
            duration_less_than: min.
            duration_greater_than: min.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "charge_point_id": charge_point_id,
                "location_id": location_id,
                "entry_mode": entry_mode,
                "type": type,
                "started_after": started_after,
                "stopped_before": stopped_before,
                "duration_less_than": duration_less_than,
                "duration_greater_than": duration_greater_than,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "evse_id": evse_id,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, evse_downtime_period_id: int | str, **options: Unpack[CallOptions]) -> DowntimePeriod:
        """Read an EVSE downtime period.

        ``GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (evse_downtime_period_id,), {}, None, options)

    async def create(
        self, body: EvseDowntimePeriodCreate | Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> DowntimePeriod:
        """Create an EVSE downtime period.

        ``POST /public-api/resources/evse-downtime-periods/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        evse_downtime_period_id: int | str,
        body: DowntimePeriodUpdate | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> DowntimePeriod:
        """Update an EVSE downtime period.

        ``PATCH /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (evse_downtime_period_id,), {}, body, options)

    async def delete(self, evse_downtime_period_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an EVSE downtime period.

        ``DELETE /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (evse_downtime_period_id,), {}, None, options)


class EvseDowntimePeriodsStatusLog(Resource):
    """Status log of an EVSE downtime period: list.

    A hardware status that a charge point reported during a downtime period.
    """

    __slots__ = ()

    def list(
        self,
        evse_downtime_period_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[DowntimeStatusLogEntry]:
        """List the hardware statuses reported in a downtime period of an EVSE.

        ``GET /public-api/resources/evse-downtime-periods/v1.0/{evseDowntimePeriod}/status-log``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _STATUS_LOG_LIST,
            (evse_downtime_period_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )
