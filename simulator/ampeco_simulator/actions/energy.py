"""Electricity meters at locations, and flexibility assets that vary their load on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, Known, RecordRef

_PHASES = ("L1", "L2", "L3")


def report_consumption(action: ActionContext) -> None:
    """Record the current that a meter measures for other loads: the unmanaged load of its circuits."""
    currents = {
        phase: action.body[f"current{phase}"] for phase in _PHASES if action.body.get(f"current{phase}") is not None
    }
    stamp = action.body.get("timestamp") or iso(action.now)
    circuits = action.simulator.registry.top("circuits")
    for identity in circuits.ids:
        circuit = action.get("circuits", identity)
        if circuit.known.get("electricityMeterId") == action.target.identity:
            _set_load(action, circuit, currents, stamp)


def _set_load(action: ActionContext, circuit: RecordRef, currents: Mapping[str, int], stamp: str) -> None:
    collection = action.simulator.registry.at(("circuits", "unmanaged-load"), (str(circuit.identity),))
    for identity in collection.ids:
        known = collection.record(identity).known
        if known["phase"] in currents:
            collection.change(identity, {**known, "consumption": currents[known["phase"]], "lastUpdatedAt": stamp})
    circuit.change({"unmanagedLoad": [collection.record(each).known for each in collection.ids]})
    details = {"circuitId": circuit.identity, "unmanagedLoad": dict(currents), "time": iso(action.now)}
    action.simulator.outbox.publish(Event(("CircuitConsumptionNotification",), details))


def request_activation(action: ActionContext) -> Known:
    """Request that a flexibility asset changes its load for some periods."""
    fields = {
        "timestamp": iso(action.now),
        "assetId": action.target.identity,
        "periods": action.body.get("periods") or [],
    }
    return action.create("flexibility-activation-requests", fields).known


ACTIONS: Mapping[str, Effect] = {
    "electricity-meter/v1.0/{electricityMeter}/report-consumption": report_consumption,
    "flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request": request_activation,
}
"""By the action's path below ``/public-api/actions/``."""
