"""Models of booking_requests.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from ampeco_async._codec import UNSET, Discriminator, Model, OpenObject, model

if TYPE_CHECKING:
    from ampeco_async.models.bookings import BookingAuthorizedToken
    from ampeco_async.models.common import ConnectorType, CurrentType


class BookingRequestStatus(StrEnum):
    """What became of a booking request; more values may come."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


class BookingVehicleType(StrEnum):
    """Kind of vehicle that a parking space must be fit for; more values may come."""

    TWO_AND_THREE_WHEEL_VEHICLES_AND_QUADRICYCLES = "two_and_three_wheel_vehicles_and_quadricycles"
    PASSENGER_VEHICLES = "passenger_vehicles"
    PASSENGER_VEHICLES_WITH_TRAILER = "passenger_vehicles_with_trailer"
    LIGHT_DUTY_VANS = "light_duty_vans"
    HEAVY_DUTY_TRACTOR_UNITS_WITHOUT_TRAILER = "heavy_duty_tractor_units_without_trailer"
    HEAVY_DUTY_TRUCKS_WITHOUT_ARTICULATION_POINT = "heavy_duty_trucks_without_articulation_point"
    HEAVY_DUTY_TRUCKS_WITH_TRAILER_ATTACHED = "heavy_duty_trucks_with_trailer_attached"
    BUSES_OR_MOTOR_COACHES = "buses_or_motor_coaches"


@model
class BookingEvseCriteria(Model):
    """What an EVSE must offer to be booked."""

    current_type: CurrentType | str | None = UNSET
    min_power: float | None = UNSET
    """Power that it must have at least, in kW."""
    max_power: float | None = UNSET
    """Power that it may have at most, in kW."""
    connector_type: ConnectorType | str | None = UNSET


@model
class BookingParkingSpaceCriteria(Model):
    """What the parking space must be fit for: size, weight, kind of vehicle, cargo."""

    vehicle_weight_kg: int | None = UNSET
    vehicle_height_cm: int | None = UNSET
    """cm."""
    vehicle_length_cm: int | None = UNSET
    """cm."""
    vehicle_width_cm: int | None = UNSET
    """cm."""
    vehicle_type: BookingVehicleType | str | None = UNSET
    drive_through_required: bool | None = UNSET
    refrigeration_outlet_required: bool | None = UNSET
    dangerous_goods_allowed: bool | None = UNSET


@model
class BookingRequestCancelWrite(Model):
    """Asks to cancel a booking."""

    type: Literal["cancel"] = "cancel"
    booking_id: int
    """Booking that it is about."""
    external_id: str = UNSET


@model
class BookingRequestCreateWrite(Model):
    """Asks for a booking, of a certain EVSE or of any that meets the criteria."""

    type: Literal["create"] = "create"
    user_id: int
    location_id: int
    external_id: str = UNSET
    start_at: datetime
    """UTC."""
    end_at: datetime
    """UTC."""
    evse_id: int = UNSET
    """Certain EVSE to book, instead of criteria."""
    evse_criteria: BookingEvseCriteria = UNSET
    parking_space_criteria: BookingParkingSpaceCriteria = UNSET
    authorized_token_ids: list[int] = UNSET
    """Tokens that may charge in the booked time."""


@model
class BookingRequestForCancel(Model):
    """A request to cancel a booking, and what became of it."""

    id: int
    type: Literal["cancel"] = "cancel"
    status: BookingRequestStatus | str | None = None
    rejection_reason: str | None = None
    """Only where it was rejected."""
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    booking_id: int | None = None
    """Booking that it is about."""
    external_id: str | None = None


@model
class BookingRequestForCreate(Model):
    """A request for a booking, and what became of it."""

    id: int
    type: Literal["create"] = "create"
    status: BookingRequestStatus | str | None = None
    rejection_reason: str | None = None
    """Only where it was rejected."""
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    user_id: int | None = None
    location_id: int | None = None
    external_id: str | None = None
    start_at: datetime | None = None
    """UTC."""
    end_at: datetime | None = None
    """UTC."""
    evse_id: int | None = None
    """Certain EVSE to book, instead of criteria."""
    evse_criteria: BookingEvseCriteria | None = None
    parking_space_criteria: BookingParkingSpaceCriteria | None = None
    authorized_tokens: list[BookingAuthorizedToken] | None = None
    """Tokens that may charge in the booked time."""
    booking_id: int | None = None
    """Booking that it is about."""


@model
class BookingRequestForUpdate(Model):
    """A request to change a booking, and what became of it."""

    id: int
    type: Literal["update"] = "update"
    status: BookingRequestStatus | str | None = None
    rejection_reason: str | None = None
    """Only where it was rejected."""
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    booking_id: int | None = None
    """Booking that it is about."""
    user_id: int | None = None
    external_id: str | None = None
    start_at: datetime | None = None
    """UTC."""
    end_at: datetime | None = None
    """UTC."""
    authorized_tokens: list[BookingAuthorizedToken] | None = None
    """Tokens that may charge in the booked time."""


@model
class BookingRequestUpdateWrite(Model):
    """Asks to change a booking."""

    type: Literal["update"] = "update"
    booking_id: int
    """Booking that it is about."""
    user_id: int = UNSET
    external_id: str = UNSET
    start_at: datetime = UNSET
    """UTC."""
    end_at: datetime = UNSET
    """UTC."""
    authorized_token_ids: list[int] = UNSET
    """Tokens that may charge in the booked time."""


BookingRequest: TypeAlias = Annotated[
    "BookingRequestForCreate | BookingRequestForUpdate | BookingRequestForCancel | OpenObject",
    Discriminator(
        "type",
        {"create": "BookingRequestForCreate", "update": "BookingRequestForUpdate", "cancel": "BookingRequestForCancel"},
    ),
]
"""A request to create, change or cancel a booking; ``type`` says which."""


BookingRequestCreate: TypeAlias = Annotated[
    "BookingRequestCreateWrite | BookingRequestUpdateWrite | BookingRequestCancelWrite | OpenObject",
    Discriminator(
        "type",
        {
            "create": "BookingRequestCreateWrite",
            "update": "BookingRequestUpdateWrite",
            "cancel": "BookingRequestCancelWrite",
        },
    ),
]
"""Asks to create, change or cancel a booking; ``type`` says which."""
