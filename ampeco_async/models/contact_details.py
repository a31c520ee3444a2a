"""Models of contact_details.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import UNSET, Model, model


@model
class ContactDetails(Model):
    email: str | None = None
    phone: str | None = None
    last_updated_at: datetime | None = None
    """Deprecated."""


@model
class ContactDetailsReplace(Model):
    """What replaces a contact details as a whole."""

    email: str
    phone: str | None = UNSET
