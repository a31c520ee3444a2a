"""Installation and maintenance companies: list, get, create, update, delete.

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
    from ampeco_async.models.installation_and_maintenance_companies import MaintenanceCompany, MaintenanceCompanyCreate

# fmt: off
_LIST: Operation[MaintenanceCompany] = Operation(
    id="installationAndMaintenanceCompaniesListing", name="installation_and_maintenance_companies.list", method="GET",
    path="/public-api/resources/installation-and-maintenance-companies/v1.0", result="MaintenanceCompany",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.139.0", errors=(401, 403, 422, 429), resource="installation_and_maintenance_companies", version="1.0",
    key="list",
)
_CREATE: Operation[MaintenanceCompany] = Operation(
    id="maintenanceCompanyCreate", name="installation_and_maintenance_companies.create", method="POST",
    path="/public-api/resources/installation-and-maintenance-companies/v1.0", result="MaintenanceCompany",
    body="MaintenanceCompanyCreate | Mapping[str, Any]", envelope=True, since="3.139.0", errors=(401, 403, 422, 429),
    resource="installation_and_maintenance_companies", version="1.0", key="create",
)
_GET: Operation[MaintenanceCompany] = Operation(
    id="maintenanceCompanyRead", name="installation_and_maintenance_companies.get", method="GET",
    path="/public-api/resources/installation-and-maintenance-companies/v1.0/{imCompany}", result="MaintenanceCompany",
    envelope=True, idempotent=True, since="3.139.0", errors=(401, 403, 404, 429),
    resource="installation_and_maintenance_companies", version="1.0", key="get",
)
_UPDATE: Operation[MaintenanceCompany] = Operation(
    id="maintenanceCompanyUpdate", name="installation_and_maintenance_companies.update", method="PATCH",
    path="/public-api/resources/installation-and-maintenance-companies/v1.0/{imCompany}", result="MaintenanceCompany",
    body="MaintenanceCompanyCreate | Mapping[str, Any]", envelope=True, since="3.139.0",
    errors=(401, 403, 404, 422, 429), resource="installation_and_maintenance_companies", version="1.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="maintenanceCompanyDelete", name="installation_and_maintenance_companies.delete", method="DELETE",
    path="/public-api/resources/installation-and-maintenance-companies/v1.0/{imCompany}", since="3.139.0",
    errors=(401, 403, 404, 429), resource="installation_and_maintenance_companies", version="1.0", key="delete",
)
# fmt: on


class InstallationAndMaintenanceCompanies(Resource):
    """Installation and maintenance companies: list, get, create, update, delete.

    A company that installs and maintains charge points.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[MaintenanceCompany]:
        """List installation and maintenance companies.

        ``GET /public-api/resources/installation-and-maintenance-companies/v1.0``
        Since 3.139.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, im_company_id: int | str, **options: Unpack[CallOptions]) -> MaintenanceCompany:
        """Read an installation and maintenance company.

        ``GET /public-api/resources/installation-and-maintenance-companies/v1.0/{imCompany}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (im_company_id,), {}, None, options)

    async def create(
        self, body: MaintenanceCompanyCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> MaintenanceCompany:
        """Create an installation and maintenance company.

        ``POST /public-api/resources/installation-and-maintenance-companies/v1.0``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        im_company_id: int | str,
        body: MaintenanceCompanyCreate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> MaintenanceCompany:
        """Update an installation and maintenance company.

        ``PATCH /public-api/resources/installation-and-maintenance-companies/v1.0/{imCompany}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (im_company_id,), {}, body, options)

    async def delete(self, im_company_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete an installation and maintenance company.

        ``DELETE /public-api/resources/installation-and-maintenance-companies/v1.0/{imCompany}``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 429.
        """
        await self._dispatcher.call(_DELETE, (im_company_id,), {}, None, options)
