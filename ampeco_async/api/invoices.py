"""Invoices: list, get, update external ID.

Generated from spec/ by `make generate`; never edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async._operation import Operation
from ampeco_async._pagination import Pager
from ampeco_async._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ampeco_async._codec import OpenObject
    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import ExternalIdUpdate
    from ampeco_async.models.invoices import FiscalizationAttempt, Invoice

# fmt: off
_UPDATE_EXTERNAL_ID: Operation[None] = Operation(
    id="invoiceUpdateExternalId", name="invoices.update_external_id", method="POST",
    path="/public-api/actions/invoice/v1.0/{invoice}/update-external-id", body="ExternalIdUpdate | Mapping[str, Any]",
    since="3.139.0", errors=(401, 403, 404, 422, 429), resource="invoices", version="1.0", key="update_external_id",
)
_LIST: Operation[Invoice] = Operation(
    id="invoicesListing", name="invoices.list", method="GET", path="/public-api/resources/invoices/v1.0",
    result="Invoice",
    query={
        "issued_from": "filter[issuedFrom]", "issued_to": "filter[issuedTo]", "operator_id": "filter[operatorId]",
        "external_id": "filter[externalId]", "payment_status": "filter[paymentStatus][]",
        "fiscalization_status": "filter[fiscalizationStatus][]", "partner_id": "filter[partnerId]", "page": "page",
        "per_page": "per_page",
    },
    envelope=True, pagination="page", idempotent=True, since="3.59.0", errors=(401, 403, 422, 429), resource="invoices",
    version="1.0", key="list",
)
_GET: Operation[Invoice] = Operation(
    id="invoiceRead", name="invoices.get", method="GET", path="/public-api/resources/invoices/v1.0/{invoice}",
    result="Invoice", envelope=True, idempotent=True, since="3.106.5", errors=(401, 403, 404, 429), resource="invoices",
    version="1.0", key="get",
)
_FISCALIZATION_ATTEMPTS_LIST: Operation[FiscalizationAttempt] = Operation(
    id="invoiceFiscalizationAttemptListing", name="invoices.fiscalization_attempts.list", method="GET",
    path="/public-api/resources/invoices/v1.0/{invoice}/fiscalization-attempts", result="FiscalizationAttempt",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="invoices", version="1.0",
    key="fiscalization_attempts.list",
)
_FISCALIZATION_DOCUMENTS_DOWNLOAD: Operation[OpenObject] = Operation(
    id="invoiceFiscalizationDocumentDownloadRead", name="invoices.fiscalization_documents.download", method="GET",
    path="/public-api/resources/invoices/v1.0/{invoice}/fiscalization-documents/download", result="OpenObject",
    envelope=True, idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="invoices", version="1.0",
    key="fiscalization_documents.download",
)
# fmt: on


class Invoices(Resource):
    """Invoices: list, get, update external ID.

    An invoice, pro forma or credit note.
    """

    __slots__ = ()

    @property
    def fiscalization_attempts(self) -> InvoicesFiscalizationAttempts:
        """Fiscalization attempts of an invoice: list."""
        return self._sub(InvoicesFiscalizationAttempts)

    @property
    def fiscalization_documents(self) -> InvoicesFiscalizationDocuments:
        """Fiscalization documents of an invoice: download."""
        return self._sub(InvoicesFiscalizationDocuments)

    def list(
        self,
        *,
        issued_from: str | None = None,
        issued_to: str | None = None,
        operator_id: int | str | None = None,
        external_id: int | str | None = None,
        payment_status: Sequence[str] | None = None,
        fiscalization_status: Sequence[str] | None = None,
        partner_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Invoice]:
        """List invoices.

        ``GET /public-api/resources/invoices/v1.0``
        Since 3.59.0. Pages: page. Errors: 401, 403, 422, 429.

        Args:
            issued_from: Issued at that time or later.
            issued_to: Issued at that time or earlier.
            external_id: Id in a system of your own.
            page: Number of the page.
            per_page: Items a page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "issued_from": issued_from,
                "issued_to": issued_to,
                "operator_id": operator_id,
                "external_id": external_id,
                "payment_status": payment_status,
                "fiscalization_status": fiscalization_status,
                "partner_id": partner_id,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get(self, invoice_id: int | str, **options: Unpack[CallOptions]) -> Invoice:
        """Read an invoice.

        ``GET /public-api/resources/invoices/v1.0/{invoice}``
        Since 3.106.5. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (invoice_id,), {}, None, options)

    async def update_external_id(
        self, invoice_id: int | str, body: ExternalIdUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Set the external id of an invoice.

        ``POST /public-api/actions/invoice/v1.0/{invoice}/update-external-id``
        Since 3.139.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_UPDATE_EXTERNAL_ID, (invoice_id,), {}, body, options)


class InvoicesFiscalizationAttempts(Resource):
    """Fiscalization attempts of an invoice: list.

    An attempt to report an invoice to the tax authority.
    """

    __slots__ = ()

    def list(
        self,
        invoice_id: int | str,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[FiscalizationAttempt]:
        """List the attempts to report an invoice to the tax authority.

        ``GET /public-api/resources/invoices/v1.0/{invoice}/fiscalization-attempts``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        404, 422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _FISCALIZATION_ATTEMPTS_LIST,
            (invoice_id,),
            {"per_page": per_page, "cursor": cursor},
            options,
        )


class InvoicesFiscalizationDocuments(Resource):
    """Fiscalization documents of an invoice: download."""

    __slots__ = ()

    async def download(self, invoice_id: int | str, **options: Unpack[CallOptions]) -> OpenObject:
        """Download what the tax authority issued for an invoice.

        ``GET /public-api/resources/invoices/v1.0/{invoice}/fiscalization-documents/download``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_FISCALIZATION_DOCUMENTS_DOWNLOAD, (invoice_id,), {}, None, options)
