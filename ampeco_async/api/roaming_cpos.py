"""Roaming CPOs: list, get, update.

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
    from ampeco_async.models.roaming_cpos import RoamingCpo, RoamingCpoUpdate

# fmt: off
_LIST: Operation[RoamingCpo] = Operation(
    id="roamingCposListing", name="roaming_cpos.list", method="GET", path="/public-api/resources/roaming-cpos/v1.0",
    result="RoamingCpo", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor",
    idempotent=True, since="3.251.0", errors=(401, 403, 422, 429), resource="roaming_cpos", version="1.0", key="list",
)
_GET: Operation[RoamingCpo] = Operation(
    id="roamingCpoRead", name="roaming_cpos.get", method="GET",
    path="/public-api/resources/roaming-cpos/v1.0/{roamingCpo}", result="RoamingCpo", envelope=True, idempotent=True,
    since="3.251.0", errors=(401, 403, 404, 429), resource="roaming_cpos", version="1.0", key="get",
)
_UPDATE: Operation[RoamingCpo] = Operation(
    id="roamingCpoUpdate", name="roaming_cpos.update", method="PATCH",
    path="/public-api/resources/roaming-cpos/v1.0/{roamingCpo}", result="RoamingCpo",
    body="RoamingCpoUpdate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="roaming_cpos", version="1.0", key="update",
)
# fmt: on


class RoamingCpos(Resource):
    """Roaming CPOs: list, get, update.

    A charge point operator whose EVSEs drivers reach over roaming.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[RoamingCpo]:
        """List roaming CPOs.

        ``GET /public-api/resources/roaming-cpos/v1.0``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, roaming_cpo_id: int | str, **options: Unpack[CallOptions]) -> RoamingCpo:
        """Read a roaming CPO.

        ``GET /public-api/resources/roaming-cpos/v1.0/{roamingCpo}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (roaming_cpo_id,), {}, None, options)

    async def update(
        self, roaming_cpo_id: int | str, body: RoamingCpoUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> RoamingCpo:
        """Update a roaming CPO.

        ``PATCH /public-api/resources/roaming-cpos/v1.0/{roamingCpo}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (roaming_cpo_id,), {}, body, options)
