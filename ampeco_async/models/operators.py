"""Models of operators.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Country
    from ampeco_async.models.partners import PartnerBankDetails


@model
class Operator(Model):
    """A business that runs charge points on the tenant."""

    id: int
    bank_details: PartnerBankDetails | None = None
    country: Country | str | None = None
    created_at: datetime | None = None
    currency: str | None = None
    """ISO 4217 code."""
    default: bool | None = None
    email: str | None = None
    locale: str | None = None
    name: str | None = None
    phone: str | None = None
    timezone: str | None = None
    """IANA name, such as Europe/Sofia."""
    translated_name: str | None = None
    updated_at: datetime | None = None
