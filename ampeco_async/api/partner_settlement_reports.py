"""Partner settlement reports: list, get, issue partner invoice, set custom fields, update external ID.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import ExternalIdUpdate
    from ampeco_async.models.partner_settlement_reports import (
        SettlementRecord,
        SettlementRecordCreate,
        SettlementReport,
    )

# fmt: off
_ISSUE_PARTNER_INVOICE: Operation[None] = Operation(
    id="settlementReportIssuePartnerInvoice", name="partner_settlement_reports.issue_partner_invoice", method="POST",
    path="/public-api/actions/partner-settlement-report/v1.0/{partnerSettlementReport}/issue-partner-invoice",
    body="Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429), resource="partner_settlement_reports",
    version="1.0", key="issue_partner_invoice",
)
_SET_CUSTOM_FIELDS: Operation[None] = Operation(
    id="settlementReportSetCustomFields", name="partner_settlement_reports.set_custom_fields", method="POST",
    path="/public-api/actions/partner-settlement-report/v1.0/{partnerSettlementReport}/set-custom-fields",
    body="Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429), resource="partner_settlement_reports",
    version="1.0", key="set_custom_fields",
)
_UPDATE_EXTERNAL_ID: Operation[None] = Operation(
    id="settlementReportUpdateExternalId", name="partner_settlement_reports.update_external_id", method="POST",
    path="/public-api/actions/partner-settlement-report/v1.0/{partnerSettlementReport}/update-external-id",
    body="ExternalIdUpdate | Mapping[str, Any]", since="3.139.0", errors=(401, 403, 404, 422, 429),
    resource="partner_settlement_reports", version="1.0", key="update_external_id",
)
_LIST: Operation[SettlementReport] = Operation(
    id="partnerSettlementReportsListing", name="partner_settlement_reports.list", method="GET",
    path="/public-api/resources/partner-settlement-reports/v1.0", result="SettlementReport",
    query={
        "partner_id": "filter[partnerId]", "period_after": "filter[periodAfter]",
        "period_before": "filter[periodBefore]", "per_page": "per_page", "cursor": "cursor",
    },
    dates=("period_after", "period_before"), envelope=True, pagination="cursor", idempotent=True, since="3.106.5",
    errors=(401, 403, 422, 429), resource="partner_settlement_reports", version="1.0", key="list",
)
_GET: Operation[SettlementReport] = Operation(
    id="partnerSettlementReportRead", name="partner_settlement_reports.get", method="GET",
    path="/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}", result="SettlementReport",
    envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="partner_settlement_reports",
    version="1.0", key="get",
)
_RECORDS_LIST: Operation[SettlementRecord] = Operation(
    id="partnerSettlementReportPartnerSettlementRecordsListing", name="partner_settlement_reports.records.list",
    method="GET", path="/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
    result="SettlementRecord", query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor",
    idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429), resource="partner_settlement_reports",
    version="1.0", key="records.list",
)
_RECORDS_CREATE: Operation[SettlementRecord] = Operation(
    id="partnerSettlementReportPartnerSettlementRecordCreate", name="partner_settlement_reports.records.create",
    method="POST", path="/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records",
    result="SettlementRecord", body="SettlementRecordCreate | Mapping[str, Any]", envelope=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="partner_settlement_reports", version="1.0", key="records.create",
)
_RECORDS_GET: Operation[SettlementRecord] = Operation(
    id="partnertSettlementReportPartnerSettlementRecordRead", name="partner_settlement_reports.records.get",
    method="GET",
    path="/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    result="SettlementRecord", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429),
    resource="partner_settlement_reports", version="1.0", key="records.get",
)
_RECORDS_REPLACE: Operation[SettlementRecord] = Operation(
    id="partnerSettlementReportPartnerSettlementRecordUpdate", name="partner_settlement_reports.records.replace",
    method="PUT",
    path="/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    result="SettlementRecord", body="SettlementRecordCreate | Mapping[str, Any]", envelope=True, idempotent=True,
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="partner_settlement_reports", version="1.0",
    key="records.replace",
)
_RECORDS_DELETE: Operation[None] = Operation(
    id="partnerSettlementReportPartnerSettlementRecordDelete", name="partner_settlement_reports.records.delete",
    method="DELETE",
    path="/public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{PartnerSettlementRecord}",
    since="3.106.5", errors=(401, 403, 404, 422, 429), resource="partner_settlement_reports", version="1.0",
    key="records.delete",
)
# fmt: on


class PartnerSettlementReports(Resource):
    """Partner settlement reports: list, get, issue partner invoice, set custom fields, update external ID.

    What operator and partner owe each other for a period.
    """

    __slots__ = ()

    @property
    def records(self) -> PartnerSettlementReportsRecords:
        """Records of a partner settlement report: list, get, create, replace, delete."""
        return self._sub(PartnerSettlementReportsRecords)

    def list(
        self,
        *,
        partner_id: int | str | None = None,
        period_after: date | None = None,
        period_before: date | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SettlementReport]:
        """List partner settlement reports.

        ``GET /public-api/resources/partner-settlement-reports/v1.0``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "partner_id": partner_id,
                "period_after": period_after,
                "period_before": period_before,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, partner_settlement_report_id: int | str, **options: Unpack[CallOptions]) -> SettlementReport:
        """Read a partner settlement report.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (partner_settlement_report_id,), {}, None, options)

    async def issue_partner_invoice(
        self,
        partner_settlement_report_id: int | str,
        body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make the partner invoice of a settlement report.

        ``POST
        /public-api/actions/partner-settlement-report/v1.0/{partnerSettlementReport}/issue-partner-invoice``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ISSUE_PARTNER_INVOICE, (partner_settlement_report_id,), {}, body, options)

    async def set_custom_fields(
        self,
        partner_settlement_report_id: int | str,
        body: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set custom fields of a settlement report.

        ``POST
        /public-api/actions/partner-settlement-report/v1.0/{partnerSettlementReport}/set-custom-fields``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_SET_CUSTOM_FIELDS, (partner_settlement_report_id,), {}, body, options)

    async def update_external_id(
        self,
        partner_settlement_report_id: int | str,
        body: ExternalIdUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the external id of a settlement report.

        ``POST
        /public-api/actions/partner-settlement-report/v1.0/{partnerSettlementReport}/update-external-id``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_UPDATE_EXTERNAL_ID, (partner_settlement_report_id,), {}, body, options)


class PartnerSettlementReportsRecords(Resource):
    """Records of a partner settlement report: list, get, create, replace, delete.

    A payment on a settlement report.
    """

    __slots__ = ()

    def list(
        self,
        partner_settlement_report_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[SettlementRecord]:
        """List the payments on a partner settlement report.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records``
        Since 3.106.5. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _RECORDS_LIST,
            (partner_settlement_report_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )

    async def get(
        self,
        partner_settlement_report_id: int | str,
        partner_settlement_record_id: int | str,
        **options: Unpack[CallOptions],
    ) -> SettlementRecord:
        """Read a payment on a partner settlement report.

        ``GET /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{Partn
        erSettlementRecord}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(
            _RECORDS_GET, (partner_settlement_report_id, partner_settlement_record_id), {}, None, options
        )

    async def create(
        self,
        partner_settlement_report_id: int | str,
        body: SettlementRecordCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> SettlementRecord:
        """Record a payment on a partner settlement report.

        ``POST /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_RECORDS_CREATE, (partner_settlement_report_id,), {}, body, options)

    async def replace(
        self,
        partner_settlement_report_id: int | str,
        partner_settlement_record_id: int | str,
        body: SettlementRecordCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> SettlementRecord:
        """Replace a payment on a partner settlement report.

        ``PUT /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{Partn
        erSettlementRecord}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(
            _RECORDS_REPLACE, (partner_settlement_report_id, partner_settlement_record_id), {}, body, options
        )

    async def delete(
        self,
        partner_settlement_report_id: int | str,
        partner_settlement_record_id: int | str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a payment on a partner settlement report.

        ``DELETE /public-api/resources/partner-settlement-reports/v1.0/{partnerSettlementReport}/records/{Pa
        rtnerSettlementRecord}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(
            _RECORDS_DELETE, (partner_settlement_report_id, partner_settlement_record_id), {}, None, options
        )
