"""Provisioning certificates: list, get, create, update, delete, issue EMAID.

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
    from ampeco_async.models.provisioning_certificates import (
        IssueEmaid,
        ProvisioningCertificate,
        ProvisioningCertificateCreate,
        ProvisioningCertificateUpdate,
    )

# fmt: off
_ISSUE_EMAID: Operation[None] = Operation(
    id="certificateIssueAnEmaid", name="provisioning_certificates.issue_emaid", method="POST",
    path="/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid",
    body="IssueEmaid | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 406, 422, 429, 501),
    resource="provisioning_certificates", version="1.0", key="issue_emaid",
)
_LIST: Operation[ProvisioningCertificate] = Operation(
    id="listPcIds", name="provisioning_certificates.list", method="GET",
    path="/public-api/resources/provisioning-certificates/v2.0", result="ProvisioningCertificate",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.59.0", errors=(401, 403, 404, 422, 429), resource="provisioning_certificates", version="2.0", key="list",
)
_CREATE: Operation[ProvisioningCertificate] = Operation(
    id="createPcId", name="provisioning_certificates.create", method="POST",
    path="/public-api/resources/provisioning-certificates/v2.0", result="ProvisioningCertificate",
    body="ProvisioningCertificateCreate | Mapping[str, Any]", envelope=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="provisioning_certificates", version="2.0", key="create",
)
_GET: Operation[ProvisioningCertificate] = Operation(
    id="getPcId", name="provisioning_certificates.get", method="GET",
    path="/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    result="ProvisioningCertificate", envelope=True, idempotent=True, since="3.59.0", errors=(401, 403, 404, 422, 429),
    resource="provisioning_certificates", version="2.0", key="get",
)
_UPDATE: Operation[ProvisioningCertificate] = Operation(
    id="updatePcId", name="provisioning_certificates.update", method="PATCH",
    path="/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    result="ProvisioningCertificate", body="ProvisioningCertificateUpdate | Mapping[str, Any]", envelope=True,
    since="3.59.0", errors=(401, 403, 404, 422, 429), resource="provisioning_certificates", version="2.0", key="update",
)
_DELETE: Operation[None] = Operation(
    id="deletePcId", name="provisioning_certificates.delete", method="DELETE",
    path="/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}", since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="provisioning_certificates", version="2.0", key="delete",
)
# fmt: on


class ProvisioningCertificates(Resource):
    """Provisioning certificates: list, get, create, update, delete, issue EMAID.

    A vehicle's provisioning certificate (ISO 15118), by which it gets a contract.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[ProvisioningCertificate]:
        """List provisioning certificates.

        ``GET /public-api/resources/provisioning-certificates/v2.0``
        Since 3.59.0. Pages: cursor. Errors: 401, 403, 404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(
        self, provisioning_certificate_id: int | str, **options: Unpack[CallOptions]
    ) -> ProvisioningCertificate:
        """Read a provisioning certificate.

        ``GET /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_GET, (provisioning_certificate_id,), {}, None, options)

    async def create(
        self, body: ProvisioningCertificateCreate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> ProvisioningCertificate:
        """Create a provisioning certificate.

        ``POST /public-api/resources/provisioning-certificates/v2.0``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self,
        provisioning_certificate_id: int | str,
        body: ProvisioningCertificateUpdate | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ProvisioningCertificate:
        """Update a provisioning certificate.

        ``PATCH /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (provisioning_certificate_id,), {}, body, options)

    async def delete(self, provisioning_certificate_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Delete a provisioning certificate.

        ``DELETE /public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_DELETE, (provisioning_certificate_id,), {}, None, options)

    async def issue_emaid(
        self,
        provisioning_certificate_id: int | str,
        body: IssueEmaid | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Issue an EMAID (Plug and Charge contract id) for a provisioning certificate.

        ``POST /public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid``
        Since 3.106.5. Errors: 401, 403, 404, 406, 422, 429, 501.
        """
        await self._dispatcher.call(_ISSUE_EMAID, (provisioning_certificate_id,), {}, body, options)
