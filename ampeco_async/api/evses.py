"""EVSEs: list, get, create, update, replace, delete, bulk assign tariff group, start, trigger message.

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

    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import (
        CurrentType,
        HardwareStatusLogEntry,
        Note,
        NoteCreate,
        NoteUpdate,
        StartSession,
        StartSessionResult,
        TriggerMessage,
    )
    from ampeco_async.models.evses import (
        BulkAssignTariffGroup,
        Evse,
        EvseCreate,
        EvseHardwareStatus,
        EvseInclude,
        EvseStatus,
        EvseUpdate,
        EvseV20,
        EvseV20Replace,
    )

# fmt: off
_BULK_ASSIGN_TARIFF_GROUP: Operation[None] = Operation(
    id="evseBulkAssignTariffGroups", name="evses.bulk_assign_tariff_group", method="POST",
    path="/public-api/actions/evse/v1.0/bulk-assign-tariff-group", body="BulkAssignTariffGroup | Mapping[str, Any]",
    since="3.106.5", errors=(401, 403, 404, 406, 422, 429), resource="evses", version="1.0",
    key="bulk_assign_tariff_group",
)
_START: Operation[StartSessionResult] = Operation(
    id="evseStartChargingWithEvseId", name="evses.start", method="POST",
    path="/public-api/actions/evse/v1.0/{evse}/start", result="StartSessionResult",
    body="StartSession | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429), resource="evses",
    version="1.0", key="start",
)
_TRIGGER_MESSAGE: Operation[None] = Operation(
    id="evseTriggerMessage", name="evses.trigger_message", method="POST",
    path="/public-api/actions/evse/v1.0/{evse}/trigger-message", body="TriggerMessage | Mapping[str, Any]",
    since="3.106.5", errors=(401, 403, 404, 406, 422, 429), resource="evses", version="1.0", key="trigger_message",
)
_V20_LIST: Operation[EvseV20] = Operation(
    id="evsesListingDeprecated", name="evses.v2_0.list", method="GET", path="/public-api/resources/evses/v2.0",
    result="EvseV20",
    query={
        "charge_point_id": "filter[chargePointId]", "physical_reference": "filter[physicalReference]",
        "evse_status": "filter[evseStatus]", "hardware_status": "filter[hardwareStatus]",
        "evse_type": "filter[evseType]", "connector_id": "filter[connectorId]",
        "tariff_group_id": "filter[tariffGroupId]", "partner_id": "filter[partnerId]",
        "roaming_platform_id": "filter[roamingPlatformId]", "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="hybrid", idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="evses.list", errors=(401, 403, 422, 429), resource="evses", version="2.0", key="list",
)
_V20_GET: Operation[EvseV20] = Operation(
    id="evseReadDeprecated", name="evses.v2_0.get", method="GET", path="/public-api/resources/evses/v2.0/{evse}",
    result="EvseV20", envelope=True, idempotent=True, since="3.67.0", deprecated=True, deprecated_since="3.67.0",
    replaced_by="evses.get", errors=(401, 403, 404, 429), resource="evses", version="2.0", key="get",
)
_REPLACE: Operation[EvseV20] = Operation(
    id="evseUpdateDeprecated", name="evses.replace", method="PUT", path="/public-api/resources/evses/v2.0/{evse}",
    result="EvseV20", body="EvseV20Replace | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="evses.update", errors=(401, 403, 404, 422, 429), resource="evses",
    version="2.0", key="replace",
)
_HARDWARE_STATUS_LOGS_LIST: Operation[HardwareStatusLogEntry] = Operation(
    id="listEvseHardwareStatusLogs", name="evses.hardware_status_logs.list", method="GET",
    path="/public-api/resources/evses/v2.0/{evse}/hardware-status-logs", result="HardwareStatusLogEntry",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before"), envelope=True, pagination="cursor", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="evses", version="2.0", key="hardware_status_logs.list",
)
_LATEST_HARDWARE_STATUS_LOG_GET: Operation[HardwareStatusLogEntry] = Operation(
    id="getEvseLatestHardwareStatusLog", name="evses.latest_hardware_status_log.get", method="GET",
    path="/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log", result="HardwareStatusLogEntry",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="evses", version="2.0",
    key="latest_hardware_status_log.get",
)
_NOTES_LIST: Operation[Note] = Operation(
    id="evseNoteListing", name="evses.notes.list", method="GET", path="/public-api/resources/evses/v2.0/{evse}/notes",
    result="Note",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "pinned": "filter[pinned]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="evses",
    version="2.0", key="notes.list",
)
_NOTES_CREATE: Operation[Note] = Operation(
    id="evseNoteCreate", name="evses.notes.create", method="POST", path="/public-api/resources/evses/v2.0/{evse}/notes",
    result="Note", body="NoteCreate | Mapping[str, Any]", envelope=True, since="3.139.0",
    errors=(401, 403, 404, 422, 429), resource="evses", version="2.0", key="notes.create",
)
_NOTES_GET: Operation[Note] = Operation(
    id="evseNoteRead", name="evses.notes.get", method="GET",
    path="/public-api/resources/evses/v2.0/{evse}/notes/{note}", result="Note", envelope=True, idempotent=True,
    since="3.139.0", errors=(401, 403, 404, 429), resource="evses", version="2.0", key="notes.get",
)
_NOTES_UPDATE: Operation[Note] = Operation(
    id="evseNoteUpdate", name="evses.notes.update", method="PATCH",
    path="/public-api/resources/evses/v2.0/{evse}/notes/{note}", result="Note", body="NoteUpdate | Mapping[str, Any]",
    envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="evses", version="2.0",
    key="notes.update",
)
_NOTES_DELETE: Operation[None] = Operation(
    id="evseNoteDelete", name="evses.notes.delete", method="DELETE",
    path="/public-api/resources/evses/v2.0/{evse}/notes/{note}", since="3.139.0", errors=(401, 403, 404, 429),
    resource="evses", version="2.0", key="notes.delete",
)
_LIST: Operation[Evse] = Operation(
    id="evsesListing", name="evses.list", method="GET", path="/public-api/resources/evses/v2.1", result="Evse",
    query={
        "charge_point_id": "filter[chargePointId]", "physical_reference": "filter[physicalReference]",
        "external_id": "filter[externalId]", "roaming": "filter[roaming]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "has_roaming_tariff_ids": "filter[hasRoamingTariffIds]", "has_tariff_group": "filter[hasTariffGroup]",
        "roaming_operator_ids": "filter[roamingOperatorIds][]", "include": "include[]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="evses", version="2.1", key="list", older=_V20_LIST,
)
_CREATE: Operation[Evse] = Operation(
    id="evseCreate", name="evses.create", method="POST", path="/public-api/resources/evses/v2.1", result="Evse",
    body="EvseCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="evses", version="2.1", key="create",
)
_GET: Operation[Evse] = Operation(
    id="evseRead", name="evses.get", method="GET", path="/public-api/resources/evses/v2.1/{evse}", result="Evse",
    query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="evses", version="2.1", key="get", older=_V20_GET,
)
_UPDATE: Operation[Evse] = Operation(
    id="evseUpdate", name="evses.update", method="PATCH", path="/public-api/resources/evses/v2.1/{evse}", result="Evse",
    query={"include": "include[]"}, body="EvseUpdate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="evses", version="2.1", key="update",
)
_DELETE: Operation[None] = Operation(
    id="evseDelete", name="evses.delete", method="DELETE", path="/public-api/resources/evses/v2.1/{evse}",
    query={"include": "include[]"}, since="3.106.5", errors=(401, 403, 404, 422, 429), resource="evses", version="2.1",
    key="delete",
)
# fmt: on


class Evses(Resource):
    """EVSEs: list, get, create, update, replace, delete, bulk assign tariff group, start, trigger message.

    An EVSE: the part of a charge point that serves one vehicle at a time.
    """

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> EvsesHardwareStatusLogs:
        """Hardware status logs of an EVSE: list."""
        return self._sub(EvsesHardwareStatusLogs)

    @property
    def latest_hardware_status_log(self) -> EvsesLatestHardwareStatusLog:
        """Latest hardware status of an EVSE: get."""
        return self._sub(EvsesLatestHardwareStatusLog)

    @property
    def notes(self) -> EvsesNotes:
        """Notes of an EVSE: list, get, create, update, delete."""
        return self._sub(EvsesNotes)

    @property
    def v2_0(self) -> EvsesV20:
        """Version 2.0 of EVSEs: list, get, replace; deprecated since 3.106.5."""
        return self._sub(EvsesV20)

    def list(
        self,
        *,
        charge_point_id: int | str | None = None,
        physical_reference: str | None = None,
        external_id: int | str | None = None,
        roaming: bool | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        has_roaming_tariff_ids: bool | None = None,
        has_tariff_group: bool | None = None,
        roaming_operator_ids: Sequence[int] | None = None,
        include: Sequence[EvseInclude | str] | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Evse]:
        """List EVSEs.

        ``GET /public-api/resources/evses/v2.1``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            physical_reference: Label of the EVSE on site, as drivers see it.
            external_id: Id in a system of your own.
            roaming: Whether it comes over roaming.
            has_roaming_tariff_ids: Whether it has tariffs in roaming.
            has_tariff_group: Whether a tariff group is assigned.
            roaming_operator_ids: Roaming CPOs that it comes from.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "charge_point_id": charge_point_id,
                "physical_reference": physical_reference,
                "external_id": external_id,
                "roaming": roaming,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "has_roaming_tariff_ids": has_roaming_tariff_ids,
                "has_tariff_group": has_tariff_group,
                "roaming_operator_ids": roaming_operator_ids,
                "include": include,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, evse_id: int | str, *, include: Sequence[EvseInclude | str] | None = None, **options: Unpack[CallOptions]
    ) -> Evse:
        """Read an EVSE.

        ``GET /public-api/resources/evses/v2.1/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (evse_id,), {"include": include}, None, options)

    async def create(self, body: EvseCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Evse:
        """Create an EVSE.

        ``POST /public-api/resources/evses/v2.1``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        evse_id: int | str,
        body: EvseUpdate | Mapping[str, Any],
        *,
        include: Sequence[EvseInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Evse:
        """Update an EVSE.

        ``PATCH /public-api/resources/evses/v2.1/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (evse_id,), {"include": include}, body, options)

    async def replace(
        self, evse_id: int | str, body: EvseV20Replace | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> EvseV20:
        """Replace an EVSE.

        ``PUT /public-api/resources/evses/v2.0/{evse}``
        Since 3.106.5. Deprecated since 3.106.5: use ``evses.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (evse_id,), {}, body, options)

    async def delete(
        self, evse_id: int | str, *, include: Sequence[EvseInclude | str] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Delete an EVSE.

        ``DELETE /public-api/resources/evses/v2.1/{evse}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (evse_id,), {"include": include}, None, options)

    async def bulk_assign_tariff_group(
        self, body: BulkAssignTariffGroup | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Assign a tariff group to many EVSEs at once; at most 1000 EVSEs a call.

        ``POST /public-api/actions/evse/v1.0/bulk-assign-tariff-group``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_BULK_ASSIGN_TARIFF_GROUP, (), {}, body, options)

    async def start(
        self, evse_id: int | str, body: StartSession | Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> StartSessionResult:
        """Start charging on an EVSE.

        ``POST /public-api/actions/evse/v1.0/{evse}/start``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_START, (evse_id,), {}, body, options)

    async def trigger_message(
        self, evse_id: int | str, body: TriggerMessage | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Ask a charge point to send an OCPP message about one of its EVSEs now.

        ``POST /public-api/actions/evse/v1.0/{evse}/trigger-message``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_TRIGGER_MESSAGE, (evse_id,), {}, body, options)


class EvsesHardwareStatusLogs(Resource):
    """Hardware status logs of an EVSE: list.

    A status that the hardware reported over OCPP, with its error if there was one.
    """

    __slots__ = ()

    def list(
        self,
        evse_id: int | str,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[HardwareStatusLogEntry]:
        """List the hardware statuses that an EVSE reported.

        ``GET /public-api/resources/evses/v2.0/{evse}/hardware-status-logs``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _HARDWARE_STATUS_LOGS_LIST,
            (evse_id,),
            {"created_after": created_after, "created_before": created_before, "per_page": per_page, "cursor": cursor},
            options,
        )


class EvsesLatestHardwareStatusLog(Resource):
    """Latest hardware status of an EVSE: get.

    A status that the hardware reported over OCPP, with its error if there was one.
    """

    __slots__ = ()

    async def get(self, evse_id: int | str, **options: Unpack[CallOptions]) -> HardwareStatusLogEntry:
        """Read the hardware status that an EVSE reported last.

        ``GET /public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_LATEST_HARDWARE_STATUS_LOG_GET, (evse_id,), {}, None, options)


class EvsesNotes(Resource):
    """Notes of an EVSE: list, get, create, update, delete.

    A note that the operator's staff attached to a thing.
    """

    __slots__ = ()

    def list(
        self,
        evse_id: int | str,
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
        """List the notes on an EVSE.

        ``GET /public-api/resources/evses/v2.0/{evse}/notes``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NOTES_LIST,
            (evse_id,),
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

    async def get(self, evse_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> Note:
        """Read a note on an EVSE.

        ``GET /public-api/resources/evses/v2.0/{evse}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_NOTES_GET, (evse_id, note_id), {}, None, options)

    async def create(
        self, evse_id: int | str, body: NoteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Note:
        """Add a note to an EVSE.

        ``POST /public-api/resources/evses/v2.0/{evse}/notes``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_CREATE, (evse_id,), {}, body, options)

    async def update(
        self,
        evse_id: int | str,
        note_id: int | str,
        body: NoteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note on an EVSE.

        ``PATCH /public-api/resources/evses/v2.0/{evse}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_UPDATE, (evse_id, note_id), {}, body, options)

    async def delete(self, evse_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a note on an EVSE.

        ``DELETE /public-api/resources/evses/v2.0/{evse}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_NOTES_DELETE, (evse_id, note_id), {}, None, options)


class EvsesV20(Resource):
    """Version 2.0 of EVSEs: list, get, replace; deprecated since 3.106.5.

    An EVSE as v2.0 shows it.
    """

    __slots__ = ()

    @property
    def hardware_status_logs(self) -> EvsesHardwareStatusLogs:
        """Hardware status logs of an EVSE: list."""
        return self._sub(EvsesHardwareStatusLogs)

    @property
    def latest_hardware_status_log(self) -> EvsesLatestHardwareStatusLog:
        """Latest hardware status of an EVSE: get."""
        return self._sub(EvsesLatestHardwareStatusLog)

    @property
    def notes(self) -> EvsesNotes:
        """Notes of an EVSE: list, get, create, update, delete."""
        return self._sub(EvsesNotes)

    def list(
        self,
        *,
        charge_point_id: int | str | None = None,
        physical_reference: str | None = None,
        evse_status: EvseStatus | str | None = None,
        hardware_status: EvseHardwareStatus | str | None = None,
        evse_type: CurrentType | str | None = None,
        connector_id: int | str | None = None,
        tariff_group_id: int | str | None = None,
        partner_id: int | str | None = None,
        roaming_platform_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[EvseV20]:
        """List EVSEs.

        ``GET /public-api/resources/evses/v2.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``evses.list``. Pages: hybrid. Errors: 401, 403, 422,
        429.

        Args:
            roaming_platform_id: Roaming platform that it comes over.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _V20_LIST,
            (),
            {
                "charge_point_id": charge_point_id,
                "physical_reference": physical_reference,
                "evse_status": evse_status,
                "hardware_status": hardware_status,
                "evse_type": evse_type,
                "connector_id": connector_id,
                "tariff_group_id": tariff_group_id,
                "partner_id": partner_id,
                "roaming_platform_id": roaming_platform_id,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, evse_id: int | str, **options: Unpack[CallOptions]) -> EvseV20:
        """Read an EVSE.

        ``GET /public-api/resources/evses/v2.0/{evse}``
        Since 3.67.0. Deprecated since 3.67.0: use ``evses.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V20_GET, (evse_id,), {}, None, options)

    async def replace(
        self, evse_id: int | str, body: EvseV20Replace | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> EvseV20:
        """Replace an EVSE.

        ``PUT /public-api/resources/evses/v2.0/{evse}``
        Since 3.106.5. Deprecated since 3.106.5: use ``evses.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (evse_id,), {}, body, options)
