"""Models of vehicles.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import UNSET, Model, model


@model
class Vehicle(Model):
    """A vehicle that charges, such as one of a fleet."""

    id: int
    created_at: datetime | None = None
    label: str | None = None
    license_plate: str | None = None
    operator_id: int | None = None
    partner_id: int | None = None
    pc_id: str | None = None
    """Provisioning certificate id (PCID) for Plug and Charge, ISO 15118."""
    updated_at: datetime | None = None
    usage_type: str | None = None
    vin: str | None = None
    """Vehicle identification number."""


@model
class VehicleCreate(Model):
    """What creates a vehicle."""

    label: str
    license_plate: str = UNSET
    operator_id: int = UNSET
    partner_id: int = UNSET
    pc_id: str = UNSET
    """Provisioning certificate id (PCID) for Plug and Charge, ISO 15118."""
    usage_type: str = UNSET
    user_ids: list[int] = UNSET
    """Users who drive it."""
    vin: str = UNSET
    """Vehicle identification number."""


@model
class VehicleTelemetryReading(Model):
    """A state of the odometer at a moment."""

    id: int
    created_at: datetime | None = None
    odometer_km: float | None = None
    """km."""
    source: Any = None
    submitted_at: datetime | None = None
    """UTC."""
    submitted_by_user_id: int | None = None
    vehicle_id: int | None = None


@model
class VehicleTelemetryReadingCreate(Model):
    """What creates a vehicle telemetry reading."""

    odometer_km: float = UNSET
    """km."""
    submitted_at: datetime = UNSET
    """UTC."""
    submitted_by_user_id: int = UNSET


@model
class VehicleUpdate(Model):
    """What changes about a vehicle; what is left out stays as it is."""

    label: str = UNSET
    license_plate: str = UNSET
    partner_id: int = UNSET
    pc_id: str = UNSET
    """Provisioning certificate id (PCID) for Plug and Charge, ISO 15118."""
    usage_type: str = UNSET
    user_ids: list[int] = UNSET
    """Users who drive it."""
    vin: str = UNSET
    """Vehicle identification number."""


@model
class VehicleUsersWrite(Model):
    """The users who drive a vehicle."""

    user_ids: list[int]
