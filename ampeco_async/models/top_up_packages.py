"""Models of top_up_packages.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async._codec import UNSET, Model, model


@model
class TopUpPackage(Model):
    """An amount that drivers can add to their balance, with a bonus on top."""

    id: int
    price: float | None = None
    """What the driver pays."""
    bonus: float | None = None
    """What the driver gets on top."""
    enabled: bool | None = None


@model
class TopUpPackageCreate(Model):
    """What creates a top up package."""

    price: float
    """What the driver pays."""
    bonus: float
    """What the driver gets on top."""
    enabled: bool | None = UNSET


@model
class TopUpPackageUpdate(Model):
    """What changes about a top up package; what is left out stays as it is."""

    price: float = UNSET
    """What the driver pays."""
    bonus: float = UNSET
    """What the driver gets on top."""
    enabled: bool | None = UNSET
