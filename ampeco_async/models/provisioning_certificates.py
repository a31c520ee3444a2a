"""Models of provisioning_certificates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.id_tags import IdTagType


class ProvisioningCertificateStatus(StrEnum):
    """Whether an id tag of the vehicle may be used; more values may come."""

    ACTIVE = "active"
    DISABLED = "disabled"
    SUSPENDED = "suspended"


class ProvisioningCertificateVehicleType(StrEnum):
    """Whether the vehicle is a company's or private; more values may come."""

    COMPANY = "company"
    PRIVATE = "private"


@model
class IssueEmaid(Model):
    """How sessions under the new EMAID are paid."""

    payment_method: str = UNSET


@model
class ProvisioningCertificate(Model):
    """A vehicle's provisioning certificate (ISO 15118), by which it gets a contract."""

    id: int
    pc_id: str | None = None
    """Provisioning certificate id (PCID) of the vehicle."""
    name: str | None = None
    vehicle_type: ProvisioningCertificateVehicleType | str | None = None
    user_id: int | None = None
    id_tags: list[ProvisioningCertificateIdTag] | None = None


@model
class ProvisioningCertificateCreate(Model):
    """What creates a provisioning certificate."""

    pc_id: str
    """Provisioning certificate id (PCID) of the vehicle."""
    name: str
    vehicle_type: ProvisioningCertificateVehicleType | str
    user_id: int
    id_tags: list[ProvisioningCertificateIdTag] = UNSET


@model
class ProvisioningCertificateIdTag(Model):
    """An EMAID or other id tag that the vehicle charges with."""

    id: int | None = UNSET
    type: IdTagType | str | None = UNSET
    name: str | None = UNSET
    payment_method: str | None = UNSET
    """How its sessions are paid."""
    status: ProvisioningCertificateStatus | str | None = UNSET
    expire_at: datetime | None = UNSET
    """UTC."""


@model
class ProvisioningCertificateUpdate(Model):
    """What changes about a provisioning certificate; what is left out stays as it is."""

    pc_id: str = UNSET
    """Provisioning certificate id (PCID) of the vehicle."""
    name: str = UNSET
    vehicle_type: ProvisioningCertificateVehicleType | str = UNSET
    user_id: int = UNSET
    id_tags: list[ProvisioningCertificateIdTag] = UNSET
