"""Models of partner_invites.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, model

if TYPE_CHECKING:
    from ampeco_async.models.users import UserOptions


class PartnerInviteStatus(StrEnum):
    """Partner invite status; more values may come."""

    PENDING = "pending"
    SENT = "sent"
    ACCEPTED = "accepted"


@model
class PartnerInvite(Model):
    id: int
    accept_url: str | None = None
    accepted_at: datetime | None = None
    access_policy_id: int | None = None
    corporate_billing_policy_id: int | None = None
    created_at: datetime | None = None
    email: str | None = None
    language: str | None = None
    last_updated_at: datetime | None = None
    partner_id: int | None = None
    reimbursement: Any = None
    send_via_email: bool | None = None
    status: PartnerInviteStatus | str | None = None
    user_id: int | None = None


@model
class PartnerInviteCreate(Model):
    """What creates a partner invite."""

    access_policy_id: int = UNSET
    corporate_billing_policy_id: int = UNSET
    email: str | None = UNSET
    language: str = UNSET
    partner_id: int
    reimbursement: Any = UNSET
    send_via_email: bool = UNSET


@model
class PartnerInviteUpdate(Model):
    """What changes about a partner invite; what is left out stays as it is."""

    access_policy_id: int = UNSET
    corporate_billing_policy_id: int = UNSET
    partner_id: int = UNSET
    reimbursement: Any = UNSET


@model
class PartnerInviteV10(Model):
    """Partner invite (v1.0)."""

    id: int
    partner_id: int | None = None
    send_via_email: bool | None = None
    email: str | None = None
    language: str | None = None
    accept_url: str | None = None
    options: UserOptions | None = None
    status: PartnerInviteStatus | str | None = None
    created_at: datetime | None = None
    accepted_at: datetime | None = None
    user_id: int | None = None
    last_updated_at: datetime | None = None


@model
class PartnerInviteV10Create(Model):
    """What creates a partner invite (v1.0)."""

    partner_id: int
    send_via_email: bool = UNSET
    email: str = UNSET
    language: str = UNSET
    options: UserOptions = UNSET


@model
class PartnerInviteV10Update(Model):
    """What changes about a partner invite (v1.0); what is left out stays as it is."""

    partner_id: int = UNSET
    options: UserOptions = UNSET
