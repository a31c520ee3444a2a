"""Models of communication_logs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import Model, model


@model
class CommunicationLog(Model):
    """A message between the platform and a charge point, and the answer to it."""

    id: int
    charge_point_id: int | None = None
    command: str | None = None
    """OCPP message, such as BootNotification."""
    command_parameters: Any = None
    """What the message carries."""
    communication_error: Any = None
    created_at: datetime | None = None
    """UTC."""
    direction: str | None = None
    """Which side sent it."""
    evse_id: int | None = None
    location_id: int | None = None
    response_body: Any = None
    session_id: int | None = None
