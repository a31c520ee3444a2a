"""Notifications: list, get, create, replace, delete, resend.

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
    from ampeco_async.models.notifications import (
        NotificationSubscription,
        NotificationSubscriptionCreate,
        NotificationSubscriptionV10,
        NotificationSubscriptionV10Create,
        ResendNotifications,
    )

# fmt: off
_RESEND: Operation[None] = Operation(
    id="notificationsResendFailed", name="notifications.resend", method="POST",
    path="/public-api/actions/notifications/v1.0/{notification}/resend", body="ResendNotifications | Mapping[str, Any]",
    since="3.106.5", errors=(401, 403, 404, 409, 422, 429), resource="notifications", version="1.0", key="resend",
)
_V10_LIST: Operation[NotificationSubscriptionV10] = Operation(
    id="notificationsListingDeprecated", name="notifications.v1_0.list", method="GET",
    path="/public-api/notifications/v1.0", result="NotificationSubscriptionV10", query={"per_page": "per_page"},
    envelope=True, pagination="none", idempotent=True, since="3.59.0", deprecated=True, deprecated_since="3.106.5",
    replaced_by="notifications.list", errors=(401, 403, 422, 429), resource="notifications", version="1.0", key="list",
)
_V10_CREATE: Operation[NotificationSubscriptionV10] = Operation(
    id="notificationsSubscribeDeprecated", name="notifications.v1_0.create", method="POST",
    path="/public-api/notifications/v1.0", result="NotificationSubscriptionV10",
    body="NotificationSubscriptionV10Create | Mapping[str, Any]", since="3.59.0", deprecated=True,
    deprecated_since="3.106.5", replaced_by="notifications.create", errors=(401, 403, 422, 429),
    resource="notifications", version="1.0", key="create",
)
_V10_GET: Operation[NotificationSubscriptionV10] = Operation(
    id="notificationsReadDeprecated", name="notifications.v1_0.get", method="GET",
    path="/public-api/notifications/v1.0/{notification}", result="NotificationSubscriptionV10", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="notifications.get",
    errors=(401, 403, 404, 429), resource="notifications", version="1.0", key="get",
)
_V10_REPLACE: Operation[NotificationSubscriptionV10] = Operation(
    id="notificationsUpdateDeprecated", name="notifications.v1_0.replace", method="PUT",
    path="/public-api/notifications/v1.0/{notification}", result="NotificationSubscriptionV10",
    body="NotificationSubscriptionV10Create | Mapping[str, Any]", envelope=True, since="3.59.0", deprecated=True,
    deprecated_since="3.106.5", replaced_by="notifications.replace", errors=(401, 403, 404, 422, 429),
    resource="notifications", version="1.0", key="replace",
)
_V10_DELETE: Operation[None] = Operation(
    id="notificationsUnsubscribeDeprecated", name="notifications.v1_0.delete", method="DELETE",
    path="/public-api/notifications/v1.0/{notification}", since="3.59.0", deprecated=True, deprecated_since="3.106.5",
    replaced_by="notifications.delete", errors=(401, 403, 404, 429), resource="notifications", version="1.0",
    key="delete",
)
_LIST: Operation[NotificationSubscription] = Operation(
    id="notificationsListing", name="notifications.list", method="GET", path="/public-api/notifications/v2.0",
    result="NotificationSubscription", query={"per_page": "per_page"}, envelope=True, pagination="none",
    idempotent=True, since="3.59.0", errors=(401, 403, 422, 429), resource="notifications", version="2.0", key="list",
    older=_V10_LIST,
)
_CREATE: Operation[NotificationSubscription] = Operation(
    id="notificationsSubscribe", name="notifications.create", method="POST", path="/public-api/notifications/v2.0",
    result="NotificationSubscription", body="NotificationSubscriptionCreate | Mapping[str, Any]", envelope=True,
    since="3.59.0", errors=(401, 403, 422, 429), resource="notifications", version="2.0", key="create",
    older=_V10_CREATE,
)
_GET: Operation[NotificationSubscription] = Operation(
    id="notificationRead", name="notifications.get", method="GET", path="/public-api/notifications/v2.0/{notification}",
    result="NotificationSubscription", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="notifications", version="2.0", key="get", older=_V10_GET,
)
_REPLACE: Operation[NotificationSubscription] = Operation(
    id="notificationsCreate", name="notifications.replace", method="PUT",
    path="/public-api/notifications/v2.0/{notification}", result="NotificationSubscription",
    body="NotificationSubscriptionCreate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="notifications", version="2.0", key="replace", older=_V10_REPLACE,
)
_DELETE: Operation[None] = Operation(
    id="notificationsUnsubscribe", name="notifications.delete", method="DELETE",
    path="/public-api/notifications/v2.0/{notification}", idempotent=True, since="3.59.0", errors=(401, 403, 404, 429),
    resource="notifications", version="2.0", key="delete", older=_V10_DELETE, same_request=True,
)
# fmt: on


class Notifications(Resource):
    """Notifications: list, get, create, replace, delete, resend.

    Which notifications are delivered, and where to.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> NotificationsV10:
        """Version 1.0 of notifications: list, get, create, replace, delete; deprecated since 3.106.5."""
        return self._sub(NotificationsV10)

    def list(self, *, per_page: int | None = None, **options: Unpack[CallOptions]) -> Pager[NotificationSubscription]:
        """List the subscriptions to notifications.

        ``GET /public-api/notifications/v2.0``
        Since 3.59.0. Pages: none. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page}, options)

    async def get(self, notification_id: int | str, **options: Unpack[CallOptions]) -> NotificationSubscription:
        """Read a subscription to notifications.

        ``GET /public-api/notifications/v2.0/{notification}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (notification_id,), {}, None, options)

    async def create(
        self, body: NotificationSubscriptionCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> NotificationSubscription:
        """Subscribe to notifications by webhook or Kafka.

        ``POST /public-api/notifications/v2.0``
        Since 3.59.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def replace(
        self,
        notification_id: int | str,
        body: NotificationSubscriptionCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> NotificationSubscription:
        """Replace a subscription to notifications.

        ``PUT /public-api/notifications/v2.0/{notification}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (notification_id,), {}, body, options)

    async def delete(self, notification_id: int | str, **options: Unpack[CallOptions]) -> None:
        """End a subscription to notifications.

        ``DELETE /public-api/notifications/v2.0/{notification}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (notification_id,), {}, None, options)

    async def resend(
        self, notification_id: int | str, body: ResendNotifications | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Resend failed deliveries of a subscription; at most once every 15 minutes, each delivery once.

        ``POST /public-api/actions/notifications/v1.0/{notification}/resend``
        Since 3.106.5. Errors: 401, 403, 404, 409, 422, 429.
        """
        await self._dispatcher.call(_RESEND, (notification_id,), {}, body, options)


class NotificationsV10(Resource):
    """Version 1.0 of notifications: list, get, create, replace, delete; deprecated since 3.106.5.

    Which notifications are delivered to a webhook, as v1.0 shows it.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, **options: Unpack[CallOptions]
    ) -> Pager[NotificationSubscriptionV10]:
        """List the subscriptions to notifications.

        ``GET /public-api/notifications/v1.0``
        Since 3.59.0. Deprecated since 3.106.5: use ``notifications.list``. Pages: none. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _V10_LIST, (), {"per_page": per_page}, options)

    async def get(self, notification_id: int | str, **options: Unpack[CallOptions]) -> NotificationSubscriptionV10:
        """Read a subscription to notifications.

        ``GET /public-api/notifications/v1.0/{notification}``
        Since 3.106.5. Deprecated since 3.106.5: use ``notifications.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (notification_id,), {}, None, options)

    async def create(
        self, body: NotificationSubscriptionV10Create | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> NotificationSubscriptionV10:
        """Subscribe to notifications by webhook.

        ``POST /public-api/notifications/v1.0``
        Since 3.59.0. Deprecated since 3.106.5: use ``notifications.create``. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_V10_CREATE, (), {}, body, options)

    async def replace(
        self,
        notification_id: int | str,
        body: NotificationSubscriptionV10Create | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> NotificationSubscriptionV10:
        """Replace a subscription to notifications.

        ``PUT /public-api/notifications/v1.0/{notification}``
        Since 3.59.0. Deprecated since 3.106.5: use ``notifications.replace``. Errors: 401, 403, 404, 422,
        429.
        """
        return await self._dispatcher.call(_V10_REPLACE, (notification_id,), {}, body, options)

    async def delete(self, notification_id: int | str, **options: Unpack[CallOptions]) -> None:
        """End a subscription to notifications.

        ``DELETE /public-api/notifications/v1.0/{notification}``
        Since 3.59.0. Deprecated since 3.106.5: use ``notifications.delete``. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_V10_DELETE, (notification_id,), {}, None, options)
