"""Models of cdrs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async.codec import Model, OpenObject, model, wire


class CdrDeliveryResponse(StrEnum):
    """CDR delivery response; more values may come."""

    SUCCESS = "success"
    FAIL = "fail"


class CdrInclude(StrEnum):
    """Parts that a CDR carries only when asked for."""

    EXTERNAL_APP_DATA = "externalAppData"


class CdrMeteringStatus(StrEnum):
    """CDR metering status; more values may come."""

    START = "Start"
    PROGRESS = "Progress"
    END = "End"


class CdrOcpiVersion(StrEnum):
    """CDR OCPI version; more values may come."""

    VALUE_2_1_1 = "2.1.1"
    VALUE_2_2 = "2.2"


class CdrOicpVersion(StrEnum):
    """CDR OICP version; more values may come."""

    VALUE_2_2 = "2.2"
    VALUE_2_3 = "2.3"


class CdrProtocolType(StrEnum):
    """CDR protocol type; more values may come."""

    OCPI = "OCPI"
    HUBJECT = "Hubject"


@model
class Cdr(Model):
    """A charge detail record of roaming."""

    id: int
    operator_id: int | None = None
    platform_id: int | None = None
    protocol_type: CdrProtocolType | str | None = None
    session_id: str | None = None
    received_at: datetime | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    ocpi_data: CdrOcpiData | None = None
    oicp_data: CdrOicpData | None = None
    roaming_id: str | None = None
    credit: bool | None = None
    is_local: bool | None = None
    last_updated_at: datetime | None = None
    sent_at: datetime | None = None
    delivery_response: CdrDeliveryResponse | str | None = None
    external_app_data: OpenObject | None = None


@model
class CdrCalibrationLawVerificationInfo(Model):
    calibration_law_certificate_id: str | None = None
    public_key: str | None = None
    metering_signature_url: str | None = None
    metering_signature_encoding_format: str | None = None
    signed_metering_values_verification_instruction: str | None = None


@model
class CdrHashedPin(Model):
    value: str | None = None
    function: str | None = None
    legacy_hashed_data: CdrLegacyHashedData | None = None
    pin: str | None = None


@model
class CdrIdentification(Model):
    plug_and_charge_identification: CdrRemoteIdentification | None = None
    qr_code_identification: CdrQrCodeIdentification | None = None
    rfid_identification: CdrRfidIdentification | None = None
    rfid_mifare_family_identification: CdrRfidMifareFamilyIdentification | None = None
    remote_identification: CdrRemoteIdentification | None = None


@model
class CdrLegacyHashedData(Model):
    function: str | None = None
    salt: str | None = None
    value: str | None = None


@model
class CdrOcpiData(Model):
    version: CdrOcpiVersion | str | None = None
    signed_data: OpenObject | None = None
    cdr_token: OpenObject | None = None
    auth_method: str | None = None
    authorization_reference: str | None = None
    cdr_location: OpenObject | None = None
    charging_periods: list[OpenObject] | None = None
    currency: str | None = None
    """ISO 4217 code."""
    total_cost: float | None = None
    total_fixed_cost: float | None = None
    total_energy: float | None = None
    """kWh."""
    total_energy_cost: float | None = None
    total_time: float | None = None
    total_time_cost: float | None = None
    total_parking_time: float | None = None
    total_parking_cost: float | None = None
    invoice_reference_id: str | None = None


@model
class CdrOicpData(Model):
    session_id: str | None = None
    version: CdrOicpVersion | str | None = None
    cpo_partner_session_id: str | None = None
    emp_partner_session_id: str | None = None
    partner_product_id: str | None = None
    evse_id: str | None = None
    identification: CdrIdentification | None = None
    charging_start: datetime | None = None
    charging_end: datetime | None = None
    session_start: datetime | None = None
    session_end: datetime | None = None
    meter_value_start: float | None = None
    meter_value_end: float | None = None
    meter_value_in_between: str | None = None
    consumed_energy: float | None = None
    """kWh."""
    signed_metering_values: list[CdrSignedMeteringValue] | None = None
    metering_signature: str | None = None
    calibration_law_verification_info: CdrCalibrationLawVerificationInfo | None = None
    hub_operator_id: str | None = None
    hub_provider_id: str | None = None
    operator_id: str | None = None


@model
class CdrQrCodeIdentification(Model):
    evco_id: str | None = wire("evcoID", default=None)
    hashed_pin: CdrHashedPin | None = None
    pin: str | None = None


@model
class CdrRemoteIdentification(Model):
    evco_id: str | None = None


@model
class CdrRfidIdentification(Model):
    uid: str | None = None
    evco_id: str | None = None
    rfid: str | None = None
    printed_number: str | None = None
    expiry_date: datetime | None = None


@model
class CdrRfidMifareFamilyIdentification(Model):
    uid: str | None = None


@model
class CdrSignedMeteringValue(Model):
    signed_metering_value: str | None = None
    metering_status: CdrMeteringStatus | str | None = None
