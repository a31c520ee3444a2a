"""Models of transactions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import BankTransferType, Country, LegalForm, PaymentMethodIssuer, WalletType


class PurchaseType(StrEnum):
    """Purchase type; more values may come."""

    SUBSCRIPTION_PLAN = "subscription_plan"
    TOPUP_PACKAGE = "topup_package"
    SESSION = "session"
    PAYMENT_AUTHORISATION = "payment_authorisation"
    PAYMENT_TERMINAL_AUTHORISATION = "payment_terminal_authorisation"
    CUSTOM_FEE = "custom_fee"


class TransactionBillingType(StrEnum):
    """Transaction billing type; more values may come."""

    INTERNAL = "internal"
    EXTERNAL = "external"


class TransactionMethodType(StrEnum):
    """Transaction method type; more values may come."""

    CARD = "card"
    BANK_TRANSFER = "bank_transfer"
    WALLET = "wallet"


class TransactionPaymentMethodFilter(StrEnum):
    """Narrows a listing of transaction payment methods."""

    VISA = "visa"
    MASTERCARD = "mastercard"
    PAYPAL = "paypal"
    MAESTRO = "maestro"
    AMEX = "amex"
    UNKNOWN = "unknown"
    APPLEPAY = "applepay"
    GOOGLEPAY = "googlepay"
    TWINT = "twint"
    OTHER = "other"


class TransactionStatus(StrEnum):
    """Transaction status; more values may come."""

    PENDING = "pending"
    FINALIZED = "finalized"
    FAILED = "failed"
    REVERSED = "reversed"
    REFUNDED = "refunded"
    AUTHORIZED = "authorized"
    INITIALIZED = "initialized"
    RESERVED = "reserved"


class TransactionTokenizationMethod(StrEnum):
    """Transaction tokenization method; more values may come."""

    APPLE_PAY = "apple_pay"
    GOOGLE_PAY = "google_pay"
    MASTERPASS = "masterpass"
    VISA_CHECKOUT = "visa_checkout"
    SAMSUNG_PAY = "samsung_pay"
    AMEX_EXPRESS_CHECKOUT = "amex_express_checkout"


@model
class PreAuthorization(Model):
    client_secret: str | None = None
    payment_intent_id: int | None = None
    processor: str | None = None
    redirect_url: str | None = None
    reference: str | None = None


@model
class PreAuthorizationRequest(Model):
    locale: str = UNSET
    payment_product_filters: Any = UNSET
    payment_product_id: int = UNSET
    processor: str
    return_url: str = UNSET


@model
class Transaction(Model):
    id: int
    number: str | None = None
    date: dt.datetime | None = None
    user_id: int | None = None
    user_email: str | None = None
    session_id: int | None = None
    payment_method: str | None = None
    """Deprecated."""
    payment_method_id: str | None = None
    purchase_resource_type: PurchaseType | str | None = None
    purchase_resource_id: int | None = None
    total_amount: float | None = None
    currency: str | None = None
    """ISO 4217 code."""
    status: TransactionStatus | str | None = None
    ref: str | None = None
    bank_message: str | None = None
    failure_reason: str | None = None
    invoice_id: int | None = None
    invoice_no: str | None = None
    """Deprecated."""
    receipt_id: int | None = None
    billing_type: TransactionBillingType | str | None = None
    last_updated_at: dt.datetime | None = None
    finalized_at: dt.datetime | None = None
    terminal_id: int | None = None
    voucher_id: int | None = None
    card_details: TransactionCardDetails | None = None
    operator_id: int | None = None
    payment_processor_id: int | None = None
    authorized_amount: float | None = None
    pending_reason: str | None = None
    subscription_billing_period_id: int | None = None
    settled_by_transaction_id: int | None = None
    payment_order_reference: str | None = None


@model
class TransactionCardDetails(Model):
    type: PaymentMethodIssuer | str | None = None
    last4: str | None = None
    exp_month: str | None = None
    exp_year: str | None = None
    token: str | None = None
    tokenization_method: TransactionTokenizationMethod | str | None = None


@model
class TransactionCreate(Model):
    """What creates a transaction."""

    session_id: int = UNSET
    payment_method: TransactionPaymentMethodWrite = UNSET
    total_amount: float
    status: TransactionStatus | str
    ref: str = UNSET
    failure_reason: str = UNSET
    operator_id: int = UNSET
    authorized_amount: float = UNSET
    invoice_required: bool = UNSET
    email: str = UNSET
    locale: str = UNSET
    invoice_details: Any = UNSET
    payment_order_reference: str = UNSET


@model
class TransactionInvoiceDetails(Model):
    invoice_type: LegalForm | str
    individual_name: str = UNSET
    individual_personal_id: str = UNSET
    individual_tax_id: str = UNSET
    company_name: str = UNSET
    company_reg_no: str = UNSET
    company_tax_id: str = UNSET
    company_tax_administration_office_name: str = UNSET
    country: Country | str = UNSET
    city: str = UNSET
    post_code: str = UNSET
    address: str = UNSET


@model
class TransactionIssueInvoice(Model):
    email: str
    invoice_details: TransactionInvoiceDetails


@model
class TransactionPaymentMethodWrite(Model):
    method_type: TransactionMethodType | str = UNSET
    card_network: PaymentMethodIssuer | str = UNSET
    bank_transfer_type: BankTransferType | str = UNSET
    wallet_type: WalletType | str = UNSET
    type: PaymentMethodIssuer | str = UNSET
    """Deprecated. Replaced by `methodType`."""
    last4: str = UNSET
    exp_month: str = UNSET
    exp_year: str = UNSET


@model
class TransactionUpdate(Model):
    """What changes about a transaction; what is left out stays as it is."""

    payment_method: TransactionPaymentMethodWrite = UNSET
    status: TransactionStatus | str
    total_amount: float
    ref: str = UNSET
    failure_reason: str = UNSET


@model
class TransactionUpdatePaymentReference(Model):
    ref: str
