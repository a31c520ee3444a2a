"""Models of user_groups.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import UNSET, Model, model


@model
class UserGroup(Model):
    id: int
    name: str | None = None
    partner_id: int | None = None
    description: str | None = None
    external_id: str | None = None
    last_updated_at: datetime | None = None


@model
class UserGroupCreate(Model):
    """What creates a user group."""

    name: str
    partner_id: int | None = UNSET
    description: str | None = UNSET
    external_id: str | None = UNSET
