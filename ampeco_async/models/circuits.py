"""Models of circuits.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async.codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import ConnectedPhase, ElectricalConfiguration, MaxVoltage, PhaseRotation, Phases


class CircuitInclude(StrEnum):
    """Parts that a circuit carries only when asked for."""

    CHARGE_POINT_PRIORITIES = "chargePointPriorities"
    USER_PRIORITIES = "userPriorities"
    SOC_PRIORITIES = "socPriorities"
    CONSUMPTION = "consumption"
    UNMANAGED_LOAD = "unmanagedLoad"


class CircuitV10PhaseRotation(StrEnum):
    """Circuit (v1.0) phase rotation; more values may come."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    RST = "RST"
    RTS = "RTS"
    SRT = "SRT"
    STR = "STR"
    TRS = "TRS"
    TSR = "TSR"


class CircuitV10Phases(StrEnum):
    """Circuit (v1.0) phases; more values may come."""

    VALUE_1 = "1"
    VALUE_3 = "3"


class UserPriorityTarget(StrEnum):
    """User priority target; more values may come."""

    PARTNER = "partner"
    USER_GROUP = "userGroup"


@model
class Circuit(Model):
    """An electrical circuit under load management."""

    id: int
    name: str | None = None
    parent_circuit_id: int | None = None
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    connected_phase: ConnectedPhase | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    max_voltage: MaxVoltage | str | None = None
    max_current: float | None = None
    min_charge_point_current: float | None = None
    set_session_limit_to_zero_on_idle: bool | None = None
    """Deprecated."""
    electricity_meter_id: float | None = None
    offline_reserved_current: float | None = None
    load_balancing_integration: LoadBalancingIntegration | None = None
    charge_point_priorities: list[CircuitChargePointPriority] | None = None
    user_priorities: list[CircuitUserPriority] | None = None
    soc_priorities: CircuitSocPriority | None = None
    consumption: list[CircuitConsumption] | None = None
    unmanaged_load: list[CircuitConsumption] | None = None


@model
class CircuitAttachChargePoint(Model):
    charge_point_id: int
    priority: float = UNSET


@model
class CircuitChargePointPriority(Model):
    id: int
    priority: float | None = None
    evses: list[CircuitEvsePriority] | None = None


@model
class CircuitConsumption(Model):
    phase: ConnectedPhase | str | None = None
    consumption: float | None = None
    last_updated_at: datetime | None = None


@model
class CircuitCreate(Model):
    """What creates a circuit."""

    name: str
    parent_circuit_id: int | None = UNSET
    phases: Phases | str
    phase_rotation: PhaseRotation | str = UNSET
    connected_phase: ConnectedPhase | str = UNSET
    electrical_configuration: ElectricalConfiguration | str = UNSET
    max_voltage: MaxVoltage | str | None = UNSET
    max_current: float
    min_charge_point_current: float | None = UNSET
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    electricity_meter_id: float | None = UNSET
    offline_reserved_current: float | None = UNSET
    load_balancing_integration: LoadBalancingIntegration | None = UNSET


@model
class CircuitEvsePriority(Model):
    id: int
    priority: float | None = None


@model
class CircuitSocPriority(Model):
    upper_threshold_percent: float | None = UNSET
    """%."""
    high_soc_priority: float | None = wire("highSoCPriority", default=UNSET)
    lower_threshold_percent: float | None = UNSET
    """%."""
    low_soc_priority: float | None = wire("lowSoCPriority", default=UNSET)


@model
class CircuitUpdate(Model):
    """What changes about a circuit; what is left out stays as it is."""

    name: str = UNSET
    parent_circuit_id: int | None = UNSET
    phases: Phases | str = UNSET
    phase_rotation: PhaseRotation | str = UNSET
    connected_phase: ConnectedPhase | str = UNSET
    electrical_configuration: ElectricalConfiguration | str = UNSET
    max_voltage: MaxVoltage | str | None = UNSET
    max_current: float = UNSET
    min_charge_point_current: float | None = UNSET
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    electricity_meter_id: float | None = UNSET
    offline_reserved_current: float | None = UNSET
    load_balancing_integration: LoadBalancingIntegration | None = UNSET


@model
class CircuitUserPriority(Model):
    id: int
    target_id: int | None = None
    type: UserPriorityTarget | str | None = None
    priority: float | None = None


@model
class CircuitUserPriorityCreate(Model):
    """What creates a circuit user priority."""

    target_id: int
    type: UserPriorityTarget | str
    priority: float


@model
class CircuitUserPriorityUpdate(Model):
    """What changes about a circuit user priority; what is left out stays as it is."""

    target_id: int = UNSET
    type: UserPriorityTarget | str = UNSET
    priority: float = UNSET


@model
class CircuitV10(Model):
    """Circuit (v1.0)."""

    id: int
    name: str | None = None
    phases: CircuitV10Phases | str | None = None
    max_current: float | None = None
    """A."""
    min_charge_point_current: float | None = None
    """A."""
    set_session_limit_to_zero_on_idle: bool | None = None
    """Deprecated."""
    charge_points: list[CircuitV10ChargePoint] | None = None
    last_updated_at: datetime | None = None


@model
class CircuitV10ChargePoint(Model):
    """Circuit (v1.0) charge point."""

    id: int | None
    max_current: float | None
    """A."""
    phases: CircuitV10Phases | str | None
    input_voltage: MaxVoltage | str | None
    phase_rotation: CircuitV10PhaseRotation | str | None


@model
class CircuitV10Create(Model):
    """What creates a circuit (v1.0)."""

    name: str
    phases: CircuitV10Phases | str
    max_current: float
    """A."""
    min_charge_point_current: float = UNSET
    """A."""
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    charge_points: list[CircuitV10ChargePoint]


@model
class CircuitV10Update(Model):
    """What changes about a circuit (v1.0); what is left out stays as it is."""

    name: str = UNSET
    phases: CircuitV10Phases | str = UNSET
    max_current: float = UNSET
    """A."""
    min_charge_point_current: float = UNSET
    """A."""
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    charge_points: list[CircuitV10ChargePoint] = UNSET


@model
class LoadBalancingFields(Model):
    start_date: date | None = UNSET
    installation_id: str | None = UNSET


@model
class LoadBalancingIntegration(Model):
    id: int | None = UNSET
    fields: LoadBalancingFields | None = UNSET


@model
class PriorityWrite(Model):
    priority: float


@model
class SessionBoost(Model):
    """Whether a session is boosted within its circuit."""

    enabled: bool
