"""Models of bookings.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import Reference


class BookingAccessMethod(StrEnum):
    """What gets drivers into a location; more values may come."""

    OPEN = "OPEN"
    TOKEN = "TOKEN"
    LICENSE_PLATE = "LICENSE_PLATE"
    ACCESS_CODE = "ACCESS_CODE"
    INTERCOM = "INTERCOM"
    PARKING_TICKET = "PARKING_TICKET"


class BookingInclude(StrEnum):
    """Parts that a booking carries only when asked for; more values may come."""

    BOOKED_EVSES = "bookedEvses"


class BookingStatus(StrEnum):
    """How far a booking has come; more values may come."""

    ACCEPTED = "accepted"
    RESERVED = "reserved"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"
    FAILED = "failed"


@model
class Booking(Model):
    """A booked span of time at a location, on one or more EVSEs."""

    id: int
    user_id: int | None = None
    authorized_tokens: list[BookingAuthorizedToken] | None = None
    """Tokens that may charge in the booked time."""
    location_id: int | None = None
    start_at: datetime | None = None
    """UTC."""
    end_at: datetime | None = None
    """UTC."""
    status: BookingStatus | str | None = None
    session_id: int | None = None
    """Session that came of it."""
    access_methods: list[BookingAccessMethod | str] | None = None
    """What gets drivers in."""
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    booked_evses: list[Reference] | None = None
    """Comes with the include ``bookedEvses``."""


@model
class BookingAuthorizedToken(Model):
    """A token that may charge in a booked span of time, as OCPI has it."""

    id: int
    uid: str | None = None
    """As a charge point reads it."""
    type: str | None = None
    contract_id: str | None = None
    """EMAID or other id of the contract behind the token."""
    emsp_country_code: str | None = None
    """ISO 3166-1 alpha-2 code of the EMSP's country."""
    emsp_party_id: str | None = None
    """Id of the EMSP within its country."""
