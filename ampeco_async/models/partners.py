"""Models of partners.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Country, Note, State, Translation


@model
class Partner(Model):
    """A partner: a business that owns or uses charge points."""

    id: int
    name: str | None = None
    business_name: str | None = None
    reg_no: str | None = None
    vat_no: str | None = None
    address: str | None = None
    postcode: str | None = None
    city: str | None = None
    country: Country | str | None = None
    region: str | None = None
    state: State | str | None = None
    contact_details: PartnerContactDetails | None = None
    notifications: PartnerNotifications | None = None
    monthly_platform_fee: float | None = None
    options: PartnerOptions | None = None
    corporate_billing: PartnerCorporateBilling | None = None
    external_id: str | None = None
    last_updated_at: datetime | None = None
    bank_details: PartnerBankDetails | None = None
    operator_id: int | None = None
    translated_name: list[Translation] | None = None
    translated_address: list[Translation] | None = None
    translated_city: list[Translation] | None = None
    translated_region: list[Translation] | None = None
    receipts_prefix: str | None = None
    receipts_starting_number: str | None = None
    invoice_number_prefix: str | None = None
    starting_invoice_number: str | None = None
    tags: list[str] | None = None
    notes: list[Note] | None = None


@model
class PartnerAdmin(Model):
    id: int
    admin_type: str | None = None
    created_at: datetime | None = None
    email: str | None = None
    locale: str | None = None
    location_ids: list[int] | None = None
    name: str | None = None
    role_id: int | None = None
    updated_at: datetime | None = None
    whitelisted_ips: Any = None


@model
class PartnerAdminCreate(Model):
    """What creates a partner admin."""

    admin_type: str
    email: str
    locale: str = UNSET
    location_ids: list[int] = UNSET
    name: str
    password: str
    password_confirmation: Any
    role_id: int
    whitelisted_ips: Any = UNSET


@model
class PartnerAdminUpdate(Model):
    """What changes about a partner admin; what is left out stays as it is."""

    email: str = UNSET
    locale: str = UNSET
    location_ids: list[int] = UNSET
    name: str = UNSET
    password: str = UNSET
    password_confirmation: Any = UNSET
    role_id: int = UNSET
    whitelisted_ips: Any = UNSET


@model
class PartnerBankDetails(Model):
    bank_iban: str | None = UNSET
    bank_name: str | None = UNSET
    bank_address: str | None = UNSET
    bank_code: str | None = UNSET
    bank_account_number: str | None = UNSET
    bank_account_type: str | None = UNSET


@model
class PartnerBillingNotifications(Model):
    settlement_reports: bool | None = UNSET


@model
class PartnerContact(Model):
    contact_person: str | None = UNSET
    email: str | None = UNSET
    phone: str | None = UNSET


@model
class PartnerContactDetails(Model):
    administrative: PartnerContact | None = UNSET
    technical: PartnerContact | None = UNSET
    billing: PartnerContact | None = UNSET


@model
class PartnerCorporateBilling(Model):
    enabled: bool | None = UNSET
    monthly_limit: float | None = UNSET
    discount: float | None = UNSET


@model
class PartnerCreate(Model):
    """What creates a partner."""

    business_name: str = UNSET
    name: str
    reg_no: str | None = UNSET
    vat_no: str | None = UNSET
    address: str | None = UNSET
    postcode: str | None = UNSET
    city: str | None = UNSET
    country: Country | str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    contact_details: PartnerContactDetails | None = UNSET
    notifications: PartnerNotifications = UNSET
    monthly_platform_fee: float | None = UNSET
    options: PartnerOptions = UNSET
    corporate_billing: PartnerCorporateBilling = UNSET
    external_id: str | None = UNSET
    bank_details: PartnerBankDetails = UNSET
    translated_name: list[Translation] = UNSET
    translated_address: list[Translation] = UNSET
    translated_city: list[Translation] = UNSET
    translated_region: list[Translation] = UNSET
    receipts_prefix: str = UNSET
    receipts_starting_number: str = UNSET
    invoice_number_prefix: str = UNSET
    starting_invoice_number: str = UNSET


@model
class PartnerNotifications(Model):
    technical: PartnerTechnicalNotifications | None = UNSET
    billing: PartnerBillingNotifications | None = UNSET


@model
class PartnerOptions(Model):
    create_users: bool | None = UNSET
    add_user_balance: bool | None = UNSET
    supplier_on_receipts: bool | None = UNSET
    allow_to_control_tariffs: bool | None = UNSET
    allow_to_control_tariff_groups: bool | None = UNSET


@model
class PartnerTechnicalNotifications(Model):
    charge_point_faults: bool | None = UNSET


@model
class PartnerUpdate(Model):
    """What changes about a partner; what is left out stays as it is."""

    business_name: str = UNSET
    name: str = UNSET
    reg_no: str | None = UNSET
    vat_no: str | None = UNSET
    address: str | None = UNSET
    postcode: str | None = UNSET
    city: str | None = UNSET
    country: Country | str | None = UNSET
    region: str | None = UNSET
    state: State | str = UNSET
    contact_details: PartnerContactDetails | None = UNSET
    notifications: PartnerNotifications = UNSET
    monthly_platform_fee: float | None = UNSET
    options: PartnerOptions = UNSET
    corporate_billing: PartnerCorporateBilling = UNSET
    external_id: str | None = UNSET
    bank_details: PartnerBankDetails = UNSET
    translated_name: list[Translation] = UNSET
    translated_address: list[Translation] = UNSET
    translated_city: list[Translation] = UNSET
    translated_region: list[Translation] = UNSET
    receipts_prefix: str = UNSET
    receipts_starting_number: str = UNSET
    invoice_number_prefix: str = UNSET
    starting_invoice_number: str = UNSET


@model
class PartnerV10(Model):
    """Partner (v1.0)."""

    id: int
    name: str | None = None
    reg_no: str | None = None
    vat_no: str | None = None
    country: Country | str | None = None
    city: str | None = None
    postcode: str | None = None
    address: str | None = None
    contact_person: str | None = None
    email: str | None = None
    phone: str | None = None
    fault_notifications_email: str | None = None
    monthly_platform_fee: float | None = None
    options: PartnerOptions | None = None
    corporate_billing: PartnerCorporateBilling | None = None
    external_id: str | None = None
    last_updated_at: datetime | None = None


@model
class PartnerV10Create(Model):
    """What creates a partner (v1.0)."""

    name: str
    reg_no: str | None = UNSET
    vat_no: str | None = UNSET
    country: Country | str | None = UNSET
    city: str | None = UNSET
    postcode: str | None = UNSET
    address: str | None = UNSET
    contact_person: str | None = UNSET
    email: str | None = UNSET
    phone: str | None = UNSET
    fault_notifications_email: str | None = UNSET
    monthly_platform_fee: float | None = UNSET
    options: PartnerOptions = UNSET
    corporate_billing: PartnerCorporateBilling = UNSET
    external_id: str | None = UNSET
