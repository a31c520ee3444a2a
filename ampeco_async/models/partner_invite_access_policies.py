"""Models of partner_invite_access_policies.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class ChargePointTagsRestriction(Model):
    """Charge points by their tags."""

    charge_point_tag_ids: list[int] | None = UNSET
    type: str | None


@model
class ChargePointsRestriction(Model):
    """Charge points by their ids."""

    charge_point_ids: list[int] | None = UNSET
    type: str | None


@model
class LocationTagsRestriction(Model):
    """Charge points by the tags of their locations."""

    location_tag_ids: list[int] | None = UNSET
    type: str | None


@model
class LocationsRestriction(Model):
    """Charge points by their locations."""

    location_ids: list[int] | None = UNSET
    type: str | None


@model
class PartnerAccess(Model):
    """The partners whose charge points a policy opens."""

    partner_ids: list[int] | None = UNSET
    type: str | None


@model
class PartnerAccessPolicy(Model):
    """Which private charge points the drivers that a partner invites may use."""

    id: int
    created_at: datetime | None = None
    include_shared_charge_points: bool | None = None
    """Also charge points that others share with the partner."""
    is_default: bool | None = None
    last_updated_at: datetime | None = None
    name: str | None = None
    operator_id: int | None = None
    partner_access: PartnerAccess | None = None
    restrictions: PartnerAccessPolicyRestrictions | None = None


@model
class PartnerAccessPolicyCreate(Model):
    """What creates a partner access policy."""

    include_shared_charge_points: bool = UNSET
    """Also charge points that others share with the partner."""
    name: str
    operator_id: int = UNSET
    partner_access: PartnerAccess
    restrictions: PartnerAccessPolicyRestrictions = UNSET


@model
class PartnerAccessPolicyRestrictions(Model):
    """To which charge points an access policy is limited."""

    charge_point_tags: ChargePointTagsRestriction | None = UNSET
    charge_points: ChargePointsRestriction | None = UNSET
    location_tags: LocationTagsRestriction | None = UNSET
    locations: LocationsRestriction | None = UNSET


@model
class PartnerAccessPolicyUpdate(Model):
    """What changes about a partner access policy; what is left out stays as it is."""

    include_shared_charge_points: bool = UNSET
    """Also charge points that others share with the partner."""
    name: str = UNSET
    partner_access: PartnerAccess = UNSET
    restrictions: PartnerAccessPolicyRestrictions = UNSET
