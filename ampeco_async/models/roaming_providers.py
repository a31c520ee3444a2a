"""Models of roaming_providers.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import UNSET, Model, model


@model
class RoamingProvider(Model):
    id: int
    role: str | None = None
    hubject_id: str | None = None
    business_name: str | None = None
    platform_id: int | None = None
    partner_id: int | None = None
    country_code: str | None = None
    party_id: str | None = None
    last_updated_at: datetime | None = None


@model
class RoamingProviderCreate(Model):
    """What creates a roaming provider."""

    business_name: str | None = UNSET
    platform_id: int
    partner_id: int | None = UNSET
    hubject_id: str | None = UNSET
    country_code: str | None = UNSET
    party_id: str = UNSET


@model
class RoamingProviderUpdate(Model):
    """What changes about a roaming provider; what is left out stays as it is."""

    business_name: str | None = UNSET
    platform_id: int = UNSET
    partner_id: int | None = UNSET
    hubject_id: str | None = UNSET
    country_code: str | None = UNSET
    party_id: str = UNSET
