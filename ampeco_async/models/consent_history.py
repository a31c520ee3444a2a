"""Models of consent_history.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.consents import ConsentTermType


@model
class ConsentHistoryEntry(Model):
    """A change of what a user consents to."""

    action: Any = None
    action_at: datetime | None = None
    """UTC."""
    term_type: ConsentTermType | str | None = None
    term_version_id: int | None = None
    user_id: int | None = None
