"""Models of id_tags.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from ampeco_async._codec import UNSET, Model, model


class IdTagStatus(StrEnum):
    """Whether it may be used; more values may come."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    SUSPENDED = "suspended"


class IdTagType(StrEnum):
    """Whether a tag is an RFID card, a MAC address or an EMAID (contract id); more values may come."""

    RFID = "rfid"
    MAC_ADDRESS = "mac_address"
    EMAID = "emaid"


class IdTagVehicleType(StrEnum):
    """Whether the tag is for a company car or a private one; more values may come."""

    COMPANY_CAR = "company_car"
    PRIVATE_CAR = "private_car"


@model
class IdTag(Model):
    """An id tag (RFID card, EMAID or MAC address) that authorizes charging."""

    id: int
    id_tag_uid: str | None = None
    """As a charge point reads it: uid of the card, EMAID or MAC address."""
    id_label: str | None = None
    """What people read, such as the number printed on the card."""
    expire_at: datetime | None = None
    """UTC; null where it does not expire."""
    created_at: datetime | None = None
    status: IdTagStatus | str | None = None
    type: IdTagType | str | None = None
    vehicle_type: IdTagVehicleType | str | None = None
    payment_method_id: str | None = None
    """Payment method that sessions with it are paid with."""
    user_id: int | None = None
    """Driver who charges with it; null where nobody does yet."""
    external_id: str | None = None
    """Id in a system of your own."""
    partner_id: int | None = None
    """Partner that the tag belongs to."""
    last_updated_at: datetime | None = None
    operator_id: int | None = None
    vehicle_id: int | None = None
    """See vehicles."""
    rfid_standard: str | None = None
    """Standard of the RFID card."""
    user_label: str | None = None
    is_home_charging_only: bool | None = None
    default_payment_option: Any = None


@model
class IdTagCreate(Model):
    """What creates an id tag."""

    id_tag_uid: str
    """As a charge point reads it: uid of the card, EMAID or MAC address."""
    id_label: str | None = UNSET
    """What people read, such as the number printed on the card."""
    expire_at: datetime | None = UNSET
    """UTC; null where it does not expire."""
    status: IdTagStatus | str
    type: IdTagType | str
    vehicle_type: IdTagVehicleType | str | None = UNSET
    payment_method_id: str | None = UNSET
    """Payment method that sessions with it are paid with."""
    user_id: int | None = UNSET
    """Driver who charges with it; null where nobody does yet."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    partner_id: int = UNSET
    """Partner that the tag belongs to."""
    operator_id: int = UNSET
    vehicle_id: int | None = UNSET
    """See vehicles."""
    rfid_standard: str | None = UNSET
    """Standard of the RFID card."""
    is_home_charging_only: bool = UNSET
    default_payment_option: Any = UNSET


@model
class IdTagUpdate(Model):
    """What changes about an id tag; what is left out stays as it is."""

    id_tag_uid: str = UNSET
    """As a charge point reads it: uid of the card, EMAID or MAC address."""
    id_label: str | None = UNSET
    """What people read, such as the number printed on the card."""
    expire_at: datetime | None = UNSET
    """UTC; null where it does not expire."""
    status: IdTagStatus | str = UNSET
    type: IdTagType | str = UNSET
    vehicle_type: IdTagVehicleType | str | None = UNSET
    payment_method_id: str | None = UNSET
    """Payment method that sessions with it are paid with."""
    user_id: int | None = UNSET
    """Driver who charges with it; null where nobody does yet."""
    external_id: str | None = UNSET
    """Id in a system of your own."""
    partner_id: int | None = UNSET
    """Partner that the tag belongs to."""
    vehicle_id: int | None = UNSET
    """See vehicles."""
    rfid_standard: str | None = UNSET
    """Standard of the RFID card."""
    user_label: str | None = UNSET
    is_home_charging_only: bool = UNSET
    default_payment_option: Any = UNSET
