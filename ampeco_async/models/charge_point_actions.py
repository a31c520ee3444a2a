"""Models of charge_point_actions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import OcppConfigurationKey


class CertificateType(StrEnum):
    """Certificate type; more values may come."""

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2_G_CERTIFICATE = "V2GCertificate"
    V2_G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
    V2_G_CERTIFICATE_CHAIN = "V2GCertificateChain"


class ChargePointChangeAvailabilityType(StrEnum):
    """Charge point change availability type; more values may come."""

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class DataTransferStatus(StrEnum):
    """Data transfer status; more values may come."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"


class DownloadProtocol(StrEnum):
    """Download protocol; more values may come."""

    HTTP = "http"
    HTTPS = "https"


class ResetType(StrEnum):
    """Reset type; more values may come."""

    HARD = "hard"
    SOFT = "soft"


class SecurityLogType(StrEnum):
    """Security log type; more values may come."""

    SECURITY_LOG = "SecurityLog"


@model
class ActionResult(Model):
    """Whether an action was accepted."""

    success: bool | None = None


@model
class CertificateAction(Model):
    certificate_type: CertificateType | str


@model
class ChargePointChangeAvailability(Model):
    evse_network_id: int = UNSET
    type: ChargePointChangeAvailabilityType | str


@model
class ChargePointChangeOwner(Model):
    user_id: int | None = UNSET


@model
class ChargePointChangeSharingCode(Model):
    sharing_code: str = UNSET


@model
class ChargePointClearChargingProfile(Model):
    id: float = UNSET
    evse_network_id: str = UNSET
    charging_profile_purpose: str = UNSET
    stack_level: float = UNSET


@model
class ChargePointDisconnect(Model):
    reason: str


@model
class ChargePointGetDiagnostics(Model):
    location: str
    start: datetime = UNSET
    stop: datetime = UNSET


@model
class ChargePointGetDiagnosticsResult(Model):
    success: bool | None = None
    request_id: float | None = None
    file_name: str | None = None


@model
class ChargePointGetSecurityLog(Model):
    url: str
    reason: str
    retries: int = UNSET
    interval: int = UNSET
    """s."""
    start_time: str = UNSET
    """YYYY-MM-DD HH:MM:SS."""
    stop_time: str = UNSET
    """YYYY-MM-DD HH:MM:SS."""


@model
class ChargePointGetSecurityLogResult(Model):
    id: int
    status: str | None = None
    file_name: str | None = wire("file_name", default=None)
    log_type: SecurityLogType | str | None = None
    charge_point_id: int | None = None


@model
class ChargePointMoveEvsesToSatellite(Model):
    satellite_charge_point_id: int
    evse_ids: list[int]


@model
class ChargePointReserve(Model):
    user_id: int
    reason: str = UNSET


@model
class ChargePointReserveResult(Model):
    success: bool | None = None
    reservation_id: float | None = None


@model
class ChargePointSendDataTransfer(Model):
    vendor_id: str
    message_id: str | None = UNSET
    data: str | None = UNSET


@model
class ChargePointSendDataTransferResult(Model):
    status: DataTransferStatus | str | None = None
    data: str | None = None


@model
class ChargePointSetConfiguration(Model):
    value: str
    name: str
    instance: str = UNSET
    component_name: str = UNSET
    evse_id: int = UNSET


@model
class ChargePointSetSecurityProfile(Model):
    set_security_profile: int
    reason: str


@model
class ChargePointStop(Model):
    force: bool = UNSET


@model
class ChargePointSyncCertificates(Model):
    certificate_type: CertificateType | str | None = UNSET


@model
class ChargePointSyncConfiguration(Model):
    keys: list[OcppConfigurationKey | str] = UNSET


@model
class ChargePointSyncConfigurationResult(Model):
    success: bool | None = None
    request_id: float | None = None


@model
class ChargePointUpdateFirmware(Model):
    url: str = UNSET
    firmware_version_id: int = UNSET
    retrieve_after: datetime = UNSET
    retries: int = UNSET
    interval: int = UNSET
    """s."""
    signed: bool
    signing_certificate: str = UNSET
    signature: str = UNSET
    download_url_protocol: DownloadProtocol | str = UNSET
