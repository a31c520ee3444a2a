"""Models of templates.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import Model, model

if TYPE_CHECKING:
    from ampeco_async.models.common import ConnectedPhase, CurrentType, MaxVoltage, PhaseRotation
    from ampeco_async.models.evses import EvseStatus


class TemplateDlmPhases(StrEnum):
    """Phases of an EVSE under dynamic load management; more values may come."""

    ONE_PHASE = "1"
    THREE_PHASES = "3"
    SPLIT = "split"


@model
class Template(Model):
    """A template from which charge points are set up, EVSEs included."""

    id: int
    name: str | None = None
    evses: list[TemplateEvse] | None = None
    subscription_plan_ids: list[int] | None = None
    last_updated_at: datetime | None = None


@model
class TemplateEvse(Model):
    """An EVSE of a template; ``dlm`` stands for dynamic load management."""

    id: int
    status: EvseStatus | str | None = None
    max_power: float | None = None
    dlm_phases: TemplateDlmPhases | str | None = None
    network_id: str | None = None
    """OCPP id of the EVSE (connector in OCPP 1.6)."""
    current_type: CurrentType | str | None = None
    dlm_priority: float | None = None
    """Priority when current is shared out."""
    input_voltage: MaxVoltage | str | None = None
    """Nominal voltage, in V."""
    tariff_group_id: int | None = None
    dlm_max_current_a: float | None = None
    """A."""
    allows_reservation: bool | None = None
    dlm_phase_rotation: PhaseRotation | str | None = None
    """Order in which the phases of the grid are wired."""
    dlm_connected_phase: ConnectedPhase | str | None = None
    """Which phases are wired, where not all three are."""
    dlm_efficiency_percent: float | None = None
    """%."""
