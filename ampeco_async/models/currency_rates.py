"""Models of currency_rates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model


@model
class CurrencyRate(Model):
    """What a unit of one currency is worth in another."""

    id: int
    base: str | None = None
    """ISO 4217 code."""
    target: str | None = None
    """ISO 4217 code."""
    rate: float | None = None
    """Units of ``target`` for one of ``base``."""
    updated_at: datetime | None = None
    """UTC."""


@model
class CurrencyRateCreate(Model):
    """What creates a currency rate."""

    base: str
    """ISO 4217 code."""
    target: str
    """ISO 4217 code."""
    rate: float
    """Units of ``target`` for one of ``base``."""


@model
class CurrencyRateUpdate(Model):
    """What changes about a currency rate; what is left out stays as it is."""

    rate: float
    """Units of ``target`` for one of ``base``."""
