"""Partner revenues: list.

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
    from ampeco_async.models.partner_revenues import (
        PartnerRevenue,
        PartnerRevenueV10,
        PartnerRevenueV10Origin,
        PartnerRevenueV11,
    )

# fmt: off
_V10_LIST: Operation[PartnerRevenueV10] = Operation(
    id="revenuesListingDeprecated", name="partner_revenues.v1_0.list", method="GET",
    path="/public-api/resources/partner-revenues/v1.0", result="PartnerRevenueV10",
    query={
        "partner_id": "filter[partnerId]", "date_from": "filter[dateFrom]", "date_to": "filter[dateTo]",
        "origin": "filter[origin]", "currency": "filter[currency]", "page": "page", "per_page": "per_page",
    },
    datetimes=("date_from", "date_to"), envelope=True, pagination="page", idempotent=True, since="3.106.5",
    deprecated=True, deprecated_since="3.106.5", replaced_by="partner_revenues.list", errors=(401, 403, 422, 429),
    resource="partner_revenues", version="1.0", key="list",
)
_V11_LIST: Operation[PartnerRevenueV11] = Operation(
    id="revenuesListing", name="partner_revenues.v1_1.list", method="GET",
    path="/public-api/resources/partner-revenues/v1.1", result="PartnerRevenueV11",
    query={
        "partner_id": "filter[partnerId]", "settlement_report_id": "filter[settlementReportId]",
        "date_before": "filter[dateBefore]", "date_after": "filter[dateAfter]", "origin": "filter[origin]",
        "currency_code": "filter[currencyCode]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("date_before", "date_after"), envelope=True, pagination="cursor", idempotent=True, since="3.106.5",
    deprecated=True, deprecated_since="3.168.0", replaced_by="partner_revenues.list", errors=(401, 403, 422, 429),
    resource="partner_revenues", version="1.1", key="list", older=_V10_LIST,
)
_LIST: Operation[PartnerRevenue] = Operation(
    id="partnerRevenuesListingV1_2", name="partner_revenues.list", method="GET",
    path="/public-api/resources/partner-revenues/v1.2", result="PartnerRevenue",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.168.0", errors=(401, 403, 422, 429), resource="partner_revenues", version="1.2", key="list",
    older=_V11_LIST,
)
# fmt: on


class PartnerRevenues(Resource):
    """Partner revenues: list.

    What a partner earns: its share of a session, or a reimbursement.
    """

    __slots__ = ()

    @property
    def v1_1(self) -> PartnerRevenuesV11:
        """Version 1.1 of partner revenues: list; deprecated since 3.168.0."""
        return self._sub(PartnerRevenuesV11)

    @property
    def v1_0(self) -> PartnerRevenuesV10:
        """Version 1.0 of partner revenues: list; deprecated since 3.106.5."""
        return self._sub(PartnerRevenuesV10)

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[PartnerRevenue]:
        """List partner revenues.

        ``GET /public-api/resources/partner-revenues/v1.2``
        Since 3.168.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)


class PartnerRevenuesV11(Resource):
    """Version 1.1 of partner revenues: list; deprecated since 3.168.0.

    What a partner earns, as v1.1 shows it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        partner_id: int | str | None = None,
        settlement_report_id: int | str | None = None,
        date_before: datetime | None = None,
        date_after: datetime | None = None,
        origin: PartnerRevenueV10Origin | str | None = None,
        currency_code: str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerRevenueV11]:
        """List partner revenues.

        ``GET /public-api/resources/partner-revenues/v1.1``
        Since 3.106.5. Deprecated since 3.168.0: use ``partner_revenues.list``. Pages: cursor. Errors: 401,
        403, 422, 429.

        Args:
            currency_code: ISO 4217 code.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _V11_LIST,
            (),
            {
                "partner_id": partner_id,
                "settlement_report_id": settlement_report_id,
                "date_before": date_before,
                "date_after": date_after,
                "origin": origin,
                "currency_code": currency_code,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )


class PartnerRevenuesV10(Resource):
    """Version 1.0 of partner revenues: list; deprecated since 3.106.5.

    What a partner earns, as v1.0 shows it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        partner_id: int | str | None = None,
        date_from: datetime | None = None,
        date_to: datetime | None = None,
        origin: PartnerRevenueV10Origin | str | None = None,
        currency: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[PartnerRevenueV10]:
        """List partner revenues.

        ``GET /public-api/resources/partner-revenues/v1.0``
        Since 3.106.5. Deprecated since 3.106.5: use ``partner_revenues.list``. Pages: page. Errors: 401,
        403, 422, 429.

        Args:
            currency: ISO 4217 code.
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _V10_LIST,
            (),
            {
                "partner_id": partner_id,
                "date_from": date_from,
                "date_to": date_to,
                "origin": origin,
                "currency": currency,
                "page": page,
                "per_page": per_page,
            },
            options,
        )
