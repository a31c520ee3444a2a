"""Models of flexibility_activation_requests.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import Model, model


@model
class FlexibilityActivationRequest(Model):
    id: float
    timestamp: datetime | None = None
    asset_id: float | None = None
    periods: list[FlexibilityActivationRequestPeriod] | None = None


@model
class FlexibilityActivationRequestPeriod(Model):
    start_time: datetime | None = None
    end_time: datetime | None = None
    energy: int | None = None
    """Wh."""
    max_power: int | None = None
