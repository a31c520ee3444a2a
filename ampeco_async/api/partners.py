"""Partners: list, get, create, update, delete, set custom fields.

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
    from ampeco_async.models.common import Country, Note, NoteCreate, NoteUpdate
    from ampeco_async.models.partners import (
        Partner,
        PartnerAdmin,
        PartnerAdminCreate,
        PartnerAdminUpdate,
        PartnerCreate,
        PartnerUpdate,
        PartnerV10,
        PartnerV10Create,
    )

# fmt: off
_SET_CUSTOM_FIELDS: Operation[None] = Operation(
    id="partnerSetCustomFields", name="partners.set_custom_fields", method="POST",
    path="/public-api/actions/partner/v1.0/{partner}/set-custom-fields", body="Mapping[str, Any]", since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="partners", version="1.0", key="set_custom_fields",
)
_V10_LIST: Operation[PartnerV10] = Operation(
    id="partnersListingDeprecated", name="partners.v1_0.list", method="GET", path="/public-api/resources/partners/v1.0",
    result="PartnerV10",
    query={
        "country": "filter[country]", "reg_no": "filter[regNo]", "external_id": "filter[externalId]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "page": "page", "per_page": "per_page",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="page", idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="partners.list",
    errors=(401, 403, 422, 429), resource="partners", version="1.0", key="list",
)
_V10_CREATE: Operation[PartnerV10] = Operation(
    id="partnerCreateDeprecated", name="partners.v1_0.create", method="POST",
    path="/public-api/resources/partners/v1.0", result="PartnerV10", body="PartnerV10Create | Mapping[str, Any]",
    envelope=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="partners.create",
    errors=(401, 403, 422, 429), resource="partners", version="1.0", key="create",
)
_V10_GET: Operation[PartnerV10] = Operation(
    id="partnerReadDeprecated", name="partners.v1_0.get", method="GET",
    path="/public-api/resources/partners/v1.0/{partner}", result="PartnerV10", envelope=True, idempotent=True,
    since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="partners.get",
    errors=(401, 403, 404, 429), resource="partners", version="1.0", key="get",
)
_V10_UPDATE: Operation[PartnerV10] = Operation(
    id="partnerUpdateDeprecated", name="partners.v1_0.update", method="PATCH",
    path="/public-api/resources/partners/v1.0/{partner}", result="PartnerV10",
    body="PartnerV10Create | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.106.5", replaced_by="partners.update", errors=(401, 403, 404, 422, 429), resource="partners",
    version="1.0", key="update",
)
_V10_DELETE: Operation[None] = Operation(
    id="partnerDeleteDeprecated", name="partners.v1_0.delete", method="DELETE",
    path="/public-api/resources/partners/v1.0/{partner}", since="3.106.5", deprecated=True, deprecated_since="3.106.5",
    replaced_by="partners.delete", errors=(401, 403, 404, 422, 429), resource="partners", version="1.0", key="delete",
)
_LIST: Operation[Partner] = Operation(
    id="partnersListing", name="partners.list", method="GET", path="/public-api/resources/partners/v2.0",
    result="Partner",
    query={
        "country": "filter[country]", "reg_no": "filter[regNo]", "external_id": "filter[externalId]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "operator_id": "filter[operatorId]", "search": "filter[search]", "tag": "filter[tag]",
        "has_roaming_operator": "filter[hasRoamingOperator]", "roaming_operator_id": "filter[roamingOperatorId]",
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "custom_fields": "filter[customFields]", "page": "page", "per_page": "per_page",
    },
    datetimes=("last_updated_after", "last_updated_before", "created_after", "created_before"), envelope=True,
    pagination="page", idempotent=True, since="3.106.5", errors=(401, 403, 422, 429), resource="partners",
    version="2.0", key="list", older=_V10_LIST,
)
_CREATE: Operation[Partner] = Operation(
    id="partnerCreate", name="partners.create", method="POST", path="/public-api/resources/partners/v2.0",
    result="Partner", body="PartnerCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 422, 429), resource="partners", version="2.0", key="create", older=_V10_CREATE,
)
_GET: Operation[Partner] = Operation(
    id="partnerRead", name="partners.get", method="GET", path="/public-api/resources/partners/v2.0/{partner}",
    result="Partner", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="partners",
    version="2.0", key="get", older=_V10_GET,
)
_UPDATE: Operation[Partner] = Operation(
    id="partnerUpdate", name="partners.update", method="PATCH", path="/public-api/resources/partners/v2.0/{partner}",
    result="Partner", body="PartnerUpdate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="partners", version="2.0", key="update", older=_V10_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="partnerDelete", name="partners.delete", method="DELETE", path="/public-api/resources/partners/v2.0/{partner}",
    since="3.106.5", errors=(401, 403, 404, 409, 422, 429), resource="partners", version="2.0", key="delete",
    older=_V10_DELETE, same_request=True,
)
_ADMINS_LIST: Operation[PartnerAdmin] = Operation(
    id="partnerAdminListing", name="partners.admins.list", method="GET",
    path="/public-api/resources/partners/v2.0/{partner}/admins", result="PartnerAdmin",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.139.0", errors=(401, 403, 404, 422, 429), resource="partners", version="2.0", key="admins.list",
)
_ADMINS_CREATE: Operation[PartnerAdmin] = Operation(
    id="partnerAdminCreate", name="partners.admins.create", method="POST",
    path="/public-api/resources/partners/v2.0/{partner}/admins", result="PartnerAdmin",
    body="PartnerAdminCreate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="partners", version="2.0", key="admins.create",
)
_ADMINS_UPDATE: Operation[PartnerAdmin] = Operation(
    id="partnerAdminUpdate", name="partners.admins.update", method="PATCH",
    path="/public-api/resources/partners/v2.0/{partner}/admins/{admin}", result="PartnerAdmin",
    body="PartnerAdminUpdate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="partners", version="2.0", key="admins.update",
)
_ADMINS_DELETE: Operation[None] = Operation(
    id="partnerAdminDelete", name="partners.admins.delete", method="DELETE",
    path="/public-api/resources/partners/v2.0/{partner}/admins/{admin}", since="3.139.0", errors=(401, 403, 404, 429),
    resource="partners", version="2.0", key="admins.delete",
)
_NOTES_LIST: Operation[Note] = Operation(
    id="partnerNoteListing", name="partners.notes.list", method="GET",
    path="/public-api/resources/partners/v2.0/{partner}/notes", result="Note",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "pinned": "filter[pinned]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="partners",
    version="2.0", key="notes.list",
)
_NOTES_CREATE: Operation[Note] = Operation(
    id="partnerNoteCreate", name="partners.notes.create", method="POST",
    path="/public-api/resources/partners/v2.0/{partner}/notes", result="Note", body="NoteCreate | Mapping[str, Any]",
    envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="partners", version="2.0",
    key="notes.create",
)
_NOTES_GET: Operation[Note] = Operation(
    id="partnerNoteRead", name="partners.notes.get", method="GET",
    path="/public-api/resources/partners/v2.0/{partner}/notes/{note}", result="Note", envelope=True, idempotent=True,
    since="3.139.0", errors=(401, 403, 404, 429), resource="partners", version="2.0", key="notes.get",
)
_NOTES_UPDATE: Operation[Note] = Operation(
    id="partnerNoteUpdate", name="partners.notes.update", method="PATCH",
    path="/public-api/resources/partners/v2.0/{partner}/notes/{note}", result="Note",
    body="NoteUpdate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="partners", version="2.0", key="notes.update",
)
_NOTES_DELETE: Operation[None] = Operation(
    id="partnerNoteDelete", name="partners.notes.delete", method="DELETE",
    path="/public-api/resources/partners/v2.0/{partner}/notes/{note}", since="3.139.0", errors=(401, 403, 404, 429),
    resource="partners", version="2.0", key="notes.delete",
)
# fmt: on


class Partners(Resource):
    """Partners: list, get, create, update, delete, set custom fields.

    A partner: a business that owns charge points, or whose drivers charge.
    """

    __slots__ = ()

    @property
    def admins(self) -> PartnersAdmins:
        """Admins of a partner: list, create, update, delete."""
        return self._sub(PartnersAdmins)

    @property
    def notes(self) -> PartnersNotes:
        """Notes of a partner: list, get, create, update, delete."""
        return self._sub(PartnersNotes)

    @property
    def v1_0(self) -> PartnersV10:
        """Version 1.0 of partners: list, get, create, update, delete; deprecated since 3.106.5."""
        return self._sub(PartnersV10)

    def list(
        self,
        *,
        country: Country | str | None = None,
        reg_no: str | None = None,
        external_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        operator_id: int | str | None = None,
        search: str | None = None,
        tag: str | None = None,
        has_roaming_operator: bool | None = None,
        roaming_operator_id: int | str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        custom_fields: Mapping[str, Any] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Partner]:
        """List partners.

        ``GET /public-api/resources/partners/v2.0``
        Since 3.106.5. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            reg_no: Number in the company register.
            external_id: Id in a system of your own.
            search: Text to search for.
            tag: One of your own labels.
            has_roaming_operator: Whether a roaming CPO is assigned.
            roaming_operator_id: Roaming CPO that is assigned to it.
            custom_fields: Custom fields to match.
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "country": country,
                "reg_no": reg_no,
                "external_id": external_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "operator_id": operator_id,
                "search": search,
                "tag": tag,
                "has_roaming_operator": has_roaming_operator,
                "roaming_operator_id": roaming_operator_id,
                "created_after": created_after,
                "created_before": created_before,
                "custom_fields": custom_fields,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, partner_id: int | str, **options: Unpack[CallOptions]) -> Partner:
        """Read a partner.

        ``GET /public-api/resources/partners/v2.0/{partner}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (partner_id,), {}, None, options)

    async def create(self, body: PartnerCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Partner:
        """Create a partner.

        ``POST /public-api/resources/partners/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, partner_id: int | str, body: PartnerUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Partner:
        """Update a partner.

        ``PATCH /public-api/resources/partners/v2.0/{partner}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (partner_id,), {}, body, options)

    async def delete(self, partner_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a partner.

        ``DELETE /public-api/resources/partners/v2.0/{partner}``
        Since 3.106.5. Errors: 401, 403, 404, 409, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (partner_id,), {}, None, options)

    async def set_custom_fields(
        self, partner_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Set custom fields of a partner.

        ``POST /public-api/actions/partner/v1.0/{partner}/set-custom-fields``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_CUSTOM_FIELDS, (partner_id,), {}, body, options)


class PartnersAdmins(Resource):
    """Admins of a partner: list, create, update, delete.

    Somebody of a partner who can sign in to the back office.
    """

    __slots__ = ()

    def list(
        self,
        partner_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerAdmin]:
        """List the admins of a partner.

        ``GET /public-api/resources/partners/v2.0/{partner}/admins``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _ADMINS_LIST, (partner_id,), {"per_page": per_page, "cursor": cursor}, options)

    async def create(
        self, partner_id: int | str, body: PartnerAdminCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PartnerAdmin:
        """Add an admin to a partner.

        ``POST /public-api/resources/partners/v2.0/{partner}/admins``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_ADMINS_CREATE, (partner_id,), {}, body, options)

    async def update(
        self,
        partner_id: int | str,
        admin_id: int | str,
        body: PartnerAdminUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PartnerAdmin:
        """Update an admin of a partner.

        ``PATCH /public-api/resources/partners/v2.0/{partner}/admins/{admin}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_ADMINS_UPDATE, (partner_id, admin_id), {}, body, options)

    async def delete(self, partner_id: int | str, admin_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an admin of a partner.

        ``DELETE /public-api/resources/partners/v2.0/{partner}/admins/{admin}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_ADMINS_DELETE, (partner_id, admin_id), {}, None, options)


class PartnersNotes(Resource):
    """Notes of a partner: list, get, create, update, delete.

    A note that the operator's staff attached to a thing.
    """

    __slots__ = ()

    def list(
        self,
        partner_id: int | str,
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
        """List the notes on a partner.

        ``GET /public-api/resources/partners/v2.0/{partner}/notes``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NOTES_LIST,
            (partner_id,),
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

    async def get(self, partner_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> Note:
        """Read a note on a partner.

        ``GET /public-api/resources/partners/v2.0/{partner}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_NOTES_GET, (partner_id, note_id), {}, None, options)

    async def create(
        self, partner_id: int | str, body: NoteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Note:
        """Add a note to a partner.

        ``POST /public-api/resources/partners/v2.0/{partner}/notes``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_CREATE, (partner_id,), {}, body, options)

    async def update(
        self,
        partner_id: int | str,
        note_id: int | str,
        body: NoteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note on a partner.

        ``PATCH /public-api/resources/partners/v2.0/{partner}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_UPDATE, (partner_id, note_id), {}, body, options)

    async def delete(self, partner_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a note on a partner.

        ``DELETE /public-api/resources/partners/v2.0/{partner}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_NOTES_DELETE, (partner_id, note_id), {}, None, options)


class PartnersV10(Resource):
    """Version 1.0 of partners: list, get, create, update, delete; deprecated since 3.106.5.

    A partner as v1.0 shows it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        country: Country | str | None = None,
        reg_no: str | None = None,
        external_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerV10]:
        """List partners.

        ``GET /public-api/resources/partners/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``partners.list``. Pages: page. Errors: 401, 403, 422,
        429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _V10_LIST,
            (),
            {
                "country": country,
                "reg_no": reg_no,
                "external_id": external_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, partner_id: int | str, **options: Unpack[CallOptions]) -> PartnerV10:
        """Read a partner.

        ``GET /public-api/resources/partners/v1.0/{partner}``
        Since 3.106.5. Deprecated since 3.106.5: use ``partners.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (partner_id,), {}, None, options)

    async def create(self, body: PartnerV10Create | Mapping[str, Any], **options: Unpack[CallOptions]) -> PartnerV10:
        """Create a partner.

        ``POST /public-api/resources/partners/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``partners.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def update(
        self, partner_id: int | str, body: PartnerV10Create | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PartnerV10:
        """Update a partner.

        ``PATCH /public-api/resources/partners/v1.0/{partner}``
        Since 3.106.5. Deprecated since 3.106.5: use ``partners.update``. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_V10_UPDATE, (partner_id,), {}, body, options)

    async def delete(self, partner_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a partner.

        ``DELETE /public-api/resources/partners/v1.0/{partner}``
        Since 3.106.5. Deprecated since 3.106.5: use ``partners.delete``. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_V10_DELETE, (partner_id,), {}, None, options)
