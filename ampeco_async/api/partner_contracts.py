"""Partner contracts: list, get, create, update, replace, delete.

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
    from ampeco_async.models.partner_contracts import (
        PartnerContract,
        PartnerContractCreate,
        PartnerContractUpdate,
        SettlementOverride,
        SettlementOverrideCreate,
        SettlementOverrideUpdate,
    )

# fmt: off
_LIST: Operation[PartnerContract] = Operation(
    id="partnerContractsListing", name="partner_contracts.list", method="GET",
    path="/public-api/resources/partner-contracts/v1.0", result="PartnerContract",
    query={
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "auto_renewal": "filter[autoRenewal]", "contract_type": "filter[contractType]",
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "end_date_before": "filter[endDateBefore]", "external_id": "filter[externalId]",
        "operator_id": "filter[operatorId]", "partner_id": "filter[partnerId]",
        "start_date_after": "filter[startDateAfter]", "title_contains": "filter[titleContains]", "page": "page",
        "per_page": "per_page",
    },
    datetimes=("last_updated_after", "last_updated_before", "created_after", "created_before", "end_date_before", "start_date_after"),
    envelope=True, pagination="page", idempotent=True, since="3.59.0", errors=(401, 403, 422, 429),
    resource="partner_contracts", version="1.0", key="list",
)
_CREATE: Operation[PartnerContract] = Operation(
    id="partnerContractCreate", name="partner_contracts.create", method="POST",
    path="/public-api/resources/partner-contracts/v1.0", result="PartnerContract",
    body="PartnerContractCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="partner_contracts", version="1.0", key="create",
)
_GET: Operation[PartnerContract] = Operation(
    id="partnerContractRead", name="partner_contracts.get", method="GET",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}", result="PartnerContract", envelope=True,
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="partner_contracts", version="1.0",
    key="get",
)
_REPLACE: Operation[PartnerContract] = Operation(
    id="partnerContractUpdate", name="partner_contracts.replace", method="PUT",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}", result="PartnerContract",
    body="PartnerContractCreate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="partner_contracts", version="1.0", key="replace",
)
_UPDATE: Operation[PartnerContract] = Operation(
    id="partnerContractPatch", name="partner_contracts.update", method="PATCH",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}", result="PartnerContract",
    body="PartnerContractUpdate | Mapping[str, Any]", envelope=True, since="3.168.0", errors=(401, 403, 404, 422, 429),
    resource="partner_contracts", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="partnerContractDelete", name="partner_contracts.delete", method="DELETE",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 429), resource="partner_contracts", version="1.0", key="delete",
)
_SETTLEMENT_OVERRIDES_LIST: Operation[SettlementOverride] = Operation(
    id="partnerContractSettlementOverrideListing", name="partner_contracts.settlement_overrides.list", method="GET",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides",
    result="SettlementOverride", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor",
    idempotent=True, since="3.251.0", errors=(401, 403, 404, 422, 429), resource="partner_contracts", version="1.0",
    key="settlement_overrides.list",
)
_SETTLEMENT_OVERRIDES_CREATE: Operation[SettlementOverride] = Operation(
    id="partnerContractSettlementOverrideCreate", name="partner_contracts.settlement_overrides.create", method="POST",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides",
    result="SettlementOverride", body="SettlementOverrideCreate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="partner_contracts", version="1.0", key="settlement_overrides.create",
)
_SETTLEMENT_OVERRIDES_GET: Operation[SettlementOverride] = Operation(
    id="partnerContractSettlementOverrideRead", name="partner_contracts.settlement_overrides.get", method="GET",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides/{settlementOverride}",
    result="SettlementOverride", envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429),
    resource="partner_contracts", version="1.0", key="settlement_overrides.get",
)
_SETTLEMENT_OVERRIDES_UPDATE: Operation[SettlementOverride] = Operation(
    id="partnerContractSettlementOverrideUpdate", name="partner_contracts.settlement_overrides.update", method="PATCH",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides/{settlementOverride}",
    result="SettlementOverride", body="SettlementOverrideUpdate | Mapping[str, Any]", envelope=True, since="3.251.0",
    errors=(401, 403, 404, 422, 429), resource="partner_contracts", version="1.0", key="settlement_overrides.update",
)
_SETTLEMENT_OVERRIDES_DELETE: Operation[None] = Operation(
    id="partnerContractSettlementOverrideDelete", name="partner_contracts.settlement_overrides.delete", method="DELETE",
    path="/public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides/{settlementOverride}",
    since="3.251.0", errors=(401, 403, 404, 429), resource="partner_contracts", version="1.0",
    key="settlement_overrides.delete",
)
# fmt: on


class PartnerContracts(Resource):
    """Partner contracts: list, get, create, update, replace, delete.

    Terms between operator and partner: permissions, shares of revenue, fees.
    """

    __slots__ = ()

    @property
    def settlement_overrides(self) -> PartnerContractsSettlementOverrides:
        """Settlement overrides of a partner contract: list, get, create, update, delete."""
        return self._sub(PartnerContractsSettlementOverrides)

    def list(
        self,
        *,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        auto_renewal: bool | None = None,
        contract_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        end_date_before: datetime | None = None,
        external_id: int | str | None = None,
        operator_id: int | str | None = None,
        partner_id: int | str | None = None,
        start_date_after: datetime | None = None,
        title_contains: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerContract]:
        """List partner contracts.

        ``GET /public-api/resources/partner-contracts/v1.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            auto_renewal: Goes on after its end until somebody ends it.
            external_id: Id in a system of your own.
            title_contains: Part of the title.
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "auto_renewal": auto_renewal,
                "contract_type": contract_type,
                "created_after": created_after,
                "created_before": created_before,
                "end_date_before": end_date_before,
                "external_id": external_id,
                "operator_id": operator_id,
                "partner_id": partner_id,
                "start_date_after": start_date_after,
                "title_contains": title_contains,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, partner_contract_id: int | str, **options: Unpack[CallOptions]) -> PartnerContract:
        """Read a partner contract.

        ``GET /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (partner_contract_id,), {}, None, options)

    async def create(
        self, body: PartnerContractCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> PartnerContract:
        """Create a partner contract.

        ``POST /public-api/resources/partner-contracts/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        partner_contract_id: int | str,
        body: PartnerContractUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PartnerContract:
        """Update a partner contract.

        ``PATCH /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        Since 3.168.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (partner_contract_id,), {}, body, options)

    async def replace(
        self,
        partner_contract_id: int | str,
        body: PartnerContractCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PartnerContract:
        """Replace a partner contract.

        ``PUT /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_REPLACE, (partner_contract_id,), {}, body, options)

    async def delete(self, partner_contract_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a partner contract.

        ``DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (partner_contract_id,), {}, None, options)


class PartnerContractsSettlementOverrides(Resource):
    """Settlement overrides of a partner contract: list, get, create, update, delete.

    Shares of revenue that differ from the contract's for some charge points.
    """

    __slots__ = ()

    def list(
        self,
        partner_contract_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SettlementOverride]:
        """List settlement overrides of a partner contract.

        ``GET /public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _SETTLEMENT_OVERRIDES_LIST,
            (partner_contract_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )

    async def get(
        self, partner_contract_id: int | str, settlement_override_id: int | str, **options: Unpack[CallOptions]
    ) -> SettlementOverride:
        """Read a settlement override of a partner contract.

        ``GET /public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides/{settlemen
        tOverride}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(
            _SETTLEMENT_OVERRIDES_GET, (partner_contract_id, settlement_override_id), {}, None, options
        )

    async def create(
        self,
        partner_contract_id: int | str,
        body: SettlementOverrideCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> SettlementOverride:
        """Create a settlement override of a partner contract.

        ``POST /public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_SETTLEMENT_OVERRIDES_CREATE, (partner_contract_id,), {}, body, options)

    async def update(
        self,
        partner_contract_id: int | str,
        settlement_override_id: int | str,
        body: SettlementOverrideUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> SettlementOverride:
        """Update a settlement override of a partner contract.

        ``PATCH /public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides/{settlem
        entOverride}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _SETTLEMENT_OVERRIDES_UPDATE, (partner_contract_id, settlement_override_id), {}, body, options
        )

    async def delete(
        self, partner_contract_id: int | str, settlement_override_id: int | str, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a settlement override of a partner contract.

        ``DELETE /public-api/resources/partner-contracts/v1.0/{partnerContract}/settlement-overrides/{settle
        mentOverride}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(
            _SETTLEMENT_OVERRIDES_DELETE, (partner_contract_id, settlement_override_id), {}, None, options
        )
