"""Models of partner_invites.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.users import UserOptions


class PartnerInviteStatus(StrEnum):
    """How far an invitation has come; more values may come."""

    PENDING = "pending"
    SENT = "sent"
    ACCEPTED = "accepted"


@model
class PartnerInvite(Model):
    """An invitation to a driver to join a partner, with what the partner grants."""

    id: int
    accept_url: str | None = None
    """Where the driver accepts it; treat it as a secret."""
    accepted_at: datetime | None = None
    """UTC; null until then."""
    access_policy_id: int | None = None
    """Which private charge points the driver may use."""
    corporate_billing_policy_id: int | None = None
    """What the partner pays for the driver."""
    created_at: datetime | None = None
    email: str | None = None
    language: str | None = None
    """Of the e-mail, such as ``en``."""
    last_updated_at: datetime | None = None
    partner_id: int | None = None
    reimbursement: PartnerInviteReimbursement | None = None
    send_via_email: bool | None = None
    """Have the platform send the invitation."""
    status: PartnerInviteStatus | str | None = None
    user_id: int | None = None
    """Driver who accepted it; null until then."""


@model
class PartnerInviteCreate(Model):
    """What creates a partner invite."""

    access_policy_id: int = UNSET
    """Which private charge points the driver may use."""
    corporate_billing_policy_id: int = UNSET
    """What the partner pays for the driver."""
    email: str | None = UNSET
    language: str = UNSET
    """Of the e-mail, such as ``en``."""
    partner_id: int
    reimbursement: PartnerInviteReimbursement = UNSET
    send_via_email: bool = UNSET
    """Have the platform send the invitation."""


@model
class PartnerInviteReimbursement(Model):
    """By which policy the driver is paid back for electricity, and for what."""

    policy_id: int | None = UNSET
    """Reimbursement policy."""
    restrictions: PartnerInviteReimbursementRestrictions | None = UNSET


@model
class PartnerInviteReimbursementRestrictions(Model):
    """Which RFID cards and vehicles a reimbursement is limited to."""

    rfids: Any = UNSET
    vehicles: Any = UNSET


@model
class PartnerInviteUpdate(Model):
    """What changes about a partner invite; what is left out stays as it is."""

    access_policy_id: int = UNSET
    """Which private charge points the driver may use."""
    corporate_billing_policy_id: int = UNSET
    """What the partner pays for the driver."""
    partner_id: int = UNSET
    reimbursement: PartnerInviteReimbursement = UNSET


@model
class PartnerInviteV10(Model):
    """An invitation to a driver to join a partner, as v1.0 shows it."""

    id: int
    partner_id: int | None = None
    send_via_email: bool | None = None
    """Have the platform send the invitation."""
    email: str | None = None
    language: str | None = None
    """Of the e-mail, such as ``en``."""
    accept_url: str | None = None
    """Where the driver accepts it; treat it as a secret."""
    options: UserOptions | None = None
    status: PartnerInviteStatus | str | None = None
    created_at: datetime | None = None
    accepted_at: datetime | None = None
    """UTC; null until then."""
    user_id: int | None = None
    """Driver who accepted it; null until then."""
    last_updated_at: datetime | None = None


@model
class PartnerInviteV10Create(Model):
    """What creates a partner invite, v1.0."""

    partner_id: int
    send_via_email: bool = UNSET
    """Have the platform send the invitation."""
    email: str = UNSET
    language: str = UNSET
    """Of the e-mail, such as ``en``."""
    options: UserOptions = UNSET


@model
class PartnerInviteV10Update(Model):
    """What changes about a partner invite, v1.0; what is left out stays as it is."""

    partner_id: int = UNSET
    options: UserOptions = UNSET
