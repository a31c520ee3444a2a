"""User groups: list, get, create, update, delete.

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
    from ampeco_async.models.user_groups import UserGroup, UserGroupCreate

# fmt: off
_LIST: Operation[UserGroup] = Operation(
    id="userGroupsListing", name="user_groups.list", method="GET", path="/public-api/resources/user-groups/v1.0",
    result="UserGroup",
    query={
        "no_partner": "filter[noPartner]", "partner_id": "filter[partnerId]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "page": "page", "per_page": "per_page",
    },
    datetimes=("last_updated_after", "last_updated_before"), envelope=True, pagination="page", idempotent=True,
    since="3.59.0", errors=(401, 403, 422, 429), resource="user_groups", version="1.0", key="list",
)
_CREATE: Operation[UserGroup] = Operation(
    id="userGroupCreate", name="user_groups.create", method="POST", path="/public-api/resources/user-groups/v1.0",
    result="UserGroup", body="UserGroupCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 422, 429), resource="user_groups", version="1.0", key="create",
)
_GET: Operation[UserGroup] = Operation(
    id="userGroupRead", name="user_groups.get", method="GET", path="/public-api/resources/user-groups/v1.0/{userGroup}",
    result="UserGroup", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="user_groups", version="1.0", key="get",
)
_UPDATE: Operation[UserGroup] = Operation(
    id="userGroupUpdate", name="user_groups.update", method="PATCH",
    path="/public-api/resources/user-groups/v1.0/{userGroup}", result="UserGroup",
    body="UserGroupCreate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="user_groups", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="userGroupDelete", name="user_groups.delete", method="DELETE",
    path="/public-api/resources/user-groups/v1.0/{userGroup}", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="user_groups", version="1.0", key="delete",
)
# fmt: on


class UserGroups(Resource):
    """User groups: list, get, create, update, delete.

    A group of users that tariffs and access rules can name.
    """

    __slots__ = ()

    def list(
        self,
        *,
        no_partner: bool | None = None,
        partner_id: int | str | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[UserGroup]:
        """List user groups.

        ``GET /public-api/resources/user-groups/v1.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            no_partner: Only groups that belong to no partner.
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "no_partner": no_partner,
                "partner_id": partner_id,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, user_group_id: int | str, **options: Unpack[CallOptions]) -> UserGroup:
        """Read a user group.

        ``GET /public-api/resources/user-groups/v1.0/{userGroup}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (user_group_id,), {}, None, options)

    async def create(self, body: UserGroupCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> UserGroup:
        """Create a user group.

        ``POST /public-api/resources/user-groups/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, user_group_id: int | str, body: UserGroupCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> UserGroup:
        """Update a user group.

        ``PATCH /public-api/resources/user-groups/v1.0/{userGroup}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (user_group_id,), {}, body, options)

    async def delete(self, user_group_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a user group.

        ``DELETE /public-api/resources/user-groups/v1.0/{userGroup}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (user_group_id,), {}, None, options)
