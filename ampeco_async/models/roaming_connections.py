"""Models of roaming_connections.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async.codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import RoamingProtocol


@model
class RoamingConnection(Model):
    id: int
    protocol: RoamingProtocol | str | None = None
    endpoint: str | None = None
    ocpi: RoamingConnectionOcpi | None = None
    last_updated_at: datetime | None = None
    dispute_period_length: int | None = None
    issuer: str | None = None
    prefer_realtime_authorization: bool | None = None


@model
class RoamingConnectionOcpi(Model):
    token: str | None = None
