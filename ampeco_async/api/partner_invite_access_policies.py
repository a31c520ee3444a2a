"""Partner invite access policies: list, get, create, update, delete.

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
    from ampeco_async.models.partner_invite_access_policies import (
        PartnerAccessPolicy,
        PartnerAccessPolicyCreate,
        PartnerAccessPolicyUpdate,
    )

# fmt: off
_LIST: Operation[PartnerAccessPolicy] = Operation(
    id="partnerInviteAccessPoliciesListing", name="partner_invite_access_policies.list", method="GET",
    path="/public-api/resources/partner-invite-access-policies/v1.0", result="PartnerAccessPolicy",
    query={
        "include_shared_charge_points": "filter[includeSharedChargePoints]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "partner_id": "filter[partnerId]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 422, 429), resource="partner_invite_access_policies", version="1.0", key="list",
)
_CREATE: Operation[PartnerAccessPolicy] = Operation(
    id="partnerAccessPolicyCreate", name="partner_invite_access_policies.create", method="POST",
    path="/public-api/resources/partner-invite-access-policies/v1.0", result="PartnerAccessPolicy",
    body="PartnerAccessPolicyCreate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="partner_invite_access_policies", version="1.0", key="create",
)
_GET: Operation[PartnerAccessPolicy] = Operation(
    id="partnerAccessPolicyRead", name="partner_invite_access_policies.get", method="GET",
    path="/public-api/resources/partner-invite-access-policies/v1.0/{partnerInviteAccessPolicy}",
    result="PartnerAccessPolicy", envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429),
    resource="partner_invite_access_policies", version="1.0", key="get",
)
_UPDATE: Operation[PartnerAccessPolicy] = Operation(
    id="partnerAccessPolicyUpdate", name="partner_invite_access_policies.update", method="PATCH",
    path="/public-api/resources/partner-invite-access-policies/v1.0/{partnerInviteAccessPolicy}",
    result="PartnerAccessPolicy", body="PartnerAccessPolicyUpdate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="partner_invite_access_policies", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="partnerAccessPolicyDelete", name="partner_invite_access_policies.delete", method="DELETE",
    path="/public-api/resources/partner-invite-access-policies/v1.0/{partnerInviteAccessPolicy}", since="3.251.0",
    errors=(401, 403, 404, 429), resource="partner_invite_access_policies", version="1.0", key="delete",
)
# fmt: on


class PartnerInviteAccessPolicies(Resource):
    """Partner invite access policies: list, get, create, update, delete.

    Which private charge points the drivers that a partner invites may use.
    """

    __slots__ = ()

    def list(
        self,
        *,
        include_shared_charge_points: bool | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        partner_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerAccessPolicy]:
        """List access policies of partner invites.

        ``GET /public-api/resources/partner-invite-access-policies/v1.0``
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
                "include_shared_charge_points": include_shared_charge_points,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "partner_id": partner_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, partner_invite_access_policy_id: int | str, **options: Unpack[CallOptions]
    ) -> PartnerAccessPolicy:
        """Read an access policy of partner invites.

        ``GET /public-api/resources/partner-invite-access-policies/v1.0/{partnerInviteAccessPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (partner_invite_access_policy_id,), {}, None, options)

    async def create(
        self, body: PartnerAccessPolicyCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PartnerAccessPolicy:
        """Create an access policy of partner invites.

        ``POST /public-api/resources/partner-invite-access-policies/v1.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        partner_invite_access_policy_id: int | str,
        body: PartnerAccessPolicyUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PartnerAccessPolicy:
        """Update an access policy of partner invites.

        ``PATCH /public-api/resources/partner-invite-access-policies/v1.0/{partnerInviteAccessPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (partner_invite_access_policy_id,), {}, body, options)

    async def delete(self, partner_invite_access_policy_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an access policy of partner invites.

        ``DELETE /public-api/resources/partner-invite-access-policies/v1.0/{partnerInviteAccessPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (partner_invite_access_policy_id,), {}, None, options)
