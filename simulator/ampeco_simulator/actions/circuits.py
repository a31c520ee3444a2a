"""Circuits: attach and detach charge points, and set load management priorities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.context import ActionContext, RecordRef
from ampeco_simulator.contract.operation_paths import model_name
from ampeco_simulator.http.responses import item_not_found, validation_error
from ampeco_simulator.network.circuits import PRIORITY, SOC_PRIORITIES, member, member_fields
from ampeco_simulator.state.collection import MemberCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import Effect

_WIRING = ("phases", "maxVoltage", "phaseRotation", "connectedPhase")


def attach(action: ActionContext) -> None:
    """Attach a charge point to a circuit. It is detached from its previous one."""
    point = action.referenced("chargePointId", "charge-points")
    if point is None:
        return
    _check_wiring(action, point)
    before = action.find("circuits", point.fields.get("circuitId"))
    if before is not None:
        _remove_member(action, before, point)
    evses = point_evses(action, point)
    power = evses[0].fields.get("powerOptions") or {} if evses else {}
    priority = action.body.get("priority", PRIORITY)
    _put_member(action, action.target, point, member(point.item_id, [each.item_id for each in evses], priority, power))
    point.change({"circuitId": action.target.item_id})


def detach(action: ActionContext) -> None:
    """Detach a charge point from its circuit."""
    point = _attached(action)
    _remove_member(action, action.target, point)
    point.change({"circuitId": None})


def set_priority(action: ActionContext) -> None:
    """Set the priority of a charge point, or of one of its EVSEs."""
    point, evse, priority = _attached(action), action.targets.get("evse"), action.body["priority"]
    member_record = dict(_members(action, action.target).record(point.item_id).fields)
    if evse is None:
        member_record["priority"] = priority
    else:
        others = [each for each in member_record["evses"] if each["id"] != evse.item_id]
        member_record["evses"] = sorted(
            [*others, {"id": evse.item_id, "priority": priority}], key=lambda each: each["id"]
        )
    _put_member(action, action.target, point, member_record)


def set_soc_priorities(action: ActionContext) -> None:
    """Set the priorities by state of charge."""
    collection = action.context.registry.at(("circuits", "soc-priorities"), (str(action.target.item_id),))
    priorities = {name: action.body[name] for name in SOC_PRIORITIES if name in action.body}
    record = collection.change(1, {**collection.record(1).fields, **priorities})
    action.target.change({"socPriorities": record.fields})


def set_session_priority(action: ActionContext) -> None:
    """Boost a session or set its priority.

    This changes no record: the charge point only receives a charging profile. Refuse with 404 when the charge point is
    not on the circuit.
    """
    session = action.targets["session"]
    if session.fields["chargePointId"] not in _members(action, action.target).ids:
        raise item_not_found(model_name("sessions"), str(session.item_id))


def point_evses(action: ActionContext, point: RecordRef) -> list[RecordRef]:
    """Return the EVSEs of a charge point."""
    collection = action.context.registry.at(("charge-points", "evses"), (str(point.item_id),))
    return [RecordRef(collection, each, action.context) for each in collection.ids]


def _attached(action: ActionContext) -> RecordRef:
    """Return the charge point of the path. Refuse with 404 when it is not on the circuit."""
    point = action.targets["chargePoint"]
    if not _members(action, action.target).has(point.item_id):
        raise item_not_found(model_name("charge-points"), str(point.item_id))
    return point


def _check_wiring(action: ActionContext, point: RecordRef) -> None:
    """Refuse with 422, in a strict tenant, a charge point whose electrical configuration differs from the circuit's."""
    others = (
        action.find("charge-points", each) for each in _members(action, action.target).ids if each != point.item_id
    )
    first = next((evse for other in others if other is not None for evse in point_evses(action, other)), None)
    if first is None or not action.context.strict:
        return
    if any(_wired_differently(evse.fields, first.fields) for evse in point_evses(action, point)):
        raise validation_error({"chargePointId": ["The electrical configuration differs from that of the circuit."]})


def _wired_differently(evse: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    wired = [each.get("powerOptions") or {} for each in (evse, other)]
    values = [[options.get(name) for options in wired] for name in _WIRING]
    return any(None not in each and each[0] != each[1] for each in values)


def _members(action: ActionContext, circuit: RecordRef) -> MemberCollection:
    collection = action.context.registry.at(("circuits", "charge-point-priorities"), (str(circuit.item_id),))
    assert isinstance(collection, MemberCollection)
    return collection


def _put_member(action: ActionContext, circuit: RecordRef, point: RecordRef, fields: Mapping[str, Any]) -> None:
    _members(action, circuit).insert(point.item_id, fields)
    _update_circuit_record(action, circuit)


def _remove_member(action: ActionContext, circuit: RecordRef, point: RecordRef) -> None:
    members = _members(action, circuit)
    if members.has(point.item_id):
        members.remove(point.item_id)
        _update_circuit_record(action, circuit)


def _update_circuit_record(action: ActionContext, circuit: RecordRef) -> None:
    """Update the list of charge points in a circuit's record."""
    circuit.change(member_fields(_members(action, circuit)))


_CIRCUIT = "circuit/v2.0/{circuit}"

ACTIONS: Mapping[str, Effect] = {
    f"{_CIRCUIT}/attach-charge-point": attach,
    f"{_CIRCUIT}/detach-charge-point/{{chargePoint}}": detach,
    f"{_CIRCUIT}/set-charge-point-priority/{{chargePoint}}": set_priority,
    f"{_CIRCUIT}/set-charge-point-priority/{{chargePoint}}/evse/{{evse}}": set_priority,
    f"{_CIRCUIT}/set-circuit-soc-priorities": set_soc_priorities,
    f"{_CIRCUIT}/set-session-boost/{{session}}": set_session_priority,
    f"{_CIRCUIT}/set-session-priority/{{session}}": set_session_priority,
}
"""By the action's path below ``/public-api/actions/``."""
