"""Partner invoices: list, get, issue credit note, update external ID.

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

    from ampeco_async._codec import OpenObject
    from ampeco_async._options import CallOptions
    from ampeco_async.models.common import ExternalIdUpdate
    from ampeco_async.models.partner_invoices import PartnerInvoice

# fmt: off
_ISSUE_CREDIT_NOTE: Operation[None] = Operation(
    id="partnerInvoiceIssueCreditNote", name="partner_invoices.issue_credit_note", method="POST",
    path="/public-api/actions/partner-invoice/v1.0/{partnerInvoice}/issue-credit-note", body="Mapping[str, Any]",
    since="3.251.0", errors=(401, 403, 404, 422, 429), resource="partner_invoices", version="1.0",
    key="issue_credit_note",
)
_UPDATE_EXTERNAL_ID: Operation[None] = Operation(
    id="partnerInvoiceUpdateExternalId", name="partner_invoices.update_external_id", method="POST",
    path="/public-api/actions/partner-invoice/v1.0/{partnerInvoice}/update-external-id",
    body="ExternalIdUpdate | Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="partner_invoices", version="1.0", key="update_external_id",
)
_LIST: Operation[PartnerInvoice] = Operation(
    id="partnerInvoicesListing", name="partner_invoices.list", method="GET",
    path="/public-api/resources/partner-invoices/v1.0", result="PartnerInvoice",
    query={"per_page": "per_page", "cursor": "cursor"}, envelope=True, pagination="cursor", idempotent=True,
    since="3.251.0", errors=(401, 403, 422, 429), resource="partner_invoices", version="1.0", key="list",
)
_GET: Operation[OpenObject] = Operation(
    id="partnerInvoiceRead", name="partner_invoices.get", method="GET",
    path="/public-api/resources/partner-invoices/v1.0/{partnerInvoice}", result="OpenObject", envelope=True,
    idempotent=True, since="3.251.0", errors=(401, 403, 404, 429), resource="partner_invoices", version="1.0",
    key="get",
)
# fmt: on


class PartnerInvoices(Resource):
    """Partner invoices: list, get, issue credit note, update external ID.

    An invoice between operator and partner, made from a settlement report.
    """

    __slots__ = ()

    def list(
        self, *, per_page: int | None = None, cursor: str | None = None, **options: Unpack[CallOptions]
    ) -> Pager[PartnerInvoice]:
        """List partner invoices.

        ``GET /public-api/resources/partner-invoices/v1.0``
        Since 3.251.0. Pages: cursor. Evidence: names of fields are known, types guessed. Errors: 401, 403,
        422, 429.

        Args:
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(self._dispatcher, _LIST, (), {"per_page": per_page, "cursor": cursor}, options)

    async def get(self, partner_invoice_id: int | str, **options: Unpack[CallOptions]) -> OpenObject:
        """Read a partner invoice.

        ``GET /public-api/resources/partner-invoices/v1.0/{partnerInvoice}``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (partner_invoice_id,), {}, None, options)

    async def issue_credit_note(
        self, partner_invoice_id: int | str, body: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Issue a credit note for a partner invoice.

        ``POST /public-api/actions/partner-invoice/v1.0/{partnerInvoice}/issue-credit-note``
        Since 3.251.0. Evidence: body is not known. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_ISSUE_CREDIT_NOTE, (partner_invoice_id,), {}, body, options)

    async def update_external_id(
        self, partner_invoice_id: int | str, body: ExternalIdUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> None:
        """Set the external id of a partner invoice.

        ``POST /public-api/actions/partner-invoice/v1.0/{partnerInvoice}/update-external-id``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_UPDATE_EXTERNAL_ID, (partner_invoice_id,), {}, body, options)
