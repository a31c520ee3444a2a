"""Models of electricity_meters.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import UNSET, Model, model


@model
class ElectricityMeter(Model):
    id: float
    name: str | None = None
    integration_id: int | None = None
    integration_parameters: dict[str, str] | None = None


@model
class ElectricityMeterCreate(Model):
    """What creates an electricity meter."""

    name: str
    integration_id: int
    integration_parameters: dict[str, str] = UNSET


@model
class ElectricityMeterReportConsumption(Model):
    timestamp: datetime = UNSET
    current_l1: int = UNSET
    current_l2: int = UNSET
    current_l3: int = UNSET


@model
class ElectricityMeterUpdate(Model):
    """What changes about an electricity meter; what is left out stays as it is."""

    name: str = UNSET
    integration_id: int = UNSET
    integration_parameters: dict[str, str] = UNSET
