"""Models of id_tags.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async.codec import UNSET, Model, model


class IdTagStatus(StrEnum):
    """ID tag status; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    SUSPENDED = "suspended"


class IdTagType(StrEnum):
    """ID tag type; more values may come."""

    RFID = "rfid"
    MAC_ADDRESS = "mac_address"
    EMAID = "emaid"


class IdTagVehicleType(StrEnum):
    """ID tag vehicle type; more values may come."""

    COMPANY_CAR = "company_car"
    PRIVATE_CAR = "private_car"


@model
class IdTag(Model):
    """An id tag (RFID card, EMAID or MAC address) that authorizes charging."""

    id: int
    id_tag_uid: str | None = None
    id_label: str | None = None
    expire_at: datetime | None = None
    created_at: datetime | None = None
    status: IdTagStatus | str | None = None
    type: IdTagType | str | None = None
    vehicle_type: IdTagVehicleType | str | None = None
    payment_method_id: str | None = None
    user_id: int | None = None
    external_id: str | None = None
    partner_id: int | None = None
    last_updated_at: datetime | None = None


@model
class IdTagCreate(Model):
    """What creates an ID tag."""

    id_tag_uid: str
    id_label: str | None = UNSET
    expire_at: datetime | None = UNSET
    status: IdTagStatus | str
    type: IdTagType | str
    vehicle_type: IdTagVehicleType | str | None = UNSET
    payment_method_id: str | None = UNSET
    user_id: int | None = UNSET
    external_id: str | None = UNSET
    partner_id: int = UNSET


@model
class IdTagUpdate(Model):
    """What changes about an ID tag; what is left out stays as it is."""

    id_tag_uid: str = UNSET
    id_label: str | None = UNSET
    expire_at: datetime | None = UNSET
    status: IdTagStatus | str = UNSET
    type: IdTagType | str = UNSET
    vehicle_type: IdTagVehicleType | str | None = UNSET
    payment_method_id: str | None = UNSET
    user_id: int | None = UNSET
    external_id: str | None = UNSET
    partner_id: int | None = UNSET
