"""Models of contact_details.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class ContactDetails(Model):
    """Where drivers reach the operator."""

    email: str | None = None
    phone: str | None = None
    last_updated_at: datetime | None = None
    """Deprecated."""


@model
class ContactDetailsReplace(Model):
    """Where drivers reach the operator from now on."""

    email: str
    phone: str | None = UNSET
