"""Models of installer_jobs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import UNSET, Model, model


class InstallerJobInclude(StrEnum):
    """Parts that an installer job carries only when asked for; more values may come."""

    CHARGE_POINTS = "chargePoints"


class InstallerJobStatus(StrEnum):
    """How far a job has come; more values may come."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"


@model
class InstallerJob(Model):
    """A job that an installer does on charge points."""

    id: int
    status: InstallerJobStatus | str | None = None
    installation_and_maintenance_company_id: int | None = None
    location_id: int | None = None
    installer_admin_id: int | None = None
    """Installer who does it."""
    pin: str | None = None
    """Code of the job, at most 12 characters."""
    description: str | None = None
    outcome_details: str | None = None
    """What came of it, in words."""
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    charge_points: list[InstallerJobChargePoint] | None = None
    """Come with the include ``chargePoints``."""


@model
class InstallerJobAssignChargePoints(Model):
    """The charge points that a job is about, and where they stand."""

    charge_point_ids: list[int] = UNSET
    charging_zone_id: int = UNSET
    location_id: int = UNSET


@model
class InstallerJobChangeStatus(Model):
    """How far the job has come, and what came of it."""

    status: InstallerJobStatus | str
    outcome_details: str = UNSET
    """What came of it, in words."""


@model
class InstallerJobChargePoint(Model):
    """A charge point that a job is about."""

    id: int


@model
class InstallerJobCreate(Model):
    """What creates an installer job."""

    installation_and_maintenance_company_id: int
    installer_admin_id: int = UNSET
    """Installer who does it."""
    pin: str = UNSET
    """Code of the job, at most 12 characters."""
    description: str


@model
class InstallerJobUpdate(Model):
    """What changes about an installer job; what is left out stays as it is."""

    installer_admin_id: int = UNSET
    """Installer who does it."""
    pin: str = UNSET
    """Code of the job, at most 12 characters."""
    description: str = UNSET
