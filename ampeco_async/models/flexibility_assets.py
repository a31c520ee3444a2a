"""Models of flexibility_assets.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import UNSET, Model, OpenObject, model

if TYPE_CHECKING:
    from ampeco_async.models.common import EnabledStatus


@model
class FlexibilityAsset(Model):
    """A circuit, charge point or EVSE that offers its load to a flexibility market."""

    id: int
    dlm_circuit_id: int | None = None
    """Set if the asset is a circuit."""
    charge_point_id: int | None = None
    """Set if the asset is a charge point."""
    evse_id: int | None = None
    """Set if the asset is an EVSE."""
    description: str | None = None
    downward_regulation_limit: int | None = None
    """W."""
    upward_regulation_limit: int | None = None
    """W."""
    integration_id: int | None = None
    """Integration with the market."""
    integration_parameters: OpenObject | None = None
    """What the integration needs to know of the asset."""
    status: EnabledStatus | str | None = None
    ends_at: datetime | None = None


@model
class FlexibilityAssetChangeStatus(Model):
    """Whether the asset takes part from now on."""

    status: EnabledStatus | str | None
    ends_at: datetime | None = UNSET


@model
class FlexibilityAssetCreate(Model):
    """What creates a flexibility asset."""

    dlm_circuit_id: int | None
    """Set if the asset is a circuit."""
    charge_point_id: int | None
    """Set if the asset is a charge point."""
    evse_id: int | None
    """Set if the asset is an EVSE."""
    description: str | None = UNSET
    integration_id: int
    """Integration with the market."""
    integration_parameters: OpenObject | Mapping[str, Any] = UNSET
    """What the integration needs to know of the asset."""
    status: EnabledStatus | str
    ends_at: datetime = UNSET


@model
class FlexibilityAssetCreateActivationRequest(Model):
    """Asks an asset to use more or less power for a while."""

    periods: list[FlexibilityAssetCreateActivationRequestPeriod] = UNSET


@model
class FlexibilityAssetCreateActivationRequestPeriod(Model):
    """What an asset is to use within a span of time."""

    start_time: datetime
    """UTC."""
    end_time: datetime
    """UTC."""
    energy: int = UNSET
    """Wh."""
    max_power: int = UNSET


@model
class FlexibilityAssetHistoricalTimeSeries(Model):
    """Energy of an asset within a span of time."""

    id: int
    asset_id: int | None = None
    start_time: datetime | None = None
    """UTC."""
    end_time: datetime | None = None
    """UTC."""
    energy: int | None = None
    """Wh."""


@model
class FlexibilityAssetTimeSeriesForecast(Model):
    """Energy that an asset is expected to have in a span of time, and how far it can change."""

    id: int
    asset_id: int | None = None
    start_time: datetime | None = None
    """UTC."""
    end_time: datetime | None = None
    """UTC."""
    energy: int | None = None
    """Wh."""
    downward_regulation_potential: int | None = None
    """Wh."""
    upward_regulation_potential: int | None = None
    """Wh."""


@model
class FlexibilityAssetUpdate(Model):
    """What changes about a flexibility asset; what is left out stays as it is."""

    description: str | None = UNSET
    integration_id: int = UNSET
    """Integration with the market."""
    integration_parameters: OpenObject | Mapping[str, Any] = UNSET
    """What the integration needs to know of the asset."""
