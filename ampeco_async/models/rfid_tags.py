"""Models of rfid_tags.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from ampeco_async.codec import UNSET, Model, model


class RfidTagStatus(StrEnum):
    """RFID tag status; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    SUSPENDED = "suspended"
    ACTIVE = "active"


@model
class RfidTag(Model):
    id: int
    rfid_tag_uid: str | None = None
    rfid_label: str | None = None
    expire_at: date | None = None
    created_at: datetime | None = None
    status: RfidTagStatus | str | None = None
    user_id: int | None = None
    last_updated_at: datetime | None = None


@model
class RfidTagCreate(Model):
    """What creates an RFID tag."""

    rfid_tag_uid: str
    rfid_label: str | None = UNSET
    expire_at: date | None = UNSET
    status: RfidTagStatus | str
    user_id: int | None = UNSET
