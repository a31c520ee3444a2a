"""Models of ocpi_logs.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import Model, model


@model
class OcpiLogEntry(Model):
    """A request over OCPI between the platform and a roaming partner, and the answer."""

    id: int
    created_at: datetime | None = None
    """UTC."""
    direction: str | None = None
    """Which side sent the request."""
    error_type: str | None = None
    evse_id: int | None = None
    http_status_code: str | None = None
    location_id: int | None = None
    method: str | None = None
    """HTTP method."""
    module: str | None = None
    """OCPI module, such as sessions or tokens."""
    ocpi_status: str | None = None
    """Status code of OCPI in the answer, beside the HTTP status."""
    request_body: Any = None
    request_url: str | None = None
    response_body: Any = None
    roaming_connection_id: int | None = None
    session_id: int | None = None
