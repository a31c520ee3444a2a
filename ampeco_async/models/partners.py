"""Models of partners.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Country, Note, State, Translation


@model
class Partner(Model):
    """A partner: a business that owns charge points, or whose drivers charge."""

    id: int
    name: str | None = None
    business_name: str | None = None
    """Name for contracts and invoices."""
    reg_no: str | None = None
    """Number in the company register."""
    vat_no: str | None = None
    """VAT number."""
    address: str | None = None
    postcode: str | None = None
    city: str | None = None
    country: Country | str | None = None
    region: str | None = None
    state: State | str | None = None
    contact_details: PartnerContactDetails | None = None
    notifications: PartnerNotifications | None = None
    monthly_platform_fee: float | None = None
    """What the partner pays to the operator every month."""
    options: PartnerOptions | None = None
    corporate_billing: PartnerCorporateBilling | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    last_updated_at: datetime | None = None
    bank_details: PartnerBankDetails | None = None
    operator_id: int | None = None
    translated_name: list[Translation] | None = None
    """By language."""
    translated_address: list[Translation] | None = None
    """By language."""
    translated_city: list[Translation] | None = None
    """By language."""
    translated_region: list[Translation] | None = None
    """By language."""
    receipts_prefix: str | None = None
    """What receipt numbers start with."""
    receipts_starting_number: str | None = None
    """First receipt number."""
    invoice_number_prefix: str | None = None
    """What invoice numbers start with."""
    starting_invoice_number: str | None = None
    """First invoice number."""
    tags: list[str] | None = None
    """Labels of your own."""
    notes: list[Note] | None = None
    custom_fields: Any = None
    reimbursement: PartnerReimbursement | None = None


@model
class PartnerAdmin(Model):
    """Somebody of a partner who can sign in to the back office."""

    id: int
    admin_type: str | None = None
    created_at: datetime | None = None
    email: str | None = None
    locale: str | None = None
    """Language, such as ``en``."""
    location_ids: list[int] | None = None
    """Locations that the admin may see."""
    name: str | None = None
    role_id: int | None = None
    updated_at: datetime | None = None
    whitelisted_ips: Any = None
    """Addresses that the admin may sign in from."""


@model
class PartnerAdminCreate(Model):
    """Somebody of a partner who is to sign in to the back office."""

    admin_type: str
    email: str
    locale: str = UNSET
    """Language, such as ``en``."""
    location_ids: list[int] = UNSET
    """Locations that the admin may see."""
    name: str
    password: str
    """Treat it as a secret."""
    password_confirmation: Any
    role_id: int
    whitelisted_ips: Any = UNSET
    """Addresses that the admin may sign in from."""


@model
class PartnerAdminUpdate(Model):
    """What changes about a partner admin; what is left out stays as it is."""

    email: str = UNSET
    locale: str = UNSET
    """Language, such as ``en``."""
    location_ids: list[int] = UNSET
    """Locations that the admin may see."""
    name: str = UNSET
    password: str = UNSET
    """Treat it as a secret."""
    password_confirmation: Any = UNSET
    role_id: int = UNSET
    whitelisted_ips: Any = UNSET
    """Addresses that the admin may sign in from."""


@model
class PartnerBankDetails(Model):
    """Bank account to pay money to."""

    bank_iban: str | None = UNSET
    bank_name: str | None = UNSET
    bank_address: str | None = UNSET
    bank_code: str | None = UNSET
    """Such as a BIC or sort code."""
    bank_account_number: str | None = UNSET
    bank_account_type: str | None = UNSET
    bank_bic: str | None = UNSET
    bank_account_holder: str | None = UNSET


@model
class PartnerBillingNotifications(Model):
    """Which e-mails a partner's billing contact gets."""

    settlement_reports: bool | None = UNSET
    """New settlement reports."""


@model
class PartnerContact(Model):
    """Somebody to get in touch with at a partner."""

    contact_person: str | None = UNSET
    email: str | None = UNSET
    phone: str | None = UNSET


@model
class PartnerContactDetails(Model):
    """Whom to get in touch with at a partner, by subject."""

    administrative: PartnerContact | None = UNSET
    technical: PartnerContact | None = UNSET
    billing: PartnerContact | None = UNSET


@model
class PartnerCorporateBilling(Model):
    """Whether a partner pays for its drivers, and up to what."""

    enabled: bool | None = UNSET
    monthly_limit: float | None = UNSET
    """Most that the partner pays in a month; null for no limit."""
    discount: float | None = UNSET


@model
class PartnerCreate(Model):
    """What creates a partner."""

    business_name: str = UNSET
    """Name for contracts and invoices."""
    name: str
    reg_no: str | None = UNSET
    """Number in the company register."""
    vat_no: str | None = UNSET
    """VAT number."""
    address: str | None = UNSET
    postcode: str | None = UNSET
    city: str | None = UNSET
    country: Country | str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    contact_details: PartnerContactDetails | None = UNSET
    notifications: PartnerNotifications = UNSET
    monthly_platform_fee: float | None = UNSET
    """What the partner pays to the operator every month."""
    options: PartnerOptions = UNSET
    corporate_billing: PartnerCorporateBilling = UNSET
    external_id: str | None = UNSET
    """Id in a system of your own."""
    bank_details: PartnerBankDetails = UNSET
    translated_name: list[Translation] = UNSET
    """By language."""
    translated_address: list[Translation] = UNSET
    """By language."""
    translated_city: list[Translation] = UNSET
    """By language."""
    translated_region: list[Translation] = UNSET
    """By language."""
    receipts_prefix: str = UNSET
    """What receipt numbers start with."""
    receipts_starting_number: str = UNSET
    """First receipt number."""
    invoice_number_prefix: str = UNSET
    """What invoice numbers start with."""
    starting_invoice_number: str = UNSET
    """First invoice number."""


@model
class PartnerNotifications(Model):
    """Which e-mails the contacts of a partner get."""

    technical: PartnerTechnicalNotifications | None = UNSET
    billing: PartnerBillingNotifications | None = UNSET


@model
class PartnerOptions(Model):
    """What a partner may do by itself in the back office."""

    create_users: bool | None = UNSET
    add_user_balance: bool | None = UNSET
    """Add to the balance of users."""
    supplier_on_receipts: bool | None = UNSET
    """The partner is named as the supplier on receipts."""
    allow_to_control_tariffs: bool | None = UNSET
    """Change its tariffs."""
    allow_to_control_tariff_groups: bool | None = UNSET
    """Change its tariff groups."""


@model
class PartnerReimbursement(Model):
    """Whether a partner has reimbursement, and how it is paid out."""

    enabled: bool | None = None
    payout_mode: str | None = None


@model
class PartnerTechnicalNotifications(Model):
    """Which e-mails a partner's technical contact gets."""

    charge_point_faults: bool | None = UNSET
    """Faults of its charge points."""


@model
class PartnerUpdate(Model):
    """What changes about a partner; what is left out stays as it is."""

    business_name: str = UNSET
    """Name for contracts and invoices."""
    name: str = UNSET
    reg_no: str | None = UNSET
    """Number in the company register."""
    vat_no: str | None = UNSET
    """VAT number."""
    address: str | None = UNSET
    postcode: str | None = UNSET
    city: str | None = UNSET
    country: Country | str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    contact_details: PartnerContactDetails | None = UNSET
    notifications: PartnerNotifications = UNSET
    monthly_platform_fee: float | None = UNSET
    """What the partner pays to the operator every month."""
    options: PartnerOptions = UNSET
    corporate_billing: PartnerCorporateBilling = UNSET
    external_id: str | None = UNSET
    """Id in a system of your own."""
    bank_details: PartnerBankDetails = UNSET
    translated_name: list[Translation] = UNSET
    """By language."""
    translated_address: list[Translation] = UNSET
    """By language."""
    translated_city: list[Translation] = UNSET
    """By language."""
    translated_region: list[Translation] = UNSET
    """By language."""
    receipts_prefix: str = UNSET
    """What receipt numbers start with."""
    receipts_starting_number: str = UNSET
    """First receipt number."""
    invoice_number_prefix: str = UNSET
    """What invoice numbers start with."""
    starting_invoice_number: str = UNSET
    """First invoice number."""


@model
class PartnerV10(Model):
    """A partner as v1.0 shows it."""

    id: int
    name: str | None = None
    reg_no: str | None = None
    """Number in the company register."""
    vat_no: str | None = None
    """VAT number."""
    country: Country | str | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
    contact_person: str | None = None
    email: str | None = None
    phone: str | None = None
    fault_notifications_email: str | None = None
    """Where faults of charge points are reported to."""
    monthly_platform_fee: float | None = None
    """What the partner pays to the operator every month."""
    options: PartnerOptions | None = None
    corporate_billing: PartnerCorporateBilling | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    last_updated_at: datetime | None = None


@model
class PartnerV10Create(Model):
    """What creates a partner, v1.0."""

    name: str
    reg_no: str | None = UNSET
    """Number in the company register."""
    vat_no: str | None = UNSET
    """VAT number."""
    country: Country | str | None = UNSET
    city: str | None = UNSET
    postcode: str | None = UNSET
    address: str | None = UNSET
    contact_person: str | None = UNSET
    email: str | None = UNSET
    phone: str | None = UNSET
    fault_notifications_email: str | None = UNSET
    """Where faults of charge points are reported to."""
    monthly_platform_fee: float | None = UNSET
    """What the partner pays to the operator every month."""
    options: PartnerOptions = UNSET
    corporate_billing: PartnerCorporateBilling = UNSET
    external_id: str | None = UNSET
    """Id in a system of your own."""
