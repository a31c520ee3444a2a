"""Sharing invites: list, get.

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
    from ampeco_async.models.sharing_invites import SharingInvite

# fmt: off
_LIST: Operation[SharingInvite] = Operation(
    id="sharingInvitesListing", name="sharing_invites.list", method="GET",
    path="/public-api/resources/sharing-invites/v1.0", result="SharingInvite",
    query={
        "charge_point_id": "filter[chargePointId]", "user_id": "filter[userId]", "per_page": "per_page",
        "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="sharing_invites", version="1.0", key="list",
)
_GET: Operation[SharingInvite] = Operation(
    id="sharingInviteRead", name="sharing_invites.get", method="GET",
    path="/public-api/resources/sharing-invites/v1.0/{sharingInvite}", result="SharingInvite", envelope=True,
    idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="sharing_invites", version="1.0", key="get",
)
# fmt: on


class SharingInvites(Resource):
    """Sharing invites: list, get.

    An invitation to a user to share somebody's charge point.
    """

    __slots__ = ()

    def list(
        self,
        *,
        charge_point_id: int | str | None = None,
        user_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SharingInvite]:
        """List sharing invites.

        ``GET /public-api/resources/sharing-invites/v1.0``
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
            {"charge_point_id": charge_point_id, "user_id": user_id, "per_page": per_page, "cursor": cursor},
            options,
        )

    async def get(self, sharing_invite_id: int | str, **options: Unpack[CallOptions]) -> SharingInvite:
        """Read a sharing invite.

        ``GET /public-api/resources/sharing-invites/v1.0/{sharingInvite}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (sharing_invite_id,), {}, None, options)
