"""RFID tags: list, get, create, update, delete; deprecated since 3.106.5.

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
    from ampeco_async.models.id_tags import IdTagType
    from ampeco_async.models.rfid_tags import RfidTag, RfidTagCreate, RfidTagStatus

# fmt: off
_LIST: Operation[RfidTag] = Operation(
    id="rfidTagsListingDeprecated", name="rfid_tags.list", method="GET", path="/public-api/resources/rfid-tags/v1.0",
    result="RfidTag",
    query={
        "rfid_tag_uid": "filter[rfidTagUid]", "rfid_label": "filter[rfidLabel]", "user_id": "filter[userId]",
        "expire_at": "filter[expireAt]", "status": "filter[status]", "type": "filter[type]", "page": "page",
        "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("expire_at",), envelope=True, pagination="hybrid", idempotent=True, since="3.59.0", deprecated=True,
    deprecated_since="3.106.5", replaced_by="id_tags.list", errors=(401, 403, 422, 429), resource="rfid_tags",
    version="1.0", key="list",
)
_CREATE: Operation[RfidTag] = Operation(
    id="rfidTagCreateDeprecated", name="rfid_tags.create", method="POST", path="/public-api/resources/rfid-tags/v1.0",
    result="RfidTag", body="RfidTagCreate | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="id_tags.create", errors=(401, 403, 422, 429), resource="rfid_tags",
    version="1.0", key="create",
)
_GET: Operation[RfidTag] = Operation(
    id="rfidTagReadDeprecated", name="rfid_tags.get", method="GET",
    path="/public-api/resources/rfid-tags/v1.0/{rfidTag}", result="RfidTag", envelope=True, idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="id_tags.get",
    errors=(401, 403, 404, 429), resource="rfid_tags", version="1.0", key="get",
)
_UPDATE: Operation[RfidTag] = Operation(
    id="rfidTagUpdateDeprecated", name="rfid_tags.update", method="PATCH",
    path="/public-api/resources/rfid-tags/v1.0/{rfidTag}", result="RfidTag", body="RfidTagCreate | Mapping[str, Any]",
    envelope=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="id_tags.update",
    errors=(401, 403, 404, 422, 429), resource="rfid_tags", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="rfidTagDeleteDeprecated", name="rfid_tags.delete", method="DELETE",
    path="/public-api/resources/rfid-tags/v1.0/{rfidTag}", since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="id_tags.delete", errors=(401, 403, 404, 429), resource="rfid_tags", version="1.0", key="delete",
)
# fmt: on


class RfidTags(Resource):
    """RFID tags: list, get, create, update, delete; deprecated since 3.106.5.

    An RFID card that authorizes charging; the older form of an id tag.
    """

    __slots__ = ()

    def list(
        self,
        *,
        rfid_tag_uid: int | str | None = None,
        rfid_label: str | None = None,
        user_id: int | str | None = None,
        expire_at: datetime | None = None,
        status: RfidTagStatus | str | None = None,
        type: IdTagType | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[RfidTag]:
        """List RFID tags.

        ``GET /public-api/resources/rfid-tags/v1.0``
        Since 3.59.0. Deprecated since 3.106.5: use ``id_tags.list``. Pages: hybrid. Errors: 401, 403, 422,
        429.

        Args:
            rfid_tag_uid: As a charge point reads it.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "rfid_tag_uid": rfid_tag_uid,
                "rfid_label": rfid_label,
                "user_id": user_id,
                "expire_at": expire_at,
                "status": status,
                "type": type,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, rfid_tag_id: int | str, **options: Unpack[CallOptions]) -> RfidTag:
        """Read an RFID tag.

        ``GET /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        Since 3.106.5. Deprecated since 3.106.5: use ``id_tags.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (rfid_tag_id,), {}, None, options)

    async def create(self, body: RfidTagCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> RfidTag:
        """Create an RFID tag.

        ``POST /public-api/resources/rfid-tags/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``id_tags.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, rfid_tag_id: int | str, body: RfidTagCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> RfidTag:
        """Update an RFID tag.

        ``PATCH /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        Since 3.106.5. Deprecated since 3.106.5: use ``id_tags.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (rfid_tag_id,), {}, body, options)

    async def delete(self, rfid_tag_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an RFID tag.

        ``DELETE /public-api/resources/rfid-tags/v1.0/{rfidTag}``
        Since 3.106.5. Deprecated since 3.106.5: use ``id_tags.delete``. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (rfid_tag_id,), {}, None, options)
