"""Models of users.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, OpenObject, model, wire

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
    """What carries a Taiwanese e-invoice; more values may come."""

    MOBILE = "Mobile"
    CITIZEN = "Citizen"
    GREEN_WORLD = "GreenWorld"


class InvoiceDetailsInvoiceType(StrEnum):
    """Whether an invoice is for a person or a company, or is donated (Taiwan); more values may come."""

    INDIVIDUAL = "individual"
    COMPANY = "company"
    E_INVOICE = "EInvoice"
    COMPANY_2 = "Company"
    DONATION = "Donation"


class InvoiceDetailsRequireInvoiceEnforcedBy(StrEnum):
    """Who demands an invoice for every payment; more values may come."""

    OPERATOR_SETTING = "operator_setting"
    USER_REQUEST = "user_request"


class PaymentMethodTokenizedType(StrEnum):
    """Whether a stored method is a card or a bank account; more values may come."""

    CARD = "card"
    BANK_TRANSFER = "bank_transfer"


class PaymentMethodType(StrEnum):
    """What a payment method draws on; more values may come."""

    TOKENIZED = "tokenized"
    CORPORATE = "corporate"
    BALANCE = "balance"
    SUBSCRIPTION = "subscription"
    WALLET = "wallet"
    BANK_TRANSFER = "bank_transfer"


class SessionsAllowed(StrEnum):
    """How many sessions a user may have at once, by id tag and remotely; more values may come."""

    SINGLE_SESSION = "single_session"
    MULTIPLE_SIMULTANEOUS_SESSIONS_PER_ID_TAG = "multiple_simultaneous_sessions_per_idtag"
    SIMULTANEOUS_USE_OF_ID_TAGS = "simultaneous_use_of_idtags"
    MULTIPLE_SIMULTANEOUS_SESSIONS_REMOTELY_AND_ID_TAGS = "multiple_simultaneous_sessions_remotely_and_idtags"


class UserState(StrEnum):
    """Code of a state, in countries where addresses need one; more values may come."""

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
    """Parts that a user carries only when asked for, v1.0; more values may come."""

    PARTNER_INVITES = "partnerInvites"
    EXTERNAL_APP_DATA = "externalAppData"


@model
class ActivateSubscription(Model):
    """Which plan a user gets, until when and whether it renews itself."""

    plan_id: int
    end_date: date | None = UNSET
    """Null for no end."""
    auto_renewal: bool = UNSET
    reason: str | None = UNSET


@model
class AddBalance(Model):
    """Amount to add to a user's balance; a negative one takes from it."""

    amount: float
    reason: str
    """Why, in words."""
    app_info: str = wire("app_info", default=UNSET)


@model
class ApplyCustomFee(Model):
    """A fee to charge a user, and for what."""

    amount: float
    description: str
    payment_method_id: str | None = UNSET
    """Payment method to charge."""


@model
class EligibleCouponEnergy(Model):
    """Energy that a user may still take from energy coupons."""

    coupon_count: int | None = None
    total_remaining_wh: float | None = None
    """Over all coupons, in Wh."""


@model
class InvoiceDetails(Model):
    """Whom a user's invoices are made out to; which fields count depends on the country."""

    require_invoice: bool | None = None
    """Make an invoice for every payment; may come back true whatever was sent."""
    require_invoice_last_updated_at: datetime | None = None
    """UTC."""
    require_invoice_enforced_by: InvoiceDetailsRequireInvoiceEnforcedBy | str | None = None
    original_request_value: bool | None = None
    """The ``require_invoice`` that was sent."""
    invoice_type: InvoiceDetailsInvoiceType | str | None = None
    individual_name: str | None = None
    individual_personal_id: str | None = None
    """Personal id number."""
    individual_tax_id: str | None = None
    company_name: str | None = None
    company_reg_no: str | None = None
    """Number in the company register."""
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
    """Taiwan: code of the organisation that the invoice is donated to."""
    mobile_bar_code: str | None = None
    """Taiwan: barcode of the phone that carries e-invoices."""
    citizen_id: str | None = None
    company_id: str | None = None
    name: str | None = None


@model
class InvoiceDetailsCreate(Model):
    """Whom a user's invoices are to be made out to."""

    require_invoice: bool = UNSET
    """Make an invoice for every payment; may come back true whatever was sent."""
    invoice_type: InvoiceDetailsInvoiceType | str | None = UNSET
    individual_name: str | None = UNSET
    individual_personal_id: str | None = UNSET
    """Personal id number."""
    individual_tax_id: str | None = UNSET
    company_name: str | None = UNSET
    company_reg_no: str | None = UNSET
    """Number in the company register."""
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
    """Taiwan: code of the organisation that the invoice is donated to."""
    mobile_bar_code: str | None = UNSET
    """Taiwan: barcode of the phone that carries e-invoices."""
    citizen_id: str | None = UNSET
    company_id: str | None = UNSET


@model
class InvoiceDetailsParty(Model):
    """A person or company that invoices are made out to."""

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
    """Something a user can pay with: a stored card, a balance, a company."""

    id: str | None = None
    user_id: int | None = None
    type: PaymentMethodType | str | None = None
    tokenized_type: PaymentMethodTokenizedType | str | None = None
    bank_transfer_type: BankTransferType | str | None = None
    wallet_type: WalletType | str | None = None
    issuer: PaymentMethodIssuer | str | None = None
    name: str | None = None
    default: bool | None = None
    """Taken unless another one is named; ``balance`` and ``corporate`` cannot be it."""
    expire_year: float | None = None
    """Of a card."""
    expire_month: float | None = None
    """Of a card, 1 to 12."""
    last_updated_at: datetime | None = None
    added_at: datetime | None = None
    """UTC."""
    removed_at: datetime | None = None
    """UTC; null while it can be used."""
    transaction_id: int | None = None
    """Transaction by which the method is registered."""
    success_url: str | None = None
    """Where the customer comes back to after registering it."""
    redirect_url: str | None = None
    """Where to send the customer to register it."""
    publishable_key: str | None = None
    """Public key for the payment processor's own client library."""
    client_secret: str | None = None
    """For the payment processor's own client library; treat it as a secret."""
    setup_intent_reference: str | None = None
    token: str | None = None
    """Token that stands for the card; treat it as a secret."""
    card_network: str | None = None
    """Card network, such as ``visa``."""
    card_type: str | None = None
    bin: str | None = None
    """First digits of the card number, which identify the issuer."""
    fingerprint: str | None = None
    """Tells one and the same card again."""
    acquirer_name: str | None = None
    """Bank that takes payments for the merchant."""
    issuer_name: str | None = None
    """Bank that issued the card."""
    issuer_code: str | None = None
    registration_transaction_id: int | None = None
    """Transaction by which the method was registered."""


@model
class PaymentMethodCreate(Model):
    """Asks to register a payment method, or finalises it after the customer's redirect."""

    tokenized_type: PaymentMethodTokenizedType | str = UNSET
    bank_transfer_type: BankTransferType | str = UNSET
    transaction_id: int | None = UNSET
    """Left out on the first call; on the second one, what the first one answered."""


@model
class PaymentMethodUpdate(Model):
    """What changes about a payment method; what is left out stays as it is."""

    default: bool = UNSET
    """Taken unless another one is named; ``balance`` and ``corporate`` cannot be it."""


@model
class PrivateDataExport(Model):
    """All that is stored about a user, to be downloaded."""

    download_url: str | None = None
    """Treat it as a secret."""


@model
class Reason(Model):
    """Why it is done, in words."""

    reason: str


@model
class RedeemVoucher(Model):
    """The code of a voucher to redeem for a user."""

    code: str


@model
class SubscriptionBillingPeriod(Model):
    """What a subscription cost in one period: base fee, charge points, sessions."""

    id: int
    base_fee: float | None = None
    """In ``currency``."""
    charge_point_fees: Any = None
    """For the user's own charge points."""
    created_at: datetime | None = None
    currency: str | None = None
    ended_at: datetime | None = None
    """UTC."""
    first_payment_failure_at: datetime | None = None
    """UTC; null where no payment failed."""
    latest_payment_failure_at: datetime | None = None
    """UTC; null where no payment failed."""
    latest_payment_failure_reason: Any = None
    obligations_transferred_at: datetime | None = None
    session_fees: Any = None
    """For sessions."""
    started_at: datetime | None = None
    """UTC."""
    subscription_id: int | None = None
    subscription_plan_id: int | None = None
    total_amount: float | None = None
    """In ``currency``."""


@model
class User(Model):
    """A driver with an account."""

    id: str
    address: str | None = None
    balance: float | None = None
    """Prepaid money of the user."""
    bank_details: PartnerBankDetails | None = None
    city: str | None = None
    company_name: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2 code."""
    created_at: datetime | None = None
    created_by: str | None = None
    """Who made the account."""
    email: str | None = None
    email_verified: str | None = None
    """When the address was verified, UTC."""
    external_app_data: OpenObject | None = None
    """Data of your own."""
    external_id: str | None = None
    """Id in a system of your own."""
    first_name: str | None = None
    invoice_details: Any = None
    last_activity_at: datetime | None = None
    """UTC."""
    last_activity_source: str | None = None
    last_name: str | None = None
    last_updated_at: datetime | None = None
    locale: str | None = None
    """Language, such as ``en``."""
    middle_name: str | None = None
    operator_id: int | None = None
    options: UserSessionOptions | None = None
    partner_invites: list[PartnerInviteV10] | None = None
    """-"""
    personal_id: str | None = None
    """Personal id number."""
    phone: str | None = None
    post_code: str | None = None
    receive_news_and_promotions: bool | None = None
    """The user consents to marketing."""
    require_password_reset: bool | None = None
    """The user must set a new password at the next sign-in."""
    skip_pre_authorization: bool | None = None
    """Hold no amount on the payment method before charging."""
    skip_unpaid_session_check: bool | None = None
    """Let the user charge although an earlier session is unpaid."""
    state: str | None = None
    status: EnabledStatus | str | None = None
    subscription_id: int | None = None
    """Null without a subscription."""
    user_group_ids: list[int] | None = None
    """User groups that the user is in."""
    vehicle_no: str | None = None
    """Number plate."""


@model
class UserOptions(Model):
    """What a partner's driver may do: corporate billing, private charge points."""

    allow_corporate_account_billing: bool | None = UNSET
    """The partner pays for the driver."""
    limit_corporate_account_billing_to_partner_charge_points: bool | None = UNSET
    """The partner pays at its own charge points only."""
    allow_access_to_private_charge_points: bool | None = UNSET
    """The driver may use the partner's private charge points."""


@model
class UserSessionOptions(Model):
    """How many sessions a user may have at once."""

    sessions_allowed: SessionsAllowed | str | None = UNSET


@model
class UserStatusChange(Model):
    """The status a user gets, and why."""

    status: EnabledStatus | str
    reason: str


@model
class UserV10(Model):
    """A driver with an account, as v1.0 shows it."""

    id: str
    email: str | None = None
    email_verified: str | None = None
    """When the address was verified, UTC."""
    require_password_reset: bool | None = None
    """The user must set a new password at the next sign-in."""
    first_name: str | None = None
    middle_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2 code."""
    state: str | None = None
    city: str | None = None
    post_code: str | None = None
    address: str | None = None
    vehicle_no: str | None = None
    """Number plate."""
    personal_id: str | None = None
    """Personal id number."""
    locale: str | None = None
    """Language, such as ``en``."""
    balance: float | None = None
    """Prepaid money of the user."""
    status: EnabledStatus | str | None = None
    user_group_ids: list[int] | None = None
    """User groups that the user is in."""
    external_id: str | None = None
    """Id in a system of your own."""
    subscription_id: int | None = None
    """Null without a subscription."""
    options: UserSessionOptions | None = None
    password: str | None = None
    """Treat it as a secret."""
    last_updated_at: datetime | None = None
    created_at: datetime | None = None
    created_by: str | None = None
    """Who made the account."""
    receive_news_and_promotions: bool | None = None
    """The user consents to marketing."""
    partner_invites: list[PartnerInviteV10] | None = None
    """Comes with the include ``partnerInvites``."""
    bank_details: PartnerBankDetails | None = None
    external_app_data: OpenObject | None = None
    """Data of your own; comes with the include ``externalAppData``."""
    amount_due: float | None = None
    """What the user still owes; comes with ``with_amount_due``."""


@model
class UserV10Create(Model):
    """What creates a user, v1.0."""

    email: str
    email_verified: str | None = UNSET
    """When the address was verified, UTC."""
    password: str
    """Treat it as a secret."""
    require_password_reset: bool = UNSET
    """The user must set a new password at the next sign-in."""
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
    """Number plate."""
    personal_id: str = wire("personal_id", default=UNSET)
    """Personal id number."""
    locale: str | None = UNSET
    """Language, such as ``en``."""
    user_group_ids: list[int] = UNSET
    """User groups that the user is in."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    options: UserSessionOptions = UNSET
    receive_news_and_promotions: bool = UNSET
    """The user consents to marketing."""
    bank_details: PartnerBankDetails = UNSET
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET
    """Data of your own."""
    nonce: str = UNSET
    """Value to be used once."""


@model
class UserV10Update(Model):
    """What changes about a user, v1.0; what is left out stays as it is."""

    email: str = UNSET
    email_verified: str | None = UNSET
    """When the address was verified, UTC."""
    password: str = UNSET
    """Treat it as a secret."""
    require_password_reset: bool = UNSET
    """The user must set a new password at the next sign-in."""
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
    """Number plate."""
    user_group_ids: list[int] = UNSET
    """User groups that the user is in."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    options: UserSessionOptions = UNSET
    receive_news_and_promotions: bool = UNSET
    """The user consents to marketing."""
    bank_details: PartnerBankDetails = UNSET
    external_app_data: OpenObject | Mapping[str, Any] | None = UNSET
    """Data of your own."""
