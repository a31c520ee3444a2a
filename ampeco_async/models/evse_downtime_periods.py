"""Models of evse_downtime_periods.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime

from ampeco_async._codec import Model, model


@model
class EvseDowntimePeriodCreate(Model):
    """A span of time in which an EVSE was down, or is exempt from counting."""

    evse_id: int
    notice_id: int
    """Why it was down; see downtime period notices."""
    started_at: datetime
    """UTC."""
    ended_at: datetime
    """UTC; null while it lasts."""
