"""Meters on site, and load that is offered to flexibility markets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, Known, RecordRef

_PHASES = ("L1", "L2", "L3")


def report_consumption(action: ActionContext) -> None:
    """A meter measures what is drawn beside the charge points: its circuits know it as their unmanaged load."""
    read = {
        phase: action.body[f"current{phase}"] for phase in _PHASES if action.body.get(f"current{phase}") is not None
    }
    stamp = action.body.get("timestamp") or iso(action.now)
    circuits = action.simulator.registry.top("circuits")
    for identity in circuits.ids:
        circuit = action.get("circuits", identity)
        if circuit.known.get("electricityMeterId") == action.target.identity:
            _set_load(action, circuit, read, stamp)


def _set_load(action: ActionContext, circuit: RecordRef, read: Mapping[str, int], stamp: str) -> None:
    collection = action.simulator.registry.at(("circuits", "unmanaged-load"), (str(circuit.identity),))
    for identity in collection.ids:
        known = collection.record(identity).known
        if known["phase"] in read:
            collection.change(identity, {**known, "consumption": read[known["phase"]], "lastUpdatedAt": stamp})
    circuit.change({"unmanagedLoad": [collection.record(each).known for each in collection.ids]})
    told = {"circuitId": circuit.identity, "unmanagedLoad": dict(read), "time": iso(action.now)}
    action.simulator.outbox.publish(Event(("CircuitConsumptionNotification",), told))


def request_activation(action: ActionContext) -> Known:
    """Ask an asset to use more or less power for a while."""
    asked = {
        "timestamp": iso(action.now),
        "assetId": action.target.identity,
        "periods": action.body.get("periods") or [],
    }
    return action.create("flexibility-activation-requests", asked).known


ACTIONS: Mapping[str, Effect] = {
    "electricity-meter/v1.0/{electricityMeter}/report-consumption": report_consumption,
    "flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request": request_activation,
}
"""By the action's path below `/public-api/actions/`."""
