"""Partner invite corporate billing policy snapshots: get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.partner_invite_corporate_billing_policy_snapshots import CorporateBillingPolicySnapshot

# fmt: off
_GET: Operation[CorporateBillingPolicySnapshot] = Operation(
    id="corporateBillingPolicySnapshotRead", name="partner_invite_corporate_billing_policy_snapshots.get", method="GET",
    path="/public-api/resources/partner-invite-corporate-billing-policy-snapshots/v1.0/{corporateBillingPolicySnapshot}",
    result="CorporateBillingPolicySnapshot", envelope=True, idempotent=True, since="3.251.0",
    errors=(401, 403, 404, 429), resource="partner_invite_corporate_billing_policy_snapshots", version="1.0", key="get",
)
# fmt: on


class PartnerInviteCorporateBillingPolicySnapshots(Resource):
    """Partner invite corporate billing policy snapshots: get.

    A corporate billing policy as it stood when it was applied to sessions.
    """

    __slots__ = ()

    async def get(
        self, corporate_billing_policy_snapshot_id: int | str, **options: Unpack[CallOptions]
    ) -> CorporateBillingPolicySnapshot:
        """Read a corporate billing policy as it stood when it was applied.

        ``GET /public-api/resources/partner-invite-corporate-billing-policy-snapshots/v1.0/{corporateBilling
        PolicySnapshot}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (corporate_billing_policy_snapshot_id,), {}, None, options)
