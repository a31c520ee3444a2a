"""Models of admins.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from typing import Any

from ampeco_async.codec import Model, model


@model
class Admin(Model):
    id: int
    email: str | None = None
    external_sso_id: int | None = None
    installation_and_maintenance_company_id: int | None = None
    name: str | None = None
    operator_id: int | None = None
    partner_id: int | None = None
    permissions: Any = None
    role_id: int | None = None
    sub_operator_id: int | None = None
