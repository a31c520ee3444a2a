"""Models of taxes.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Translation


@model
class Tax(Model):
    """A tax rate that prices can be subject to."""

    id: int
    name: str | None = None
    display_name: list[Translation] | None = None
    """By language."""
    percentage: float | None = None
    """Rate in %."""
    tax_identification_number_id: int | None = None
    last_updated_at: datetime | None = None


@model
class TaxCreate(Model):
    """What creates a tax."""

    name: str
    display_name: list[Translation] | None = UNSET
    """By language."""
    percentage: float
    """Rate in %."""
    tax_identification_number_id: int | None = UNSET


@model
class TaxUpdate(Model):
    """What changes about a tax; what is left out stays as it is."""

    name: str = UNSET
    display_name: list[Translation] | None = UNSET
    """By language."""
    percentage: float = UNSET
    """Rate in %."""
    tax_identification_number_id: int | None = UNSET
