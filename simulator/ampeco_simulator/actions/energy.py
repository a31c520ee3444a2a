"""Meters on site, and load that is offered to flexibility markets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect, Item, Known

_PHASES = ("L1", "L2", "L3")


def report_consumption(act: Act) -> None:
    """A meter measures what is drawn beside the charge points: its circuits know it as their unmanaged load."""
    read = {phase: act.body[f"current{phase}"] for phase in _PHASES if act.body.get(f"current{phase}") is not None}
    stamp = act.body.get("timestamp") or iso(act.now)
    circuits = act.world.shelves.top("circuits")
    for identity in circuits.ids:
        circuit = act.item("circuits", identity)
        if circuit.known.get("electricityMeterId") == act.target.identity:
            _set_load(act, circuit, read, stamp)


def _set_load(act: Act, circuit: Item, read: Mapping[str, int], stamp: str) -> None:
    shelf = act.world.shelves.at(("circuits", "unmanaged-load"), (str(circuit.identity),))
    for identity in shelf.ids:
        known = shelf.record(identity).known
        if known["phase"] in read:
            shelf.change(identity, {**known, "consumption": read[known["phase"]], "lastUpdatedAt": stamp})
    circuit.change({"unmanagedLoad": [shelf.record(each).known for each in shelf.ids]})
    told = {"circuitId": circuit.identity, "unmanagedLoad": dict(read), "time": iso(act.now)}
    act.world.outbox.announce(Event(("CircuitConsumptionNotification",), told))


def request_activation(act: Act) -> Known:
    """Ask an asset to use more or less power for a while."""
    asked = {
        "timestamp": iso(act.now),
        "assetId": act.target.identity,
        "periods": act.body.get("periods") or [],
    }
    return act.create("flexibility-activation-requests", asked).known


ACTIONS: Mapping[str, Effect] = {
    "electricity-meter/v1.0/{electricityMeter}/report-consumption": report_consumption,
    "flexibility-asset/v1.0/{flexibilityAsset}/create-activation-request": request_activation,
}
"""By the action's path below `/public-api/actions/`."""
