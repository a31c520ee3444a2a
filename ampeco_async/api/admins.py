"""Admins: list, get.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from ampeco_async._codec import OpenObject
    from ampeco_async._options import CallOptions
    from ampeco_async.models.admins import Admin

# fmt: off
_LIST: Operation[Admin] = Operation(
    id="adminsListing", name="admins.list", method="GET", path="/public-api/resources/admins/v1.0", result="Admin",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.139.0", errors=(401, 403, 422, 429), resource="admins", version="1.0", key="list",
)
_GET: Operation[Admin] = Operation(
    id="adminRead", name="admins.get", method="GET", path="/public-api/resources/admins/v1.0/{admin}", result="Admin",
    envelope=True, idempotent=True, since="3.139.0", errors=(401, 403, 404, 429), resource="admins", version="1.0",
    key="get",
)
_PERMISSIONS_GET: Operation[OpenObject] = Operation(
    id="adminPermissionRead", name="admins.permissions.get", method="GET",
    path="/public-api/resources/admins/v1.0/{admin}/permissions", result="OpenObject", envelope=True, idempotent=True,
    since="3.139.0", errors=(401, 403, 404, 429), resource="admins", version="1.0", key="permissions.get",
)
# fmt: on


class Admins(Resource):
    """Admins: list, get.

    Somebody who can sign in to the back office.
    """

    __slots__ = ()

    @property
    def permissions(self) -> AdminsPermissions:
        """Permissions of an admin: get."""
        return self._sub(AdminsPermissions)

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[Admin]:
        """List admins.

        ``GET /public-api/resources/admins/v1.0``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, admin_id: int | str, **options: Unpack[CallOptions]) -> Admin:
        """Read an admin.

        ``GET /public-api/resources/admins/v1.0/{admin}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (admin_id,), {}, None, options)


class AdminsPermissions(Resource):
    """Permissions of an admin: get."""

    __slots__ = ()

    async def get(self, admin_id: int | str, **options: Unpack[CallOptions]) -> OpenObject:
        """Read the permissions of an admin.

        ``GET /public-api/resources/admins/v1.0/{admin}/permissions``
        Since 3.139.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_PERMISSIONS_GET, (admin_id,), {}, None, options)
