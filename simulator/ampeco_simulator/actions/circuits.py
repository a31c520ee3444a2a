"""Circuits: which charge points share their current, and who comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.context import ActionContext, Item
from ampeco_simulator.answer import invalid, no_item
from ampeco_simulator.fleet.circuits import PRIORITY, SOC_PRIORITIES, member, told
from ampeco_simulator.state.addresses import model
from ampeco_simulator.state.collection import Members

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import Effect

_WIRING = ("phases", "maxVoltage", "phaseRotation", "connectedPhase")


def attach(action: ActionContext) -> None:
    """Put a charge point on a circuit. It leaves the one that it was on."""
    point = action.named("chargePointId", "charge-points")
    if point is None:
        return
    _check_wiring(action, point)
    before = action.find("circuits", point.known.get("circuitId"))
    if before is not None:
        _take(action, before, point)
    evses = point_evses(action, point)
    power = evses[0].known.get("powerOptions") or {} if evses else {}
    priority = action.body.get("priority", PRIORITY)
    _put(action, action.target, point, member(point.identity, [each.identity for each in evses], priority, power))
    point.change({"circuitId": action.target.identity})


def detach(action: ActionContext) -> None:
    """Take a charge point from its circuit."""
    point = _attached(action)
    _take(action, action.target, point)
    point.change({"circuitId": None})


def prioritise(action: ActionContext) -> None:
    """Set the priority of a charge point, or of one of its EVSEs."""
    point, evse, priority = _attached(action), action.targets.get("evse"), action.body["priority"]
    held = dict(_members(action, action.target).record(point.identity).known)
    if evse is None:
        held["priority"] = priority
    else:
        others = [each for each in held["evses"] if each["id"] != evse.identity]
        held["evses"] = sorted([*others, {"id": evse.identity, "priority": priority}], key=lambda each: each["id"])
    _put(action, action.target, point, held)


def prioritise_by_charge(action: ActionContext) -> None:
    """Set priorities by how full batteries are."""
    shelf = action.simulator.registry.at(("circuits", "soc-priorities"), (str(action.target.identity),))
    wanted = {name: action.body[name] for name in SOC_PRIORITIES if name in action.body}
    record = shelf.change(1, {**shelf.record(1).known, **wanted})
    action.target.change({"socPriorities": record.known})


def favour(action: ActionContext) -> None:
    """Boost a session or set its priority: its charge point gets another limit. 404 when it is on another circuit."""
    session = action.targets["session"]
    if session.known["chargePointId"] not in _members(action, action.target).ids:
        raise no_item(model("sessions"), str(session.identity))


def point_evses(action: ActionContext, point: Item) -> list[Item]:
    """The EVSEs of a charge point."""
    shelf = action.simulator.registry.at(("charge-points", "evses"), (str(point.identity),))
    return [Item(shelf, each, action.simulator) for each in shelf.ids]


def _attached(action: ActionContext) -> Item:
    """The charge point of the path. 404 when it is not on the circuit."""
    point = action.targets["chargePoint"]
    if not _members(action, action.target).has(point.identity):
        raise no_item(model("charge-points"), str(point.identity))
    return point


def _check_wiring(action: ActionContext, point: Item) -> None:
    """A strict tenant puts only charge points on one circuit whose EVSEs are wired alike, as far as is known: 422."""
    others = (
        action.find("charge-points", each) for each in _members(action, action.target).ids if each != point.identity
    )
    first = next((evse for other in others if other is not None for evse in point_evses(action, other)), None)
    if first is None or not action.simulator.strict:
        return
    if any(_differ(evse.known, first.known) for evse in point_evses(action, point)):
        raise invalid({"chargePointId": ["The electrical configuration differs from that of the circuit."]})


def _differ(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    wired = [each.get("powerOptions") or {} for each in (one, other)]
    told = [[options.get(name) for options in wired] for name in _WIRING]
    return any(None not in each and each[0] != each[1] for each in told)


def _members(action: ActionContext, circuit: Item) -> Members:
    shelf = action.simulator.registry.at(("circuits", "charge-point-priorities"), (str(circuit.identity),))
    assert isinstance(shelf, Members)
    return shelf


def _put(action: ActionContext, circuit: Item, point: Item, known: Mapping[str, Any]) -> None:
    _members(action, circuit).join(point.identity, known)
    _tell(action, circuit)


def _take(action: ActionContext, circuit: Item, point: Item) -> None:
    members = _members(action, circuit)
    if members.has(point.identity):
        members.remove(point.identity)
        _tell(action, circuit)


def _tell(action: ActionContext, circuit: Item) -> None:
    """A circuit's record lists its charge points too."""
    circuit.change(told(_members(action, circuit)))


_CIRCUIT = "circuit/v2.0/{circuit}"

ACTIONS: Mapping[str, Effect] = {
    f"{_CIRCUIT}/attach-charge-point": attach,
    f"{_CIRCUIT}/detach-charge-point/{{chargePoint}}": detach,
    f"{_CIRCUIT}/set-charge-point-priority/{{chargePoint}}": prioritise,
    f"{_CIRCUIT}/set-charge-point-priority/{{chargePoint}}/evse/{{evse}}": prioritise,
    f"{_CIRCUIT}/set-circuit-soc-priorities": prioritise_by_charge,
    f"{_CIRCUIT}/set-session-boost/{{session}}": favour,
    f"{_CIRCUIT}/set-session-priority/{{session}}": favour,
}
"""By the action's path below `/public-api/actions/`."""
