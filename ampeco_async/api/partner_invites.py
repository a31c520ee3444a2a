"""Partner invites: list, get, create, update, delete.

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
    from ampeco_async.models.partner_invites import (
        PartnerInvite,
        PartnerInviteCreate,
        PartnerInviteStatus,
        PartnerInviteUpdate,
        PartnerInviteV10,
        PartnerInviteV10Create,
        PartnerInviteV10Update,
    )

# fmt: off
_V10_LIST: Operation[PartnerInviteV10] = Operation(
    id="partnerInvitesListing", name="partner_invites.v1_0.list", method="GET",
    path="/public-api/resources/partner-invites/v1.0", result="PartnerInviteV10",
    query={
        "partner_id": "filter[partnerId]", "status": "filter[status]", "created_from": "filter[createdFrom]",
        "created_to": "filter[createdTo]", "user_id": "filter[userId]", "invite_email": "filter[inviteEmail]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "accepted_after": "filter[acceptedAfter]", "accepted_before": "filter[acceptedBefore]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("created_from", "created_to", "last_updated_after", "last_updated_before", "accepted_after", "accepted_before"),
    envelope=True, pagination="page", idempotent=True, since="3.59.0", deprecated=True, deprecated_since="3.251.0",
    replaced_by="partner_invites.list", errors=(401, 403, 422, 429), resource="partner_invites", version="1.0",
    key="list",
)
_V10_CREATE: Operation[PartnerInviteV10] = Operation(
    id="partnerInviteCreate", name="partner_invites.v1_0.create", method="POST",
    path="/public-api/resources/partner-invites/v1.0", result="PartnerInviteV10",
    body="PartnerInviteV10Create | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.251.0", replaced_by="partner_invites.create", errors=(401, 403, 422, 429),
    resource="partner_invites", version="1.0", key="create",
)
_V10_GET: Operation[PartnerInviteV10] = Operation(
    id="partnerInviteRead", name="partner_invites.v1_0.get", method="GET",
    path="/public-api/resources/partner-invites/v1.0/{partnerInvite}", result="PartnerInviteV10", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.251.0", replaced_by="partner_invites.get",
    errors=(401, 403, 404, 429), resource="partner_invites", version="1.0", key="get",
)
_V10_UPDATE: Operation[PartnerInviteV10] = Operation(
    id="partnerInviteUpdate", name="partner_invites.v1_0.update", method="PATCH",
    path="/public-api/resources/partner-invites/v1.0/{partnerInvite}", result="PartnerInviteV10",
    body="PartnerInviteV10Update | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5", deprecated=True,
    deprecated_since="3.251.0", replaced_by="partner_invites.update", errors=(401, 403, 404, 422, 429),
    resource="partner_invites", version="1.0", key="update",
)
_V10_DELETE: Operation[None] = Operation(
    id="partnerInviteDelete", name="partner_invites.v1_0.delete", method="DELETE",
    path="/public-api/resources/partner-invites/v1.0/{partnerInvite}", idempotent=True, since="3.106.5",
    deprecated=True, deprecated_since="3.251.0", replaced_by="partner_invites.delete", errors=(401, 403, 404, 422, 429),
    resource="partner_invites", version="1.0", key="delete",
)
_LIST: Operation[PartnerInvite] = Operation(
    id="partnerInvitesListingV2_0", name="partner_invites.list", method="GET",
    path="/public-api/resources/partner-invites/v2.0", result="PartnerInvite",
    query={
        "corporate_billing_policy_id": "filter[corporateBillingPolicyId]", "partner_id": "filter[partnerId]",
        "status": "filter[status]", "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="partner_invites", version="2.0", key="list", older=_V10_LIST,
)
_CREATE: Operation[PartnerInvite] = Operation(
    id="partnerInviteCreateV2_0", name="partner_invites.create", method="POST",
    path="/public-api/resources/partner-invites/v2.0", result="PartnerInvite",
    body="PartnerInviteCreate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="partner_invites", version="2.0", key="create", older=_V10_CREATE,
)
_GET: Operation[PartnerInvite] = Operation(
    id="partnerInviteReadV2_0", name="partner_invites.get", method="GET",
    path="/public-api/resources/partner-invites/v2.0/{partnerInvite}", result="PartnerInvite", envelope=True,
    idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="partner_invites", version="2.0", key="get",
    older=_V10_GET,
)
_UPDATE: Operation[PartnerInvite] = Operation(
    id="partnerInviteUpdateV2_0", name="partner_invites.update", method="PATCH",
    path="/public-api/resources/partner-invites/v2.0/{partnerInvite}", result="PartnerInvite",
    body="PartnerInviteUpdate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="partner_invites", version="2.0", key="update", older=_V10_UPDATE,
)
_DELETE: Operation[None] = Operation(
    id="partnerInviteDeleteV2_0", name="partner_invites.delete", method="DELETE",
    path="/public-api/resources/partner-invites/v2.0/{partnerInvite}", since="3.251.0", errors=(401, 403, 404, 429),
    resource="partner_invites", version="2.0", key="delete", older=_V10_DELETE, same_request=True,
)
# fmt: on


class PartnerInvites(Resource):
    """Partner invites: list, get, create, update, delete.

    An invitation to a driver to join a partner, with what the partner grants.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> PartnerInvitesV10:
        """Version 1.0 of partner invites: list, get, create, update, delete; deprecated since 3.251.0."""
        return self._sub(PartnerInvitesV10)

    def list(
        self,
        *,
        corporate_billing_policy_id: int | str | None = None,
        partner_id: int | str | None = None,
        status: PartnerInviteStatus | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerInvite]:
        """List partner invites.

        ``GET /public-api/resources/partner-invites/v2.0``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "corporate_billing_policy_id": corporate_billing_policy_id,
                "partner_id": partner_id,
                "status": status,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, partner_invite_id: int | str, **options: Unpack[CallOptions]) -> PartnerInvite:
        """Read a partner invite.

        ``GET /public-api/resources/partner-invites/v2.0/{partnerInvite}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (partner_invite_id,), {}, None, options)

    async def create(
        self, body: PartnerInviteCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PartnerInvite:
        """Create a partner invite.

        ``POST /public-api/resources/partner-invites/v2.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        partner_invite_id: int | str,
        body: PartnerInviteUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PartnerInvite:
        """Update a partner invite.

        ``PATCH /public-api/resources/partner-invites/v2.0/{partnerInvite}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (partner_invite_id,), {}, body, options)

    async def delete(self, partner_invite_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a partner invite.

        ``DELETE /public-api/resources/partner-invites/v2.0/{partnerInvite}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (partner_invite_id,), {}, None, options)


class PartnerInvitesV10(Resource):
    """Version 1.0 of partner invites: list, get, create, update, delete; deprecated since 3.251.0.

    An invitation to a driver to join a partner, as v1.0 shows it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        partner_id: int | str | None = None,
        status: PartnerInviteStatus | str | None = None,
        created_from: datetime | None = None,
        created_to: datetime | None = None,
        user_id: int | str | None = None,
        invite_email: str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        accepted_after: datetime | None = None,
        accepted_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerInviteV10]:
        """List partner invites.

        ``GET /public-api/resources/partner-invites/v1.0``
        Since 3.59.0. Deprecated since 3.251.0: use ``partner_invites.list``. Pages: page. Errors: 401, 403,
        422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _V10_LIST,
            (),
            {
                "partner_id": partner_id,
                "status": status,
                "created_from": created_from,
                "created_to": created_to,
                "user_id": user_id,
                "invite_email": invite_email,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "accepted_after": accepted_after,
                "accepted_before": accepted_before,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, partner_invite_id: int | str, **options: Unpack[CallOptions]) -> PartnerInviteV10:
        """Read a partner invite.

        ``GET /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        Since 3.106.5. Deprecated since 3.251.0: use ``partner_invites.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (partner_invite_id,), {}, None, options)

    async def create(
        self, body: PartnerInviteV10Create | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PartnerInviteV10:
        """Create a partner invite.

        ``POST /public-api/resources/partner-invites/v1.0``
        Since 3.106.5. Deprecated since 3.251.0: use ``partner_invites.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def update(
        self,
        partner_invite_id: int | str,
        body: PartnerInviteV10Update | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PartnerInviteV10:
        """Update a partner invite.

        ``PATCH /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        Since 3.106.5. Deprecated since 3.251.0: use ``partner_invites.update``. Errors: 401, 403, 404, 422,
        429.
        """
        return await self._dispatcher.call(_V10_UPDATE, (partner_invite_id,), {}, body, options)

    async def delete(self, partner_invite_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a partner invite.

        ``DELETE /public-api/resources/partner-invites/v1.0/{partnerInvite}``
        Since 3.106.5. Deprecated since 3.251.0: use ``partner_invites.delete``. Errors: 401, 403, 404, 422,
        429.
        """
        await self._dispatcher.call(_V10_DELETE, (partner_invite_id,), {}, None, options)
