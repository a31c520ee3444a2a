"""Models of user_devices.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import Model, model


@model
class UserDevice(Model):
    """A phone or other device on which a user has the driver app."""

    id: int
    app_build: str | None = None
    app_version: str | None = None
    created_at: datetime | None = None
    device: Any = None
    device_identifier: str | None = None
    """Id by which the app recognises the device."""
    internal_app_version: Any = None
    manufacturer: str | None = None
    model: str | None = None
    operator_id: int | None = None
    platform: str | None = None
    push_enabled: bool | None = None
    updated_at: datetime | None = None
    user_id: int | None = None
