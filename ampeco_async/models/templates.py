"""Models of templates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import ConnectedPhase, CurrentType, MaxVoltage, PhaseRotation
    from ampeco_async.models.evses import EvseStatus


class TemplateDlmPhases(StrEnum):
    """Template DLM phases; more values may come."""

    VALUE_1 = "1"
    VALUE_3 = "3"
    SPLIT = "split"


@model
class Template(Model):
    id: int
    name: str | None = None
    evses: list[TemplateEvse] | None = None
    subscription_plan_ids: list[int] | None = None
    last_updated_at: datetime | None = None


@model
class TemplateEvse(Model):
    id: int
    status: EvseStatus | str | None = None
    max_power: float | None = None
    dlm_phases: TemplateDlmPhases | str | None = None
    network_id: str | None = None
    current_type: CurrentType | str | None = None
    dlm_priority: float | None = None
    input_voltage: MaxVoltage | str | None = None
    tariff_group_id: int | None = None
    dlm_max_current_a: float | None = None
    """A."""
    allows_reservation: bool | None = None
    dlm_phase_rotation: PhaseRotation | str | None = None
    dlm_connected_phase: ConnectedPhase | str | None = None
    dlm_efficiency_percent: float | None = None
    """%."""
