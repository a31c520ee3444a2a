"""Models of consents.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import Model, model


class ConsentCollection(StrEnum):
    """Whether a user has to consent in so many words; more values may come."""

    EXPLICIT = "explicit"
    AUTOMATIC = "automatic"


class ConsentSource(StrEnum):
    """Whether the app or the API recorded it; more values may come."""

    APP = "app"
    API = "api"


class ConsentStatus(StrEnum):
    """Whether the user agreed; more values may come."""

    AGREED = "agreed"
    REJECTED = "rejected"


class ConsentTermType(StrEnum):
    """What a document is for; more values may come."""

    MARKETING = "marketing"
    SIGNUP = "signup"
    SUBSCRIPTION = "subscription"
    TOP_UP = "top-up"


@model
class Consent(Model):
    """A user's consent to a version of a document, or the refusal of it."""

    user_id: int | None = None
    term_version_id: int | None = None
    """See terms and policies."""
    term_type: ConsentTermType | str | None = None
    status: ConsentStatus | str | None = None
    collection: ConsentCollection | str | None = None
    source: ConsentSource | str | None = None
    agreed_at: datetime | None = None
    """UTC."""
    rejected_at: datetime | None = None
    """UTC."""
    term_version_is_active: bool | None = None
    """The version is the one in force."""


@model
class ConsentCreate(Model):
    """What creates a consent."""

    user_id: int
    term_version_id: int
    status: ConsentStatus | str
