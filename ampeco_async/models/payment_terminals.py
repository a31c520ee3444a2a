"""Models of payment_terminals.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import LegalForm, Translation


class PaymentTerminalV10NetworkStatus(StrEnum):
    """Whether the terminal talks to the platform; more values may come."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


class PaymentTerminalV10TerminalType(StrEnum):
    """Maker or kind of terminal; more values may come."""

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
    """A card terminal where drivers without an account pay."""

    id: int
    admin_token: str | None = None
    """Treat it as a secret."""
    bundle: PaymentTerminalV10Bundle | None = None
    charge_point_id: int | None = None
    """Charge point that it serves, where it is only one."""
    charging_zone_id: int | None = None
    """Charging zone that it serves."""
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code."""
    currency_code: str | None = None
    """ISO 4217 code."""
    currency_id: int | None = None
    custom_fields: Any = None
    default_language: str | None = None
    display_text: str | None = None
    display_text_timeout: int | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    info: list[Translation] | None = None
    """By language."""
    integration_id: int | None = None
    invoice_details_mandatory: Any = None
    invoice_fields: list[PaymentTerminalInvoiceField] | None = None
    is_online: bool | None = None
    """Replaced by ``network_status``."""
    kiosk_mode_enabled: bool | None = None
    name: str | None = None
    network_status: PaymentTerminalV10NetworkStatus | str | None = None
    network_status_monitoring_enabled: bool | None = None
    operator_id: int | None = None
    phone: str | None = None
    preauthorize_amount: float | None = None
    """Amount to hold on the card before charging."""
    present_card_on_stop_session: bool | None = None
    """Drivers show the same card again to stop."""
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
    """Tax that applies."""
    terminal_id: str | None = None
    verification_code: str | None = None
    merchant_account: str | None = None
    adyen_api_key: str | None = None
    """Treat it as a secret."""


@model
class PaymentTerminalCreate(Model):
    """What creates a payment terminal."""

    bundle: PaymentTerminalV10Bundle = UNSET
    charge_point_id: int = UNSET
    """Charge point that it serves, where it is only one."""
    charging_zone_id: int = UNSET
    """Charging zone that it serves."""
    country_code: str = UNSET
    """ISO 3166-1 alpha-2 code."""
    currency_code: str = UNSET
    """ISO 4217 code."""
    currency_id: int = UNSET
    default_language: str = UNSET
    display_text: str = UNSET
    display_text_timeout: int = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""
    info: list[Translation] = UNSET
    """By language."""
    integration_id: int
    invoice_details_mandatory: Any = UNSET
    invoice_fields: list[PaymentTerminalInvoiceField] = UNSET
    kiosk_mode_enabled: bool = UNSET
    name: str
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    operator_id: int
    phone: str = UNSET
    preauthorize_amount: float = UNSET
    """Amount to hold on the card before charging."""
    present_card_on_stop_session: bool = UNSET
    """Drivers show the same card again to stop."""
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
    """Tax that applies."""
    terminal_id: str = UNSET
    verification_code: str = UNSET
    merchant_account: str = UNSET
    adyen_api_key: str = UNSET
    """Treat it as a secret."""


@model
class PaymentTerminalInvoiceField(Model):
    """A field that the terminal asks for when a driver wants an invoice."""

    field: str | None
    label: str | None
    required: bool | None
    type: str | None


@model
class PaymentTerminalUpdate(Model):
    """What changes about a payment terminal; what is left out stays as it is."""

    bundle: PaymentTerminalV10Bundle = UNSET
    charge_point_id: int = UNSET
    """Charge point that it serves, where it is only one."""
    charging_zone_id: int = UNSET
    """Charging zone that it serves."""
    country_code: str = UNSET
    """ISO 3166-1 alpha-2 code."""
    currency_code: str = UNSET
    """ISO 4217 code."""
    currency_id: int = UNSET
    default_language: str = UNSET
    display_text: str = UNSET
    display_text_timeout: int = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""
    info: list[Translation] = UNSET
    """By language."""
    integration_id: int = UNSET
    invoice_details_mandatory: Any = UNSET
    invoice_fields: list[PaymentTerminalInvoiceField] = UNSET
    kiosk_mode_enabled: bool = UNSET
    name: str = UNSET
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    operator_id: int = UNSET
    phone: str = UNSET
    preauthorize_amount: float = UNSET
    """Amount to hold on the card before charging."""
    present_card_on_stop_session: bool = UNSET
    """Drivers show the same card again to stop."""
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
    """Tax that applies."""
    terminal_id: str = UNSET
    verification_code: str = UNSET
    merchant_account: str = UNSET
    adyen_api_key: str = UNSET
    """Treat it as a secret."""


@model
class PaymentTerminalV10(Model):
    """A card terminal as v1.0 shows it; which fields count depends on its type."""

    id: int
    name: str | None = None
    integration_id: int | None = None
    terminal_type: PaymentTerminalV10TerminalType | str | None = None
    operator_id: int | None = None
    charging_zone_id: int | None = None
    """Charging zone that it serves."""
    charge_point_id: int | None = None
    """Charge point that it serves, where it is only one."""
    serial_number: str | None = None
    default_language: str | None = None
    display_text_timeout: int | None = None
    display_text: str | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    preauthorize_amount: float | None = None
    """Amount to hold on the card before charging."""
    currency_id: int | None = None
    value_added_tax_id: int | None = None
    """Tax that applies."""
    transaction_timeout: int | None = None
    is_online: bool | None = None
    """Deprecated. Replaced by ``network_status``."""
    network_status: PaymentTerminalV10NetworkStatus | str | None = None
    admin_token: str | None = None
    """Treat it as a secret."""
    phone: str | None = None
    present_card_on_stop_session: bool | None = None
    """Drivers show the same card again to stop."""
    info: list[Translation] | None = None
    """By language."""
    currency_code: str | None = None
    """ISO 4217 code."""
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
    """Treat it as a secret."""
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code."""


@model
class PaymentTerminalV10Bundle(Model):
    """The app that the terminal runs."""

    version: str | None = UNSET
    download_url: str | None = UNSET


@model
class PaymentTerminalV10Create(Model):
    """What creates a payment terminal, v1.0."""

    name: str
    integration_id: int
    terminal_type: PaymentTerminalV10TerminalType | str
    charging_zone_id: int = UNSET
    """Charging zone that it serves."""
    charge_point_id: int = UNSET
    """Charge point that it serves, where it is only one."""
    serial_number: str = UNSET
    default_language: str = UNSET
    display_text_timeout: int = UNSET
    display_text: str = UNSET
    operator_id: int
    external_id: str = UNSET
    """Id in a system of your own."""
    preauthorize_amount: float = UNSET
    """Amount to hold on the card before charging."""
    transaction_timeout: int = UNSET
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    phone: str = UNSET
    present_card_on_stop_session: bool = UNSET
    """Drivers show the same card again to stop."""
    info: list[Translation] = UNSET
    """By language."""
    terminal_id: str = UNSET
    verification_code: str = UNSET
    merchant_account: str = UNSET
    adyen_api_key: str = UNSET
    """Treat it as a secret."""


@model
class PaymentTerminalV10InvoiceFields(Model):
    """A field that the terminal asks for when a driver wants an invoice, v1.0."""

    field: str | None = None
    required: bool | None = None
    type: LegalForm | str | None = None


@model
class PaymentTerminalV10Update(Model):
    """What changes about a payment terminal, v1.0; what is left out stays as it is."""

    name: str = UNSET
    integration_id: int = UNSET
    terminal_type: PaymentTerminalV10TerminalType | str = UNSET
    operator_id: int = UNSET
    charging_zone_id: int = UNSET
    """Charging zone that it serves."""
    charge_point_id: int = UNSET
    """Charge point that it serves, where it is only one."""
    serial_number: str = UNSET
    default_language: str = UNSET
    display_text_timeout: int = UNSET
    display_text: str = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""
    preauthorize_amount: float = UNSET
    """Amount to hold on the card before charging."""
    transaction_timeout: int = UNSET
    network_status: PaymentTerminalV10NetworkStatus | str = UNSET
    phone: str = UNSET
    present_card_on_stop_session: bool = UNSET
    """Drivers show the same card again to stop."""
    info: list[Translation] = UNSET
    """By language."""
    webhook_url: str = UNSET
    terminal_id: str = UNSET
    verification_code: str = UNSET
    merchant_account: str = UNSET
    adyen_api_key: str = UNSET
    """Treat it as a secret."""
