"""Models of tariff_groups.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class TariffGroup(Model):
    """The tariffs that an EVSE offers; a new group gets a free base tariff."""

    id: int
    name: str | None = None
    tariff_ids: list[int] | None = None
    partner_id: int | None = None
    """Partner that the group belongs to."""
    last_updated_at: datetime | None = None
    operator_id: int | None = None
    offline_tariff_id: int | None = None
    display: TariffGroupDisplay | None = None


@model
class TariffGroupCreate(Model):
    """What creates a tariff group."""

    name: str
    tariff_ids: list[int] = UNSET
    partner_id: int | None = UNSET
    """Partner that the group belongs to."""
    offline_tariff_id: int | None = UNSET
    display: TariffGroupDisplay = UNSET


@model
class TariffGroupDisplay(Model):
    """What charge points with a display show about the prices of a tariff group."""

    default_price_information: str | None = UNSET
    """Shown before the driver is known."""
    default_price_information_offline: str | None = UNSET
    """Shown while the charge point is offline."""
