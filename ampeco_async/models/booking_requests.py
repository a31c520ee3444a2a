"""Models of booking_requests.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from ampeco_async.codec import UNSET, Discriminator, Model, OpenObject, model

if TYPE_CHECKING:
    from ampeco_async.models.bookings import BookingAuthorizedToken
    from ampeco_async.models.common import ConnectorType, CurrentType


class BookingRequestStatus(StrEnum):
    """Booking request status; more values may come."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"


class BookingVehicleType(StrEnum):
    """Booking vehicle type; more values may come."""

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
    current_type: CurrentType | str | None = UNSET
    min_power: float | None = UNSET
    """kW."""
    max_power: float | None = UNSET
    """kW."""
    connector_type: ConnectorType | str | None = UNSET


@model
class BookingParkingSpaceCriteria(Model):
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
    type: Literal["cancel"] = "cancel"
    booking_id: int
    external_id: str = UNSET


@model
class BookingRequestCreateWrite(Model):
    type: Literal["create"] = "create"
    user_id: int
    location_id: int
    external_id: str = UNSET
    start_at: datetime
    end_at: datetime
    evse_id: int = UNSET
    evse_criteria: BookingEvseCriteria = UNSET
    parking_space_criteria: BookingParkingSpaceCriteria = UNSET
    authorized_token_ids: list[int] = UNSET


@model
class BookingRequestForCancel(Model):
    id: int
    type: Literal["cancel"] = "cancel"
    status: BookingRequestStatus | str | None = None
    rejection_reason: str | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    booking_id: int | None = None
    external_id: str | None = None


@model
class BookingRequestForCreate(Model):
    """What creates a booking request for."""

    id: int
    type: Literal["create"] = "create"
    status: BookingRequestStatus | str | None = None
    rejection_reason: str | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    user_id: int | None = None
    location_id: int | None = None
    external_id: str | None = None
    start_at: datetime | None = None
    end_at: datetime | None = None
    evse_id: int | None = None
    evse_criteria: BookingEvseCriteria | None = None
    parking_space_criteria: BookingParkingSpaceCriteria | None = None
    authorized_tokens: list[BookingAuthorizedToken] | None = None
    booking_id: int | None = None


@model
class BookingRequestForUpdate(Model):
    """What changes about a booking request for; what is left out stays as it is."""

    id: int
    type: Literal["update"] = "update"
    status: BookingRequestStatus | str | None = None
    rejection_reason: str | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    booking_id: int | None = None
    user_id: int | None = None
    external_id: str | None = None
    start_at: datetime | None = None
    end_at: datetime | None = None
    authorized_tokens: list[BookingAuthorizedToken] | None = None


@model
class BookingRequestUpdateWrite(Model):
    type: Literal["update"] = "update"
    booking_id: int
    user_id: int = UNSET
    external_id: str = UNSET
    start_at: datetime = UNSET
    end_at: datetime = UNSET
    authorized_token_ids: list[int] = UNSET


BookingRequest: TypeAlias = Annotated[
    "BookingRequestForCreate | BookingRequestForUpdate | BookingRequestForCancel | OpenObject",
    Discriminator(
        "type",
        {"create": "BookingRequestForCreate", "update": "BookingRequestForUpdate", "cancel": "BookingRequestForCancel"},
    ),
]


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
"""What creates a booking request."""
