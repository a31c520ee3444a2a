"""Subscriptions: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.subscriptions import Subscription, SubscriptionStatus

# fmt: off
_LIST: Operation[Subscription] = Operation(
    id="subscriptionsListing", name="subscriptions.list", method="GET", path="/public-api/resources/subscriptions/v1.0",
    result="Subscription",
    query={
        "plan_id": "filter[planId]", "end_date_from": "filter[endDateFrom]", "end_date_to": "filter[endDateTo]",
        "status": "filter[status]", "billed_externally": "filter[billedExternally]",
        "started_after": "filter[startedAfter]", "started_before": "filter[startedBefore]",
        "ended_after": "filter[endedAfter]", "ended_before": "filter[endedBefore]",
        "status_changed_after": "filter[statusChangedAfter]", "status_changed_before": "filter[statusChangedBefore]",
        "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("end_date_from", "end_date_to", "started_after", "started_before", "ended_after", "ended_before", "status_changed_after", "status_changed_before"),
    envelope=True, pagination="hybrid", idempotent=True, since="3.59.0", errors=(401, 403, 422, 429),
    resource="subscriptions", version="1.0", key="list",
)
_GET: Operation[Subscription] = Operation(
    id="subscriptionRead", name="subscriptions.get", method="GET",
    path="/public-api/resources/subscriptions/v1.0/{subscription}", result="Subscription", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="subscriptions", version="1.0", key="get",
)
# fmt: on


class Subscriptions(Resource):
    """Subscriptions: list, get.

    A user's subscription to a plan, with what is left of its allowance.
    """

    __slots__ = ()

    def list(
        self,
        *,
        plan_id: int | str | None = None,
        end_date_from: datetime | None = None,
        end_date_to: datetime | None = None,
        status: SubscriptionStatus | str | None = None,
        billed_externally: bool | None = None,
        started_after: datetime | None = None,
        started_before: datetime | None = None,
        ended_after: datetime | None = None,
        ended_before: datetime | None = None,
        status_changed_after: datetime | None = None,
        status_changed_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Subscription]:
        """List subscriptions.

        ``GET /public-api/resources/subscriptions/v1.0``
        Since 3.59.0. Pages: hybrid. Errors: 401, 403, 422, 429.

        Args:
            billed_externally: Billed in a system of your own.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "plan_id": plan_id,
                "end_date_from": end_date_from,
                "end_date_to": end_date_to,
                "status": status,
                "billed_externally": billed_externally,
                "started_after": started_after,
                "started_before": started_before,
                "ended_after": ended_after,
                "ended_before": ended_before,
                "status_changed_after": status_changed_after,
                "status_changed_before": status_changed_before,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, subscription_id: int | str, **options: Unpack[CallOptions]) -> Subscription:
        """Read a subscription.

        ``GET /public-api/resources/subscriptions/v1.0/{subscription}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (subscription_id,), {}, None, options)
