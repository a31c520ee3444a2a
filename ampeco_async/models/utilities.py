"""Models of utilities.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model


@model
class Utility(Model):
    """A company that supplies electricity to charge points."""

    id: int
    name: str | None = None
    charge_points_count: int | None = None
    electricity_rates_count: int | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class UtilityCreate(Model):
    """What creates a utility."""

    name: str
