"""Models of roaming_emsps.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import UNSET, Model, model


@model
class RoamingEmsp(Model):
    id: int
    business_name: str | None = None
    connection_id: int | None = None
    country_code: str | None = None
    hubject_id: str | None = None
    last_updated_at: datetime | None = None
    party_id: str | None = None


@model
class RoamingEmspCreate(Model):
    """What creates a roaming EMSP."""

    business_name: str | None = UNSET
    connection_id: int
    country_code: str | None = UNSET
    hubject_id: str | None = UNSET
    party_id: str = UNSET


@model
class RoamingEmspPartner(Model):
    last_updated_at: datetime | None = None
    operator_id: int | None = None
    partner_id: int | None = None


@model
class RoamingEmspPartnerAssignment(Model):
    operator_id: int = UNSET
    partner_id: int


@model
class RoamingEmspUpdate(Model):
    """What changes about a roaming EMSP; what is left out stays as it is."""

    business_name: str | None = UNSET
    country_code: str | None = UNSET
    hubject_id: str | None = UNSET
    party_id: str = UNSET
