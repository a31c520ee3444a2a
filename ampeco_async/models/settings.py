"""Models of settings.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model


@model
class Settings(Model):
    """Settings of the tenant that integrations need to know."""

    base_currency: SettingsBaseCurrency | None = None
    default_tax: SettingsDefaultTax | None = None
    reservations: SettingsReservations | None = None


@model
class SettingsBaseCurrency(Model):
    """The currency of the tenant."""

    id: int
    last_updated_at: datetime | None = None


@model
class SettingsDefaultTax(Model):
    """The tax that applies unless another one is named."""

    id: int
    enable_multi_tax_support: bool | None = None
    tax_information_not_in_invoices_and_receipts: bool | None = None
    last_updated_at: datetime | None = None


@model
class SettingsReservations(Model):
    """Whether and how long drivers can reserve EVSEs."""

    enable_reservations: bool | None = None
    reservation_time: int | None = None
    """How long a reservation lasts, in min."""
    expiry_notification: int | None = None
    """min before the end when drivers are told."""
    max_reservations_per_day_per_user: int | None = None
    cooldown_time_between_reservations: int | None = None
    """Time before the next reservation is possible, in min."""
    enable_reservations_queue: bool | None = None
    last_updated_at: datetime | None = None
