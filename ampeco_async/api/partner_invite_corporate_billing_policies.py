"""Partner invite corporate billing policies: list, get, create, update, delete, disable, enable.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.partner_invite_corporate_billing_policies import (
        CorporateBillingPolicy,
        CorporateBillingPolicyCreate,
        CorporateBillingPolicyUpdate,
    )

# fmt: off
_DISABLE: Operation[None] = Operation(
    id="corporateBillingPolicyDisable", name="partner_invite_corporate_billing_policies.disable", method="POST",
    path="/public-api/actions/partner-invite-corporate-billing-policy/v1.0/{corporateBillingPolicy}/disable",
    body="Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="partner_invite_corporate_billing_policies", version="1.0", key="disable",
)
_ENABLE: Operation[None] = Operation(
    id="corporateBillingPolicyEnable", name="partner_invite_corporate_billing_policies.enable", method="POST",
    path="/public-api/actions/partner-invite-corporate-billing-policy/v1.0/{corporateBillingPolicy}/enable",
    body="Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="partner_invite_corporate_billing_policies", version="1.0", key="enable",
)
_LIST: Operation[CorporateBillingPolicy] = Operation(
    id="partnerInviteCorporateBillingPoliciesListing", name="partner_invite_corporate_billing_policies.list",
    method="GET", path="/public-api/resources/partner-invite-corporate-billing-policies/v1.0",
    result="CorporateBillingPolicy",
    query={
        "coverage_type": "filter[coverageType]", "is_active": "filter[isActive]", "partner_id": "filter[partnerId]",
        "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="partner_invite_corporate_billing_policies", version="1.0", key="list",
)
_CREATE: Operation[CorporateBillingPolicy] = Operation(
    id="corporateBillingPolicyCreate", name="partner_invite_corporate_billing_policies.create", method="POST",
    path="/public-api/resources/partner-invite-corporate-billing-policies/v1.0", result="CorporateBillingPolicy",
    body="CorporateBillingPolicyCreate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 422, 429), resource="partner_invite_corporate_billing_policies", version="1.0", key="create",
)
_GET: Operation[CorporateBillingPolicy] = Operation(
    id="corporateBillingPolicyRead", name="partner_invite_corporate_billing_policies.get", method="GET",
    path="/public-api/resources/partner-invite-corporate-billing-policies/v1.0/{corporateBillingPolicy}",
    result="CorporateBillingPolicy", envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429),
    resource="partner_invite_corporate_billing_policies", version="1.0", key="get",
)
_UPDATE: Operation[CorporateBillingPolicy] = Operation(
    id="corporateBillingPolicyUpdate", name="partner_invite_corporate_billing_policies.update", method="PATCH",
    path="/public-api/resources/partner-invite-corporate-billing-policies/v1.0/{corporateBillingPolicy}",
    result="CorporateBillingPolicy", body="CorporateBillingPolicyUpdate | Mapping[str, Any]", envelope=True,
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="partner_invite_corporate_billing_policies",
    version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="corporateBillingPolicyDelete", name="partner_invite_corporate_billing_policies.delete", method="DELETE",
    path="/public-api/resources/partner-invite-corporate-billing-policies/v1.0/{corporateBillingPolicy}",
    since="3.251.0", errors=(401, 403, 404, 429), resource="partner_invite_corporate_billing_policies", version="1.0",
    key="delete",
)
# fmt: on


class PartnerInviteCorporateBillingPolicies(Resource):
    """Partner invite corporate billing policies: list, get, create, update, delete, disable, enable.

    What a partner pays of its drivers' sessions: coverage, caps, restrictions.
    """

    __slots__ = ()

    def list(
        self,
        *,
        coverage_type: str | None = None,
        is_active: bool | None = None,
        partner_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[CorporateBillingPolicy]:
        """List corporate billing policies of partner invites.

        ``GET /public-api/resources/partner-invite-corporate-billing-policies/v1.0``
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
                "coverage_type": coverage_type,
                "is_active": is_active,
                "partner_id": partner_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(
        self, corporate_billing_policy_id: int | str, **options: Unpack[CallOptions]
    ) -> CorporateBillingPolicy:
        """Read a corporate billing policy of partner invites.

        ``GET
        /public-api/resources/partner-invite-corporate-billing-policies/v1.0/{corporateBillingPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (corporate_billing_policy_id,), {}, None, options)

    async def create(
        self, body: CorporateBillingPolicyCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> CorporateBillingPolicy:
        """Create a corporate billing policy of partner invites.

        ``POST /public-api/resources/partner-invite-corporate-billing-policies/v1.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        corporate_billing_policy_id: int | str,
        body: CorporateBillingPolicyUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> CorporateBillingPolicy:
        """Update a corporate billing policy of partner invites.

        ``PATCH
        /public-api/resources/partner-invite-corporate-billing-policies/v1.0/{corporateBillingPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (corporate_billing_policy_id,), {}, body, options)

    async def delete(self, corporate_billing_policy_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a corporate billing policy of partner invites.

        ``DELETE
        /public-api/resources/partner-invite-corporate-billing-policies/v1.0/{corporateBillingPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (corporate_billing_policy_id,), {}, None, options)

    async def disable(
        self,
        corporate_billing_policy_id: int | str,
        body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Disable a corporate billing policy.

        ``POST
        /public-api/actions/partner-invite-corporate-billing-policy/v1.0/{corporateBillingPolicy}/disable``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DISABLE, (corporate_billing_policy_id,), {}, body, options)

    async def enable(
        self,
        corporate_billing_policy_id: int | str,
        body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Enable a corporate billing policy.

        ``POST
        /public-api/actions/partner-invite-corporate-billing-policy/v1.0/{corporateBillingPolicy}/enable``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ENABLE, (corporate_billing_policy_id,), {}, body, options)
