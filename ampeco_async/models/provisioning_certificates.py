"""Models of provisioning_certificates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.id_tags import IdTagType


class ProvisioningCertificateStatus(StrEnum):
    """Provisioning certificate status; more values may come."""

    ACTIVE = "active"
    DISABLED = "disabled"
    SUSPENDED = "suspended"


class ProvisioningCertificateVehicleType(StrEnum):
    """Provisioning certificate vehicle type; more values may come."""

    COMPANY = "company"
    PRIVATE = "private"


@model
class IssueEmaid(Model):
    payment_method: str = UNSET


@model
class ProvisioningCertificate(Model):
    id: int
    pc_id: str | None = None
    name: str | None = None
    vehicle_type: ProvisioningCertificateVehicleType | str | None = None
    user_id: int | None = None
    id_tags: list[ProvisioningCertificateIdTag] | None = None


@model
class ProvisioningCertificateCreate(Model):
    """What creates a provisioning certificate."""

    pc_id: str
    name: str
    vehicle_type: ProvisioningCertificateVehicleType | str
    user_id: int
    id_tags: list[ProvisioningCertificateIdTag] = UNSET


@model
class ProvisioningCertificateIdTag(Model):
    id: int | None = UNSET
    type: IdTagType | str | None = UNSET
    name: str | None = UNSET
    payment_method: str | None = UNSET
    status: ProvisioningCertificateStatus | str | None = UNSET
    expire_at: datetime | None = UNSET


@model
class ProvisioningCertificateUpdate(Model):
    """What changes about a provisioning certificate; what is left out stays as it is."""

    pc_id: str = UNSET
    name: str = UNSET
    vehicle_type: ProvisioningCertificateVehicleType | str = UNSET
    user_id: int = UNSET
    id_tags: list[ProvisioningCertificateIdTag] = UNSET
