"""Models of parking_spaces.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import EnabledStatus


class ParkingSpaceInclude(StrEnum):
    """Parts that a parking space carries only when asked for; more values may come."""

    EVSES = "evses"


class ParkingSpaceOccupancyStatus(StrEnum):
    """Whether a vehicle stands there; more values may come."""

    AVAILABLE = "available"
    OCCUPIED = "occupied"
    UNKNOWN = "unknown"


@model
class ParkingSpace(Model):
    """A parking space at a location, with the EVSEs that serve it."""

    id: int
    label: str | None = None
    """What drivers read on site."""
    location_id: int | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    status: EnabledStatus | str | None = None
    occupancy_status: ParkingSpaceOccupancyStatus | str | None = None
    disabilities_accessible: bool | None = None
    evses: list[int] | None = None
    """Ids; on reading they come with the include ``evses``."""
    last_updated_at: datetime | None = None


@model
class ParkingSpaceCreate(Model):
    """What creates a parking space."""

    label: str
    """What drivers read on site."""
    location_id: int
    external_id: str = UNSET
    """Id in a system of your own."""
    status: EnabledStatus | str = UNSET
    occupancy_status: ParkingSpaceOccupancyStatus | str = UNSET
    disabilities_accessible: bool = UNSET
    evses: list[int] = UNSET
    """Ids; on reading they come with the include ``evses``."""


@model
class ParkingSpaceUpdateOccupancyStatus(Model):
    """Whether a vehicle stands there now."""

    status: ParkingSpaceOccupancyStatus | str
