"""Transactions: list, get, create, update, 4 actions.

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
    from ampeco_async.models.transactions import (
        PreAuthorization,
        PreAuthorizationRequest,
        PurchaseType,
        Transaction,
        TransactionBillingType,
        TransactionCreate,
        TransactionIssueInvoice,
        TransactionPaymentMethodFilter,
        TransactionStatus,
        TransactionUpdate,
        TransactionUpdatePaymentReference,
    )

# fmt: off
_CREATE_PRE_AUTHORIZATION: Operation[PreAuthorization] = Operation(
    id="transactionCreatePreAuthorization", name="transactions.create_pre_authorization", method="POST",
    path="/public-api/actions/transaction/v1.0/{transaction}/create-pre-authorization", result="PreAuthorization",
    body="PreAuthorizationRequest | Mapping[str, Any]", since="3.251.0", errors=(401, 403, 404, 422, 429),
    resource="transactions", version="1.0", key="create_pre_authorization",
)
_ISSUE_INVOICE: Operation[None] = Operation(
    id="transactionIssueInvoice", name="transactions.issue_invoice", method="POST",
    path="/public-api/actions/transactions/v1.0/{transaction}/issue-invoice",
    body="TransactionIssueInvoice | Mapping[str, Any]", since="3.106.5", errors=(401, 403, 404, 409, 412, 422, 429),
    resource="transactions", version="1.0", key="issue_invoice",
)
_RESEND_INVOICE: Operation[None] = Operation(
    id="transactionResendInvoice", name="transactions.resend_invoice", method="POST",
    path="/public-api/actions/transactions/v1.0/{transaction}/resend-invoice", since="3.106.5",
    errors=(401, 403, 404, 409, 429), resource="transactions", version="1.0", key="resend_invoice",
)
_UPDATE_PAYMENT_REFERENCE: Operation[None] = Operation(
    id="transactionUpdatePaymentReference", name="transactions.update_payment_reference", method="POST",
    path="/public-api/actions/transactions/v1.0/{transaction}/update-payment-reference",
    body="TransactionUpdatePaymentReference | Mapping[str, Any]", idempotent=True, since="3.106.5",
    errors=(401, 403, 404, 422, 429), resource="transactions", version="1.0", key="update_payment_reference",
)
_LIST: Operation[Transaction] = Operation(
    id="transactionsListing", name="transactions.list", method="GET", path="/public-api/resources/transactions/v1.0",
    result="Transaction",
    query={
        "created_after": "filter[createdAfter]", "created_before": "filter[createdBefore]",
        "last_updated_after": "filter[lastUpdatedAfter]", "last_updated_before": "filter[lastUpdatedBefore]",
        "payment_method": "filter[paymentMethod]", "user_id": "filter[userId]",
        "invoice_number": "filter[invoiceNumber]", "status": "filter[status]", "session_id": "filter[sessionId]",
        "ref": "filter[ref]", "billing_type": "filter[billingType]", "terminal_id": "filter[terminalId]",
        "finalized_before": "filter[finalizedBefore]", "finalized_after": "filter[finalizedAfter]",
        "voucher_id": "filter[voucherId]", "purchase_type": "filter[purchaseType][]",
        "operator_id": "filter[operatorId]", "card_network": "filter[cardNetwork][]", "card_type": "filter[cardType]",
        "bin": "filter[bin]", "card_last4": "filter[cardLast4]", "fingerprint": "filter[fingerprint]",
        "acquirer_name": "filter[acquirerName]", "issuer_name": "filter[issuerName]",
        "issuer_code": "filter[issuerCode]", "pending_reason": "filter[pendingReason][]",
        "ref_contains": "filter[refContains]", "total_amount": "filter[totalAmount]", "receipt_id": "filter[receiptId]",
        "invoice_id": "filter[invoiceId]", "subscription_billing_period_id": "filter[subscriptionBillingPeriodId]",
        "settled_by_transaction_id": "filter[settledByTransactionId]", "page": "page", "per_page": "per_page",
        "cursor": "cursor",
    },
    datetimes=("created_after", "created_before", "last_updated_after", "last_updated_before", "finalized_before", "finalized_after"),
    envelope=True, pagination="hybrid", idempotent=True, since="3.59.0", errors=(400, 401, 403, 422, 429),
    resource="transactions", version="1.0", key="list",
)
_CREATE: Operation[Transaction] = Operation(
    id="transactionsCreate", name="transactions.create", method="POST", path="/public-api/resources/transactions/v1.0",
    result="Transaction", body="TransactionCreate | Mapping[str, Any]", envelope=True, since="3.59.0",
    errors=(401, 403, 422, 429), resource="transactions", version="1.0", key="create",
)
_GET: Operation[Transaction] = Operation(
    id="transactionRead", name="transactions.get", method="GET",
    path="/public-api/resources/transactions/v1.0/{transaction}", result="Transaction", idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 429), resource="transactions", version="1.0", key="get",
)
_UPDATE: Operation[Transaction] = Operation(
    id="transactionUpdate", name="transactions.update", method="PATCH",
    path="/public-api/resources/transactions/v1.0/{transaction}", result="Transaction",
    body="TransactionUpdate | Mapping[str, Any]", envelope=True, idempotent=True, since="3.59.0",
    errors=(401, 403, 404, 422, 429), resource="transactions", version="1.0", key="update",
)
# fmt: on


class Transactions(Resource):
    """Transactions: list, get, create, update, 4 actions.

    A payment, or an attempt at one.
    """

    __slots__ = ()

    def list(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        last_updated_after: datetime | None = None,
        last_updated_before: datetime | None = None,
        payment_method: TransactionPaymentMethodFilter | str | None = None,
        user_id: int | str | None = None,
        invoice_number: int | None = None,
        status: TransactionStatus | str | None = None,
        session_id: int | str | None = None,
        ref: str | None = None,
        billing_type: TransactionBillingType | str | None = None,
        terminal_id: int | str | None = None,
        finalized_before: datetime | None = None,
        finalized_after: datetime | None = None,
        voucher_id: int | str | None = None,
        purchase_type: Sequence[PurchaseType | str] | None = None,
        operator_id: int | str | None = None,
        card_network: Sequence[str] | None = None,
        card_type: str | None = None,
        bin: str | None = None,
        card_last4: str | None = None,
        fingerprint: str | None = None,
        acquirer_name: str | None = None,
        issuer_name: str | None = None,
        issuer_code: str | None = None,
        pending_reason: Sequence[str] | None = None,
        ref_contains: str | None = None,
        total_amount: float | None = None,
        receipt_id: int | str | None = None,
        invoice_id: int | str | None = None,
        subscription_billing_period_id: int | str | None = None,
        settled_by_transaction_id: int | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[Transaction]:
        """List transactions.

        ``GET /public-api/resources/transactions/v1.0``
        Since 3.59.0. Pages: hybrid. Errors: 400, 401, 403, 422, 429.

        Args:
            invoice_number: Number that the customer reads.
            ref: Whole reference at the payment processor.
            terminal_id: Payment terminal where it was made.
            purchase_type: What was paid for.
            card_network: Card networks, such as ``visa``.
            bin: First digits of the card number, which identify the issuer.
            card_last4: Last four digits.
            fingerprint: Tells one and the same card again.
            acquirer_name: Bank that took the payment for the merchant.
            issuer_name: Bank that issued the card.
            ref_contains: Part of the payment reference.
            page: Number of the page.
            per_page: Items a page.
            cursor: Opaque place in the listing; empty for the first page.
        """
        return Pager(
            self._dispatcher,
            _LIST,
            (),
            {
                "created_after": created_after,
                "created_before": created_before,
                "last_updated_after": last_updated_after,
                "last_updated_before": last_updated_before,
                "payment_method": payment_method,
                "user_id": user_id,
                "invoice_number": invoice_number,
                "status": status,
                "session_id": session_id,
                "ref": ref,
                "billing_type": billing_type,
                "terminal_id": terminal_id,
                "finalized_before": finalized_before,
                "finalized_after": finalized_after,
                "voucher_id": voucher_id,
                "purchase_type": purchase_type,
                "operator_id": operator_id,
                "card_network": card_network,
                "card_type": card_type,
                "bin": bin,
                "card_last4": card_last4,
                "fingerprint": fingerprint,
                "acquirer_name": acquirer_name,
                "issuer_name": issuer_name,
                "issuer_code": issuer_code,
                "pending_reason": pending_reason,
                "ref_contains": ref_contains,
                "total_amount": total_amount,
                "receipt_id": receipt_id,
                "invoice_id": invoice_id,
                "subscription_billing_period_id": subscription_billing_period_id,
                "settled_by_transaction_id": settled_by_transaction_id,
                "page": page,
                "per_page": per_page,
                "cursor": cursor,
            },
            options,
        )

    async def get(self, transaction_id: int | str, **options: Unpack[CallOptions]) -> Transaction:
        """Read a transaction.

        ``GET /public-api/resources/transactions/v1.0/{transaction}``
        Since 3.59.0. Errors: 401, 403, 404, 429.
        """
        return await self._dispatcher.call(_GET, (transaction_id,), {}, None, options)

    async def create(self, body: TransactionCreate | Mapping[str, Any], **options: Unpack[CallOptions]) -> Transaction:
        """Create a transaction.

        ``POST /public-api/resources/transactions/v1.0``
        Since 3.59.0. Errors: 401, 403, 422, 429.
        """
        return await self._dispatcher.call(_CREATE, (), {}, body, options)

    async def update(
        self, transaction_id: int | str, body: TransactionUpdate | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Transaction:
        """Update a transaction.

        ``PATCH /public-api/resources/transactions/v1.0/{transaction}``
        Since 3.59.0. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_UPDATE, (transaction_id,), {}, body, options)

    async def create_pre_authorization(
        self,
        transaction_id: int | str,
        body: PreAuthorizationRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> PreAuthorization:
        """Hold an amount on a payment method (pre-authorization).

        ``POST /public-api/actions/transaction/v1.0/{transaction}/create-pre-authorization``
        Since 3.251.0. Evidence: names of fields are known, types guessed. Errors: 401, 403, 404, 422, 429.
        """
        return await self._dispatcher.call(_CREATE_PRE_AUTHORIZATION, (transaction_id,), {}, body, options)

    async def issue_invoice(
        self,
        transaction_id: int | str,
        body: TransactionIssueInvoice | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Issue the invoice of a transaction.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice``
        Since 3.106.5. Errors: 401, 403, 404, 409, 412, 422, 429.
        """
        await self._dispatcher.call(_ISSUE_INVOICE, (transaction_id,), {}, body, options)

    async def resend_invoice(self, transaction_id: int | str, **options: Unpack[CallOptions]) -> None:
        """Send the invoice of a transaction again.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice``
        Since 3.106.5. Errors: 401, 403, 404, 409, 429.
        """
        await self._dispatcher.call(_RESEND_INVOICE, (transaction_id,), {}, None, options)

    async def update_payment_reference(
        self,
        transaction_id: int | str,
        body: TransactionUpdatePaymentReference | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Set the payment reference of a transaction.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference``
        Since 3.106.5. Errors: 401, 403, 404, 422, 429.
        """
        await self._dispatcher.call(_UPDATE_PAYMENT_REFERENCE, (transaction_id,), {}, body, options)
