"""Subscription plans: list, get, create, update, delete, replace.

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
    from ampeco_async.models.subscription_plans import (
        SubscriptionPlan,
        SubscriptionPlanCreate,
        SubscriptionPlanReplace,
        SubscriptionPlanUpdate,
        SubscriptionPlanV10,
    )

# fmt: off
_REPLACE: Operation[None] = Operation(
    id="subscriptionPlanReplace", name="subscription_plans.replace", method="POST",
    path="/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace",
    body="SubscriptionPlanReplace | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="subscription_plans", version="1.0", key="replace",
)
_V10_LIST: Operation[SubscriptionPlanV10] = Operation(
    id="subscriptionPlansListingDeprecated", name="subscription_plans.v1_0.list", method="GET",
    path="/public-api/resources/subscription-plans/v1.0", result="SubscriptionPlanV10",
    query={"page": "page", "per_page": "per_page"}, envelope=True, pagination="page", idempotent=True, since="3.59.0",
    deprecated=True, deprecated_since="3.106.5", replaced_by="subscription_plans.list", errors=(401, 403, 422, 429),
    resource="subscription_plans", version="1.0", key="list",
)
_LIST: Operation[SubscriptionPlan] = Operation(
    id="subscriptionPlansListing", name="subscription_plans.list", method="GET",
    path="/public-api/resources/subscription-plans/v2.0", result="SubscriptionPlan",
    query={
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "external_id": "filter[externalId]", "operator_id": "filter[operatorId]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("last_updated_after", "last_updated_before", "created_after", "created_before"), envelope=True,
    pagination="page", idempotent=True, since="3.59.0", errors=(401, 403, 405, 422, 429), resource="subscription_plans",
    version="2.0", key="list", older=_V10_LIST,
)
_CREATE: Operation[SubscriptionPlan] = Operation(
    id="subscriptionPlanCreate", name="subscription_plans.create", method="POST",
    path="/public-api/resources/subscription-plans/v2.0", result="SubscriptionPlan",
    body="SubscriptionPlanCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="subscription_plans", version="2.0", key="create",
)
_GET: Operation[SubscriptionPlan] = Operation(
    id="subscriptionPlanRead", name="subscription_plans.get", method="GET",
    path="/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}", result="SubscriptionPlan", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="subscription_plans", version="2.0",
    key="get",
)
_UPDATE: Operation[SubscriptionPlan] = Operation(
    id="subscriptionPlanUpdate", name="subscription_plans.update", method="PATCH",
    path="/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}", result="SubscriptionPlan",
    body="SubscriptionPlanUpdate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="subscription_plans", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="subscriptionPlanDelete", name="subscription_plans.delete", method="DELETE",
    path="/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}", since="3.106.5",
    errors=(401, 403, 404, 429), resource="subscription_plans", version="2.0", key="delete",
)
# fmt: on


class SubscriptionPlans(Resource):
    """Subscription plans: list, get, create, update, delete, replace.

    What a subscription costs, how it renews and which energy it includes.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> SubscriptionPlansV10:
        """Version 1.0 of subscription plans: list; deprecated since 3.106.5."""
        return self._sub(SubscriptionPlansV10)

    def list(
        self,
        *,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        external_id: int | str | None = None,
        operator_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SubscriptionPlan]:
        """List subscription plans.

        ``GET /public-api/resources/subscription-plans/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 405, 422, 429.

        Args:
            external_id: Id in a system of your own.
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "created_after": created_after,
                "created_before": created_before,
                "external_id": external_id,
                "operator_id": operator_id,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, subscription_plan_id: int | str, **options: Unpack[CallOptions]) -> SubscriptionPlan:
        """Read a subscription plan.

        ``GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (subscription_plan_id,), {}, None, options)

    async def create(
        self, body: SubscriptionPlanCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> SubscriptionPlan:
        """Create a subscription plan.

        ``POST /public-api/resources/subscription-plans/v2.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        subscription_plan_id: int | str,
        body: SubscriptionPlanUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> SubscriptionPlan:
        """Update a subscription plan.

        ``PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (subscription_plan_id,), {}, body, options)

    async def delete(self, subscription_plan_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a subscription plan.

        ``DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (subscription_plan_id,), {}, None, options)

    async def replace(
        self,
        subscription_plan_id: int | str,
        body: SubscriptionPlanReplace | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Put another subscription plan in the place of one.

        ``POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_REPLACE, (subscription_plan_id,), {}, body, options)


class SubscriptionPlansV10(Resource):
    """Version 1.0 of subscription plans: list; deprecated since 3.106.5.

    A subscription plan, by name only, as v1.0 shows it.
    """

    __slots__ = ()

    def list(
        self, *, page: int | None = None, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[SubscriptionPlanV10]:
        """List subscription plans.

        ``GET /public-api/resources/subscription-plans/v1.0``
        Since 3.59.0. Deprecated since 3.106.5: use ``subscription_plans.list``. Pages: page. Errors: 401,
        403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _V10_LIST, (), {"page": page, "per_page": per_page}, options)
