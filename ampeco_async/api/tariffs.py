"""Tariffs: list, get, create, update, replace, delete, set tariff display information.

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
    from ampeco_async.models.tariffs import (
        Tariff,
        TariffCreate,
        TariffDisplay,
        TariffScheduledChange,
        TariffScheduledChangeCreate,
        TariffScheduledChangeUpdate,
        TariffUpdate,
    )

# fmt: off
_LIST: Operation[Tariff] = Operation(
    id="tariffsListing", name="tariffs.list", method="GET", path="/public-api/resources/tariffs/v1.0", result="Tariff",
    query={
        "tariff_group_id": "filter[tariffGroupId]", "user_id": "filter[userId]", "type": "filter[type]",
        "partner_id": "filter[partnerId]", "operator_id": "filter[operatorId]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="hybrid", idempotent=True,
    since="3.59.0", errors=(401, 403, 422, 429), resource="tariffs", version="1.0", key="list",
)
_CREATE: Operation[Tariff] = Operation(
    id="tariffCreate", name="tariffs.create", method="POST", path="/public-api/resources/tariffs/v1.0", result="Tariff",
    body="TariffCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="tariffs", version="1.0", key="create",
)
_GET: Operation[Tariff] = Operation(
    id="tariffRead", name="tariffs.get", method="GET", path="/public-api/resources/tariffs/v1.0/{tariff}",
    result="Tariff", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="tariffs",
    version="1.0", key="get",
)
_REPLACE: Operation[Tariff] = Operation(
    id="tariffUpdate", name="tariffs.replace", method="PUT", path="/public-api/resources/tariffs/v1.0/{tariff}",
    result="Tariff", body="TariffCreate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="tariffs", version="1.0", key="replace",
)
_UPDATE: Operation[Tariff] = Operation(
    id="tariffPatch", name="tariffs.update", method="PATCH", path="/public-api/resources/tariffs/v1.0/{tariff}",
    result="Tariff", body="TariffUpdate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="tariffs", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="tariffDelete", name="tariffs.delete", method="DELETE", path="/public-api/resources/tariffs/v1.0/{tariff}",
    since="3.106.5", errors=(401, 403, 404, 429), resource="tariffs", version="1.0", key="delete",
)
_SCHEDULED_CHANGES_LIST: Operation[TariffScheduledChange] = Operation(
    id="tariffScheduledChangeListing", name="tariffs.scheduled_changes.list", method="GET",
    path="/public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes", result="TariffScheduledChange",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "scheduled_after": "filter[scheduledAfter]", "scheduled_before": "filter[scheduledBefore]",
        "status": "filter[status]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "scheduled_after", "scheduled_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 404, 422, 429), resource="tariffs",
    version="1.0", key="scheduled_changes.list",
)
_SCHEDULED_CHANGES_CREATE: Operation[TariffScheduledChange] = Operation(
    id="tariffScheduledChangeCreate", name="tariffs.scheduled_changes.create", method="POST",
    path="/public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes", result="TariffScheduledChange",
    body="TariffScheduledChangeCreate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="tariffs", version="1.0", key="scheduled_changes.create",
)
_SCHEDULED_CHANGES_GET: Operation[TariffScheduledChange] = Operation(
    id="tariffScheduledChangeRead", name="tariffs.scheduled_changes.get", method="GET",
    path="/public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes/{scheduledChange}",
    result="TariffScheduledChange", envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429),
    resource="tariffs", version="1.0", key="scheduled_changes.get",
)
_SCHEDULED_CHANGES_UPDATE: Operation[TariffScheduledChange] = Operation(
    id="tariffScheduledChangeUpdate", name="tariffs.scheduled_changes.update", method="PATCH",
    path="/public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes/{scheduledChange}",
    result="TariffScheduledChange", body="TariffScheduledChangeUpdate | Mapping[str, Any]", envelope=True,
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="tariffs", version="1.0",
    key="scheduled_changes.update",
)
_SCHEDULED_CHANGES_DELETE: Operation[None] = Operation(
    id="tariffScheduledChangeDelete", name="tariffs.scheduled_changes.delete", method="DELETE",
    path="/public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes/{scheduledChange}", since="3.251.0",
    errors=(401, 403, 404, 429), resource="tariffs", version="1.0", key="scheduled_changes.delete",
)
_SET_TARIFF_DISPLAY_INFORMATION: Operation[None] = Operation(
    id="tariffSetDisplayInformation", name="tariffs.set_tariff_display_information", method="POST",
    path="/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information",
    body="TariffDisplay | Mapping[str, Any]", idempotent=True, since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="tariffs", version="2.0", key="set_tariff_display_information",
)
# fmt: on


class Tariffs(Resource):
    """Tariffs: list, get, create, update, replace, delete, set tariff display information.

    A tariff: what charging costs, whom it applies to and when it stops a session.
    """

    __slots__ = ()

    @property
    def scheduled_changes(self) -> TariffsScheduledChanges:
        """Scheduled changes of a tariff: list, get, create, update, delete."""
        return self._sub(TariffsScheduledChanges)

    def list(
        self,
        *,
        tariff_group_id: int | str | None = None,
        user_id: int | str | None = None,
        type: str | None = None,
        partner_id: int | str | None = None,
        operator_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Tariff]:
        """List tariffs.

        ``GET /public-api/resources/tariffs/v1.0``
        Since 3.59.0. Pages: hybrid. Errors: 401, 403, 422, 429.

        Args:
            tariff_group_id: Tariffs of the group.
            user_id: Tariffs that apply to the user.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "tariff_group_id": tariff_group_id,
                "user_id": user_id,
                "type": type,
                "partner_id": partner_id,
                "operator_id": operator_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, tariff_id: int | str, **options: Unpack[CallOptions]) -> Tariff:
        """Read a tariff.

        ``GET /public-api/resources/tariffs/v1.0/{tariff}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (tariff_id,), {}, None, options)

    async def create(self, body: TariffCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Tariff:
        """Create a tariff.

        ``POST /public-api/resources/tariffs/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, tariff_id: int | str, body: TariffUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Tariff:
        """Update a tariff.

        ``PATCH /public-api/resources/tariffs/v1.0/{tariff}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (tariff_id,), {}, body, options)

    async def replace(
        self, tariff_id: int | str, body: TariffCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Tariff:
        """Replace a tariff.

        ``PUT /public-api/resources/tariffs/v1.0/{tariff}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (tariff_id,), {}, body, options)

    async def delete(self, tariff_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a tariff.

        ``DELETE /public-api/resources/tariffs/v1.0/{tariff}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (tariff_id,), {}, None, options)

    async def set_tariff_display_information(
        self, tariff_id: int | str, body: TariffDisplay | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Set what charge points show about a tariff on their displays.

        ``POST /public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_SET_TARIFF_DISPLAY_INFORMATION, (tariff_id,), {}, body, options)


class TariffsScheduledChanges(Resource):
    """Scheduled changes of a tariff: list, get, create, update, delete.

    What a tariff will be from a set time on.
    """

    __slots__ = ()

    def list(
        self,
        tariff_id: int | str,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        scheduled_after: datetime | None = None,
        scheduled_before: datetime | None = None,
        status: str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[TariffScheduledChange]:
        """List the scheduled changes of a tariff.

        ``GET /public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _SCHEDULED_CHANGES_LIST,
            (tariff_id,),
            {
                "created_after": created_after,
                "created_before": created_before,
                "scheduled_after": scheduled_after,
                "scheduled_before": scheduled_before,
                "status": status,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, tariff_id: int | str, scheduled_change_id: int | str, **options: Unpack[CallOptions]
    ) -> TariffScheduledChange:
        """Read a scheduled change of a tariff.

        ``GET /public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes/{scheduledChange}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_SCHEDULED_CHANGES_GET, (tariff_id, scheduled_change_id), {}, None, options)

    async def create(
        self,
        tariff_id: int | str,
        body: TariffScheduledChangeCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> TariffScheduledChange:
        """Schedule a change of a tariff.

        ``POST /public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_SCHEDULED_CHANGES_CREATE, (tariff_id,), {}, body, options)

    async def update(
        self,
        tariff_id: int | str,
        scheduled_change_id: int | str,
        body: TariffScheduledChangeUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> TariffScheduledChange:
        """Update a scheduled change of a tariff.

        ``PATCH /public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes/{scheduledChange}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _SCHEDULED_CHANGES_UPDATE, (tariff_id, scheduled_change_id), {}, body, options
        )

    async def delete(
        self, tariff_id: int | str, scheduled_change_id: int | str, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a scheduled change of a tariff.

        ``DELETE /public-api/resources/tariffs/v1.0/{tariff}/scheduled-changes/{scheduledChange}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_SCHEDULED_CHANGES_DELETE, (tariff_id, scheduled_change_id), {}, None, options)
