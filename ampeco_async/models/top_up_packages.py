"""Models of top_up_packages.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from ampeco_async.codec import UNSET, Model, model


@model
class TopUpPackage(Model):
    id: int
    price: float | None = None
    bonus: float | None = None
    enabled: bool | None = None


@model
class TopUpPackageCreate(Model):
    """What creates a top up package."""

    price: float
    bonus: float
    enabled: bool | None = UNSET


@model
class TopUpPackageUpdate(Model):
    """What changes about a top up package; what is left out stays as it is."""

    price: float = UNSET
    bonus: float = UNSET
    enabled: bool | None = UNSET
