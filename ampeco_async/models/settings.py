"""Models of settings.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import Model, model


@model
class Settings(Model):
    base_currency: SettingsBaseCurrency | None = None
    default_tax: SettingsDefaultTax | None = None
    reservations: SettingsReservations | None = None


@model
class SettingsBaseCurrency(Model):
    id: int
    last_updated_at: datetime | None = None


@model
class SettingsDefaultTax(Model):
    id: int
    enable_multi_tax_support: bool | None = None
    tax_information_not_in_invoices_and_receipts: bool | None = None
    last_updated_at: datetime | None = None


@model
class SettingsReservations(Model):
    enable_reservations: bool | None = None
    reservation_time: int | None = None
    """min."""
    expiry_notification: int | None = None
    max_reservations_per_day_per_user: int | None = None
    cooldown_time_between_reservations: int | None = None
    """min."""
    enable_reservations_queue: bool | None = None
    last_updated_at: datetime | None = None
