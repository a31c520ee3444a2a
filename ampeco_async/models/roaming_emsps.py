"""Models of roaming_emsps.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class RoamingEmsp(Model):
    """An e-mobility service provider whose drivers come over roaming."""

    id: int
    business_name: str | None = None
    connection_id: int | None = None
    """Roaming connection that it comes over."""
    country_code: str | None = None
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    hubject_id: str | None = None
    """Id of the party at Hubject; null where it is not there."""
    last_updated_at: datetime | None = None
    party_id: str | None = None
    """Id of the party within its country (OCPI), three characters."""


@model
class RoamingEmspCreate(Model):
    """What creates a roaming EMSP."""

    business_name: str | None = UNSET
    connection_id: int
    """Roaming connection that it comes over."""
    country_code: str | None = UNSET
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    hubject_id: str | None = UNSET
    """Id of the party at Hubject; null where it is not there."""
    party_id: str = UNSET
    """Id of the party within its country (OCPI), three characters."""


@model
class RoamingEmspPartner(Model):
    """A partner that is assigned to a roaming EMSP."""

    last_updated_at: datetime | None = None
    operator_id: int | None = None
    partner_id: int | None = None


@model
class RoamingEmspPartnerAssignment(Model):
    """The partner to assign to a roaming EMSP."""

    operator_id: int = UNSET
    partner_id: int


@model
class RoamingEmspUpdate(Model):
    """What changes about a roaming EMSP; what is left out stays as it is."""

    business_name: str | None = UNSET
    country_code: str | None = UNSET
    """ISO 3166-1 alpha-2 code, part of the party's id."""
    hubject_id: str | None = UNSET
    """Id of the party at Hubject; null where it is not there."""
    party_id: str = UNSET
    """Id of the party within its country (OCPI), three characters."""
