"""Models of charge_point_downtime_periods.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import DowntimeNetworkStatus
    from ampeco_async.models.evses import EvseHardwareStatus, EvseStatus


class DowntimePeriodEntryMode(StrEnum):
    """Whether the platform noticed it or somebody entered it; more values may come."""

    MANUAL = "manual"
    AUTOMATIC = "automatic"


class DowntimePeriodType(StrEnum):
    """Whether it counts against uptime; more values may come."""

    DOWNTIME = "downtime"
    EXEMPT = "exempt"


@model
class ChargePointDowntimePeriodCreate(Model):
    """A span of time in which a charge point was down, or is exempt from counting."""

    charge_point_id: int
    notice_id: int
    """Why it was down; see downtime period notices."""
    started_at: datetime
    """UTC."""
    ended_at: datetime
    """UTC; null while it lasts."""


@model
class DowntimePeriod(Model):
    """A span of time in which a charge point or EVSE was down; uptime is reckoned from these."""

    charge_point_id: int | None = None
    started_at: datetime | None = None
    """UTC."""
    ended_at: datetime | None = None
    """UTC; null while it lasts."""
    id: int
    location_id: int | None = None
    entry_mode: DowntimePeriodEntryMode | str | None = None
    notice_id: int | None = None
    """Why it was down; see downtime period notices."""
    type: DowntimePeriodType | str | None = None
    statuses: DowntimePeriodStatuses | None = None
    evse_id: int | None = None


@model
class DowntimePeriodStatuses(Model):
    """Statuses that go with the period: of the platform, the connection, the hardware."""

    system: EvseStatus | str | None = None
    network: DowntimeNetworkStatus | str | None = None
    hardware: EvseHardwareStatus | str | None = None


@model
class DowntimePeriodUpdate(Model):
    """What changes about a downtime period; what is left out stays as it is."""

    notice_id: int | None = UNSET
    """Why it was down; see downtime period notices."""
    started_at: datetime = UNSET
    """UTC."""
    ended_at: datetime = UNSET
    """UTC; null while it lasts."""
