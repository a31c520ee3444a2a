"""Models of downtime_period_notices.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.charge_point_downtime_periods import DowntimePeriodType


@model
class DowntimePeriodNotice(Model):
    """A reason for downtime that periods refer to."""

    id: int
    type: DowntimePeriodType | str | None = None
    notice: str | None = None
    description: str | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None


@model
class DowntimePeriodNoticeCreate(Model):
    """What creates a downtime period notice."""

    type: DowntimePeriodType | str
    notice: str
    description: str | None = UNSET


@model
class DowntimePeriodNoticeUpdate(Model):
    """What changes about a downtime period notice; what is left out stays as it is."""

    type: DowntimePeriodType | str = UNSET
    notice: str = UNSET
    description: str | None = UNSET
