"""Models of roaming_providers.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class RoamingProvider(Model):
    """An e-mobility service provider of roaming; roaming EMSPs replace it."""

    id: int
    role: str | None = None
    hubject_id: str | None = None
    """Id of the party at Hubject; null where it is not there."""
    business_name: str | None = None
    platform_id: int | None = None
    """Roaming platform that it comes over."""
    partner_id: int | None = None
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    party_id: str | None = None
    """Id of the party within its country (OCPI), three characters."""
    last_updated_at: datetime | None = None


@model
class RoamingProviderCreate(Model):
    """What creates a roaming provider."""

    business_name: str | None = UNSET
    platform_id: int
    """Roaming platform that it comes over."""
    partner_id: int | None = UNSET
    hubject_id: str | None = UNSET
    """Id of the party at Hubject; null where it is not there."""
    country_code: str | None = UNSET
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    party_id: str = UNSET
    """Id of the party within its country (OCPI), three characters."""


@model
class RoamingProviderUpdate(Model):
    """What changes about a roaming provider; what is left out stays as it is."""

    business_name: str | None = UNSET
    platform_id: int = UNSET
    """Roaming platform that it comes over."""
    partner_id: int | None = UNSET
    hubject_id: str | None = UNSET
    """Id of the party at Hubject; null where it is not there."""
    country_code: str | None = UNSET
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    party_id: str = UNSET
    """Id of the party within its country (OCPI), three characters."""
