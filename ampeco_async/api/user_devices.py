"""User devices: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.user_devices import UserDevice

# fmt: off
_LIST: Operation[UserDevice] = Operation(
    id="userDevicesListing", name="user_devices.list", method="GET", path="/public-api/resources/user-devices/v1.0",
    result="UserDevice",
    query={
        "device_identifier": "filter[deviceIdentifier]", "has_user": "filter[hasUser]",
        "operator_id": "filter[operatorId]", "user_id": "filter[userId]", "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="user_devices", version="1.0", key="list",
)
_GET: Operation[UserDevice] = Operation(
    id="userDeviceRead", name="user_devices.get", method="GET",
    path="/public-api/resources/user-devices/v1.0/{userDevice}", result="UserDevice", envelope=True, idempotent=True,
    since="3.251.0", errors=(401, 403, 404, 429), resource="user_devices", version="1.0", key="get",
)
# fmt: on


class UserDevices(Resource):
    """User devices: list, get.

    A phone or other device on which a user has the driver app.
    """

    __slots__ = ()

    def list(
        self,
        *,
        device_identifier: str | None = None,
        has_user: bool | None = None,
        operator_id: int | str | None = None,
        user_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[UserDevice]:
        """List user devices.

        ``GET /public-api/resources/user-devices/v1.0``
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
                "device_identifier": device_identifier,
                "has_user": has_user,
                "operator_id": operator_id,
                "user_id": user_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, user_device_id: int | str, **options: Unpack[CallOptions]) -> UserDevice:
        """Read a user device.

        ``GET /public-api/resources/user-devices/v1.0/{userDevice}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (user_device_id,), {}, None, options)
