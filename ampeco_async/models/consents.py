"""Models of consents.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async.codec import Model, model


class ConsentCollection(StrEnum):
    """Consent collection; more values may come."""

    EXPLICIT = "explicit"
    AUTOMATIC = "automatic"


class ConsentSource(StrEnum):
    """Consent source; more values may come."""

    APP = "app"
    API = "api"


class ConsentStatus(StrEnum):
    """Consent status; more values may come."""

    AGREED = "agreed"
    REJECTED = "rejected"


class ConsentTermType(StrEnum):
    """Consent term type; more values may come."""

    MARKETING = "marketing"
    SIGNUP = "signup"
    SUBSCRIPTION = "subscription"
    TOP_UP = "top-up"


@model
class Consent(Model):
    user_id: int | None = None
    term_version_id: int | None = None
    term_type: ConsentTermType | str | None = None
    status: ConsentStatus | str | None = None
    collection: ConsentCollection | str | None = None
    source: ConsentSource | str | None = None
    agreed_at: datetime | None = None
    rejected_at: datetime | None = None
    term_version_is_active: bool | None = None


@model
class ConsentCreate(Model):
    """What creates a consent."""

    user_id: int
    term_version_id: int
    status: ConsentStatus | str
