"""Reimbursement policies: list, get, create, update, delete.

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
    from ampeco_async.models.reimbursement_policies import (
        ReimbursementPolicy,
        ReimbursementPolicyCreate,
        ReimbursementPolicyUpdate,
    )

# fmt: off
_LIST: Operation[ReimbursementPolicy] = Operation(
    id="reimbursementPoliciesListing", name="reimbursement_policies.list", method="GET",
    path="/public-api/resources/reimbursement-policies/v1.0", result="ReimbursementPolicy",
    query={
        "electricity_rate_source": "filter[electricityRateSource]", "is_active": "filter[isActive]",
        "partner_id": "filter[partnerId]", "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="reimbursement_policies", version="1.0", key="list",
)
_CREATE: Operation[ReimbursementPolicy] = Operation(
    id="reimbursementPolicyCreate", name="reimbursement_policies.create", method="POST",
    path="/public-api/resources/reimbursement-policies/v1.0", result="ReimbursementPolicy",
    body="ReimbursementPolicyCreate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="reimbursement_policies", version="1.0", key="create",
)
_GET: Operation[ReimbursementPolicy] = Operation(
    id="reimbursementPolicyRead", name="reimbursement_policies.get", method="GET",
    path="/public-api/resources/reimbursement-policies/v1.0/{reimbursementPolicy}", result="ReimbursementPolicy",
    envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="reimbursement_policies",
    version="1.0", key="get",
)
_UPDATE: Operation[ReimbursementPolicy] = Operation(
    id="reimbursementPolicyUpdate", name="reimbursement_policies.update", method="PATCH",
    path="/public-api/resources/reimbursement-policies/v1.0/{reimbursementPolicy}", result="ReimbursementPolicy",
    body="ReimbursementPolicyUpdate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="reimbursement_policies", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="reimbursementPolicyDelete", name="reimbursement_policies.delete", method="DELETE",
    path="/public-api/resources/reimbursement-policies/v1.0/{reimbursementPolicy}", since="3.251.0",
    errors=(401, 403, 404, 429), resource="reimbursement_policies", version="1.0", key="delete",
)
# fmt: on


class ReimbursementPolicies(Resource):
    """Reimbursement policies: list, get, create, update, delete.

    By which electricity rate drivers get the electricity of their chargers back.
    """

    __slots__ = ()

    def list(
        self,
        *,
        electricity_rate_source: str | None = None,
        is_active: bool | None = None,
        partner_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[ReimbursementPolicy]:
        """List reimbursement policies.

        ``GET /public-api/resources/reimbursement-policies/v1.0``
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
                "electricity_rate_source": electricity_rate_source,
                "is_active": is_active,
                "partner_id": partner_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, reimbursement_policy_id: int | str, **options: Unpack[CallOptions]) -> ReimbursementPolicy:
        """Read a reimbursement policy.

        ``GET /public-api/resources/reimbursement-policies/v1.0/{reimbursementPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (reimbursement_policy_id,), {}, None, options)

    async def create(
        self, body: ReimbursementPolicyCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ReimbursementPolicy:
        """Create a reimbursement policy.

        ``POST /public-api/resources/reimbursement-policies/v1.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        reimbursement_policy_id: int | str,
        body: ReimbursementPolicyUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ReimbursementPolicy:
        """Update a reimbursement policy.

        ``PATCH /public-api/resources/reimbursement-policies/v1.0/{reimbursementPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (reimbursement_policy_id,), {}, body, options)

    async def delete(self, reimbursement_policy_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a reimbursement policy.

        ``DELETE /public-api/resources/reimbursement-policies/v1.0/{reimbursementPolicy}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (reimbursement_policy_id,), {}, None, options)
