"""Models of installation_and_maintenance_companies.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class MaintenanceCompany(Model):
    """A company that installs and maintains charge points."""

    id: int
    address: str | None = None
    business_name: str | None = None
    charge_point_ids: list[int] | None = None
    city: str | None = None
    company_name: str | None = None
    contact_person: str | None = None
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code."""
    created_at: datetime | None = None
    email: str | None = None
    external_id: str | None = None
    """Id in a system of your own."""
    integration_id: int | None = None
    last_updated_at: datetime | None = None
    operator_id: int | None = None
    phone: str | None = None
    post_code: str | None = None
    region: str | None = None


@model
class MaintenanceCompanyCreate(Model):
    """What creates an installation and maintenance company."""

    address: str = UNSET
    business_name: str = UNSET
    city: str = UNSET
    company_name: str = UNSET
    contact_person: str = UNSET
    country_code: str = UNSET
    """ISO 3166-1 alpha-2 code."""
    email: str = UNSET
    external_id: str = UNSET
    """Id in a system of your own."""
    integration_id: int = UNSET
    phone: str = UNSET
    post_code: str = UNSET
    region: str = UNSET
