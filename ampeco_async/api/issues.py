"""Issues: list, get, create, update, delete.

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
    from ampeco_async.models.issues import Issue, IssueCreate, IssueUpdate

# fmt: off
_LIST: Operation[Issue] = Operation(
    id="issuesListing", name="issues.list", method="GET", path="/public-api/resources/issues/v1.0", result="Issue",
    query={
        "assignee_id": "filter[assigneeId]", "category": "filter[category]", "created_after": "filter[createdAfter]",
        "created_before": "filter[createdBefore]", "key_resource_id": "filter[keyResourceId]",
        "key_resource_type": "filter[keyResourceType]", "operator_id": "filter[operatorId]",
        "priority_": "filter[priority]", "severity": "filter[severity]", "status": "filter[status]",
        "updated_after": "filter[updatedAfter]", "updated_before": "filter[updatedBefore]",
        "workflow_state": "filter[workflowState]", "per_page": "per_page", "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "updated_after", "updated_before"), envelope=True,
    pagination="cursor", idempotent=True, since="3.139.0", errors=(401, 403, 422, 429), resource="issues",
    version="1.0", key="list",
)
_CREATE: Operation[Issue] = Operation(
    id="issueCreate", name="issues.create", method="POST", path="/public-api/resources/issues/v1.0", result="Issue",
    body="IssueCreate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 422, 429),
    resource="issues", version="1.0", key="create",
)
_GET: Operation[Issue] = Operation(
    id="issueRead", name="issues.get", method="GET", path="/public-api/resources/issues/v1.0/{issue}", result="Issue",
    envelope=True, idempotent=True, since="3.139.0", errors=(401, 403, 404, 429), resource="issues", version="1.0",
    key="get",
)
_UPDATE: Operation[Issue] = Operation(
    id="issueUpdate", name="issues.update", method="PATCH", path="/public-api/resources/issues/v1.0/{issue}",
    result="Issue", body="IssueUpdate | Mapping[str, Any]", envelope=True, since="3.139.0",
    errors=(401, 403, 404, 422, 429), resource="issues", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="issueDelete", name="issues.delete", method="DELETE", path="/public-api/resources/issues/v1.0/{issue}",
    since="3.139.0", errors=(401, 403, 404, 429), resource="issues", version="1.0", key="delete",
)
# fmt: on


class Issues(Resource):
    """Issues: list, get, create, update, delete.

    Something to be mended, tracked by the operator's staff.
    """

    __slots__ = ()

    def list(
        self,
        *,
        assignee_id: int | str | None = None,
        category: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        key_resource_id: int | str | None = None,
        key_resource_type: str | None = None,
        operator_id: int | str | None = None,
        priority_: float | None = None,
        severity: str | None = None,
        status: str | None = None,
        updated_after: datetime | None = None,
        updated_before: datetime | None = None,
        workflow_state: str | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Issue]:
        """List issues.

        ``GET /public-api/resources/issues/v1.0``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            key_resource_id: What the issue is about.
            key_resource_type: What the issue is about.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "assignee_id": assignee_id,
                "category": category,
                "created_after": created_after,
                "created_before": created_before,
                "key_resource_id": key_resource_id,
                "key_resource_type": key_resource_type,
                "operator_id": operator_id,
                "priority_": priority_,
                "severity": severity,
                "status": status,
                "updated_after": updated_after,
                "updated_before": updated_before,
                "workflow_state": workflow_state,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, issue_id: int | str, **options: Unpack[CallOptions]) -> Issue:
        """Read an issue.

        ``GET /public-api/resources/issues/v1.0/{issue}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (issue_id,), {}, None, options)

    async def create(self, body: IssueCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Issue:
        """Create an issue.

        ``POST /public-api/resources/issues/v1.0``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, issue_id: int | str, body: IssueUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Issue:
        """Update an issue.

        ``PATCH /public-api/resources/issues/v1.0/{issue}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (issue_id,), {}, body, options)

    async def delete(self, issue_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an issue.

        ``DELETE /public-api/resources/issues/v1.0/{issue}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (issue_id,), {}, None, options)
