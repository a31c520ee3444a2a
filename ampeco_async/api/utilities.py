"""Utilities: list, get, create, replace, delete.

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
    from ampeco_async.models.utilities import Utility, UtilityCreate

# fmt: off
_LIST: Operation[Utility] = Operation(
    id="listUtilities", name="utilities.list", method="GET", path="/public-api/resources/utilities/v1.0",
    result="Utility", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor",
    idempotent=True, since="3.59.0", errors=(401, 403, 422, 429), resource="utilities", version="1.0", key="list",
)
_CREATE: Operation[Utility] = Operation(
    id="createUtility", name="utilities.create", method="POST", path="/public-api/resources/utilities/v1.0",
    result="Utility", body="UtilityCreate | Mapping[str, Any]", envelope=True, since="3.91.0",
    errors=(401, 403, 422, 429), resource="utilities", version="1.0", key="create",
)
_GET: Operation[Utility] = Operation(
    id="getUtility", name="utilities.get", method="GET", path="/public-api/resources/utilities/v1.0/{utility}",
    result="Utility", envelope=True, idempotent=True, since="3.59.0", errors=(401, 403, 404, 429), resource="utilities",
    version="1.0", key="get",
)
_REPLACE: Operation[Utility] = Operation(
    id="updateUtility", name="utilities.replace", method="PUT", path="/public-api/resources/utilities/v1.0/{utility}",
    result="Utility", body="UtilityCreate | Mapping[str, Any]", envelope=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="utilities", version="1.0", key="replace",
)
_DELETE: Operation[None] = Operation(
    id="deleteUtility", name="utilities.delete", method="DELETE", path="/public-api/resources/utilities/v1.0/{utility}",
    since="3.59.0", errors=(401, 403, 404, 429), resource="utilities", version="1.0", key="delete",
)
# fmt: on


class Utilities(Resource):
    """Utilities: list, get, create, replace, delete.

    A company that supplies electricity to charge points.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[Utility]:
        """List utilities.

        ``GET /public-api/resources/utilities/v1.0``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, utility_id: int | str, **options: Unpack[CallOptions]) -> Utility:
        """Read a utility.

        ``GET /public-api/resources/utilities/v1.0/{utility}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (utility_id,), {}, None, options)

    async def create(self, body: UtilityCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Utility:
        """Create a utility.

        ``POST /public-api/resources/utilities/v1.0``
        Since 3.91.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def replace(
        self, utility_id: int | str, body: UtilityCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Utility:
        """Replace a utility.

        ``PUT /public-api/resources/utilities/v1.0/{utility}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (utility_id,), {}, body, options)

    async def delete(self, utility_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a utility.

        ``DELETE /public-api/resources/utilities/v1.0/{utility}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (utility_id,), {}, None, options)
