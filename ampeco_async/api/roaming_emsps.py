"""Roaming eMSPs: list, get, create, update, delete, assign partner.

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
    from ampeco_async.models.roaming_emsps import (
        RoamingEmsp,
        RoamingEmspCreate,
        RoamingEmspPartner,
        RoamingEmspPartnerAssignment,
        RoamingEmspUpdate,
    )

# fmt: off
_ASSIGN_PARTNER: Operation[None] = Operation(
    id="roamingEmspAssignPartner", name="roaming_emsps.assign_partner", method="POST",
    path="/public-api/actions/roaming-emsp/v1.0/{roamingEmsp}/assign-partner",
    body="RoamingEmspPartnerAssignment | Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="roaming_emsps", version="1.0", key="assign_partner",
)
_LIST: Operation[RoamingEmsp] = Operation(
    id="roamingEmspsListing", name="roaming_emsps.list", method="GET", path="/public-api/resources/roaming-emsps/v1.0",
    result="RoamingEmsp",
    query={
        "connection_id": "filter[connectionId]", "country_code": "filter[countryCode]", "party_id": "filter[partyId]",
        "per_page": "per_page", "cursor": "cursor",
    },
    envelope=True, pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 422, 429),
    resource="roaming_emsps", version="1.0", key="list",
)
_CREATE: Operation[RoamingEmsp] = Operation(
    id="roamingEmspCreate", name="roaming_emsps.create", method="POST", path="/public-api/resources/roaming-emsps/v1.0",
    result="RoamingEmsp", body="RoamingEmspCreate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 422, 429), resource="roaming_emsps", version="1.0", key="create",
)
_GET: Operation[RoamingEmsp] = Operation(
    id="roamingEmspRead", name="roaming_emsps.get", method="GET",
    path="/public-api/resources/roaming-emsps/v1.0/{roamingEmsp}", result="RoamingEmsp", envelope=True, idempotent=True,
    since="3.251.0", errors=(401, 403, 404, 429), resource="roaming_emsps", version="1.0", key="get",
)
_UPDATE: Operation[RoamingEmsp] = Operation(
    id="roamingEmspUpdate", name="roaming_emsps.update", method="PATCH",
    path="/public-api/resources/roaming-emsps/v1.0/{roamingEmsp}", result="RoamingEmsp",
    body="RoamingEmspUpdate | Mapping[str, Any]", envelope=True, since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="roaming_emsps", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="roamingEmspDelete", name="roaming_emsps.delete", method="DELETE",
    path="/public-api/resources/roaming-emsps/v1.0/{roamingEmsp}", since="3.251.0", errors=(401, 403, 404, 429),
    resource="roaming_emsps", version="1.0", key="delete",
)
_PARTNERS_LIST: Operation[RoamingEmspPartner] = Operation(
    id="roamingEmspPartnerListing", name="roaming_emsps.partners.list", method="GET",
    path="/public-api/resources/roaming-emsps/v1.0/{roamingEmsp}/partners", result="RoamingEmspPartner",
    query={"operator_id": "filter[operatorId]", "per_page": "per_page", "cursor": "cursor"}, envelope=True,
    pagination="cursor", idempotent=True, since="3.251.0", errors=(401, 403, 404, 422, 429), resource="roaming_emsps",
    version="1.0", key="partners.list",
)
# fmt: on


class RoamingEmsps(Resource):
    """Roaming eMSPs: list, get, create, update, delete, assign partner.

    An e-mobility service provider whose drivers come over roaming.
    """

    __slots__ = ()

    @property
    def partners(self) -> RoamingEmspsPartners:
        """Partners of a roaming emsp: list."""
        return self._sub(RoamingEmspsPartners)

    def list(
        self,
        *,
        connection_id: int | str | None = None,
        country_code: str | None = None,
        party_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[RoamingEmsp]:
        """List roaming EMSPs.

        ``GET /public-api/resources/roaming-emsps/v1.0``
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
                "connection_id": connection_id,
                "country_code": country_code,
                "party_id": party_id,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, roaming_emsp_id: int | str, **options: Unpack[CallOptions]) -> RoamingEmsp:
        """Read a roaming EMSP.

        ``GET /public-api/resources/roaming-emsps/v1.0/{roamingEmsp}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (roaming_emsp_id,), {}, None, options)

    async def create(self, body: RoamingEmspCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> RoamingEmsp:
        """Create a roaming EMSP.

        ``POST /public-api/resources/roaming-emsps/v1.0``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, roaming_emsp_id: int | str, body: RoamingEmspUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> RoamingEmsp:
        """Update a roaming EMSP.

        ``PATCH /public-api/resources/roaming-emsps/v1.0/{roamingEmsp}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (roaming_emsp_id,), {}, body, options)

    async def delete(self, roaming_emsp_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a roaming EMSP.

        ``DELETE /public-api/resources/roaming-emsps/v1.0/{roamingEmsp}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (roaming_emsp_id,), {}, None, options)

    async def assign_partner(
        self,
        roaming_emsp_id: int | str,
        body: RoamingEmspPartnerAssignment | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Assign a partner to a roaming EMSP.

        ``POST /public-api/actions/roaming-emsp/v1.0/{roamingEmsp}/assign-partner``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ASSIGN_PARTNER, (roaming_emsp_id,), {}, body, options)


class RoamingEmspsPartners(Resource):
    """Partners of a roaming emsp: list.

    A partner that is assigned to a roaming EMSP.
    """

    __slots__ = ()

    def list(
        self,
        roaming_emsp_id: int | str,
        *,
        operator_id: int | str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[RoamingEmspPartner]:
        """List the partners that are assigned to a roaming EMSP.

        ``GET /public-api/resources/roaming-emsps/v1.0/{roamingEmsp}/partners``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _PARTNERS_LIST,
            (roaming_emsp_id,),
            {"operator_id": operator_id, "per_page": per_page, "cursor": cursor},
            options,
        )
