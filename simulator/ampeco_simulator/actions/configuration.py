"""OCPP configuration: single values, templates of many, and asking the charge point anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.messages import WRITE, request_number, send
from ampeco_simulator.answer import refuse
from ampeco_simulator.clock import iso
from ampeco_simulator.fleet.configurations import Configurations
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect, Item, Known
    from ampeco_simulator.handlers.world import World

_SYNC = 5
"""Seconds a charge point takes to tell its configuration."""
_KEY = ("name", "componentName", "instance", "evseId")


def set_value(act: Act) -> None:
    """Write one value. 406 when the charge point does not let it be written."""
    key = {name: act.body[name] for name in _KEY if act.body.get(name) is not None}
    if not _write(act, act.target, key, act.body["value"], {}):
        raise refuse(406, "The charge point refused the value.")


def sync(act: Act) -> Known:
    """Ask for the keys that a call names, or for all. The values come later, and a notification tells of them."""
    request = request_number(act)
    wanted = act.body.get("keys") or ()

    def told(point: Item, moment: int) -> None:
        shelf = _of(act.world, point)
        for identity in shelf.ids:
            known = shelf.record(identity).known
            if not wanted or known["key"]["name"] in wanted:
                shelf.change(identity, {**known, "timestamp": iso(moment)})
        details = {"chargePointId": point.identity, "requestId": request, "time": iso(moment)}
        act.world.outbox.announce(Event(("ChargePointSyncConfigurationNotification",), details))

    act.later(act.target, _SYNC, told)
    return {"requestId": request}


def apply_template(act: Act) -> None:
    """Write the values of a template to charge points, for good if that is asked for. What they refuse is left out."""
    template = act.target
    kept = {"persistentConfigurationTemplateId": template.identity} if act.body.get("shouldPersist") else {}
    shelf = act.world.shelves.at(("configuration-templates", "variables"), (str(template.identity),))
    variables = [shelf.record(each).known for each in shelf.ids]
    for point in act.all_named("chargePointIds", "charge-points"):
        for variable in variables:
            key, value = _variable(variable), variable.get("value") or ""
            if key is not None and _write(act, point, key, value, kept):
                send(act, point, WRITE, {**key, "value": value}, {})


def insert_variables(act: Act) -> None:
    """Add variables to a template."""
    for variable in act.elements:
        act.create("configuration-templates.variables", variable, str(act.target.identity))


def _write(act: Act, point: Item, key: Mapping[str, Any], value: str, more: Known) -> bool:
    """Write a value; tells whether the charge point takes it."""
    shelf, stamp = _of(act.world, point), iso(act.now)
    identity = shelf.named(key)
    written = {**more, "value": value, "timestamp": stamp, "lastUpdatedAt": stamp}
    if identity is None:
        shelf.add(key, {"readonly": False, "required": False, **written})
        return True
    known = shelf.record(identity).known
    if known.get("readonly"):
        return False
    shelf.change(identity, {**known, **written})
    return True


def _variable(known: Known) -> dict[str, Any] | None:
    """What a template's variable is called at a charge point; None when it has no name."""
    names = {
        "name": known.get("keyName") or known.get("variableName"),
        "componentName": known.get("component"),
        "instance": known.get("componentInstance") or known.get("variableInstance"),
        "evseId": known.get("evseId"),
    }
    return {name: value for name, value in names.items() if value is not None} if names["name"] else None


def _of(world: World, point: Item) -> Configurations:
    shelf = world.shelves.at(("charge-points", "configurations"), (str(point.identity),))
    assert isinstance(shelf, Configurations)
    return shelf


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/sync-configuration": sync,
    "charge-point/v2.0/{chargePoint}/set-configuration": set_value,
    "configuration-template/v1.0/{template}/apply-to-charge-points": apply_template,
    "configuration-template/v1.0/{template}/insert-bulk-variables": insert_variables,
}
"""By the action's path below `/public-api/actions/`."""
