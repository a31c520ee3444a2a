"""Vehicles: list, get, create, update, delete.

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

    from ampeco_async._codec import OpenObject
    from ampeco_async._options import CallOptions
    from ampeco_async.models.vehicles import (
        Vehicle,
        VehicleCreate,
        VehicleTelemetryReading,
        VehicleTelemetryReadingCreate,
        VehicleUpdate,
        VehicleUsersWrite,
    )

# fmt: off
_LIST: Operation[Vehicle] = Operation(
    id="vehiclesListing", name="vehicles.list", method="GET", path="/public-api/resources/vehicles/v1.0",
    result="Vehicle",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "label": "filter[label]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "license_plate": "filter[licensePlate]", "operator_id": "filter[operatorId]", "partner_id": "filter[partnerId]",
        "usage_type": "filter[usageType]", "user_id": "filter[userId]", "vin": "filter[vin]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "last_updated_after", "last_updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429), resource="vehicles",
    version="1.0", key="list",
)
_CREATE: Operation[Vehicle] = Operation(
    id="vehicleCreate", name="vehicles.create", method="POST", path="/public-api/resources/vehicles/v1.0",
    result="Vehicle", body="VehicleCreate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 422, 429), resource="vehicles", version="1.0", key="create",
)
_TELEMETRY_READINGS_LIST_ALL: Operation[VehicleTelemetryReading] = Operation(
    id="telemetryReadingsListing", name="vehicles.telemetry_readings.list_all", method="GET",
    path="/public-api/resources/vehicles/v1.0/telemetry-readings", result="VehicleTelemetryReading",
    query={
        "partner_id": "filter[partnerId]", "source": "filter[source]", "submitted_after": "filter[submittedAfter]",
        "submitted_before": "filter[submittedBefore]", "vehicle_id": "filter[vehicleId]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("submitted_after", "submitted_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 422, 429), resource="vehicles", version="1.0", key="telemetry_readings.list_all",
)
_GET: Operation[Vehicle] = Operation(
    id="vehicleRead", name="vehicles.get", method="GET", path="/public-api/resources/vehicles/v1.0/{vehicle}",
    result="Vehicle", envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="vehicles",
    version="1.0", key="get",
)
_UPDATE: Operation[Vehicle] = Operation(
    id="vehicleUpdate", name="vehicles.update", method="PATCH", path="/public-api/resources/vehicles/v1.0/{vehicle}",
    result="Vehicle", body="VehicleUpdate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="vehicles", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="vehicleDelete", name="vehicles.delete", method="DELETE", path="/public-api/resources/vehicles/v1.0/{vehicle}",
    since="3.251.0", errors=(401, 403, 404, 429), resource="vehicles", version="1.0", key="delete",
)
_USERS_LIST: Operation[OpenObject] = Operation(
    id="vehicleRelationUserListing", name="vehicles.users.list", method="GET",
    path="/public-api/resources/vehicles/v1.0/{vehicle}/relations/users", result="OpenObject",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="vehicles", version="1.0", key="users.list",
)
_USERS_ATTACH: Operation[OpenObject] = Operation(
    id="vehicleRelationUserCreate", name="vehicles.users.attach", method="POST",
    path="/public-api/resources/vehicles/v1.0/{vehicle}/relations/users", result="OpenObject",
    body="VehicleUsersWrite | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="vehicles", version="1.0", key="users.attach",
)
_USERS_REPLACE: Operation[OpenObject] = Operation(
    id="vehicleRelationUserReplace", name="vehicles.users.replace", method="PUT",
    path="/public-api/resources/vehicles/v1.0/{vehicle}/relations/users", result="OpenObject",
    body="VehicleUsersWrite | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="vehicles", version="1.0", key="users.replace",
)
_USERS_DETACH: Operation[None] = Operation(
    id="vehicleRelationUserDelete", name="vehicles.users.detach", method="DELETE",
    path="/public-api/resources/vehicles/v1.0/{vehicle}/relations/users/{user}", since="3.251.0",
    errors=(401, 403, 404, 429), resource="vehicles", version="1.0", key="users.detach",
)
_TELEMETRY_READINGS_LIST: Operation[VehicleTelemetryReading] = Operation(
    id="vehicleTelemetryReadingListing", name="vehicles.telemetry_readings.list", method="GET",
    path="/public-api/resources/vehicles/v1.0/{vehicle}/telemetry-readings", result="VehicleTelemetryReading",
    query={
        "source": "filter[source]", "submitted_after": "filter[submittedAfter]",
        "submitted_before": "filter[submittedBefore]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("submitted_after", "submitted_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="vehicles", version="1.0",
    key="telemetry_readings.list",
)
_TELEMETRY_READINGS_CREATE: Operation[VehicleTelemetryReading] = Operation(
    id="vehicleTelemetryReadingCreate", name="vehicles.telemetry_readings.create", method="POST",
    path="/public-api/resources/vehicles/v1.0/{vehicle}/telemetry-readings", result="VehicleTelemetryReading",
    body="VehicleTelemetryReadingCreate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="vehicles", version="1.0", key="telemetry_readings.create",
)
_TELEMETRY_READINGS_DELETE: Operation[None] = Operation(
    id="vehicleTelemetryReadingDelete", name="vehicles.telemetry_readings.delete", method="DELETE",
    path="/public-api/resources/vehicles/v1.0/{vehicle}/telemetry-readings/{vehicleTelemetryReading}", since="3.251.0",
    errors=(401, 403, 404, 429), resource="vehicles", version="1.0", key="telemetry_readings.delete",
)
# fmt: on


class Vehicles(Resource):
    """Vehicles: list, get, create, update, delete.

    A vehicle that charges, such as one of a fleet.
    """

    __slots__ = ()

    @property
    def telemetry_readings(self) -> VehiclesTelemetryReadings:
        """Telemetry readings of a vehicle: list, list all, create, delete."""
        return self._sub(VehiclesTelemetryReadings)

    @property
    def users(self) -> VehiclesUsers:
        """Users of a vehicle: list, replace, attach, detach."""
        return self._sub(VehiclesUsers)

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        label: str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        license_plate: str | None = None,
        operator_id: int | str | None = None,
        partner_id: int | str | None = None,
        usage_type: str | None = None,
        user_id: int | str | None = None,
        vin: str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Vehicle]:
        """List vehicles.

        ``GET /public-api/resources/vehicles/v1.0``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            user_id: User who drives it.
            vin: Vehicle identification number.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "created_after": created_after,
                "created_before": created_before,
                "label": label,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "license_plate": license_plate,
                "operator_id": operator_id,
                "partner_id": partner_id,
                "usage_type": usage_type,
                "user_id": user_id,
                "vin": vin,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, vehicle_id: int | str, **options: Unpack[CallOptions]) -> Vehicle:
        """Read a vehicle.

        ``GET /public-api/resources/vehicles/v1.0/{vehicle}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (vehicle_id,), {}, None, options)

    async def create(self, body: VehicleCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Vehicle:
        """Create a vehicle.

        ``POST /public-api/resources/vehicles/v1.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, vehicle_id: int | str, body: VehicleUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Vehicle:
        """Update a vehicle.

        ``PATCH /public-api/resources/vehicles/v1.0/{vehicle}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (vehicle_id,), {}, body, options)

    async def delete(self, vehicle_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a vehicle.

        ``DELETE /public-api/resources/vehicles/v1.0/{vehicle}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (vehicle_id,), {}, None, options)


class VehiclesTelemetryReadings(Resource):
    """Telemetry readings of a vehicle: list, list all, create, delete.

    A state of the odometer at a moment.
    """

    __slots__ = ()

    def list(
        self,
        vehicle_id: int | str,
        *,
        source: str | None = None,
        submitted_after: datetime | None = None,
        submitted_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[VehicleTelemetryReading]:
        """List telemetry readings of a vehicle.

        ``GET /public-api/resources/vehicles/v1.0/{vehicle}/telemetry-readings``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _TELEMETRY_READINGS_LIST,
            (vehicle_id,),
            {
                "source": source,
                "submitted_after": submitted_after,
                "submitted_before": submitted_before,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    def list_all(
        self,
        *,
        partner_id: int | str | None = None,
        source: str | None = None,
        submitted_after: datetime | None = None,
        submitted_before: datetime | None = None,
        vehicle_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[VehicleTelemetryReading]:
        """List telemetry readings of all vehicles.

        ``GET /public-api/resources/vehicles/v1.0/telemetry-readings``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _TELEMETRY_READINGS_LIST_ALL,
            (),
            {
                "partner_id": partner_id,
                "source": source,
                "submitted_after": submitted_after,
                "submitted_before": submitted_before,
                "vehicle_id": vehicle_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def create(
        self,
        vehicle_id: int | str,
        body: VehicleTelemetryReadingCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> VehicleTelemetryReading:
        """Report a telemetry reading of a vehicle.

        ``POST /public-api/resources/vehicles/v1.0/{vehicle}/telemetry-readings``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_TELEMETRY_READINGS_CREATE, (vehicle_id,), {}, body, options)

    async def delete(
        self, vehicle_id: int | str, vehicle_telemetry_reading_id: int | str, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a telemetry reading of a vehicle.

        ``DELETE
        /public-api/resources/vehicles/v1.0/{vehicle}/telemetry-readings/{vehicleTelemetryReading}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(
            _TELEMETRY_READINGS_DELETE, (vehicle_id, vehicle_telemetry_reading_id), {}, None, options
        )


class VehiclesUsers(Resource):
    """Users of a vehicle: list, replace, attach, detach."""

    __slots__ = ()

    def list(
        self,
        vehicle_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[OpenObject]:
        """List the users of a vehicle.

        ``GET /public-api/resources/vehicles/v1.0/{vehicle}/relations/users``
        Since 3.251.0. Pages: cursor. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _USERS_LIST, (vehicle_id,), {"per_page": per_page, "cursor": cursor}, options)

    async def replace(
        self, vehicle_id: int | str, body: VehicleUsersWrite | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> OpenObject:
        """Replace the users of a vehicle.

        ``PUT /public-api/resources/vehicles/v1.0/{vehicle}/relations/users``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_USERS_REPLACE, (vehicle_id,), {}, body, options)

    async def attach(
        self, vehicle_id: int | str, body: VehicleUsersWrite | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> OpenObject:
        """Attach users to a vehicle.

        ``POST /public-api/resources/vehicles/v1.0/{vehicle}/relations/users``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_USERS_ATTACH, (vehicle_id,), {}, body, options)

    async def detach(self, vehicle_id: int | str, user_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Detach a user from a vehicle.

        ``DELETE /public-api/resources/vehicles/v1.0/{vehicle}/relations/users/{user}``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_USERS_DETACH, (vehicle_id, user_id), {}, None, options)
