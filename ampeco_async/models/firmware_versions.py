"""Models of firmware_versions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import Model, model


class FirmwareVersionInclude(StrEnum):
    """Parts that a firmware version carries only when asked for; more values may come."""

    MODELS = "models"


@model
class FirmwareVersion(Model):
    """A firmware file on record, with the models that it is for."""

    id: int
    firmware_version: str | None = None
    details: str | None = None
    charge_point_vendor_id: int | None = None
    file_url: str | None = None
    """Where charge points download it from."""
    signing_certificate: str | None = None
    """PEM certificate that the signature is checked with."""
    signature: str | None = None
    """Base64 signature of the file, for OCPP's signed update."""
    models: list[int] | None = None
    """Charge point models; come with the include ``models``."""
    created_at: datetime | None = None
    updated_at: datetime | None = None
