"""Models of sub_operators.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model, wire


@model
class SubOperatorV10(Model):
    """A sub-operator of the tenant, with the partners that belong to it."""

    id: int
    name: str | None = None
    partner_ids: list[int] | None = wire("partner_ids", default=None)
    last_updated_at: datetime | None = None
