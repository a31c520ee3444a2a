"""Models of authorizations.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from ampeco_async.codec import Model, model


class AuthorizationMethod(StrEnum):
    """Authorization method; more values may come."""

    USER_DEVICE = "user_device"
    ID_TAG = "id_tag"
    MAC_ADDRESS = "mac_address"
    ADMIN = "admin"
    PLUG_AND_CHARGE = "plug_and_charge"
    ROAMING = "roaming"
    PAYMENT_TERMINAL = "payment_terminal"
    PLUG_AND_CHARGE_ISO15118 = "plug_and_charge_iso15118"


class AuthorizationSource(StrEnum):
    """Authorization source; more values may come."""

    LOCAL = "local"
    ROAMING = "roaming"
    THIRD_PARTY = "third_party"


class AuthorizationStatus(StrEnum):
    """Authorization status; more values may come."""

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
    user_id: int | None = None
    id_tag_uid: str | None = None
    roaming: AuthorizationRoaming | None = None
    charge_point_id: int | None = None
    evse_id: int | None = None
    session_ids: list[int] | None = None
    last_updated_at: datetime | None = None


@model
class AuthorizationRoaming(Model):
    platform_id: int | None = None
    platform_role_id: int | None = None
    platform_role: str | None = None
    reference: str | None = None
    client: str | None = None
