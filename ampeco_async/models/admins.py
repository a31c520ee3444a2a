"""Models of admins.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from typing import Any

from ampeco_async._codec import Model, model


@model
class Admin(Model):
    """Somebody who can sign in to the back office."""

    id: int
    email: str | None = None
    external_sso_id: int | None = None
    """Id at a single sign-on provider."""
    installation_and_maintenance_company_id: int | None = None
    name: str | None = None
    operator_id: int | None = None
    partner_id: int | None = None
    """Partner that the admin works for."""
    permissions: Any = None
    """What the admin's role allows."""
    role_id: int | None = None
    sub_operator_id: int | None = None
