"""Hooks of circuits: the charge points on a circuit, which v1.0 writes with it, and the effects of deletions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.network.circuits import PRIORITY, member_fields
from ampeco_simulator.state.collection import MemberCollection

if TYPE_CHECKING:
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.writing.write import Write


def replace_charge_points(write: Write) -> None:
    """Replace the charge points of a circuit with the written ones, which leave their previous circuits."""
    wanted = {each["id"]: each for each in write.sent.get("chargePoints") or () if "id" in each}
    if "chargePoints" not in write.sent:
        return
    context, circuit = write.context, write.item_id
    members = _members(context, circuit)
    current = {point: members.record(point).fields for point in members.ids}
    for point in [each for each in current if each not in wanted]:
        _remove(context, point, circuit)
    points = context.registry.top("charge-points")
    for point, fields in wanted.items():
        if points.has(point):
            before = points.record(point).fields.get("circuitId")
            if before != circuit:
                _remove(context, point, before)
            members.insert(point, {**(current.get(point) or _new_member(context, point)), **fields})
            points.change(point, {**points.record(point).fields, "circuitId": circuit})
    _update_circuit(context, circuit)


def detach_charge_points(write: Write) -> None:
    """Detach the charge points of a deleted circuit."""
    points = write.context.registry.top("charge-points")
    for point in [each for each in points.ids if points.record(each).fields.get("circuitId") == write.item_id]:
        points.change(point, {**points.record(point).fields, "circuitId": None})


def remove_charge_point(write: Write) -> None:
    """Remove a deleted charge point from its circuit."""
    _remove(write.context, write.item_id, write.before.get("circuitId"))


def _remove(context: SimulatorContext, point: int, circuit: int | None) -> None:
    """Remove a charge point from a circuit; do nothing when the circuit is None or does not exist."""
    points = context.registry.top("charge-points")
    if circuit is None or not context.registry.top("circuits").has(circuit):
        return
    members = _members(context, circuit)
    if members.has(point):
        members.remove(point)
        _update_circuit(context, circuit)
    if points.has(point):
        points.change(point, {**points.record(point).fields, "circuitId": None})


def _new_member(context: SimulatorContext, point: int) -> dict[str, Any]:
    evses = context.registry.at(("charge-points", "evses"), (str(point),)).ids
    return {"priority": PRIORITY, "evses": [{"id": each, "priority": PRIORITY} for each in evses]}


def _members(context: SimulatorContext, circuit: int) -> MemberCollection:
    members = context.registry.at(("circuits", "charge-point-priorities"), (str(circuit),))
    assert isinstance(members, MemberCollection)
    return members


def _update_circuit(context: SimulatorContext, circuit: int) -> None:
    """Update the fields of a circuit that follow from its members."""
    circuits = context.registry.top("circuits")
    circuits.change(circuit, {**circuits.record(circuit).fields, **member_fields(_members(context, circuit))})
