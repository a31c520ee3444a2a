"""Installer jobs: list, get, create, update, delete, assign charge points, change status.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Unpack

    from ampeco_async._options import CallOptions
    from ampeco_async.models.installer_jobs import (
        InstallerJob,
        InstallerJobAssignChargePoints,
        InstallerJobChangeStatus,
        InstallerJobCreate,
        InstallerJobInclude,
        InstallerJobStatus,
        InstallerJobUpdate,
    )

# fmt: off
_ASSIGN_CHARGE_POINTS: Operation[None] = Operation(
    id="assignInstallerJobChargePoints", name="installer_jobs.assign_charge_points", method="POST",
    path="/public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points",
    body="InstallerJobAssignChargePoints | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="installer_jobs", version="1.0", key="assign_charge_points",
)
_CHANGE_STATUS: Operation[None] = Operation(
    id="changeInstallerJobStatus", name="installer_jobs.change_status", method="POST",
    path="/public-api/actions/installer-job/v1.0/{installerJob}/change-status",
    body="InstallerJobChangeStatus | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429),
    resource="installer_jobs", version="1.0", key="change_status",
)
_LIST: Operation[InstallerJob] = Operation(
    id="getInstallerJobsList", name="installer_jobs.list", method="GET",
    path="/public-api/resources/installer-jobs/v1.0", result="InstallerJob",
    query={
        "installation_and_maintenance_company_id": "filter[installationAndMaintenanceCompanyId]",
        "location_id": "filter[locationId]", "charge_point_id": "filter[chargePointId]", "status": "filter[status]",
        "installer_admin_id": "filter[installerAdminId]", "created_after": "filter[createdAfter]",
        "created_before": "filter[createdBefore]", "last_updated_after": "filter[lastUpdatedAfter]",
        "last_updated_before": "filter[lastUpdatedBefore]", "page": "page", "per_page": "per_page",
    },
    datetimes=("created_after", "created_before", "last_updated_after", "last_updated_before"), envelope=True,
    pagination="page", idempotent=True, since="3.106.5", errors=(401, 403, 422, 429), resource="installer_jobs",
    version="1.0", key="list",
)
_CREATE: Operation[InstallerJob] = Operation(
    id="createInstallerJob", name="installer_jobs.create", method="POST",
    path="/public-api/resources/installer-jobs/v1.0", result="InstallerJob",
    body="InstallerJobCreate | Mapping[str, Any]", envelope=True, since="3.106.5", errors=(401, 403, 422, 429),
    resource="installer_jobs", version="1.0", key="create",
)
_GET: Operation[InstallerJob] = Operation(
    id="getInstallerJob", name="installer_jobs.get", method="GET",
    path="/public-api/resources/installer-jobs/v1.0/{installerJob}", result="InstallerJob",
    query={"include": "include[]"}, envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 422, 429),
    resource="installer_jobs", version="1.0", key="get",
)
_UPDATE: Operation[InstallerJob] = Operation(
    id="updateInstallerJob", name="installer_jobs.update", method="PATCH",
    path="/public-api/resources/installer-jobs/v1.0/{installerJob}", result="InstallerJob",
    body="InstallerJobUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="installer_jobs", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="deleteInstallerJob", name="installer_jobs.delete", method="DELETE",
    path="/public-api/resources/installer-jobs/v1.0/{installerJob}", since="3.106.5", errors=(401, 403, 404, 429),
    resource="installer_jobs", version="1.0", key="delete",
)
# fmt: on


class InstallerJobs(Resource):
    """Installer jobs: list, get, create, update, delete, assign charge points, change status.

    A job that an installer does on charge points.
    """

    __slots__ = ()

    def list(
        self,
        *,
        installation_and_maintenance_company_id: int | str | None = None,
        location_id: int | str | None = None,
        charge_point_id: int | str | None = None,
        status: InstallerJobStatus | str | None = None,
        installer_admin_id: int | str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[InstallerJob]:
        """List installer jobs.

        ``GET /public-api/resources/installer-jobs/v1.0``
        Since 3.106.5. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "installation_and_maintenance_company_id": installation_and_maintenance_company_id,
                "location_id": location_id,
                "charge_point_id": charge_point_id,
                "status": status,
                "installer_admin_id": installer_admin_id,
                "created_after": created_after,
                "created_before": created_before,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(
        self,
        installer_job_id: int | str,
        *,
        include: Sequence[InstallerJobInclude | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> InstallerJob:
        """Read an installer job.

        ``GET /public-api/resources/installer-jobs/v1.0/{installerJob}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (installer_job_id,), {"include": include}, None, options)

    async def create(
        self, body: InstallerJobCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> InstallerJob:
        """Create an installer job.

        ``POST /public-api/resources/installer-jobs/v1.0``
        Since 3.106.5. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, installer_job_id: int | str, body: InstallerJobUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> InstallerJob:
        """Update an installer job.

        ``PATCH /public-api/resources/installer-jobs/v1.0/{installerJob}``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (installer_job_id,), {}, body, options)

    async def delete(self, installer_job_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an installer job.

        ``DELETE /public-api/resources/installer-jobs/v1.0/{installerJob}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (installer_job_id,), {}, None, options)

    async def assign_charge_points(
        self,
        installer_job_id: int | str,
        body: InstallerJobAssignChargePoints | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Assign charge points to an installer job.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/assign-charge-points``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_ASSIGN_CHARGE_POINTS, (installer_job_id,), {}, body, options)

    async def change_status(
        self,
        installer_job_id: int | str,
        body: InstallerJobChangeStatus | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the status of an installer job.

        ``POST /public-api/actions/installer-job/v1.0/{installerJob}/change-status``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429.
        """
        await self._dispatcher.call(_CHANGE_STATUS, (installer_job_id,), {}, body, options)
