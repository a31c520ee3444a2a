"""Models of rfid_tags.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from ampeco_async._codec import UNSET, Model, model


class RfidTagStatus(StrEnum):
    """Whether it may be used; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    SUSPENDED = "suspended"
    ACTIVE = "active"


@model
class RfidTag(Model):
    """An RFID card that authorizes charging; the older form of an id tag."""

    id: int
    rfid_tag_uid: str | None = None
    """As a charge point reads it."""
    rfid_label: str | None = None
    """What people read, such as the number printed on the card."""
    expire_at: date | None = None
    """Null where it does not expire."""
    created_at: datetime | None = None
    status: RfidTagStatus | str | None = None
    user_id: int | None = None
    """Driver who charges with it; null where nobody does yet."""
    last_updated_at: datetime | None = None


@model
class RfidTagCreate(Model):
    """What creates an RFID tag."""

    rfid_tag_uid: str
    """As a charge point reads it."""
    rfid_label: str | None = UNSET
    """What people read, such as the number printed on the card."""
    expire_at: date | None = UNSET
    """Null where it does not expire."""
    status: RfidTagStatus | str
    user_id: int | None = UNSET
    """Driver who charges with it; null where nobody does yet."""
