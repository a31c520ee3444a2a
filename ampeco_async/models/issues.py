"""Models of issues.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import Any

from ampeco_async._codec import UNSET, Model, model


@model
class Issue(Model):
    """Something to be mended, tracked by the operator's staff."""

    id: int
    assignee_admin_id: int | None = None
    """Who takes care of it."""
    category: Any = None
    created_at: datetime | None = None
    description: str | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    key_resource: ResourceReference | None = None
    operator_id: int | None = None
    partner_id: int | None = None
    priority: float | None = None
    resolution_details: Any = None
    severity: str | None = None
    status: str | None = None
    title: str | None = None
    updated_at: datetime | None = None
    workflow_state: str | None = None


@model
class IssueCreate(Model):
    """What creates an issue."""

    assignee_admin_id: int = UNSET
    """Who takes care of it."""
    category: Any
    description: str
    external_id: str = UNSET
    """Id in a system of your own."""
    key_resource: ResourceReference = UNSET
    operator_id: int = UNSET
    priority: float
    severity: str
    status: str = UNSET
    title: str


@model
class IssueUpdate(Model):
    """What changes about an issue; what is left out stays as it is."""

    assignee_admin_id: int = UNSET
    """Who takes care of it."""
    category: Any = UNSET
    description: str = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""
    priority: float = UNSET
    resolution_details: Any = UNSET
    severity: str = UNSET
    status: str = UNSET
    title: str = UNSET


@model
class ResourceReference(Model):
    """An item with its kind and its id alone."""

    id: int | None
    resource_type: str | None
