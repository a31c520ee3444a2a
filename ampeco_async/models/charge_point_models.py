"""Models of charge_point_models.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async._codec import UNSET, Model, model


@model
class ChargePointModel(Model):
    """A model of charge point that a vendor makes."""

    id: int
    name: str | None = None
    vendor_id: int | None = None
    default_photo: str | None = None
    user_manual: str | None = None
    installer_manual: str | None = None


@model
class ChargePointModelCreate(Model):
    """What creates a charge point model."""

    name: str
    vendor_id: int
    user_manual: str = UNSET
    installer_manual: str = UNSET


@model
class ChargePointModelUpdate(Model):
    """What changes about a charge point model; what is left out stays as it is."""

    name: str = UNSET
    vendor_id: int = UNSET
    user_manual: str = UNSET
    installer_manual: str = UNSET
