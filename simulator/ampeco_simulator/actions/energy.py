"""Electricity meters at locations, and flexibility assets that vary their load on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, RecordRef
    from ampeco_simulator.state.collection import Fields

_PHASES = ("L1", "L2", "L3")


def report_consumption(action: ActionContext) -> None:
    """Record the current that a meter measures for other loads: the unmanaged load of its circuits."""
    currents = {
        phase: action.body[f"current{phase}"] for phase in _PHASES if action.body.get(f"current{phase}") is not None
    }
    stamp = action.body.get("timestamp") or iso(action.now)
    circuits = action.context.registry.top("circuits")
    for item_id in circuits.ids:
        circuit = action.get("circuits", item_id)
        if circuit.fields.get("electricityMeterId") == action.target.item_id:
            _set_load(action, circuit, currents, stamp)


def _set_load(action: ActionContext, circuit: RecordRef, currents: Mapping[str, int], stamp: str) -> None:
    collection = action.context.registry.at(("circuits", "unmanaged-load"), (str(circuit.item_id),))
    for item_id in collection.ids:
        fields = collection.record(item_id).fields
        if fields["phase"] in currents:
            collection.change(item_id, {**fields, "consumption": currents[fields["phase"]], "lastUpdatedAt": stamp})
    circuit.change({"unmanagedLoad": [collection.record(each).fields for each in collection.ids]})
    details = {"circuitId": circuit.item_id, "unmanagedLoad": dict(currents), "time": iso(action.now)}
    action.context.outbox.publish(Event(("CircuitConsumptionNotification",), details))


def request_activation(action: ActionContext) -> Fields:
    """Request that a flexibility asset changes its load for some periods."""
    fields = {
        "timestamp": iso(action.now),
        "assetId": action.target.item_id,
        "periods": action.body.get("periods") or [],
    }
    return action.create("flexibility-activation-requests", fields).fields


ACTIONS: Mapping[str, Effect] = {
    "electricity-meter/v1.0/{electricityMeter}/report-consumption": report_consumption,
    "flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request": request_activation,
}
"""By the action's path below ``/public-api/actions/``."""
