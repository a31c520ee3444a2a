"""Models of user_groups.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class UserGroup(Model):
    """A group of users that tariffs and access rules can name."""

    id: int
    name: str | None = None
    partner_id: int | None = None
    """Partner that the group belongs to."""
    description: str | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    last_updated_at: datetime | None = None


@model
class UserGroupCreate(Model):
    """What creates a user group."""

    name: str
    partner_id: int | None = UNSET
    """Partner that the group belongs to."""
    description: str | None = UNSET
    external_id: str | None = UNSET
    """Id in a system of your own."""
