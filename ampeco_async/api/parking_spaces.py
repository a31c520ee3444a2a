"""Parking spaces: list, get, create, update, replace, delete, update occupancy status.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._codec import OpenObject
    from ampeco_async._options import CallOptions
    from ampeco_async.models.parking_spaces import (
        ParkingSpace,
        ParkingSpaceCreate,
        ParkingSpaceInclude,
        ParkingSpaceUpdateOccupancyStatus,
    )

# fmt: off
_UPDATE_OCCUPANCY_STATUS: Operation[None] = Operation(
    id="parkingSpaceUpdateOccupancyStatus", name="parking_spaces.update_occupancy_status", method="POST",
    path="/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status",
    body="ParkingSpaceUpdateOccupancyStatus | Mapping[str, Any]", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 406, 422, 429, 501), resource="parking_spaces", version="1.0", key="update_occupancy_status",
)
_LIST: Operation[ParkingSpace] = Operation(
    id="listParkingSpace", name="parking_spaces.list", method="GET", path="/public-api/resources/parking-spaces/v1.0",
    result="ParkingSpace",
    query={
        "external_id": "filter[externalId]", "evse_id": "filter[evseId]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "include": "include[]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.59.0", errors=(401, 403, 404, 422, 429), resource="parking_spaces", version="1.0", key="list",
)
_CREATE: Operation[ParkingSpace] = Operation(
    id="createParkingSpace", name="parking_spaces.create", method="POST",
    path="/public-api/resources/parking-spaces/v1.0", result="ParkingSpace",
    body="ParkingSpaceCreate | Mapping[str, Any]", envelope=True, since="3.59.0", errors=(401, 403, 404, 422, 429),
    resource="parking_spaces", version="1.0", key="create",
)
_GET: Operation[ParkingSpace] = Operation(
    id="getParkingSpace", name="parking_spaces.get", method="GET",
    path="/public-api/resources/parking-spaces/v1.0/{parkingSpace}", result="ParkingSpace",
    query={"include": "include[]"}, envelope=True, idempotent=True, since="3.59.0", errors=(401, 403, 404, 422, 429),
    resource="parking_spaces", version="1.0", key="get",
)
_REPLACE: Operation[ParkingSpace] = Operation(
    id="updateParkingSpace", name="parking_spaces.replace", method="PUT",
    path="/public-api/resources/parking-spaces/v1.0/{parkingSpace}", result="ParkingSpace",
    body="ParkingSpaceCreate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0", deprecated=True,
    deprecated_since="3.139.0", replaced_by="parking_spaces.update", errors=(401, 403, 404, 422, 429),
    resource="parking_spaces", version="1.0", key="replace",
)
_UPDATE: Operation[ParkingSpace] = Operation(
    id="parkingSpacePatch", name="parking_spaces.update", method="PATCH",
    path="/public-api/resources/parking-spaces/v1.0/{parkingSpace}", result="ParkingSpace", body="Mapping[str, Any]",
    envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="parking_spaces", version="1.0",
    key="update",
)
_DELETE: Operation[None] = Operation(
    id="deleteParkingSpace", name="parking_spaces.delete", method="DELETE",
    path="/public-api/resources/parking-spaces/v1.0/{parkingSpace}", since="3.59.0", errors=(401, 403, 404, 429),
    resource="parking_spaces", version="1.0", key="delete",
)
_EVSES_LIST: Operation[OpenObject] = Operation(
    id="parkingSpaceEvseListing", name="parking_spaces.evses.list", method="GET",
    path="/public-api/resources/parking-spaces/v1.0/{parkingSpace}/evses", result="OpenObject",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.139.0", errors=(401, 403, 404, 422, 429), resource="parking_spaces", version="1.0", key="evses.list",
)
_EVSES_REPLACE: Operation[OpenObject] = Operation(
    id="parkingSpaceEvseReplace", name="parking_spaces.evses.replace", method="PUT",
    path="/public-api/resources/parking-spaces/v1.0/{parkingSpace}/evses", result="OpenObject",
    body="Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="parking_spaces", version="1.0", key="evses.replace",
)
# fmt: on


class ParkingSpaces(Resource):
    """Parking spaces: list, get, create, update, replace, delete, update occupancy status.

    A parking space at a location, with the EVSEs that serve it.
    """

    __slots__ = ()

    @property
    def evses(self) -> ParkingSpacesEvses:
        """EVSEs of a parking space: list, replace."""
        return self._sub(ParkingSpacesEvses)

    def list(
        self,
        *,
        external_id: int | str | None = None,
        evse_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        include: Sequence[ParkingSpaceInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ParkingSpace]:
        """List parking spaces.

        ``GET /public-api/resources/parking-spaces/v1.0``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            external_id: Id in a system of your own.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "external_id": external_id,
                "evse_id": evse_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "include": include,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self,
        parking_space_id: int | str,
        *,
        include: Sequence[ParkingSpaceInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ParkingSpace:
        """Read a parking space.

        ``GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (parking_space_id,), {"include": include}, None, options)

    async def create(
        self, body: ParkingSpaceCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ParkingSpace:
        """Create a parking space.

        ``POST /public-api/resources/parking-spaces/v1.0``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, parking_space_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> ParkingSpace:
        """Update a parking space.

        ``PATCH /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (parking_space_id,), {}, body, options)

    async def replace(
        self, parking_space_id: int | str, body: ParkingSpaceCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ParkingSpace:
        """Replace a parking space.

        ``PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        Since 3.59.0. Deprecated since 3.139.0: use ``parking_spaces.update``. Errors: 401, 403, 404, 422,
        429.
        """
        return await self._dispatcher.call(_REPLACE, (parking_space_id,), {}, body, options)

    async def delete(self, parking_space_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a parking space.

        ``DELETE /public-api/resources/parking-spaces/v1.0/{parkingSpace}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (parking_space_id,), {}, None, options)

    async def update_occupancy_status(
        self,
        parking_space_id: int | str,
        body: ParkingSpaceUpdateOccupancyStatus | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Report whether a parking space is occupied.

        ``POST /public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429, 501.
        """
        await self._dispatcher.call(_UPDATE_OCCUPANCY_STATUS, (parking_space_id,), {}, body, options)


class ParkingSpacesEvses(Resource):
    """EVSEs of a parking space: list, replace."""

    __slots__ = ()

    def list(
        self,
        parking_space_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[OpenObject]:
        """List the EVSEs that serve a parking space.

        ``GET /public-api/resources/parking-spaces/v1.0/{parkingSpace}/evses``
        Since 3.139.0. Pages: cursor. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher, _EVSES_LIST, (parking_space_id,), {"per_page": per_page, "cursor": cursor}, options
        )

    async def replace(
        self, parking_space_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> OpenObject:
        """Replace the EVSEs that serve a parking space.

        ``PUT /public-api/resources/parking-spaces/v1.0/{parkingSpace}/evses``
        Since 3.139.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_EVSES_REPLACE, (parking_space_id,), {}, body, options)
