"""Models of authorizations.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async._codec import Model, model


class AuthorizationMethod(StrEnum):
    """What asked to charge: app, id tag, admin, vehicle, terminal, roaming; more values may come."""

    USER_DEVICE = "user_device"
    ID_TAG = "id_tag"
    MAC_ADDRESS = "mac_address"
    ADMIN = "admin"
    PLUG_AND_CHARGE = "plug_and_charge"
    ROAMING = "roaming"
    PAYMENT_TERMINAL = "payment_terminal"
    PLUG_AND_CHARGE_ISO15118 = "plug_and_charge_iso15118"


class AuthorizationSource(StrEnum):
    """Who decided: the platform itself, a roaming partner, a third party; more values may come."""

    LOCAL = "local"
    ROAMING = "roaming"
    THIRD_PARTY = "third_party"


class AuthorizationStatus(StrEnum):
    """Whether the driver may charge; ``pending`` is not decided yet; more values may come."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    PENDING = "pending"


@model
class Authorization(Model):
    """An attempt to be allowed to charge, and its outcome."""

    id: int
    method: AuthorizationMethod | str | None = None
    source: AuthorizationSource | str | None = None
    created_at: datetime | None = None
    status: AuthorizationStatus | str | None = None
    rejection_reason: str | None = None
    """Null unless it was rejected."""
    user_id: int | None = None
    """Null for drivers who are not known, such as those of roaming."""
    id_tag_uid: str | None = None
    """Uid of the id tag that was shown; null where none was."""
    roaming: AuthorizationRoaming | None = None
    """Null unless it came over roaming."""
    charge_point_id: int | None = None
    """Where the driver asked to charge."""
    evse_id: int | None = None
    """Where the driver asked to charge."""
    session_ids: list[int] | None = None
    """Sessions that it allowed."""
    last_updated_at: datetime | None = None
    operator_id: int | None = None


@model
class AuthorizationRoaming(Model):
    """The roaming side of an authorization, as OCPI has it."""

    platform_id: int | None = None
    """Roaming platform that it came over."""
    platform_role_id: int | None = None
    """Id of the role that ``platform_role`` names."""
    platform_role: str | None = None
    reference: str | None = None
    """Reference that OCPI gives to the authorization."""
    client: str | None = None
