"""Models of payment_terminals.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import LegalForm, Translation


class PaymentTerminalV10NetworkStatus(StrEnum):
    """Payment terminal (v1.0) network status; more values may come."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


class PaymentTerminalV10TerminalType(StrEnum):
    """Payment terminal (v1.0) terminal type; more values may come."""

    PAYTER = "Payter"
    VALINA = "Valina"
    CRANE = "Crane"
    AMPECO = "Ampeco"
    NAYAX = "Nayax"
    EMBEDDED = "Embedded"
    PAX = "Pax"
    WINDCAVE = "Windcave"
    WEB_PORTAL = "Web portal"
    ADYEN_CASTLES = "AdyenCastles"
    PRINTEC_CASTLES = "Printec Castles"
    CARDLINK_CASTLES = "Cardlink Castles"


@model
class PaymentTerminal(Model):
    id: int
    admin_token: str | None = None
    bundle: PaymentTerminalV10Bundle | None = None
    charge_point_id: int | None = None
    charging_zone_id: int | None = None
    country_code: str | None = None
    currency_code: str | None = None
    currency_id: int | None = None
    custom_fields: Any = None
    default_language: str | None = None
    display_text: str | None = None
    display_text_timeout: int | None = None
    external_id: str | None = None
    info: list[Translation] | None = None
    integration_id: int | None = None
    invoice_details_mandatory: Any = None
    invoice_fields: list[PaymentTerminalInvoiceField] | None = None
    is_online: bool | None = None
    kiosk_mode_enabled: bool | None = None
    name: str | None = None
    network_status: PaymentTerminalV10NetworkStatus | str | None = None
    network_status_monitoring_enabled: bool | None = None
    operator_id: int | None = None
    phone: str | None = None
    preauthorize_amount: float | None = None
    present_card_on_stop_session: bool | None = None
    screensaver_logo_url: str | None = None
    screensaver_payment_methods: Any = None
    screensaver_welcome_message: Any = None
    serial_number: str | None = None
    show_terms_and_conditions: bool | None = None
    simplified_journey_mode: str | None = None
    supported_languages: list[str] | None = None
    term_version_id: int | None = None
    terminal_type: PaymentTerminalV10TerminalType | str | None = None
    transaction_timeout: int | None = None
    value_added_tax_id: int | None = None


@model
class PaymentTerminalCreate(Model):
    """What creates a payment terminal."""

    bundle: PaymentTerminalV10Bundle = UNSET
    charge_point_id: int = UNSET
    charging_zone_id: int = UNSET
    country_code: str = UNSET
    currency_code: str = UNSET
    currency_id: int = UNSET
    default_language: str = UNSET
    display_text: str = UNSET
    display_text_timeout: int = UNSET
    external_id: str = UNSET
    info: list[Translation] = UNSET
    integration_id: int
    invoice_details_mandatory: Any = UNSET
    invoice_fields: list[PaymentTerminalInvoiceField] = UNSET
    kiosk_mode_enabled: bool = UNSET
    name: str
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    operator_id: int
    phone: str = UNSET
    preauthorize_amount: float = UNSET
    present_card_on_stop_session: bool = UNSET
    screensaver_logo_url: str = UNSET
    screensaver_payment_methods: Any = UNSET
    screensaver_welcome_message: Any = UNSET
    serial_number: str = UNSET
    show_terms_and_conditions: bool = UNSET
    simplified_journey_mode: str = UNSET
    term_version_id: int = UNSET
    terminal_type: PaymentTerminalV10TerminalType | str
    transaction_timeout: int = UNSET
    value_added_tax_id: int = UNSET


@model
class PaymentTerminalInvoiceField(Model):
    field: str | None
    label: str | None
    required: bool | None
    type: str | None


@model
class PaymentTerminalUpdate(Model):
    """What changes about a payment terminal; what is left out stays as it is."""

    bundle: PaymentTerminalV10Bundle = UNSET
    charge_point_id: int = UNSET
    charging_zone_id: int = UNSET
    country_code: str = UNSET
    currency_code: str = UNSET
    currency_id: int = UNSET
    default_language: str = UNSET
    display_text: str = UNSET
    display_text_timeout: int = UNSET
    external_id: str = UNSET
    info: list[Translation] = UNSET
    integration_id: int = UNSET
    invoice_details_mandatory: Any = UNSET
    invoice_fields: list[PaymentTerminalInvoiceField] = UNSET
    kiosk_mode_enabled: bool = UNSET
    name: str = UNSET
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    operator_id: int = UNSET
    phone: str = UNSET
    preauthorize_amount: float = UNSET
    present_card_on_stop_session: bool = UNSET
    screensaver_logo_url: str = UNSET
    screensaver_payment_methods: Any = UNSET
    screensaver_welcome_message: Any = UNSET
    serial_number: str = UNSET
    show_terms_and_conditions: bool = UNSET
    simplified_journey_mode: str = UNSET
    term_version_id: int = UNSET
    terminal_type: PaymentTerminalV10TerminalType | str = UNSET
    transaction_timeout: int = UNSET
    value_added_tax_id: int = UNSET


@model
class PaymentTerminalV10(Model):
    """Payment terminal (v1.0)."""

    id: int
    name: str | None = None
    integration_id: int | None = None
    terminal_type: PaymentTerminalV10TerminalType | str | None = None
    operator_id: int | None = None
    charging_zone_id: int | None = None
    charge_point_id: int | None = None
    serial_number: str | None = None
    default_language: str | None = None
    display_text_timeout: int | None = None
    display_text: str | None = None
    external_id: str | None = None
    preauthorize_amount: float | None = None
    currency_id: int | None = None
    value_added_tax_id: int | None = None
    transaction_timeout: int | None = None
    is_online: bool | None = None
    """Deprecated. Replaced by `networkStatus`."""
    network_status: PaymentTerminalV10NetworkStatus | str | None = None
    admin_token: str | None = None
    phone: str | None = None
    present_card_on_stop_session: bool | None = None
    info: list[Translation] | None = None
    currency_code: str | None = None
    supported_languages: list[str] | None = None
    bundle: PaymentTerminalV10Bundle | None = None
    network_status_monitoring_enabled: bool | None = None
    kiosk_mode_enabled: bool | None = None
    webhook_url: str | None = None
    terminal_id: str | None = None
    verification_code: str | None = None
    invoice_fields: list[PaymentTerminalV10InvoiceFields] | None = None
    merchant_account: str | None = None
    adyen_api_key: str | None = None
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code."""


@model
class PaymentTerminalV10Bundle(Model):
    """Payment terminal (v1.0) bundle."""

    version: str | None = UNSET
    download_url: str | None = UNSET


@model
class PaymentTerminalV10Create(Model):
    """What creates a payment terminal (v1.0)."""

    name: str
    integration_id: int
    terminal_type: PaymentTerminalV10TerminalType | str
    charging_zone_id: int = UNSET
    charge_point_id: int = UNSET
    serial_number: str = UNSET
    default_language: str = UNSET
    display_text_timeout: int = UNSET
    display_text: str = UNSET
    operator_id: int
    external_id: str = UNSET
    preauthorize_amount: float = UNSET
    transaction_timeout: int = UNSET
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    phone: str = UNSET
    present_card_on_stop_session: bool = UNSET
    info: list[Translation] = UNSET
    terminal_id: str = UNSET
    verification_code: str = UNSET
    merchant_account: str = UNSET
    adyen_api_key: str = UNSET


@model
class PaymentTerminalV10InvoiceFields(Model):
    """Payment terminal (v1.0) invoice fields."""

    field: str | None = None
    required: bool | None = None
    type: LegalForm | str | None = None


@model
class PaymentTerminalV10Update(Model):
    """What changes about a payment terminal (v1.0); what is left out stays as it is."""

    name: str = UNSET
    integration_id: int = UNSET
    terminal_type: PaymentTerminalV10TerminalType | str = UNSET
    operator_id: int = UNSET
    charging_zone_id: int = UNSET
    charge_point_id: int = UNSET
    serial_number: str = UNSET
    default_language: str = UNSET
    display_text_timeout: int = UNSET
    display_text: str = UNSET
    external_id: str = UNSET
    preauthorize_amount: float = UNSET
    transaction_timeout: int = UNSET
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    phone: str = UNSET
    present_card_on_stop_session: bool = UNSET
    info: list[Translation] = UNSET
    webhook_url: str = UNSET
    terminal_id: str = UNSET
    verification_code: str = UNSET
    merchant_account: str = UNSET
    adyen_api_key: str = UNSET
