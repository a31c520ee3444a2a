"""Models of parking_spaces.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import EnabledStatus


class ParkingSpaceInclude(StrEnum):
    """Parts that a parking space carries only when asked for."""

    EVSES = "evses"


class ParkingSpaceOccupancyStatus(StrEnum):
    """Parking space occupancy status; more values may come."""

    AVAILABLE = "available"
    OCCUPIED = "occupied"
    UNKNOWN = "unknown"


@model
class ParkingSpace(Model):
    id: int
    label: str | None = None
    location_id: int | None = None
    external_id: str | None = None
    status: EnabledStatus | str | None = None
    occupancy_status: ParkingSpaceOccupancyStatus | str | None = None
    disabilities_accessible: bool | None = None
    evses: list[int] | None = None
    last_updated_at: datetime | None = None


@model
class ParkingSpaceCreate(Model):
    """What creates a parking space."""

    label: str
    location_id: int
    external_id: str = UNSET
    status: EnabledStatus | str = UNSET
    occupancy_status: ParkingSpaceOccupancyStatus | str = UNSET
    disabilities_accessible: bool = UNSET
    evses: list[int] = UNSET


@model
class ParkingSpaceUpdateOccupancyStatus(Model):
    status: ParkingSpaceOccupancyStatus | str
