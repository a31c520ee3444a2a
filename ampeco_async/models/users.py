"""Models of users.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, OpenObject, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import (
        BankTransferType,
        Country,
        EnabledStatus,
        LegalForm,
        PaymentMethodIssuer,
        State,
        WalletType,
    )
    from ampeco_async.models.partner_invites import PartnerInviteV10
    from ampeco_async.models.partners import PartnerBankDetails


class InvoiceDetailsCarrierType(StrEnum):
    """Invoice details carrier type; more values may come."""

    MOBILE = "Mobile"
    CITIZEN = "Citizen"
    GREEN_WORLD = "GreenWorld"


class InvoiceDetailsInvoiceType(StrEnum):
    """Invoice details invoice type; more values may come."""

    INDIVIDUAL = "individual"
    COMPANY = "company"
    E_INVOICE = "EInvoice"
    COMPANY_2 = "Company"
    DONATION = "Donation"


class InvoiceDetailsRequireInvoiceEnforcedBy(StrEnum):
    """Invoice details require invoice enforced by; more values may come."""

    OPERATOR_SETTING = "operator_setting"
    USER_REQUEST = "user_request"


class PaymentMethodTokenizedType(StrEnum):
    """Payment method tokenized type; more values may come."""

    CARD = "card"
    BANK_TRANSFER = "bank_transfer"


class PaymentMethodType(StrEnum):
    """Payment method type; more values may come."""

    TOKENIZED = "tokenized"
    CORPORATE = "corporate"
    BALANCE = "balance"
    SUBSCRIPTION = "subscription"
    WALLET = "wallet"
    BANK_TRANSFER = "bank_transfer"


class SessionsAllowed(StrEnum):
    """Sessions allowed; more values may come."""

    SINGLE_SESSION = "single_session"
    MULTIPLE_SIMULTANEOUS_SESSIONS_PER_IDTAG = "multiple_simultaneous_sessions_per_idtag"
    SIMULTANEOUS_USE_OF_IDTAGS = "simultaneous_use_of_idtags"
    MULTIPLE_SIMULTANEOUS_SESSIONS_REMOTELY_AND_IDTAGS = "multiple_simultaneous_sessions_remotely_and_idtags"


class UserState(StrEnum):
    """User state; more values may come."""

    AL = "AL"
    AK = "AK"
    AS = "AS"
    AZ = "AZ"
    AR = "AR"
    CA = "CA"
    CO = "CO"
    CT = "CT"
    DE = "DE"
    DC = "DC"
    FM = "FM"
    FL = "FL"
    GA = "GA"
    GU = "GU"
    HI = "HI"
    ID = "ID"
    IL = "IL"
    IN = "IN"
    IA = "IA"
    KS = "KS"
    KY = "KY"
    LA = "LA"
    ME = "ME"
    MH = "MH"
    MD = "MD"
    MA = "MA"
    MI = "MI"
    MN = "MN"
    MS = "MS"
    MO = "MO"
    MT = "MT"
    NE = "NE"
    NV = "NV"
    NH = "NH"
    NJ = "NJ"
    NM = "NM"
    NY = "NY"
    NC = "NC"
    ND = "ND"
    MP = "MP"
    OH = "OH"
    OK = "OK"
    OR = "OR"
    PW = "PW"
    PA = "PA"
    PR = "PR"
    RI = "RI"
    SC = "SC"
    SD = "SD"
    TN = "TN"
    TX = "TX"
    UT = "UT"
    VT = "VT"
    VI = "VI"
    VA = "VA"
    WA = "WA"
    WV = "WV"
    WI = "WI"
    WY = "WY"
    NSW = "NSW"
    VIC = "VIC"
    QLD = "QLD"
    SA = "SA"
    TAS = "TAS"
    ACT = "ACT"
    NT = "NT"
    JBT = "JBT"
    CX = "CX"
    NF = "NF"
    CC = "CC"
    AQ = "AQ"
    CSI = "CSI"
    ACI = "ACI"
    HM = "HM"


class UserV10Include(StrEnum):
    """Parts that a user (v1.0) carries only when asked for."""

    PARTNER_INVITES = "partnerInvites"
    EXTERNAL_APP_DATA = "externalAppData"


@model
class ActivateSubscription(Model):
    plan_id: int
    end_date: date | None = UNSET
    auto_renewal: bool = UNSET
    reason: str | None = UNSET


@model
class AddBalance(Model):
    amount: float
    reason: str
    app_info: str = wire("app_info", default=UNSET)


@model
class ApplyCustomFee(Model):
    amount: float
    description: str
    payment_method_id: str | None = UNSET


@model
class EligibleCouponEnergy(Model):
    coupon_count: int | None = None
    total_remaining_wh: float | None = None
    """Wh."""


@model
class InvoiceDetails(Model):
    require_invoice: bool | None = None
    require_invoice_last_updated_at: datetime | None = None
    require_invoice_enforced_by: InvoiceDetailsRequireInvoiceEnforcedBy | str | None = None
    original_request_value: bool | None = None
    invoice_type: InvoiceDetailsInvoiceType | str | None = None
    individual_name: str | None = None
    individual_personal_id: str | None = None
    individual_tax_id: str | None = None
    company_name: str | None = None
    company_reg_no: str | None = None
    company_tax_id: str | None = None
    company_tax_administration_office_name: str | None = None
    country: Country | str | None = None
    region: str | None = None
    state: State | str | None = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None
    invoice_required: bool | None = None
    client_type: LegalForm | str | None = None
    individual: InvoiceDetailsParty | None = None
    company: InvoiceDetailsParty | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    postcode: str | None = None
    carrier_type: InvoiceDetailsCarrierType | str | None = None
    love_code: str | None = None
    mobile_bar_code: str | None = None
    citizen_id: str | None = None
    company_id: str | None = None
    name: str | None = None


@model
class InvoiceDetailsCreate(Model):
    """What creates an invoice details."""

    require_invoice: bool = UNSET
    invoice_type: InvoiceDetailsInvoiceType | str | None = UNSET
    individual_name: str | None = UNSET
    individual_personal_id: str | None = UNSET
    individual_tax_id: str | None = UNSET
    company_name: str | None = UNSET
    company_reg_no: str | None = UNSET
    company_tax_id: str | None = UNSET
    company_tax_administration_office_name: str | None = UNSET
    country: Country | str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    city: str | None = UNSET
    post_code: str | None = UNSET
    address: str | None = UNSET
    invoice_required: bool = UNSET
    client_type: LegalForm | str | None = UNSET
    name: str | None = UNSET
    email: str | None = UNSET
    mobile_phone_number: str | None = UNSET
    landline_phone_number: str | None = UNSET
    tax_id: str | None = UNSET
    postcode: str | None = UNSET
    first_name: str = UNSET
    last_name: str = UNSET
    phone: str | None = UNSET
    carrier_type: InvoiceDetailsCarrierType | str | None = UNSET
    love_code: str | None = UNSET
    mobile_bar_code: str | None = UNSET
    citizen_id: str | None = UNSET
    company_id: str | None = UNSET


@model
class InvoiceDetailsParty(Model):
    name: str | None = None
    email: str | None = None
    mobile_phone_number: str | None = None
    tax_id: str | None = None
    country: Country | str | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
    landline_phone_number: str | None = None


@model
class PaymentMethod(Model):
    id: str | None = None
    user_id: int | None = None
    type: PaymentMethodType | str | None = None
    tokenized_type: PaymentMethodTokenizedType | str | None = None
    bank_transfer_type: BankTransferType | str | None = None
    wallet_type: WalletType | str | None = None
    issuer: PaymentMethodIssuer | str | None = None
    name: str | None = None
    default: bool | None = None
    expire_year: float | None = None
    expire_month: float | None = None
    last_updated_at: datetime | None = None
    added_at: datetime | None = None
    removed_at: datetime | None = None
    transaction_id: float | None = None
    success_url: str | None = None
    redirect_url: str | None = None
    publishable_key: str | None = None
    client_secret: str | None = None
    setup_intent_reference: str | None = None


@model
class PaymentMethodCreate(Model):
    """What creates a payment method."""

    tokenized_type: PaymentMethodTokenizedType | str = UNSET
    bank_transfer_type: BankTransferType | str = UNSET
    transaction_id: float | None = UNSET


@model
class PaymentMethodUpdate(Model):
    """What changes about a payment method; what is left out stays as it is."""

    default: bool = UNSET


@model
class PrivateDataExport(Model):
    download_url: str | None = None


@model
class Reason(Model):
    """Why it is done, in words."""

    reason: str


@model
class RedeemVoucher(Model):
    code: str


@model
class SubscriptionBillingPeriod(Model):
    id: int
    base_fee: float | None = None
    charge_point_fees: Any = None
    created_at: datetime | None = None
    currency: str | None = None
    ended_at: datetime | None = None
    first_payment_failure_at: datetime | None = None
    latest_payment_failure_at: datetime | None = None
    latest_payment_failure_reason: Any = None
    obligations_transferred_at: datetime | None = None
    session_fees: Any = None
    started_at: datetime | None = None
    subscription_id: int | None = None
    subscription_plan_id: int | None = None
    total_amount: float | None = None


@model
class User(Model):
    """A driver."""

    id: str
    address: str | None = None
    balance: float | None = None
    bank_details: PartnerBankDetails | None = None
    city: str | None = None
    company_name: str | None = None
    country: str | None = None
    created_at: datetime | None = None
    created_by: str | None = None
    email: str | None = None
    email_verified: str | None = None
    external_app_data: OpenObject | None = None
    external_id: str | None = None
    first_name: str | None = None
    invoice_details: Any = None
    last_activity_at: datetime | None = None
    last_activity_source: str | None = None
    last_name: str | None = None
    last_updated_at: datetime | None = None
    locale: str | None = None
    middle_name: str | None = None
    operator_id: int | None = None
    options: UserSessionOptions | None = None
    partner_invites: list[PartnerInviteV10] | None = None
    personal_id: str | None = None
    phone: str | None = None
    post_code: str | None = None
    receive_news_and_promotions: bool | None = None
    require_password_reset: bool | None = None
    skip_pre_authorization: bool | None = None
    skip_unpaid_session_check: bool | None = None
    state: str | None = None
    status: EnabledStatus | str | None = None
    subscription_id: int | None = None
    user_group_ids: list[int] | None = None
    vehicle_no: str | None = None


@model
class UserOptions(Model):
    allow_corporate_account_billing: bool | None = UNSET
    limit_corporate_account_billing_to_partner_charge_points: bool | None = UNSET
    allow_access_to_private_charge_points: bool | None = UNSET


@model
class UserSessionOptions(Model):
    sessions_allowed: SessionsAllowed | str | None = UNSET


@model
class UserStatusChange(Model):
    status: EnabledStatus | str
    reason: str


@model
class UserV10(Model):
    """A driver (v1.0)."""

    id: str
    email: str | None = None
    email_verified: str | None = None
    require_password_reset: bool | None = None
    first_name: str | None = None
    middle_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    country: str | None = None
    state: str | None = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None
    vehicle_no: str | None = None
    personal_id: str | None = None
    locale: str | None = None
    balance: float | None = None
    status: EnabledStatus | str | None = None
    user_group_ids: list[int] | None = None
    external_id: str | None = None
    subscription_id: int | None = None
    options: UserSessionOptions | None = None
    password: str | None = None
    last_updated_at: datetime | None = None
    created_at: datetime | None = None
    created_by: str | None = None
    receive_news_and_promotions: bool | None = None
    partner_invites: list[PartnerInviteV10] | None = None
    bank_details: PartnerBankDetails | None = None
    external_app_data: OpenObject | None = None
    amount_due: float | None = None


@model
class UserV10Create(Model):
    """What creates a user (v1.0)."""

    email: str
    email_verified: str | None = UNSET
    password: str
    require_password_reset: bool = UNSET
    first_name: str = wire("first_name", default=UNSET)
    middle_name: str = wire("middle_name", default=UNSET)
    last_name: str = wire("last_name", default=UNSET)
    phone: str = UNSET
    country: Country | str = UNSET
    state: UserState | str | None = UNSET
    city: str = UNSET
    post_code: str = wire("post_code", default=UNSET)
    address: str = UNSET
    vehicle_no: str = wire("vehicle_no", default=UNSET)
    personal_id: str = wire("personal_id", default=UNSET)
    locale: str | None = UNSET
    user_group_ids: list[int] = UNSET
    external_id: str | None = UNSET
    options: UserSessionOptions = UNSET
    receive_news_and_promotions: bool = UNSET
    bank_details: PartnerBankDetails = UNSET
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET
    nonce: str = UNSET


@model
class UserV10Update(Model):
    """What changes about a user (v1.0); what is left out stays as it is."""

    email: str = UNSET
    email_verified: str | None = UNSET
    password: str = UNSET
    require_password_reset: bool = UNSET
    first_name: str = wire("first_name", default=UNSET)
    middle_name: str = wire("middle_name", default=UNSET)
    last_name: str = wire("last_name", default=UNSET)
    phone: str = UNSET
    country: Country | str = UNSET
    state: UserState | str | None = UNSET
    city: str = UNSET
    post_code: str = wire("post_code", default=UNSET)
    address: str = UNSET
    vehicle_no: str = wire("vehicle_no", default=UNSET)
    user_group_ids: list[int] = UNSET
    external_id: str | None = UNSET
    options: UserSessionOptions = UNSET
    receive_news_and_promotions: bool = UNSET
    bank_details: PartnerBankDetails = UNSET
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET
