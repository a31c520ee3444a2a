"""Rules of circuits: which charge points share their current, as v1.0 writes it, and what deletes change of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.network.circuits import PRIORITY, member_fields
from ampeco_simulator.state.collection import Members

if TYPE_CHECKING:
    from ampeco_simulator.handlers.simulator_context import SimulatorContext
    from ampeco_simulator.writing.write import Write


def put_charge_points(write: Write) -> None:
    """The charge points written with a circuit are all that it has. They leave the circuits that they were on."""
    wanted = {each["id"]: each for each in write.sent.get("chargePoints") or () if "id" in each}
    if "chargePoints" not in write.sent:
        return
    simulator, circuit = write.simulator, write.identity
    members = _members(simulator, circuit)
    held = {point: members.record(point).known for point in members.ids}
    for point in [each for each in held if each not in wanted]:
        _leave(simulator, point, circuit)
    points = simulator.registry.top("charge-points")
    for point, fields in wanted.items():
        if points.has(point):
            before = points.record(point).known.get("circuitId")
            if before != circuit:
                _leave(simulator, point, before)
            members.join(point, {**(held.get(point) or _newcomer(simulator, point)), **fields})
            points.change(point, {**points.record(point).known, "circuitId": circuit})
    _tell(simulator, circuit)


def let_charge_points_go(write: Write) -> None:
    """The charge points of a deleted circuit are on none."""
    points = write.simulator.registry.top("charge-points")
    for point in [each for each in points.ids if points.record(each).known.get("circuitId") == write.identity]:
        points.change(point, {**points.record(point).known, "circuitId": None})


def forget(write: Write) -> None:
    """A deleted charge point is on no circuit."""
    _leave(write.simulator, write.identity, write.before.get("circuitId"))


def _leave(simulator: SimulatorContext, point: int, circuit: int | None) -> None:
    """Take a charge point from the circuit that it is on, if it is on one."""
    points = simulator.registry.top("charge-points")
    if circuit is None or not simulator.registry.top("circuits").has(circuit):
        return
    members = _members(simulator, circuit)
    if members.has(point):
        members.remove(point)
        _tell(simulator, circuit)
    if points.has(point):
        points.change(point, {**points.record(point).known, "circuitId": None})


def _newcomer(simulator: SimulatorContext, point: int) -> dict[str, Any]:
    evses = simulator.registry.at(("charge-points", "evses"), (str(point),)).ids
    return {"priority": PRIORITY, "evses": [{"id": each, "priority": PRIORITY} for each in evses]}


def _members(simulator: SimulatorContext, circuit: int) -> Members:
    shelf = simulator.registry.at(("circuits", "charge-point-priorities"), (str(circuit),))
    assert isinstance(shelf, Members)
    return shelf


def _tell(simulator: SimulatorContext, circuit: int) -> None:
    circuits = simulator.registry.top("circuits")
    circuits.change(circuit, {**circuits.record(circuit).known, **member_fields(_members(simulator, circuit))})
