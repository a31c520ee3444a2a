"""Sub operators: list, get, create, update, delete.

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
    from ampeco_async.models.common import Note, NoteCreate, NoteUpdate
    from ampeco_async.models.sub_operators import SubOperatorV10

# fmt: off
_V10_LIST: Operation[SubOperatorV10] = Operation(
    id="subOperatorsListing", name="sub_operators.v1_0.list", method="GET",
    path="/public-api/resources/sub-operators/v1.0", result="SubOperatorV10",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    deprecated=True, deprecated_since="3.168.0", replaced_by="sub_operators.list", errors=(401, 403, 422, 429),
    resource="sub_operators", version="1.0", key="list",
)
_V10_GET: Operation[SubOperatorV10] = Operation(
    id="subOperatorRead", name="sub_operators.v1_0.get", method="GET",
    path="/public-api/resources/sub-operators/v1.0/{subOperator}", result="SubOperatorV10", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.168.0", replaced_by="sub_operators.get",
    errors=(401, 403, 404, 429), resource="sub_operators", version="1.0", key="get",
)
_LIST: Operation[OpenObject] = Operation(
    id="subOperatorsListingV2_0", name="sub_operators.list", method="GET",
    path="/public-api/resources/sub-operators/v2.0", result="OpenObject",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.168.0", errors=(401, 403, 422, 429), resource="sub_operators", version="2.0", key="list", older=_V10_LIST,
)
_CREATE: Operation[OpenObject] = Operation(
    id="subOperatorCreateV2_0", name="sub_operators.create", method="POST",
    path="/public-api/resources/sub-operators/v2.0", result="OpenObject", body="Mapping[str, Any]", envelope=True,
    since="3.168.0", errors=(401, 403, 422, 429), resource="sub_operators", version="2.0", key="create",
)
_GET: Operation[OpenObject] = Operation(
    id="subOperatorReadV2_0", name="sub_operators.get", method="GET",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}", result="OpenObject", envelope=True, idempotent=True,
    since="3.168.0", errors=(401, 403, 404, 429), resource="sub_operators", version="2.0", key="get", older=_V10_GET,
)
_UPDATE: Operation[OpenObject] = Operation(
    id="subOperatorUpdateV2_0", name="sub_operators.update", method="PATCH",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}", result="OpenObject", body="Mapping[str, Any]",
    envelope=True, since="3.168.0", errors=(401, 403, 404, 422, 429), resource="sub_operators", version="2.0",
    key="update",
)
_DELETE: Operation[None] = Operation(
    id="subOperatorDeleteV2_0", name="sub_operators.delete", method="DELETE",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}", since="3.168.0", errors=(401, 403, 404, 429),
    resource="sub_operators", version="2.0", key="delete",
)
_NOTES_LIST: Operation[Note] = Operation(
    id="subOperatorNoteListing", name="sub_operators.notes.list", method="GET",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}/notes", result="Note",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]", "pinned": "filter[pinned]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 404, 422, 429), resource="sub_operators",
    version="2.0", key="notes.list",
)
_NOTES_CREATE: Operation[Note] = Operation(
    id="subOperatorNoteCreate", name="sub_operators.notes.create", method="POST",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}/notes", result="Note",
    body="NoteCreate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="sub_operators", version="2.0", key="notes.create",
)
_NOTES_GET: Operation[Note] = Operation(
    id="subOperatorNoteRead", name="sub_operators.notes.get", method="GET",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}/notes/{note}", result="Note", envelope=True,
    idempotent=True, since="3.139.0", errors=(401, 403, 404, 429), resource="sub_operators", version="2.0",
    key="notes.get",
)
_NOTES_UPDATE: Operation[Note] = Operation(
    id="subOperatorNoteUpdate", name="sub_operators.notes.update", method="PATCH",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}/notes/{note}", result="Note",
    body="NoteUpdate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="sub_operators", version="2.0", key="notes.update",
)
_NOTES_DELETE: Operation[None] = Operation(
    id="subOperatorNoteDelete", name="sub_operators.notes.delete", method="DELETE",
    path="/public-api/resources/sub-operators/v2.0/{subOperator}/notes/{note}", since="3.139.0",
    errors=(401, 403, 404, 429), resource="sub_operators", version="2.0", key="notes.delete",
)
# fmt: on


class SubOperators(Resource):
    """Sub operators: list, get, create, update, delete."""

    __slots__ = ()

    @property
    def notes(self) -> SubOperatorsNotes:
        """Notes of a sub operator: list, get, create, update, delete."""
        return self._sub(SubOperatorsNotes)

    @property
    def v1_0(self) -> SubOperatorsV10:
        """Version 1.0 of sub operators: list, get; deprecated since 3.168.0."""
        return self._sub(SubOperatorsV10)

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[OpenObject]:
        """List sub-operators.

        ``GET /public-api/resources/sub-operators/v2.0``
        Since 3.168.0. Pages: cursor. Evidence: body is not known. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, sub_operator_id: int | str, **options: Unpack[CallOptions]) -> OpenObject:
        """Read a sub-operator.

        ``GET /public-api/resources/sub-operators/v2.0/{subOperator}``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (sub_operator_id,), {}, None, options)

    async def create(self, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]) -> OpenObject:
        """Create a sub-operator.

        ``POST /public-api/resources/sub-operators/v2.0``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, sub_operator_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> OpenObject:
        """Update a sub-operator.

        ``PATCH /public-api/resources/sub-operators/v2.0/{subOperator}``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (sub_operator_id,), {}, body, options)

    async def delete(self, sub_operator_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a sub-operator.

        ``DELETE /public-api/resources/sub-operators/v2.0/{subOperator}``
        Since 3.168.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (sub_operator_id,), {}, None, options)


class SubOperatorsNotes(Resource):
    """Notes of a sub operator: list, get, create, update, delete.

    A note that the operator's staff attached to a thing.
    """

    __slots__ = ()

    def list(
        self,
        sub_operator_id: int | str,
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
        """List the notes on a sub-operator.

        ``GET /public-api/resources/sub-operators/v2.0/{subOperator}/notes``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _NOTES_LIST,
            (sub_operator_id,),
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

    async def get(self, sub_operator_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> Note:
        """Read a note on a sub-operator.

        ``GET /public-api/resources/sub-operators/v2.0/{subOperator}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_NOTES_GET, (sub_operator_id, note_id), {}, None, options)

    async def create(
        self, sub_operator_id: int | str, body: NoteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Note:
        """Add a note to a sub-operator.

        ``POST /public-api/resources/sub-operators/v2.0/{subOperator}/notes``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_CREATE, (sub_operator_id,), {}, body, options)

    async def update(
        self,
        sub_operator_id: int | str,
        note_id: int | str,
        body: NoteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Note:
        """Update a note on a sub-operator.

        ``PATCH /public-api/resources/sub-operators/v2.0/{subOperator}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_NOTES_UPDATE, (sub_operator_id, note_id), {}, body, options)

    async def delete(self, sub_operator_id: int | str, note_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a note on a sub-operator.

        ``DELETE /public-api/resources/sub-operators/v2.0/{subOperator}/notes/{note}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_NOTES_DELETE, (sub_operator_id, note_id), {}, None, options)


class SubOperatorsV10(Resource):
    """Version 1.0 of sub operators: list, get; deprecated since 3.168.0.

    A sub-operator of the tenant, with the partners that belong to it.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[SubOperatorV10]:
        """List sub-operators.

        ``GET /public-api/resources/sub-operators/v1.0``
        Since 3.59.0. Deprecated since 3.168.0: use ``sub_operators.list``. Pages: page. Errors: 401, 403,
        422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _V10_LIST, (), {"page": page, "per_page": per_page}, options)

    async def get(self, sub_operator_id: int | str, **options: Unpack[CallOptions]) -> SubOperatorV10:
        """Read a sub-operator.

        ``GET /public-api/resources/sub-operators/v1.0/{subOperator}``
        Since 3.106.5. Deprecated since 3.168.0: use ``sub_operators.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (sub_operator_id,), {}, None, options)
