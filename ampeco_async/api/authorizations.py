"""Authorizations: list, get.

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
    from ampeco_async.models.authorizations import Authorization
    from ampeco_async.models.sessions import SessionAuthorization

# fmt: off
_V10_GET: Operation[SessionAuthorization] = Operation(
    id="authorizationReadDeprecated", name="authorizations.v1_0.get", method="GET",
    path="/public-api/resources/authorizations/v1.0/{authorization}", result="SessionAuthorization", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.106.5", replaced_by="authorizations.get",
    errors=(401, 403, 404, 429), resource="authorizations", version="1.0", key="get",
)
_V20_LIST: Operation[Authorization] = Operation(
    id="authorizationsListing", name="authorizations.v2_0.list", method="GET",
    path="/public-api/resources/authorizations/v2.0", result="Authorization",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "status": "filter[status]", "method": "filter[method]", "partner_id": "filter[partnerId]",
        "operator_id": "filter[operatorId]", "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "last_updated_after", "last_updated_before"), envelope=True,
    pagination="hybrid", idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.110.0",
    replaced_by="authorizations.list", errors=(401, 403, 404, 422, 429), resource="authorizations", version="2.0",
    key="list",
)
_V20_GET: Operation[Authorization] = Operation(
    id="authorizationRead", name="authorizations.v2_0.get", method="GET",
    path="/public-api/resources/authorizations/v2.0/{authorization}", result="Authorization", envelope=True,
    idempotent=True, since="3.106.5", deprecated=True, deprecated_since="3.110.0", replaced_by="authorizations.get",
    errors=(401, 403, 404, 429), resource="authorizations", version="2.0", key="get", older=_V10_GET,
)
_LIST: Operation[Authorization] = Operation(
    id="authorizationsListingV2_1", name="authorizations.list", method="GET",
    path="/public-api/resources/authorizations/v2.1", result="Authorization",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "status": "filter[status]", "method": "filter[method]", "partner_id": "filter[partnerId]",
        "operator_id": "filter[operatorId]", "page": "page", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "last_updated_after", "last_updated_before"), envelope=True,
    pagination="hybrid", idempotent=True, since="3.110.0", errors=(401, 403, 404, 422, 429), resource="authorizations",
    version="2.1", key="list", older=_V20_LIST, same_request=True,
)
_GET: Operation[Authorization] = Operation(
    id="authorizationReadV2_1", name="authorizations.get", method="GET",
    path="/public-api/resources/authorizations/v2.1/{authorization}", result="Authorization", envelope=True,
    idempotent=True, since="3.110.0", errors=(401, 403, 404, 429), resource="authorizations", version="2.1", key="get",
    older=_V20_GET, same_request=True,
)
# fmt: on


class Authorizations(Resource):
    """Authorizations: list, get.

    An attempt to be allowed to charge, and its outcome.
    """

    __slots__ = ()

    @property
    def v2_0(self) -> AuthorizationsV20:
        """Version 2.0 of authorizations: list, get; deprecated since 3.110.0."""
        return self._sub(AuthorizationsV20)

    @property
    def v1_0(self) -> AuthorizationsV10:
        """Version 1.0 of authorizations: get; deprecated since 3.106.5."""
        return self._sub(AuthorizationsV10)

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        status: str | None = None,
        method: str | None = None,
        partner_id: int | str | None = None,
        operator_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Authorization]:
        """List authorizations.

        ``GET /public-api/resources/authorizations/v2.1``
        Since 3.110.0. Pages: hybrid. Errors: 401, 403, 404, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "created_after": created_after,
                "created_before": created_before,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "status": status,
                "method": method,
                "partner_id": partner_id,
                "operator_id": operator_id,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, authorization_id: int | str, **options: Unpack[CallOptions]) -> Authorization:
        """Read an authorization.

        ``GET /public-api/resources/authorizations/v2.1/{authorization}``
        Since 3.110.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (authorization_id,), {}, None, options)


class AuthorizationsV20(Resource):
    """Version 2.0 of authorizations: list, get; deprecated since 3.110.0.

    An attempt to be allowed to charge, and its outcome.
    """

    __slots__ = ()

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        status: str | None = None,
        method: str | None = None,
        partner_id: int | str | None = None,
        operator_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Authorization]:
        """List authorizations.

        ``GET /public-api/resources/authorizations/v2.0``
        Since 3.106.5. Deprecated since 3.110.0: use ``authorizations.list``. Pages: hybrid. Errors: 401,
        403, 404, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _V20_LIST,
            (),
            {
                "created_after": created_after,
                "created_before": created_before,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "status": status,
                "method": method,
                "partner_id": partner_id,
                "operator_id": operator_id,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, authorization_id: int | str, **options: Unpack[CallOptions]) -> Authorization:
        """Read an authorization.

        ``GET /public-api/resources/authorizations/v2.0/{authorization}``
        Since 3.106.5. Deprecated since 3.110.0: use ``authorizations.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V20_GET, (authorization_id,), {}, None, options)


class AuthorizationsV10(Resource):
    """Version 1.0 of authorizations: get; deprecated since 3.106.5.

    How a session was authorized; comes with ``with_authorization``.
    """

    __slots__ = ()

    async def get(self, authorization_id: int | str, **options: Unpack[CallOptions]) -> SessionAuthorization:
        """Read an authorization.

        ``GET /public-api/resources/authorizations/v1.0/{authorization}``
        Since 3.106.5. Deprecated since 3.106.5: use ``authorizations.get``. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_V10_GET, (authorization_id,), {}, None, options)
