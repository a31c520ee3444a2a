"""Top up packages: list, get, create, update, delete.

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
    from ampeco_async.models.top_up_packages import TopUpPackage, TopUpPackageCreate, TopUpPackageUpdate

# fmt: off
_LIST: Operation[TopUpPackage] = Operation(
    id="topUpPackagesListing", name="top_up_packages.list", method="GET",
    path="/public-api/resources/top-up-packages/v2.0", result="TopUpPackage",
    query={"enabled": "filter[enabled]", "page": "page", "per_page": "per_page"}, envelope=True, pagination="page",
    idempotent=True, since="3.59.0", errors=(401, 403, 405, 422, 429), resource="top_up_packages", version="2.0",
    key="list",
)
_CREATE: Operation[TopUpPackage] = Operation(
    id="topUpPackagCreate", name="top_up_packages.create", method="POST",
    path="/public-api/resources/top-up-packages/v2.0", result="TopUpPackage",
    body="TopUpPackageCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 405, 422, 429),
    resource="top_up_packages", version="2.0", key="create",
)
_GET: Operation[TopUpPackage] = Operation(
    id="topUpPackageRead", name="top_up_packages.get", method="GET",
    path="/public-api/resources/top-up-packages/v2.0/{topUpPackage}", result="TopUpPackage", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 405, 429), resource="top_up_packages", version="2.0",
    key="get",
)
_UPDATE: Operation[TopUpPackage] = Operation(
    id="topUpPackageUpdate", name="top_up_packages.update", method="PATCH",
    path="/public-api/resources/top-up-packages/v2.0/{topUpPackage}", result="TopUpPackage",
    body="TopUpPackageUpdate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 405, 422, 429), resource="top_up_packages", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="topUpPackageDelete", name="top_up_packages.delete", method="DELETE",
    path="/public-api/resources/top-up-packages/v2.0/{topUpPackage}", since="3.106.5", errors=(401, 403, 404, 405, 429),
    resource="top_up_packages", version="2.0", key="delete",
)
# fmt: on


class TopUpPackages(Resource):
    """Top up packages: list, get, create, update, delete.

    An amount that drivers can add to their balance, with a bonus on top.
    """

    __slots__ = ()

    def list(
        self,
        *,
        enabled: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[TopUpPackage]:
        """List top-up packages.

        ``GET /public-api/resources/top-up-packages/v2.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 405, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(self._dispatcher, _LIST, (), {"enabled": enabled, "page": page, "per_page": per_page}, options)

    async def get(self, top_up_package_id: int | str, **options: Unpack[CallOptions]) -> TopUpPackage:
        """Read a top-up package.

        ``GET /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        Since 3.106.5. Errors: 401, 403, 404, 405, 429.
        """
        return await self._dispatcher.call(_GET, (top_up_package_id,), {}, None, options)

    async def create(
        self, body: TopUpPackageCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> TopUpPackage:
        """Create a top-up package.

        ``POST /public-api/resources/top-up-packages/v2.0``
        Since 3.106.5. Errors: 401, 403, 405, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, top_up_package_id: int | str, body: TopUpPackageUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> TopUpPackage:
        """Update a top-up package.

        ``PATCH /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        Since 3.106.5. Errors: 401, 403, 404, 405, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (top_up_package_id,), {}, body, options)

    async def delete(self, top_up_package_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a top-up package.

        ``DELETE /public-api/resources/top-up-packages/v2.0/{topUpPackage}``
        Since 3.106.5. Errors: 401, 403, 404, 405, 429.
        """
        await self._dispatcher.call(_DELETE, (top_up_package_id,), {}, None, options)
