"""Models of charge_point_vendors.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async._codec import Model, model


@model
class ChargePointVendor(Model):
    """A maker of charge points."""

    id: int
    name: str | None = None


@model
class ChargePointVendorCreate(Model):
    """What creates a charge point vendor."""

    name: str
