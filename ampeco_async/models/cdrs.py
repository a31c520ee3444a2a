"""Models of cdrs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import Model, OpenObject, model, wire


class CdrDeliveryResponse(StrEnum):
    """CDR delivery response; more values may come."""

    SUCCESS = "success"
    FAIL = "fail"


class CdrInclude(StrEnum):
    """Parts that a CDR or session carries only when asked for; more values may come."""

    EXTERNAL_APP_DATA = "externalAppData"


class CdrMeteringStatus(StrEnum):
    """When a signed meter value was read: at the start, on the way, at the end; more values may come."""

    START = "Start"
    PROGRESS = "Progress"
    END = "End"


class CdrOcpiVersion(StrEnum):
    """Version of OCPI that the record follows; more values may come."""

    OCPI_2_1_1 = "2.1.1"
    OCPI_2_2 = "2.2"


class CdrOicpVersion(StrEnum):
    """Version of OICP that the record follows; more values may come."""

    OICP_2_2 = "2.2"
    OICP_2_3 = "2.3"


class CdrProtocolType(StrEnum):
    """Protocol by which the record is exchanged; more values may come."""

    OCPI = "OCPI"
    HUBJECT = "Hubject"


@model
class Cdr(Model):
    """A charge detail record: the bill of a session between CPO and EMSP in roaming."""

    id: int
    operator_id: int | None = None
    platform_id: int | None = None
    """Roaming platform that it is exchanged over."""
    protocol_type: CdrProtocolType | str | None = None
    session_id: str | None = None
    """Id of the session in roaming."""
    received_at: datetime | None = None
    """When it came in, UTC."""
    start_time: datetime | None = None
    """UTC."""
    end_time: datetime | None = None
    """UTC."""
    ocpi_data: CdrOcpiData | None = None
    oicp_data: CdrOicpData | None = None
    roaming_id: str | None = None
    """Id in roaming."""
    credit: bool | None = None
    """It takes back an earlier CDR."""
    is_local: bool | None = None
    last_updated_at: datetime | None = None
    sent_at: datetime | None = None
    """When it went out, UTC."""
    delivery_response: CdrDeliveryResponse | str | None = None
    external_app_data: OpenObject | None = None
    """Data of your own; comes with the include ``externalAppData``."""


@model
class CdrCalibrationLawVerificationInfo(Model):
    """How to check signed meter values after German calibration law (OICP)."""

    calibration_law_certificate_id: str | None = None
    public_key: str | None = None
    metering_signature_url: str | None = None
    metering_signature_encoding_format: str | None = None
    signed_metering_values_verification_instruction: str | None = None


@model
class CdrHashedPin(Model):
    """A PIN that stands in the record only as a hash (OICP)."""

    value: str | None = None
    function: str | None = None
    """Hash function."""
    legacy_hashed_data: CdrLegacyHashedData | None = None
    pin: str | None = None


@model
class CdrIdentification(Model):
    """How the driver was identified; one of the members is there (OICP)."""

    plug_and_charge_identification: CdrRemoteIdentification | None = None
    qr_code_identification: CdrQrCodeIdentification | None = None
    rfid_identification: CdrRfidIdentification | None = None
    rfid_mifare_family_identification: CdrRfidMifareFamilyIdentification | None = None
    remote_identification: CdrRemoteIdentification | None = None


@model
class CdrLegacyHashedData(Model):
    """An older, salted hash of a PIN (OICP)."""

    function: str | None = None
    salt: str | None = None
    value: str | None = None


@model
class CdrOcpiData(Model):
    """The record as OCPI exchanges it."""

    version: CdrOcpiVersion | str | None = None
    signed_data: OpenObject | None = None
    """Signed meter values, as in OCPI."""
    cdr_token: OpenObject | None = None
    """Token as in OCPI; OCPI 2.2 only."""
    auth_method: str | None = None
    """How OCPI says that the driver was authorized."""
    authorization_reference: str | None = None
    """Reference that OCPI gives to the authorization."""
    cdr_location: OpenObject | None = None
    """Location as in OCPI."""
    charging_periods: list[OpenObject] | None = None
    """As in OCPI."""
    currency: str | None = None
    """ISO 4217 code."""
    total_cost: float | None = None
    """In ``currency``."""
    total_fixed_cost: float | None = None
    """Part of the cost that is charged once."""
    total_energy: float | None = None
    """kWh."""
    total_energy_cost: float | None = None
    """Part of the cost that is for energy."""
    total_time: float | None = None
    """Time of the session, in h."""
    total_time_cost: float | None = None
    """Part of the cost that is for time."""
    total_parking_time: float | None = None
    """Time without charging, in h."""
    total_parking_cost: float | None = None
    """Part of the cost that is for time without charging."""
    invoice_reference_id: str | None = None
    """Invoice that the record goes into."""


@model
class CdrOicpData(Model):
    """The record as OICP (Hubject) exchanges it."""

    session_id: str | None = None
    version: CdrOicpVersion | str | None = None
    cpo_partner_session_id: str | None = None
    """Id of the session at the CPO."""
    emp_partner_session_id: str | None = None
    """Id of the session at the EMP, the EMSP of OICP."""
    partner_product_id: str | None = None
    """Product (tariff) of the session, as OICP names it."""
    evse_id: str | None = None
    """EVSE id after ISO 15118, such as NL*ABC*E123."""
    identification: CdrIdentification | None = None
    charging_start: datetime | None = None
    """UTC."""
    charging_end: datetime | None = None
    """UTC."""
    session_start: datetime | None = None
    """Plugged in from and until, UTC."""
    session_end: datetime | None = None
    """Plugged in from and until, UTC."""
    meter_value_start: float | None = None
    """kWh."""
    meter_value_end: float | None = None
    """kWh."""
    meter_value_in_between: str | None = None
    """Meter values read on the way, in kWh."""
    consumed_energy: float | None = None
    """kWh."""
    signed_metering_values: list[CdrSignedMeteringValue] | None = None
    """Signed meter values."""
    metering_signature: str | None = None
    calibration_law_verification_info: CdrCalibrationLawVerificationInfo | None = None
    hub_operator_id: str | None = None
    """Id of the hub on the side of the CPO."""
    hub_provider_id: str | None = None
    """Id of the hub on the side of the EMSP."""
    operator_id: str | None = None
    """Id of the CPO at Hubject."""


@model
class CdrQrCodeIdentification(Model):
    """A driver who scanned a code and gave contract id and PIN (OICP)."""

    evco_id: str | None = wire("evcoID", default=None)
    """EMAID: id of the contract."""
    hashed_pin: CdrHashedPin | None = None
    pin: str | None = None


@model
class CdrRemoteIdentification(Model):
    """A driver who was identified by the contract id alone (OICP)."""

    evco_id: str | None = None
    """EMAID: id of the contract."""


@model
class CdrRfidIdentification(Model):
    """A driver who showed an RFID card (OICP)."""

    uid: str | None = None
    evco_id: str | None = None
    """EMAID: id of the contract."""
    rfid: str | None = None
    printed_number: str | None = None
    """Number printed on the card."""
    expiry_date: datetime | None = None


@model
class CdrRfidMifareFamilyIdentification(Model):
    """A driver who showed a Mifare card, known by its uid (OICP)."""

    uid: str | None = None


@model
class CdrSignedMeteringValue(Model):
    """A meter value with the meter's signature (OICP)."""

    signed_metering_value: str | None = None
    metering_status: CdrMeteringStatus | str | None = None
