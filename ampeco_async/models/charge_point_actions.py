"""Models of charge_point_actions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import OcppConfigurationKey


class CertificateType(StrEnum):
    """Kind of certificate: of the charge point, of V2G (ISO 15118), of a root; more values may come."""

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2G_CERTIFICATE = "V2GCertificate"
    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
    V2G_CERTIFICATE_CHAIN = "V2GCertificateChain"


class ChargePointChangeAvailabilityType(StrEnum):
    """Whether new sessions are possible; more values may come."""

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"


class DataTransferStatus(StrEnum):
    """What a charge point makes of a DataTransfer message; more values may come."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"


class DownloadProtocol(StrEnum):
    """Protocol by which the charge point downloads; more values may come."""

    HTTP = "http"
    HTTPS = "https"


class ResetType(StrEnum):
    """How a charge point reboots: at once (hard) or in order (soft); more values may come."""

    HARD = "hard"
    SOFT = "soft"


class SecurityLogType(StrEnum):
    """Kind of log to upload; more values may come."""

    SECURITY_LOG = "SecurityLog"


@model
class ActionResult(Model):
    """Whether an action was accepted; what comes of it shows later."""

    success: bool | None = None


@model
class CertificateAction(Model):
    """Which kind of certificate on the charge point to act on."""

    certificate_type: CertificateType | str


@model
class ChargePointChangeAvailability(Model):
    """Takes a charge point or one of its EVSEs out of use, or puts it back (OCPP)."""

    evse_network_id: int = UNSET
    """OCPP id of the EVSE (connector in OCPP 1.6); left out for the whole charge point."""
    type: ChargePointChangeAvailabilityType | str


@model
class ChargePointChangeOwner(Model):
    """Who the charge point belongs to from now on."""

    user_id: int | None = UNSET
    """Null for nobody."""


@model
class ChargePointChangeSharingCode(Model):
    """The code by which the charge point can be shared from now on."""

    sharing_code: str = UNSET


@model
class ChargePointClearChargingProfile(Model):
    """Which charging profiles to remove; what is left out does not narrow the choice."""

    id: int = UNSET
    """Id of one profile."""
    evse_network_id: str = UNSET
    """OCPP id of the EVSE (connector in OCPP 1.6)."""
    charging_profile_purpose: str = UNSET
    stack_level: float = UNSET
    """Only profiles of this precedence."""


@model
class ChargePointDisconnect(Model):
    """Why the OCPP connection is closed."""

    reason: str


@model
class ChargePointGetDiagnostics(Model):
    """Where to upload diagnostics, and from which span of time."""

    location: str
    """URL of the folder to upload to."""
    start: datetime = UNSET
    """UTC."""
    stop: datetime = UNSET
    """UTC."""


@model
class ChargePointGetDiagnosticsResult(Model):
    """Whether the upload was accepted, and the file to expect."""

    success: bool | None = None
    request_id: int | None = None
    file_name: str | None = None


@model
class ChargePointGetSecurityLog(Model):
    """Where to upload the security log, and from which span of time."""

    url: str
    """URL to upload to."""
    reason: str
    retries: int = UNSET
    """How often to try again, 0 to 10."""
    interval: int = UNSET
    """Time between tries, in s."""
    start_time: str = UNSET
    """YYYY-MM-DD HH:MM:SS."""
    stop_time: str = UNSET
    """YYYY-MM-DD HH:MM:SS."""


@model
class ChargePointGetSecurityLogResult(Model):
    """The security log that was asked for, and how far it has come."""

    id: int
    status: str | None = None
    file_name: str | None = wire("file_name", default=None)
    """Name of the file to expect."""
    log_type: SecurityLogType | str | None = None
    charge_point_id: int | None = None


@model
class ChargePointMoveEvsesToSatellite(Model):
    """Which EVSEs move to which satellite charge point."""

    satellite_charge_point_id: int
    evse_ids: list[int]


@model
class ChargePointReserve(Model):
    """For whom to reserve the EVSE."""

    user_id: int
    reason: str = UNSET


@model
class ChargePointReserveResult(Model):
    """Whether the reservation was accepted, and its id."""

    success: bool | None = None
    reservation_id: int | None = None


@model
class ChargePointSendDataTransfer(Model):
    """A message of a vendor's own kind, sent over OCPP DataTransfer."""

    vendor_id: str
    """Tells whose messages they are, such as a reversed domain name."""
    message_id: str | None = UNSET
    """Kind of message within those of the vendor."""
    data: str | None = UNSET
    """Anything, as text."""


@model
class ChargePointSendDataTransferResult(Model):
    """What the charge point answered to DataTransfer."""

    status: DataTransferStatus | str | None = None
    data: str | None = None


@model
class ChargePointSetConfiguration(Model):
    """A value to write; a charge point that refuses it makes the call fail with 406."""

    value: str
    """As text, whatever its type is in OCPP."""
    name: str
    """Key in OCPP 1.6, variable in OCPP 2.0.1."""
    instance: str = UNSET
    """Which one, where the component comes several times."""
    component_name: str = UNSET
    """OCPP 2.0.1 component that the variable belongs to."""
    evse_id: int = UNSET
    """OCPP id of the EVSE, where the component belongs to one."""


@model
class ChargePointSetSecurityProfile(Model):
    """The OCPP security profile to raise the charge point to."""

    set_security_profile: int
    reason: str


@model
class ChargePointStop(Model):
    """How to stop the session."""

    force: bool = UNSET
    """-"""


@model
class ChargePointSyncCertificates(Model):
    """Which kind of certificates to ask the charge point for."""

    certificate_type: CertificateType | str | None = UNSET
    """Null for all kinds."""


@model
class ChargePointSyncConfiguration(Model):
    """Which configuration keys to ask the charge point for."""

    keys: list[OcppConfigurationKey | str] = UNSET
    """Keys of OCPP 1.6, or a vendor's own."""


@model
class ChargePointSyncConfigurationResult(Model):
    """Whether the charge point was asked; the values come later."""

    success: bool | None = None
    request_id: int | None = None
    """The notification with the result has it too."""


@model
class ChargePointUpdateFirmware(Model):
    """Which firmware to install, from where and when."""

    url: str = UNSET
    """Where to download from, instead of a firmware version on file."""
    firmware_version_id: int = UNSET
    """Firmware version on file; see firmware versions."""
    retrieve_after: datetime = UNSET
    """Not before, UTC."""
    retries: int = UNSET
    """How often to try again, 0 to 10."""
    interval: int = UNSET
    """Time between tries, in s."""
    signed: bool
    """Use OCPP's signed update; needs certificate and signature."""
    signing_certificate: str = UNSET
    """PEM certificate that the signature is checked with."""
    signature: str = UNSET
    """Base64 signature of the firmware file."""
    download_url_protocol: DownloadProtocol | str = UNSET
