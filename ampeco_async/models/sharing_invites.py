"""Models of sharing_invites.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model


@model
class SharingInvite(Model):
    """An invitation to a user to share somebody's charge point."""

    id: int
    charge_point_id: int | None = None
    created_at: datetime | None = None
    last_updated_at: datetime | None = None
    status: str | None = None
    user_id: int | None = None
