"""Locations: list, get, create, update, delete, check booking availability.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import Country, Note, NoteCreate, NoteUpdate, State
    from ampeco_async.models.locations import (
        BookingAvailability,
        BookingAvailabilityQuery,
        ChargingZone,
        ChargingZoneCreate,
        ChargingZoneUpdate,
        Location,
        LocationCreate,
        LocationInclude,
        LocationUpdate,
        LocationV10,
        LocationV10Create,
        LocationV10Update,
    )

# fmt: off
_V10_LIST: Operation[LocationV10] = Operation(
    id="locationsListingDeprecated", name="locations.v1_0.list", method="GET",
    path="/public-api/resources/locations/v1.0", result="LocationV10",
    query={
        "post_code": "filter[postCode]", "partner_id": "filter[partnerId]", "country": "filter[country]",
        "status": "filter[status]", "external_id": "filter[externalId]", "page": "page", "per_page": "per_page",
        "cursor": "cursor",
    },
    envelope=True, pagination="hybrid", idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="locations.list", errors=(401, 403, 422, 429), resource="locations", version="1.0", key="list",
)
_V10_CREATE: Operation[LocationV10] = Operation(
    id="locationCreateDeprecated", name="locations.v1_0.create", method="POST",
    path="/public-api/resources/locations/v1.0", result="LocationV10", body="LocationV10Create | Mapping[str, Any]",
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="locations.create",
    errors=(401, 403, 422, 429), resource="locations", version="1.0", key="create",
)
_V10_GET: Operation[LocationV10] = Operation(
    id="locationReadDeprecated", name="locations.v1_0.get", method="GET",
    path="/public-api/resources/locations/v1.0/{location}", result="LocationV10", envelope=True, idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="locations.get",
    errors=(401, 403, 404, 429), resource="locations", version="1.0", key="get",
)
_V10_UPDATE: Operation[LocationV10] = Operation(
    id="locationUpdateDeprecated", name="locations.v1_0.update", method="PATCH",
    path="/public-api/resources/locations/v1.0/{location}", result="LocationV10",
    body="LocationV10Update | Mapping[str, Any]", since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="locations.update", errors=(401, 403, 404, 422, 429), resource="locations", version="1.0", key="update",
)
_V10_DELETE: Operation[None] = Operation(
    id="locationDeleteDeprecated", name="locations.v1_0.delete", method="DELETE",
    path="/public-api/resources/locations/v1.0/{location}", since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="locations.delete", errors=(401, 403, 404, 429), resource="locations",
    version="1.0", key="delete",
)
_CHECK_BOOKING_AVAILABILITY: Operation[list[BookingAvailability]] = Operation(
    id="locationCheckBookingAvailability", name="locations.check_booking_availability", method="POST",
    path="/public-api/actions/locations/v2.0/{location}/check-booking-availability", result="list[BookingAvailability]",
    body="BookingAvailabilityQuery | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(400, 401, 403, 404, 422, 429), resource="locations", version="2.0", key="check_booking_availability",
)
_LIST: Operation[Location] = Operation(
    id="locationsListing", name="locations.list", method="GET", path="/public-api/resources/locations/v2.0",
    result="Location",
    query={
        "country": "filter[country]", "state": "filter[state]", "region": "filter[region]", "city": "filter[city]",
        "partner_id": "filter[partnerId]", "external_id": "filter[externalId]", "tag": "filter[tag]",
        "roaming": "filter[roaming]", "last_updated_after": "filter[lastUpdatedAfter]",
        "last_updated_before": "filter[lastUpdatedBefore]", "include": "include[]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.68.0", errors=(401, 403, 404, 422, 429), resource="locations", version="2.0", key="list", older=_V10_LIST,
)
_CREATE: Operation[Location] = Operation(
    id="locationCreate", name="locations.create", method="POST", path="/public-api/resources/locations/v2.0",
    result="Location", body="LocationCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="locations", version="2.0", key="create", older=_V10_CREATE,
)
_GET: Operation[Location] = Operation(
    id="locationRead", name="locations.get", method="GET", path="/public-api/resources/locations/v2.0/{location}",
    result="Location", query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="locations", version="2.0", key="get", older=_V10_GET,
)
_UPDATE: Operation[Location] = Operation(
    id="locationUpdate", name="locations.update", method="PATCH",
    path="/public-api/resources/locations/v2.0/{location}", result="Location", query={"include": "include[]"},
    body="LocationUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="locations", version="2.0", key="update", older=_V10_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="locationDelete", name="locations.delete", method="DELETE",
    path="/public-api/resources/locations/v2.0/{location}", query={"include": "include[]"}, idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="locations", version="2.0", key="delete",
    older=_V10_DELETE,
)
_CHARGING_ZONES_LIST: Operation[ChargingZone] = Operation(
    id="locationChargingZonesListing", name="locations.charging_zones.list", method="GET",
    path="/public-api/resources/locations/v2.0/{location}/charging-zones", result="ChargingZone",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="locations", version="2.0", key="charging_zones.list",
)
_CHARGING_ZONES_CREATE: Operation[ChargingZone] = Operation(
    id="locationChargingZoneCreate", name="locations.charging_zones.create", method="POST",
    path="/public-api/resources/locations/v2.0/{location}/charging-zones", result="ChargingZone",
    body="ChargingZoneCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="locations", version="2.0", key="charging_zones.create",
)
_CHARGING_ZONES_GET: Operation[ChargingZone] = Operation(
    id="locationChargingZoneRead", name="locations.charging_zones.get", method="GET",
    path="/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}", result="ChargingZone",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="locations", version="2.0",
    key="charging_zones.get",
)
_CHARGING_ZONES_UPDATE: Operation[ChargingZone] = Operation(
    id="locationChargingZoneUpdate", name="locations.charging_zones.update", method="PATCH",
    path="/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}", result="ChargingZone",
    body="ChargingZoneUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="locations", version="2.0", key="charging_zones.update",
)
_CHARGING_ZONES_DELETE: Operation[None] = Operation(
    id="locationChargingZoneDelete", name="locations.charging_zones.delete", method="DELETE",
    path="/public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 429), resource="locations", version="2.0", key="charging_zones.delete",
)
_NOTES_LIST: Operation[Note] = Operation(
    id="locationNoteListing", name="locations.notes.list", method="GET",
    path="/public-api/resources/locations/v2.0/{location}/notes", result="Note",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "pinned": "filter[pinned]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="locations",
    version="2.0", key="notes.list",
)
_NOTES_CREATE: Operation[Note] = Operation(
    id="locationNoteCreate", name="locations.notes.create", method="POST",
    path="/public-api/resources/locations/v2.0/{location}/notes", result="Note", body="NoteCreate | Mapping[str, Any]",
    envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="locations", version="2.0",
    key="notes.create",
)
_NOTES_GET: Operation[Note] = Operation(
    id="locationNoteRead", name="locations.notes.get", method="GET",
    path="/public-api/resources/locations/v2.0/{location}/notes/{note}", result="Note", envelope=True, idempotent=True,
    since="3.139.0", errors=(401, 403, 404, 429), resource="locations", version="2.0", key="notes.get",
)
_NOTES_UPDATE: Operation[Note] = Operation(
    id="locationNoteUpdate", name="locations.notes.update", method="PATCH",
    path="/public-api/resources/locations/v2.0/{location}/notes/{note}", result="Note",
    body="NoteUpdate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="locations", version="2.0", key="notes.update",
)
_NOTES_DELETE: Operation[None] = Operation(
    id="locationNoteDelete", name="locations.notes.delete", method="DELETE",
    path="/public-api/resources/locations/v2.0/{location}/notes/{note}", since="3.139.0", errors=(401, 403, 404, 429),
    resource="locations", version="2.0", key="notes.delete",
)
# fmt: on


class Locations(Resource):
    """Locations: list, get, create, update, delete, check booking availability.

    A place with charge points, at one address and in one time zone.
    """

    __slots__ = ()

    @property
    def charging_zones(self) -> LocationsChargingZones:
        """Charging zones of a location: list, get, create, update, delete."""
        return self._sub(LocationsChargingZones)

    @property
    def notes(self) -> LocationsNotes:
        """Notes of a location: list, get, create, update, delete."""
        return self._sub(LocationsNotes)

    @property
    def v1_0(self) -> LocationsV10:
        """Version 1.0 of locations: list, get, create, update, delete; deprecated since 3.106.5."""
        return self._sub(LocationsV10)

    def list(
        self,
        *,
        country: Country | str | None = None,
        state: State | str | None = None,
        region: str | None = None,
        city: str | None = None,
        partner_id: int | str | None = None,
        external_id: int | str | None = None,
        tag: str | None = None,
        roaming: bool | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        include: Sequence[LocationInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Location]:
        """List locations.

        ``GET /public-api/resources/locations/v2.0``
        Since 3.68.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            external_id: Id in a system of your own.
            tag: One of your own labels.
            roaming: Whether it comes over roaming.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "country": country,
                "state": state,
                "region": region,
                "city": city,
                "partner_id": partner_id,
                "external_id": external_id,
                "tag": tag,
                "roaming": roaming,
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
        location_id: int | str,
        *,
        include: Sequence[LocationInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Location:
        """Read a location.

        ``GET /public-api/resources/locations/v2.0/{location}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (location_id,), {"include": include}, None, options)

    async def create(self, body: LocationCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Location:
        """Create a location.

        ``POST /public-api/resources/locations/v2.0``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        location_id: int | str,
        body: LocationUpdate | Mapping[str, Any],
        *,
        include: Sequence[LocationInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Location:
        """Update a location.

        ``PATCH /public-api/resources/locations/v2.0/{location}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (location_id,), {"include": include}, body, options)

    async def delete(
        self,
        location_id: int | str,
        *,
        include: Sequence[LocationInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a location.

        ``DELETE /public-api/resources/locations/v2.0/{location}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (location_id,), {"include": include}, None, options)

    async def check_booking_availability(
        self, location_id: int | str, body: BookingAvailabilityQuery | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> builtins.list[BookingAvailability]:
        """Find free booking slots at a location.

        ``POST /public-api/actions/locations/v2.0/{location}/check-booking-availability``
        Since 3.106.5. Errors: 400, 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CHECK_BOOKING_AVAILABILITY, (location_id,), {}, body, options)


class LocationsChargingZones(Resource):
    """Charging zones of a location: list, get, create, update, delete.

    A part of a location, such as a parking deck, with charge points of its own.
    """

    __slots__ = ()

    def list(
        self,
        location_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ChargingZone]:
        """List the charging zones of a location.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher, _CHARGING_ZONES_LIST, (location_id,), {"per_page": per_page, "cursor": cursor}, options
        )

    async def get(
        self, location_id: int | str, charging_zone_id: int | str, **options: Unpack[CallOptions]
    ) -> ChargingZone:
        """Read a charging zone of a location.

        ``GET /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_CHARGING_ZONES_GET, (location_id, charging_zone_id), {}, None, options)

    async def create(
        self, location_id: int | str, body: ChargingZoneCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ChargingZone:
        """Add a charging zone to a location.

        ``POST /public-api/resources/locations/v2.0/{location}/charging-zones``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CHARGING_ZONES_CREATE, (location_id,), {}, body, options)

    async def update(
        self,
        location_id: int | str,
        charging_zone_id: int | str,
        body: ChargingZoneUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ChargingZone:
        """Update a charging zone of a location.

        ``PATCH /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CHARGING_ZONES_UPDATE, (location_id, charging_zone_id), {}, body, options)

    async def delete(self, location_id: int | str, charging_zone_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a charging zone of a location.

        ``DELETE /public-api/resources/locations/v2.0/{location}/charging-zones/{chargingZone}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_CHARGING_ZONES_DELETE, (location_id, charging_zone_id), {}, None, options)


class LocationsNotes(Resource):
    """Notes of a location: list, get, create, update, delete.

    A note that the operator's staff attached to a thing.
    """

    __slots__ = ()

    def list(
        self,
        location_id: int | str,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        pinned: bool | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Note]:
        """List the notes on a location.

        ``GET /public-api/resources/locations/v2.0/{location}/notes``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NOTES_LIST,
            (location_id,),
            {
                "created_after": created_after,
                "created_before": created_before,
                "pinned": pinned,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, location_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> Note:
        """Read a note on a location.

        ``GET /public-api/resources/locations/v2.0/{location}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_NOTES_GET, (location_id, note_id), {}, None, options)

    async def create(
        self, location_id: int | str, body: NoteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Note:
        """Add a note to a location.

        ``POST /public-api/resources/locations/v2.0/{location}/notes``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_CREATE, (location_id,), {}, body, options)

    async def update(
        self,
        location_id: int | str,
        note_id: int | str,
        body: NoteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note on a location.

        ``PATCH /public-api/resources/locations/v2.0/{location}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_UPDATE, (location_id, note_id), {}, body, options)

    async def delete(self, location_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a note on a location.

        ``DELETE /public-api/resources/locations/v2.0/{location}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_NOTES_DELETE, (location_id, note_id), {}, None, options)


class LocationsV10(Resource):
    """Version 1.0 of locations: list, get, create, update, delete; deprecated since 3.106.5.

    A location in snake_case, as v1.0 shows it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        post_code: str | None = None,
        partner_id: int | str | None = None,
        country: str | None = None,
        status: str | None = None,
        external_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[LocationV10]:
        """List locations.

        ``GET /public-api/resources/locations/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``locations.list``. Pages: hybrid. Errors: 401, 403,
        422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _V10_LIST,
            (),
            {
                "post_code": post_code,
                "partner_id": partner_id,
                "country": country,
                "status": status,
                "external_id": external_id,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, location_id: int | str, **options: Unpack[CallOptions]) -> LocationV10:
        """Read a location.

        ``GET /public-api/resources/locations/v1.0/{location}``
        Since 3.106.5. Deprecated since 3.106.5: use ``locations.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (location_id,), {}, None, options)

    async def create(self, body: LocationV10Create | Mapping[str, Any], **options: Unpack[CallOptions]) -> LocationV10:
        """Create a location.

        ``POST /public-api/resources/locations/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``locations.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def update(
        self, location_id: int | str, body: LocationV10Update | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> LocationV10:
        """Update a location.

        ``PATCH /public-api/resources/locations/v1.0/{location}``
        Since 3.106.5. Deprecated since 3.106.5: use ``locations.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_V10_UPDATE, (location_id,), {}, body, options)

    async def delete(self, location_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a location.

        ``DELETE /public-api/resources/locations/v1.0/{location}``
        Since 3.106.5. Deprecated since 3.106.5: use ``locations.delete``. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_V10_DELETE, (location_id,), {}, None, options)
