"""Models of flexibility_assets.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ampeco_async.codec import UNSET, Model, OpenObject, model

if TYPE_CHECKING:
    from ampeco_async.models.common import EnabledStatus


@model
class FlexibilityAsset(Model):
    id: float
    dlm_circuit_id: float | None = None
    charge_point_id: float | None = None
    evse_id: float | None = None
    description: str | None = None
    downward_regulation_limit: int | None = None
    upward_regulation_limit: int | None = None
    integration_id: float | None = None
    integration_parameters: OpenObject | None = None
    status: EnabledStatus | str | None = None
    ends_at: datetime | None = None


@model
class FlexibilityAssetChangeStatus(Model):
    status: EnabledStatus | str | None
    ends_at: datetime | None = UNSET


@model
class FlexibilityAssetCreate(Model):
    """What creates a flexibility asset."""

    dlm_circuit_id: float | None
    charge_point_id: float | None
    evse_id: float | None
    description: str | None = UNSET
    integration_id: float
    integration_parameters: OpenObject | Mapping[str, Any] = UNSET
    status: EnabledStatus | str
    ends_at: datetime = UNSET


@model
class FlexibilityAssetCreateActivationRequest(Model):
    periods: list[FlexibilityAssetCreateActivationRequestPeriod] = UNSET


@model
class FlexibilityAssetCreateActivationRequestPeriod(Model):
    start_time: datetime
    end_time: datetime
    energy: int = UNSET
    """Wh."""
    max_power: int = UNSET


@model
class FlexibilityAssetHistoricalTimeSeries(Model):
    id: int
    asset_id: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    energy: int | None = None
    """Wh."""


@model
class FlexibilityAssetTimeSeriesForecast(Model):
    id: int
    asset_id: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    energy: int | None = None
    """Wh."""
    downward_regulation_potential: int | None = None
    upward_regulation_potential: int | None = None


@model
class FlexibilityAssetUpdate(Model):
    """What changes about a flexibility asset; what is left out stays as it is."""

    description: str | None = UNSET
    integration_id: float = UNSET
    integration_parameters: OpenObject | Mapping[str, Any] = UNSET
