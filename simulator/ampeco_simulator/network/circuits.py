"""Circuits: one for each location, with those of its charge points that have the same number of phases as the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.seeds import RandomStream, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.network.layout import ChargePoint, Evse, NetworkLayout
    from ampeco_simulator.state.collection import MemberCollection

PRIORITY = 1
"""The priority of a charge point and of an EVSE until a client sets another."""
SOC_PRIORITIES = ("upperThresholdPercent", "highSoCPriority", "lowerThresholdPercent", "lowSoCPriority")


def power_options(evse: Evse) -> dict[str, Any]:
    """Return the electrical configuration of an EVSE: its ``powerOptions``."""
    three_phases = three_phase(evse)
    return {
        "maxPower": evse.power,
        "maxVoltage": "400" if three_phases else "230",
        "maxAmperage": round(evse.power / (690 if three_phases else 230)),
        "phases": "three_phase" if three_phases else "single_phase",
    }


def three_phase(evse: Evse) -> bool:
    """Return whether an EVSE is connected to three phases."""
    return evse.current_type == "dc" or evse.power > 7_400


def circuit_of(layout: NetworkLayout, point: ChargePoint) -> int | None:
    """Return the circuit of a charge point, ``None`` when it has none. A circuit has the id of its location."""
    location = layout.location_of(point)
    phases_here, first = layout.evses_of(point.id)[0], layout.evses_of(location.charge_point_ids[0])[0]
    return location.id if three_phase(phases_here) == three_phase(first) else None


def members(layout: NetworkLayout, circuit_id: int) -> list[dict[str, Any]]:
    """Return the charge points of a seeded circuit with their EVSEs and priorities. Other circuits start empty."""
    if circuit_id > len(layout.locations):
        return []
    points = [layout.charge_points[each - 1] for each in layout.locations[circuit_id - 1].charge_point_ids]
    return [
        member(point.id, point.evse_ids, PRIORITY, power_options(layout.evses_of(point.id)[0]))
        for point in points
        if circuit_of(layout, point) == circuit_id
    ]


def member(charge_point_id: int, evse_ids: Sequence[int], priority: float, power: Mapping[str, Any]) -> dict[str, Any]:
    """Return a charge point as a circuit lists it: with priorities, and with its electrical configuration for v1.0."""
    return {
        "id": charge_point_id,
        "priority": priority,
        "evses": [{"id": each, "priority": PRIORITY} for each in evse_ids],
        "maxCurrent": power.get("maxAmperage"),
        "phases": "3" if power.get("phases") == "three_phase" else "1",
        "inputVoltage": power.get("maxVoltage"),
        "phaseRotation": "RST",
    }


def member_fields(points: MemberCollection) -> dict[str, Any]:
    """Return the fields of a circuit's record that list its charge points."""
    listed = [points.record(each).fields for each in points.ids]
    return {"chargePointPriorities": listed, "chargePoints": listed}


def soc_priorities(layout: NetworkLayout, circuit_id: int) -> dict[str, Any]:
    """Return the priorities by state of charge: nearly empty batteries first. Circuits of clients have none."""
    if circuit_id > len(layout.locations):
        return dict.fromkeys(SOC_PRIORITIES)
    rng = RandomStream(seed_of(layout.seed, "soc", circuit_id))
    return dict(zip(SOC_PRIORITIES, (rng.pick((80, 85, 90)), 0, rng.pick((10, 15, 20)), 2), strict=True))


def circuit(layout: NetworkLayout, base: int, circuit_id: int) -> Mapping[str, Any]:
    """Return the record of a circuit. The electricity meter of the circuit has the same id."""
    location = layout.locations[circuit_id - 1]
    three_phases = three_phase(layout.evses_of(location.charge_point_ids[0])[0])
    return {
        "id": circuit_id,
        "name": f"{location.name} supply",
        "parentCircuitId": None,
        "phases": "three_phase" if three_phases else "single_phase",
        "phaseRotation": "RST",
        "connectedPhase": None if three_phases else "L1",
        "electricalConfiguration": "star",
        "maxVoltage": "400" if three_phases else "230",
        "maxCurrent": 63 * len(location.charge_point_ids),
        "minChargePointCurrent": 6,
        "setSessionLimitToZeroOnIdle": False,
        "electricityMeterId": circuit_id,
        "offlineReservedCurrent": 6,
        "loadBalancingIntegration": None,
        "chargePointPriorities": members(layout, circuit_id),
        "chargePoints": members(layout, circuit_id),
        "socPriorities": soc_priorities(layout, circuit_id),
        "lastUpdatedAt": iso(base - 100 * 86400),
    }
