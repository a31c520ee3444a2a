"""Models of flexibility_activation_requests.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model


@model
class FlexibilityActivationRequest(Model):
    """A request to an asset to use more or less power for a while."""

    id: int
    timestamp: datetime | None = None
    """UTC."""
    asset_id: int | None = None
    periods: list[FlexibilityActivationRequestPeriod] | None = None


@model
class FlexibilityActivationRequestPeriod(Model):
    """What an asset is to use within a span of time."""

    start_time: datetime | None = None
    """UTC."""
    end_time: datetime | None = None
    """UTC."""
    energy: int | None = None
    """Wh."""
    max_power: int | None = None
