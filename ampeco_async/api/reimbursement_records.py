"""Reimbursement records: list, get, issue credit.

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
    from ampeco_async.models.reimbursement_records import ReimbursementRecord

# fmt: off
_ISSUE_CREDIT: Operation[None] = Operation(
    id="reimbursementRecordIssueCredit", name="reimbursement_records.issue_credit", method="POST",
    path="/public-api/actions/reimbursement-record/v1.0/{reimbursementRecord}/issue-credit", body="Mapping[str, Any]",
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="reimbursement_records", version="1.0",
    key="issue_credit",
)
_LIST: Operation[ReimbursementRecord] = Operation(
    id="reimbursementRecordsListing", name="reimbursement_records.list", method="GET",
    path="/public-api/resources/reimbursement-records/v1.0", result="ReimbursementRecord",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 422, 429), resource="reimbursement_records", version="1.0", key="list",
)
_GET: Operation[ReimbursementRecord] = Operation(
    id="reimbursementRecordRead", name="reimbursement_records.get", method="GET",
    path="/public-api/resources/reimbursement-records/v1.0/{reimbursementRecord}", result="ReimbursementRecord",
    envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="reimbursement_records",
    version="1.0", key="get",
)
# fmt: on


class ReimbursementRecords(Resource):
    """Reimbursement records: list, get, issue credit.

    What is paid back for the electricity of one session.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[ReimbursementRecord]:
        """List reimbursement records.

        ``GET /public-api/resources/reimbursement-records/v1.0``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, reimbursement_record_id: int | str, **options: Unpack[CallOptions]) -> ReimbursementRecord:
        """Read a reimbursement record.

        ``GET /public-api/resources/reimbursement-records/v1.0/{reimbursementRecord}``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (reimbursement_record_id,), {}, None, options)

    async def issue_credit(
        self, reimbursement_record_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Issue a credit for a reimbursement record.

        ``POST /public-api/actions/reimbursement-record/v1.0/{reimbursementRecord}/issue-credit``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ISSUE_CREDIT, (reimbursement_record_id,), {}, body, options)
