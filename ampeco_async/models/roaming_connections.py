"""Models of roaming_connections.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import RoamingProtocol


@model
class RoamingConnection(Model):
    """A link to a roaming hub or partner over OCPI or OICP."""

    id: int
    protocol: RoamingProtocol | str | None = None
    endpoint: str | None = None
    """URL of the other side."""
    ocpi: RoamingConnectionOcpi | None = None
    last_updated_at: datetime | None = None
    dispute_period_length: int | None = None
    """How long CDRs can be disputed."""
    issuer: str | None = None
    prefer_realtime_authorization: bool | None = None
    """Ask the partner for every session rather than trust known tokens."""


@model
class RoamingConnectionOcpi(Model):
    """What an OCPI connection needs."""

    token: str | None = None
    """Treat it as a secret."""
