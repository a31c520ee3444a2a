"""Models of circuits.

Generated from spec/ by `make generate`; never edited by hand.
"""
# ruff: noqa: S105 (values of enums are no passwords)

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ampeco_async._codec import UNSET, Model, model, wire

if TYPE_CHECKING:
    from ampeco_async.models.common import ConnectedPhase, ElectricalConfiguration, MaxVoltage, PhaseRotation, Phases


class CircuitInclude(StrEnum):
    """Parts that a circuit carries only when asked for; more values may come."""

    CHARGE_POINT_PRIORITIES = "chargePointPriorities"
    USER_PRIORITIES = "userPriorities"
    SOC_PRIORITIES = "socPriorities"
    CONSUMPTION = "consumption"
    UNMANAGED_LOAD = "unmanagedLoad"


class CircuitV10PhaseRotation(StrEnum):
    """Phase, or order of phases, to which a charge point is wired; more values may come."""

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
    """Number of phases; more values may come."""

    ONE_PHASE = "1"
    THREE_PHASES = "3"


class UserPriorityTarget(StrEnum):
    """Whether a priority is for users of a partner or of a user group; more values may come."""

    PARTNER = "partner"
    USER_GROUP = "userGroup"


@model
class Circuit(Model):
    """An electrical circuit whose current charge points share under load management."""

    id: int
    name: str | None = None
    parent_circuit_id: int | None = None
    """Circuit that feeds this one; null at the top."""
    phases: Phases | str | None = None
    phase_rotation: PhaseRotation | str | None = None
    connected_phase: ConnectedPhase | str | None = None
    electrical_configuration: ElectricalConfiguration | str | None = None
    max_voltage: MaxVoltage | str | None = None
    """Nominal voltage, in V."""
    max_current: float | None = None
    """Current that everything on the circuit may draw together, in A."""
    min_charge_point_current: float | None = None
    """Least current to leave to a charge point, in A."""
    set_session_limit_to_zero_on_idle: bool | None = None
    """Deprecated."""
    electricity_meter_id: int | None = None
    """Electricity meter whose readings load management uses."""
    offline_reserved_current: float | None = None
    """Current to set aside for charge points that are offline, in A."""
    load_balancing_integration: LoadBalancingIntegration | None = None
    """Integration that takes part in load balancing; null where none does."""
    charge_point_priorities: list[CircuitChargePointPriority] | None = None
    """Comes with the include of that name."""
    user_priorities: list[CircuitUserPriority] | None = None
    """Comes with the include of that name."""
    soc_priorities: CircuitSocPriority | None = None
    """Comes with the include of that name."""
    consumption: list[CircuitConsumption] | None = None
    """Comes with the include of that name."""
    unmanaged_load: list[CircuitConsumption] | None = None
    """Comes with the include of that name."""


@model
class CircuitAttachChargePoint(Model):
    """The charge point to put on the circuit, and its priority there."""

    charge_point_id: int
    """Its electrical configuration must equal that of the others on the circuit."""
    priority: float = UNSET


@model
class CircuitChargePointPriority(Model):
    """Priority of a charge point, and of its EVSEs, when current is shared out."""

    id: int
    """Id of the charge point."""
    priority: float | None = None
    evses: list[CircuitEvsePriority] | None = None


@model
class CircuitConsumption(Model):
    """Current drawn on one phase."""

    phase: ConnectedPhase | str | None = None
    consumption: float | None = None
    """A."""
    last_updated_at: datetime | None = None


@model
class CircuitCreate(Model):
    """What creates a circuit."""

    name: str
    parent_circuit_id: int | None = UNSET
    """Circuit that feeds this one; null at the top."""
    phases: Phases | str
    phase_rotation: PhaseRotation | str = UNSET
    connected_phase: ConnectedPhase | str = UNSET
    electrical_configuration: ElectricalConfiguration | str = UNSET
    max_voltage: MaxVoltage | str | None = UNSET
    """Nominal voltage, in V."""
    max_current: float
    """Current that everything on the circuit may draw together, in A."""
    min_charge_point_current: float | None = UNSET
    """Least current to leave to a charge point, in A."""
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    electricity_meter_id: int | None = UNSET
    """Electricity meter whose readings load management uses."""
    offline_reserved_current: float | None = UNSET
    """Current to set aside for charge points that are offline, in A."""
    load_balancing_integration: LoadBalancingIntegration | None = UNSET
    """Integration that takes part in load balancing; null where none does."""


@model
class CircuitEvsePriority(Model):
    """Priority of an EVSE when current is shared out."""

    id: int
    """Id of the EVSE."""
    priority: float | None = None


@model
class CircuitSocPriority(Model):
    """Priorities by how full batteries are, when current is shared out."""

    upper_threshold_percent: float | None = UNSET
    """State of charge from which ``high_soc_priority`` holds, in %; 5 to 95."""
    high_soc_priority: float | None = wire("highSoCPriority", default=UNSET)
    """Priority of nearly full batteries."""
    lower_threshold_percent: float | None = UNSET
    """State of charge up to which ``low_soc_priority`` holds, in %; 5 to 95."""
    low_soc_priority: float | None = wire("lowSoCPriority", default=UNSET)
    """Priority of nearly empty batteries."""


@model
class CircuitUpdate(Model):
    """What changes about a circuit; what is left out stays as it is."""

    name: str = UNSET
    parent_circuit_id: int | None = UNSET
    """Circuit that feeds this one; null at the top."""
    phases: Phases | str = UNSET
    phase_rotation: PhaseRotation | str = UNSET
    connected_phase: ConnectedPhase | str = UNSET
    electrical_configuration: ElectricalConfiguration | str = UNSET
    max_voltage: MaxVoltage | str | None = UNSET
    """Nominal voltage, in V."""
    max_current: float = UNSET
    """Current that everything on the circuit may draw together, in A."""
    min_charge_point_current: float | None = UNSET
    """Least current to leave to a charge point, in A."""
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    electricity_meter_id: int | None = UNSET
    """Electricity meter whose readings load management uses."""
    offline_reserved_current: float | None = UNSET
    """Current to set aside for charge points that are offline, in A."""
    load_balancing_integration: LoadBalancingIntegration | None = UNSET
    """Integration that takes part in load balancing; null where none does."""


@model
class CircuitUserPriority(Model):
    """Priority of the users of a partner or user group when current is shared out."""

    id: int
    target_id: int | None = None
    """Id of the partner or user group."""
    type: UserPriorityTarget | str | None = None
    priority: float | None = None


@model
class CircuitUserPriorityCreate(Model):
    """What creates a circuit user priority."""

    target_id: int
    """Id of the partner or user group."""
    type: UserPriorityTarget | str
    priority: float


@model
class CircuitUserPriorityUpdate(Model):
    """What changes about a circuit user priority; what is left out stays as it is."""

    target_id: int = UNSET
    """Id of the partner or user group."""
    type: UserPriorityTarget | str = UNSET
    priority: float = UNSET


@model
class CircuitV10(Model):
    """A circuit under load management with its charge points, as v1.0 shows it."""

    id: int
    name: str | None = None
    phases: CircuitV10Phases | str | None = None
    max_current: float | None = None
    """Current that all charge points may draw together, in A."""
    min_charge_point_current: float | None = None
    """Least current to leave to a charge point, in A."""
    set_session_limit_to_zero_on_idle: bool | None = None
    """Deprecated."""
    charge_points: list[CircuitV10ChargePoint] | None = None
    last_updated_at: datetime | None = None


@model
class CircuitV10ChargePoint(Model):
    """How a charge point is wired to a circuit."""

    id: int | None
    max_current: float | None
    """Most current of the charge point, in A."""
    phases: CircuitV10Phases | str | None
    input_voltage: MaxVoltage | str | None
    phase_rotation: CircuitV10PhaseRotation | str | None


@model
class CircuitV10Create(Model):
    """What creates a circuit, v1.0."""

    name: str
    phases: CircuitV10Phases | str
    max_current: float
    """Current that all charge points may draw together, in A."""
    min_charge_point_current: float = UNSET
    """Least current to leave to a charge point, in A."""
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    charge_points: list[CircuitV10ChargePoint]


@model
class CircuitV10Update(Model):
    """What changes about a circuit, v1.0; what is left out stays as it is."""

    name: str = UNSET
    phases: CircuitV10Phases | str = UNSET
    max_current: float = UNSET
    """Current that all charge points may draw together, in A."""
    min_charge_point_current: float = UNSET
    """Least current to leave to a charge point, in A."""
    set_session_limit_to_zero_on_idle: bool = UNSET
    """Deprecated."""
    charge_points: list[CircuitV10ChargePoint] = UNSET


@model
class LoadBalancingFields(Model):
    """Settings that the load balancing integration asks for."""

    start_date: date | None = UNSET
    installation_id: str | None = UNSET


@model
class LoadBalancingIntegration(Model):
    """The load balancing integration of a circuit."""

    id: int | None = UNSET
    fields: LoadBalancingFields | None = UNSET


@model
class PriorityWrite(Model):
    """The priority to set when current is shared out."""

    priority: float


@model
class SessionBoost(Model):
    """Whether a session is boosted within its circuit."""

    enabled: bool
