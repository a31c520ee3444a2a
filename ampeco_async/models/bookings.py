"""Models of bookings.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Reference


class BookingAccessMethod(StrEnum):
    """Booking access method; more values may come."""

    OPEN = "OPEN"
    TOKEN = "TOKEN"
    LICENSE_PLATE = "LICENSE_PLATE"
    ACCESS_CODE = "ACCESS_CODE"
    INTERCOM = "INTERCOM"
    PARKING_TICKET = "PARKING_TICKET"


class BookingInclude(StrEnum):
    """Parts that a booking carries only when asked for."""

    BOOKED_EVSES = "bookedEvses"


class BookingStatus(StrEnum):
    """Booking status; more values may come."""

    ACCEPTED = "accepted"
    RESERVED = "reserved"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"
    FAILED = "failed"


@model
class Booking(Model):
    """A booked time slot at a location."""

    id: int
    user_id: int | None = None
    authorized_tokens: list[BookingAuthorizedToken] | None = None
    location_id: int | None = None
    start_at: datetime | None = None
    end_at: datetime | None = None
    status: BookingStatus | str | None = None
    session_id: int | None = None
    access_methods: list[BookingAccessMethod | str] | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    booked_evses: list[Reference] | None = None


@model
class BookingAuthorizedToken(Model):
    id: int
    uid: str | None = None
    type: str | None = None
    contract_id: str | None = None
    emsp_country_code: str | None = None
    emsp_party_id: str | None = None
