"""Models of charge_point_downtime_periods.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import DowntimeNetworkStatus
    from ampeco_async.models.evses import EvseHardwareStatus, EvseStatus


class DowntimePeriodEntryMode(StrEnum):
    """Downtime period entry mode; more values may come."""

    MANUAL = "manual"
    AUTOMATIC = "automatic"


class DowntimePeriodType(StrEnum):
    """Downtime period type; more values may come."""

    DOWNTIME = "downtime"
    EXEMPT = "exempt"


@model
class ChargePointDowntimePeriodCreate(Model):
    """What creates a charge point downtime period."""

    charge_point_id: int
    notice_id: int
    started_at: datetime
    ended_at: datetime


@model
class DowntimePeriod(Model):
    charge_point_id: int | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    id: int
    location_id: int | None = None
    entry_mode: DowntimePeriodEntryMode | str | None = None
    notice_id: int | None = None
    type: DowntimePeriodType | str | None = None
    statuses: DowntimePeriodStatuses | None = None
    evse_id: int | None = None


@model
class DowntimePeriodStatuses(Model):
    system: EvseStatus | str | None = None
    network: DowntimeNetworkStatus | str | None = None
    hardware: EvseHardwareStatus | str | None = None


@model
class DowntimePeriodUpdate(Model):
    """What changes about a downtime period; what is left out stays as it is."""

    notice_id: int | None = UNSET
    started_at: datetime = UNSET
    ended_at: datetime = UNSET
