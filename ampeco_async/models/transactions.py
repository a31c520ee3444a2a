"""Models of transactions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import BankTransferType, Country, LegalForm, PaymentMethodIssuer, WalletType


class PurchaseType(StrEnum):
    """What was paid for, such as a session or a plan, or only authorized; more values may come."""

    SUBSCRIPTION_PLAN = "subscription_plan"
    TOPUP_PACKAGE = "topup_package"
    SESSION = "session"
    PAYMENT_AUTHORISATION = "payment_authorisation"
    PAYMENT_TERMINAL_AUTHORISATION = "payment_terminal_authorisation"
    CUSTOM_FEE = "custom_fee"


class TransactionBillingType(StrEnum):
    """Whether the platform takes the money or a system of your own; more values may come."""

    INTERNAL = "internal"
    EXTERNAL = "external"


class TransactionMethodType(StrEnum):
    """Kind of payment method; more values may come."""

    CARD = "card"
    BANK_TRANSFER = "bank_transfer"
    WALLET = "wallet"


class TransactionPaymentMethodFilter(StrEnum):
    """Card networks, payment services and wallets to narrow a listing by; more values may come."""

    VISA = "visa"
    MASTERCARD = "mastercard"
    PAYPAL = "paypal"
    MAESTRO = "maestro"
    AMEX = "amex"
    UNKNOWN = "unknown"
    APPLE_PAY = "applepay"
    GOOGLE_PAY = "googlepay"
    TWINT = "twint"
    OTHER = "other"


class TransactionStatus(StrEnum):
    """How far a payment has come: held, paid, failed, given back; more values may come."""

    PENDING = "pending"
    FINALIZED = "finalized"
    FAILED = "failed"
    REVERSED = "reversed"
    REFUNDED = "refunded"
    AUTHORIZED = "authorized"
    INITIALIZED = "initialized"
    RESERVED = "reserved"


class TransactionTokenizationMethod(StrEnum):
    """Wallet that the card was in; more values may come."""

    APPLE_PAY = "apple_pay"
    GOOGLE_PAY = "google_pay"
    MASTERPASS = "masterpass"
    VISA_CHECKOUT = "visa_checkout"
    SAMSUNG_PAY = "samsung_pay"
    AMEX_EXPRESS_CHECKOUT = "amex_express_checkout"


@model
class PreAuthorization(Model):
    """An amount held on a payment method, and how the customer confirms it."""

    client_secret: str | None = None
    """For the payment processor's own client library; treat it as a secret."""
    payment_intent_id: int | None = None
    processor: str | None = None
    """Payment processor."""
    redirect_url: str | None = None
    """Where to send the customer to confirm."""
    reference: str | None = None


@model
class PreAuthorizationRequest(Model):
    """How an amount is to be held on a payment method."""

    locale: str = UNSET
    """Language of the customer, such as ``en``."""
    payment_product_filters: Any = UNSET
    payment_product_id: int = UNSET
    processor: str
    """Payment processor."""
    return_url: str = UNSET
    """Where the customer comes back to."""


@model
class Transaction(Model):
    """A payment, or an attempt at one."""

    id: int
    number: str | None = None
    """Number that the customer reads."""
    date: dt.datetime | None = None
    """UTC."""
    user_id: int | None = None
    """Null for a driver without an account."""
    user_email: str | None = None
    session_id: int | None = None
    payment_method: str | None = None
    """Deprecated."""
    payment_method_id: str | None = None
    """Payment method that paid."""
    purchase_resource_type: PurchaseType | str | None = None
    purchase_resource_id: int | None = None
    """Id of what was paid for; ``purchase_resource_type`` is its kind."""
    total_amount: float | None = None
    """In ``currency``."""
    currency: str | None = None
    """ISO 4217 code."""
    status: TransactionStatus | str | None = None
    ref: str | None = None
    """Reference of the payment at the payment processor."""
    bank_message: str | None = None
    """What the bank or processor answered."""
    failure_reason: str | None = None
    """Null unless it failed."""
    invoice_id: int | None = None
    invoice_no: str | None = None
    """Deprecated."""
    receipt_id: int | None = None
    billing_type: TransactionBillingType | str | None = None
    last_updated_at: dt.datetime | None = None
    finalized_at: dt.datetime | None = None
    """UTC; null until then."""
    terminal_id: int | None = None
    """Payment terminal where it was made."""
    voucher_id: int | None = None
    """Voucher that it came from."""
    card_details: TransactionCardDetails | None = None
    operator_id: int | None = None
    payment_processor_id: int | None = None
    """Payment processor that took the payment."""
    authorized_amount: float | None = None
    """Amount held before charging, in ``currency``."""
    pending_reason: str | None = None
    """Why it is still pending."""
    subscription_billing_period_id: int | None = None
    """Billing period of the subscription that it pays."""
    settled_by_transaction_id: int | None = None
    """Transaction that settled this one."""
    payment_order_reference: str | None = None
    """Reference of the order at the payment processor."""
    payment_metadata: Any = None


@model
class TransactionCardDetails(Model):
    """The card that paid, without its full number."""

    type: PaymentMethodIssuer | str | None = None
    last4: str | None = None
    """Last four digits."""
    exp_month: str | None = None
    exp_year: str | None = None
    token: str | None = None
    """Token that stands for the card; treat it as a secret."""
    tokenization_method: TransactionTokenizationMethod | str | None = None


@model
class TransactionCreate(Model):
    """A payment to record."""

    session_id: int = UNSET
    payment_method: TransactionPaymentMethodWrite = UNSET
    total_amount: float
    """What was paid."""
    status: TransactionStatus | str
    ref: str = UNSET
    """Reference of the payment at the payment processor."""
    failure_reason: str = UNSET
    """Why it failed."""
    operator_id: int = UNSET
    authorized_amount: float = UNSET
    """Amount that was held."""
    invoice_required: bool = UNSET
    email: str = UNSET
    locale: str = UNSET
    """Language of the customer, such as ``en``."""
    invoice_details: Any = UNSET
    payment_order_reference: str = UNSET
    """Reference of the order at the payment processor."""
    payment_metadata: Any = UNSET


@model
class TransactionInvoiceDetails(Model):
    """Whom the invoice is made out to, a person or a company."""

    invoice_type: LegalForm | str
    individual_name: str = UNSET
    individual_personal_id: str = UNSET
    """Personal id number."""
    individual_tax_id: str = UNSET
    company_name: str = UNSET
    company_reg_no: str = UNSET
    """Number in the company register."""
    company_tax_id: str = UNSET
    company_tax_administration_office_name: str = UNSET
    country: Country | str = UNSET
    city: str = UNSET
    post_code: str = UNSET
    address: str = UNSET


@model
class TransactionIssueInvoice(Model):
    """Whom to invoice for a transaction and where to send the invoice."""

    email: str
    invoice_details: TransactionInvoiceDetails


@model
class TransactionPaymentMethodWrite(Model):
    """With what a payment was made."""

    method_type: TransactionMethodType | str = UNSET
    card_network: PaymentMethodIssuer | str = UNSET
    bank_transfer_type: BankTransferType | str = UNSET
    wallet_type: WalletType | str = UNSET
    type: PaymentMethodIssuer | str = UNSET
    """Deprecated. Replaced by ``method_type``."""
    last4: str = UNSET
    """Last four digits."""
    exp_month: str = UNSET
    exp_year: str = UNSET


@model
class TransactionUpdate(Model):
    """What changes about a transaction; what is left out stays as it is."""

    payment_method: TransactionPaymentMethodWrite = UNSET
    status: TransactionStatus | str
    total_amount: float
    ref: str = UNSET
    """Reference of the payment at the payment processor."""
    failure_reason: str = UNSET
    """Why it failed."""
    session_id: int = UNSET
    authorized_amount: float = UNSET
    """Amount that was held."""
    invoice_required: bool = UNSET
    payment_metadata: Any = UNSET


@model
class TransactionUpdatePaymentReference(Model):
    """The reference of the payment at the payment processor."""

    ref: str
