"""Circuits of the fleet: one for each location, with those of its charge points that are wired like the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.seeds import Dice, seed_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.network.layout import ChargePoint, Evse, NetworkLayout
    from ampeco_simulator.state.collection import Members

PRIORITY = 1
"""What a charge point and an EVSE have while nobody sets another."""
SOC_PRIORITIES = ("upperThresholdPercent", "highSoCPriority", "lowerThresholdPercent", "lowSoCPriority")


def power_options(evse: Evse) -> dict[str, Any]:
    """How an EVSE is wired, as `powerOptions` tell."""
    wide = three_phase(evse)
    return {
        "maxPower": evse.power,
        "maxVoltage": "400" if wide else "230",
        "maxAmperage": round(evse.power / (690 if wide else 230)),
        "phases": "three_phase" if wide else "single_phase",
    }


def three_phase(evse: Evse) -> bool:
    """Whether it is wired to three phases."""
    return evse.current_type == "dc" or evse.power > 7_400


def circuit_of(layout: NetworkLayout, point: ChargePoint) -> int | None:
    """The circuit that a charge point is on; it has the id of the location."""
    location = layout.location_of(point)
    here, first = layout.evses_of(point.id)[0], layout.evses_of(location.charge_point_ids[0])[0]
    return location.id if three_phase(here) == three_phase(first) else None


def members(layout: NetworkLayout, circuit_id: int) -> list[dict[str, Any]]:
    """The charge points of a circuit and their EVSEs, with their priorities: none where a client created it."""
    if circuit_id > len(layout.locations):
        return []
    points = [layout.charge_points[each - 1] for each in layout.locations[circuit_id - 1].charge_point_ids]
    return [
        member(point.id, point.evse_ids, PRIORITY, power_options(layout.evses_of(point.id)[0]))
        for point in points
        if circuit_of(layout, point) == circuit_id
    ]


def member(charge_point_id: int, evse_ids: Sequence[int], priority: float, power: Mapping[str, Any]) -> dict[str, Any]:
    """A charge point as a circuit lists it: with priorities, and with its wiring in v1.0."""
    return {
        "id": charge_point_id,
        "priority": priority,
        "evses": [{"id": each, "priority": PRIORITY} for each in evse_ids],
        "maxCurrent": power.get("maxAmperage"),
        "phases": "3" if power.get("phases") == "three_phase" else "1",
        "inputVoltage": power.get("maxVoltage"),
        "phaseRotation": "RST",
    }


def member_fields(points: Members) -> dict[str, Any]:
    """What a circuit's record says of the charge points that are on it."""
    listed = [points.record(each).known for each in points.ids]
    return {"chargePointPriorities": listed, "chargePoints": listed}


def soc_priorities(layout: NetworkLayout, circuit_id: int) -> dict[str, Any]:
    """Priorities by how full a battery is, nearly empty ones first. Nobody has set any where a client created it."""
    if circuit_id > len(layout.locations):
        return dict.fromkeys(SOC_PRIORITIES)
    dice = Dice(seed_of(layout.seed, "soc", circuit_id))
    return dict(zip(SOC_PRIORITIES, (dice.pick((80, 85, 90)), 0, dice.pick((10, 15, 20)), 2), strict=True))


def circuit(layout: NetworkLayout, base: int, circuit_id: int) -> Mapping[str, Any]:
    """A circuit's record. Its meter has the same id."""
    location = layout.locations[circuit_id - 1]
    wide = three_phase(layout.evses_of(location.charge_point_ids[0])[0])
    return {
        "id": circuit_id,
        "name": f"{location.name} supply",
        "parentCircuitId": None,
        "phases": "three_phase" if wide else "single_phase",
        "phaseRotation": "RST",
        "connectedPhase": None if wide else "L1",
        "electricalConfiguration": "star",
        "maxVoltage": "400" if wide else "230",
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
