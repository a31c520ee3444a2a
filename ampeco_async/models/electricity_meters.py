"""Models of electricity_meters.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import UNSET, Model, model


@model
class ElectricityMeter(Model):
    """A meter on site whose readings load management takes into account."""

    id: int
    name: str | None = None
    integration_id: int | None = None
    """Integration that delivers the readings."""
    integration_parameters: dict[str, str] | None = None
    """What the integration needs to find the meter."""


@model
class ElectricityMeterCreate(Model):
    """What creates an electricity meter."""

    name: str
    integration_id: int
    """Integration that delivers the readings."""
    integration_parameters: dict[str, str] = UNSET
    """What the integration needs to find the meter."""


@model
class ElectricityMeterReportConsumption(Model):
    """What a meter measured: current on each phase at a moment."""

    timestamp: datetime = UNSET
    """UTC."""
    current_l1: int = UNSET
    """A."""
    current_l2: int = UNSET
    """A."""
    current_l3: int = UNSET
    """A."""


@model
class ElectricityMeterUpdate(Model):
    """What changes about an electricity meter; what is left out stays as it is."""

    name: str = UNSET
    integration_id: int = UNSET
    """Integration that delivers the readings."""
    integration_parameters: dict[str, str] = UNSET
    """What the integration needs to find the meter."""
