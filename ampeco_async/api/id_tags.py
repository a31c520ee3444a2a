"""ID tags: list, get, create, update, delete, reissue EMAID.

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
    from ampeco_async.models.common import Note, NoteCreate, NoteUpdate
    from ampeco_async.models.id_tags import IdTag, IdTagCreate, IdTagStatus, IdTagType, IdTagUpdate

# fmt: off
_REISSUE_EMAID: Operation[None] = Operation(
    id="certificateReissueAnEmaid", name="id_tags.reissue_emaid", method="POST",
    path="/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid", since="3.106.5",
    errors=(401, 403, 404, 406, 422, 429, 501), resource="id_tags", version="1.0", key="reissue_emaid",
)
_LIST: Operation[IdTag] = Operation(
    id="idTagsListing", name="id_tags.list", method="GET", path="/public-api/resources/id-tags/v2.0", result="IdTag",
    query={
        "id_tag_uid": "filter[idTagUid]", "id_label": "filter[idLabel]", "user_id": "filter[userId]",
        "expire_at": "filter[expireAt]", "status": "filter[status]", "type": "filter[type]",
        "partner_id": "filter[partnerId]", "last_updated_after": "filter[lastUpdatedAfter]",
        "last_updated_before": "filter[lastUpdatedBefore]", "operator_id": "filter[operatorId]",
        "vehicle_id": "filter[vehicleId]", "rfid_standard": "filter[rfidStandard]",
        "is_home_charging_only": "filter[isHomeChargingOnly]", "page": "page", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("expire_at", "last_updated_after", "last_updated_before"), envelope=True, pagination="hybrid",
    idempotent=True, since="3.59.0", errors=(401, 403, 422, 429), resource="id_tags", version="2.0", key="list",
)
_CREATE: Operation[IdTag] = Operation(
    id="idTagCreate", name="id_tags.create", method="POST", path="/public-api/resources/id-tags/v2.0", result="IdTag",
    body="IdTagCreate | Mapping[str, Any]", envelope=True, since="3.68.0", errors=(401, 403, 422, 429),
    resource="id_tags", version="2.0", key="create",
)
_GET: Operation[IdTag] = Operation(
    id="idTagRead", name="id_tags.get", method="GET", path="/public-api/resources/id-tags/v2.0/{idTag}", result="IdTag",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="id_tags", version="2.0",
    key="get",
)
_UPDATE: Operation[IdTag] = Operation(
    id="idTagUpdate", name="id_tags.update", method="PATCH", path="/public-api/resources/id-tags/v2.0/{idTag}",
    result="IdTag", body="IdTagUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="id_tags", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="idTagDelete", name="id_tags.delete", method="DELETE", path="/public-api/resources/id-tags/v2.0/{idTag}",
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="id_tags", version="2.0", key="delete",
)
_NOTES_LIST: Operation[Note] = Operation(
    id="idTagNoteListing", name="id_tags.notes.list", method="GET",
    path="/public-api/resources/id-tags/v2.0/{idTag}/notes", result="Note",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "pinned": "filter[pinned]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 404, 422, 429), resource="id_tags",
    version="2.0", key="notes.list",
)
_NOTES_CREATE: Operation[Note] = Operation(
    id="idTagNoteCreate", name="id_tags.notes.create", method="POST",
    path="/public-api/resources/id-tags/v2.0/{idTag}/notes", result="Note", body="NoteCreate | Mapping[str, Any]",
    envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429), resource="id_tags", version="2.0",
    key="notes.create",
)
_NOTES_GET: Operation[Note] = Operation(
    id="idTagNoteRead", name="id_tags.notes.get", method="GET",
    path="/public-api/resources/id-tags/v2.0/{idTag}/notes/{note}", result="Note", envelope=True, idempotent=True,
    since="3.251.0", errors=(401, 403, 404, 429), resource="id_tags", version="2.0", key="notes.get",
)
_NOTES_UPDATE: Operation[Note] = Operation(
    id="idTagNoteUpdate", name="id_tags.notes.update", method="PATCH",
    path="/public-api/resources/id-tags/v2.0/{idTag}/notes/{note}", result="Note",
    body="NoteUpdate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="id_tags", version="2.0", key="notes.update",
)
_NOTES_DELETE: Operation[None] = Operation(
    id="idTagNoteDelete", name="id_tags.notes.delete", method="DELETE",
    path="/public-api/resources/id-tags/v2.0/{idTag}/notes/{note}", since="3.251.0", errors=(401, 403, 404, 429),
    resource="id_tags", version="2.0", key="notes.delete",
)
# fmt: on


class IdTags(Resource):
    """ID tags: list, get, create, update, delete, reissue EMAID.

    An id tag (RFID card, EMAID or MAC address) that authorizes charging.
    """

    __slots__ = ()

    @property
    def notes(self) -> IdTagsNotes:
        """Notes of an ID tag: list, get, create, update, delete."""
        return self._sub(IdTagsNotes)

    def list(
        self,
        *,
        id_tag_uid: int | str | None = None,
        id_label: str | None = None,
        user_id: int | str | None = None,
        expire_at: datetime | None = None,
        status: IdTagStatus | str | None = None,
        type: IdTagType | str | None = None,
        partner_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        operator_id: int | str | None = None,
        vehicle_id: int | str | None = None,
        rfid_standard: str | None = None,
        is_home_charging_only: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[IdTag]:
        """List id tags.

        ``GET /public-api/resources/id-tags/v2.0``
        Since 3.59.0. Pages: hybrid. Errors: 401, 403, 422, 429.

        Args:
            id_tag_uid: As a charge point reads it.
            id_label: What people read, such as the number on the card.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "id_tag_uid": id_tag_uid,
                "id_label": id_label,
                "user_id": user_id,
                "expire_at": expire_at,
                "status": status,
                "type": type,
                "partner_id": partner_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "operator_id": operator_id,
                "vehicle_id": vehicle_id,
                "rfid_standard": rfid_standard,
                "is_home_charging_only": is_home_charging_only,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, id_tag_id: int | str, **options: Unpack[CallOptions]) -> IdTag:
        """Read an id tag.

        ``GET /public-api/resources/id-tags/v2.0/{idTag}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (id_tag_id,), {}, None, options)

    async def create(self, body: IdTagCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> IdTag:
        """Create an id tag.

        ``POST /public-api/resources/id-tags/v2.0``
        Since 3.68.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, id_tag_id: int | str, body: IdTagUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> IdTag:
        """Update an id tag.

        ``PATCH /public-api/resources/id-tags/v2.0/{idTag}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (id_tag_id,), {}, body, options)

    async def delete(self, id_tag_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an id tag.

        ``DELETE /public-api/resources/id-tags/v2.0/{idTag}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (id_tag_id,), {}, None, options)

    async def reissue_emaid(self, id_tag_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Issue the EMAID (Plug and Charge contract id) of an id tag anew.

        ``POST /public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429, 501.
        """
        await self._dispatcher.call(_REISSUE_EMAID, (id_tag_id,), {}, None, options)


class IdTagsNotes(Resource):
    """Notes of an ID tag: list, get, create, update, delete.

    A note that the operator's staff attached to a thing.
    """

    __slots__ = ()

    def list(
        self,
        id_tag_id: int | str,
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
        """List the notes on an id tag.

        ``GET /public-api/resources/id-tags/v2.0/{idTag}/notes``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NOTES_LIST,
            (id_tag_id,),
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

    async def get(self, id_tag_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> Note:
        """Read a note on an id tag.

        ``GET /public-api/resources/id-tags/v2.0/{idTag}/notes/{note}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_NOTES_GET, (id_tag_id, note_id), {}, None, options)

    async def create(
        self, id_tag_id: int | str, body: NoteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Note:
        """Add a note to an id tag.

        ``POST /public-api/resources/id-tags/v2.0/{idTag}/notes``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_CREATE, (id_tag_id,), {}, body, options)

    async def update(
        self,
        id_tag_id: int | str,
        note_id: int | str,
        body: NoteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note on an id tag.

        ``PATCH /public-api/resources/id-tags/v2.0/{idTag}/notes/{note}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_UPDATE, (id_tag_id, note_id), {}, body, options)

    async def delete(self, id_tag_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a note on an id tag.

        ``DELETE /public-api/resources/id-tags/v2.0/{idTag}/notes/{note}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_NOTES_DELETE, (id_tag_id, note_id), {}, None, options)
