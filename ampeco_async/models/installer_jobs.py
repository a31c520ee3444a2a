"""Models of installer_jobs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async.codec import UNSET, Model, model


class InstallerJobInclude(StrEnum):
    """Parts that an installer job carries only when asked for."""

    CHARGE_POINTS = "chargePoints"


class InstallerJobStatus(StrEnum):
    """Installer job status; more values may come."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"


@model
class InstallerJob(Model):
    id: int
    status: InstallerJobStatus | str | None = None
    installation_and_maintenance_company_id: int | None = None
    location_id: int | None = None
    installer_admin_id: int | None = None
    pin: str | None = None
    description: str | None = None
    outcome_details: str | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    charge_points: list[InstallerJobChargePoint] | None = None


@model
class InstallerJobAssignChargePoints(Model):
    charge_point_ids: list[int] = UNSET
    charging_zone_id: int = UNSET
    location_id: int = UNSET


@model
class InstallerJobChangeStatus(Model):
    status: InstallerJobStatus | str
    outcome_details: str = UNSET


@model
class InstallerJobChargePoint(Model):
    id: int


@model
class InstallerJobCreate(Model):
    """What creates an installer job."""

    installation_and_maintenance_company_id: int
    installer_admin_id: int = UNSET
    pin: str = UNSET
    description: str


@model
class InstallerJobUpdate(Model):
    """What changes about an installer job; what is left out stays as it is."""

    installer_admin_id: int = UNSET
    pin: str = UNSET
    description: str = UNSET
