"""Models of firmware_versions.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async.codec import Model, model


class FirmwareVersionInclude(StrEnum):
    """Parts that a firmware version carries only when asked for."""

    MODELS = "models"


@model
class FirmwareVersion(Model):
    id: int
    firmware_version: str | None = None
    details: str | None = None
    charge_point_vendor_id: int | None = None
    file_url: str | None = None
    signing_certificate: str | None = None
    signature: str | None = None
    models: list[int] | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
