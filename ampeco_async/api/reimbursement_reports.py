"""Reimbursement reports: list, get, regenerate.

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
    from ampeco_async.models.reimbursement_reports import ReimbursementReport

# fmt: off
_REGENERATE: Operation[None] = Operation(
    id="reimbursementReportRegenerate", name="reimbursement_reports.regenerate", method="POST",
    path="/public-api/actions/reimbursement-report/v1.0/{reimbursementReport}/regenerate", body="Mapping[str, Any]",
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="reimbursement_reports", version="1.0",
    key="regenerate",
)
_LIST: Operation[ReimbursementReport] = Operation(
    id="reimbursementReportsListing", name="reimbursement_reports.list", method="GET",
    path="/public-api/resources/reimbursement-reports/v1.0", result="ReimbursementReport",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 422, 429), resource="reimbursement_reports", version="1.0", key="list",
)
_GET: Operation[ReimbursementReport] = Operation(
    id="reimbursementReportRead", name="reimbursement_reports.get", method="GET",
    path="/public-api/resources/reimbursement-reports/v1.0/{reimbursementReport}", result="ReimbursementReport",
    envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="reimbursement_reports",
    version="1.0", key="get",
)
# fmt: on


class ReimbursementReports(Resource):
    """Reimbursement reports: list, get, regenerate.

    What is paid back for electricity over a period.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[ReimbursementReport]:
        """List reimbursement reports.

        ``GET /public-api/resources/reimbursement-reports/v1.0``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, reimbursement_report_id: int | str, **options: Unpack[CallOptions]) -> ReimbursementReport:
        """Read a reimbursement report.

        ``GET /public-api/resources/reimbursement-reports/v1.0/{reimbursementReport}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (reimbursement_report_id,), {}, None, options)

    async def regenerate(
        self, reimbursement_report_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Generate a reimbursement report anew.

        ``POST /public-api/actions/reimbursement-report/v1.0/{reimbursementReport}/regenerate``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_REGENERATE, (reimbursement_report_id,), {}, body, options)
