"""Models of reservations.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import UNSET, Model, model


class ReservationStatus(StrEnum):
    """How a reservation stands; more values may come."""

    ACTIVE = "active"
    EXPIRED = "expired"
    CANCELED = "canceled"
    DONE = "done"


@model
class Reservation(Model):
    """An EVSE held for a driver for a while, over OCPP ReserveNow."""

    id: int
    charge_point_id: int | None = None
    evse_id: int | None = None
    status: ReservationStatus | str | None = None
    user_id: int | None = None
    reserved_at: datetime | None = None
    """UTC."""
    canceled_at: datetime | None = None
    """UTC; null unless it was canceled."""
    duration: int | None = None
    """min."""
    last_updated_at: datetime | None = None


@model
class ReservationCancel(Model):
    """Why a reservation is canceled."""

    force: bool = UNSET
    reason: str | None = UNSET
