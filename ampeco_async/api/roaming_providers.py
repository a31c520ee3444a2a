"""Roaming providers: list, get, create, update, delete; deprecated since 3.251.0.

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
    from ampeco_async.models.roaming_providers import RoamingProvider, RoamingProviderCreate, RoamingProviderUpdate

# fmt: off
_LIST: Operation[RoamingProvider] = Operation(
    id="roamingProvidersListing", name="roaming_providers.list", method="GET",
    path="/public-api/resources/roaming-providers/v2.0", result="RoamingProvider",
    query={
        "platform_id": "filter[platformId]", "country_code": "filter[countryCode]", "party_id": "filter[partyId]",
        "page": "page", "per_page": "per_page",
    },
    envelope=True, pagination="page", idempotent=True, since="3.59.0", deprecated=True, deprecated_since="3.251.0",
    errors=(401, 403, 422, 429), resource="roaming_providers", version="2.0", key="list",
)
_CREATE: Operation[RoamingProvider] = Operation(
    id="roamingProviderCreate", name="roaming_providers.create", method="POST",
    path="/public-api/resources/roaming-providers/v2.0", result="RoamingProvider",
    body="RoamingProviderCreate | Mapping[str, Any]", envelope=True, since="3.106.5", deprecated=True,
    deprecated_since="3.251.0", errors=(401, 403, 422, 429), resource="roaming_providers", version="2.0", key="create",
)
_GET: Operation[RoamingProvider] = Operation(
    id="roamingProviderRead", name="roaming_providers.get", method="GET",
    path="/public-api/resources/roaming-providers/v2.0/{roamingProvider}", result="RoamingProvider", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="roaming_providers", version="2.0", key="get",
)
_UPDATE: Operation[RoamingProvider] = Operation(
    id="roamingProviderUpdate", name="roaming_providers.update", method="PATCH",
    path="/public-api/resources/roaming-providers/v2.0/{roamingProvider}", result="RoamingProvider",
    body="RoamingProviderUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5", deprecated=True,
    deprecated_since="3.251.0", errors=(401, 403, 404, 422, 429), resource="roaming_providers", version="2.0",
    key="update",
)
_DELETE: Operation[None] = Operation(
    id="roamingProviderDelete", name="roaming_providers.delete", method="DELETE",
    path="/public-api/resources/roaming-providers/v2.0/{roamingProvider}", since="3.106.5", deprecated=True,
    deprecated_since="3.251.0", errors=(401, 403, 404, 405, 429), resource="roaming_providers", version="2.0",
    key="delete",
)
# fmt: on


class RoamingProviders(Resource):
    """Roaming providers: list, get, create, update, delete; deprecated since 3.251.0.

    An e-mobility service provider of roaming; roaming EMSPs replace it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        platform_id: int | str | None = None,
        country_code: str | None = None,
        party_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[RoamingProvider]:
        """List roaming providers.

        ``GET /public-api/resources/roaming-providers/v2.0``
        Since 3.59.0. Deprecated since 3.251.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "platform_id": platform_id,
                "country_code": country_code,
                "party_id": party_id,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, roaming_provider_id: int | str, **options: Unpack[CallOptions]) -> RoamingProvider:
        """Read a roaming provider.

        ``GET /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        Since 3.106.5. Deprecated since 3.251.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (roaming_provider_id,), {}, None, options)

    async def create(
        self, body: RoamingProviderCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> RoamingProvider:
        """Create a roaming provider.

        ``POST /public-api/resources/roaming-providers/v2.0``
        Since 3.106.5. Deprecated since 3.251.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        roaming_provider_id: int | str,
        body: RoamingProviderUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoamingProvider:
        """Update a roaming provider.

        ``PATCH /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        Since 3.106.5. Deprecated since 3.251.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (roaming_provider_id,), {}, body, options)

    async def delete(self, roaming_provider_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a roaming provider.

        ``DELETE /public-api/resources/roaming-providers/v2.0/{roamingProvider}``
        Since 3.106.5. Deprecated since 3.251.0. Errors: 401, 403, 404, 405, 429.
        """
        await self._dispatcher.call(_DELETE, (roaming_provider_id,), {}, None, options)
