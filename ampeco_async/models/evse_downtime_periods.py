"""Models of evse_downtime_periods.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async.codec import Model, model


@model
class EvseDowntimePeriodCreate(Model):
    """What creates an EVSE downtime period."""

    evse_id: int
    notice_id: int
    started_at: datetime
    ended_at: datetime
