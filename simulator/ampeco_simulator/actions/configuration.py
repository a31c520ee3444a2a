"""OCPP configuration of charge points: write single values, apply templates, and read the configuration again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.actions.ocpp_messages import WRITE, request_number, send
from ampeco_simulator.clock import iso
from ampeco_simulator.http.responses import http_error
from ampeco_simulator.network.configurations import Configurations
from ampeco_simulator.notifications.events import Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, RecordRef
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import Fields

_SYNC_SECONDS = 5
"""Seconds until a charge point has sent its configuration."""
_KEY = ("name", "componentName", "instance", "evseId")


def set_value(action: ActionContext) -> None:
    """Write one value. Refuse with 406 when it is read-only."""
    key = {name: action.body[name] for name in _KEY if action.body.get(name) is not None}
    if not _write_value(action, action.target, key, action.body["value"], {}):
        raise http_error(406, "The charge point refused the value.")


def sync(action: ActionContext) -> Fields:
    """Read some configuration keys, or all. The values arrive some seconds later, with a notification."""
    request = request_number(action)
    key_names = action.body.get("keys") or ()

    def report(point: RecordRef, moment: int) -> None:
        collection = _configurations(action.context, point)
        for item_id in collection.ids:
            fields = collection.record(item_id).fields
            if not key_names or fields["key"]["name"] in key_names:
                collection.change(item_id, {**fields, "timestamp": iso(moment)})
        details = {"chargePointId": point.item_id, "requestId": request, "time": iso(moment)}
        action.context.outbox.publish(Event(("ChargePointSyncConfigurationNotification",), details))

    action.schedule(action.target, _SYNC_SECONDS, report)
    return {"requestId": request}


def apply_template(action: ActionContext) -> None:
    """Write the variables of a template to charge points. Read-only ones are skipped.

    With ``shouldPersist``, the entries name the template as a persistent one.
    """
    template = action.target
    persistent_fields = (
        {"persistentConfigurationTemplateId": template.item_id} if action.body.get("shouldPersist") else {}
    )
    collection = action.context.registry.at(("configuration-templates", "variables"), (str(template.item_id),))
    variables = [collection.record(each).fields for each in collection.ids]
    for point in action.all_referenced("chargePointIds", "charge-points"):
        for variable in variables:
            key, value = _variable(variable), variable.get("value") or ""
            if key is not None and _write_value(action, point, key, value, persistent_fields):
                send(action, point, WRITE, {**key, "value": value}, {})


def insert_variables(action: ActionContext) -> None:
    """Add variables to a template."""
    for variable in action.body_items:
        action.create("configuration-templates.variables", variable, str(action.target.item_id))


def _write_value(action: ActionContext, point: RecordRef, key: Mapping[str, Any], value: str, more: Fields) -> bool:
    """Write a value. Return whether the charge point accepted it."""
    collection, stamp = _configurations(action.context, point), iso(action.now)
    item_id = collection.find_key(key)
    written = {**more, "value": value, "timestamp": stamp, "lastUpdatedAt": stamp}
    if item_id is None:
        collection.add(key, {"readonly": False, "required": False, **written})
        return True
    fields = collection.record(item_id).fields
    if fields.get("readonly"):
        return False
    collection.change(item_id, {**fields, **written})
    return True


def _variable(fields: Fields) -> dict[str, Any] | None:
    """Return the key of a template's variable at a charge point, ``None`` when it has no name."""
    names = {
        "name": fields.get("keyName") or fields.get("variableName"),
        "componentName": fields.get("component"),
        "instance": fields.get("componentInstance") or fields.get("variableInstance"),
        "evseId": fields.get("evseId"),
    }
    return {name: value for name, value in names.items() if value is not None} if names["name"] else None


def _configurations(context: SimulatorContext, point: RecordRef) -> Configurations:
    collection = context.registry.at(("charge-points", "configurations"), (str(point.item_id),))
    assert isinstance(collection, Configurations)
    return collection


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/sync-configuration": sync,
    "charge-point/v2.0/{chargePoint}/set-configuration": set_value,
    "configuration-template/v1.0/{template}/apply-to-charge-points": apply_template,
    "configuration-template/v1.0/{template}/insert-bulk-variables": insert_variables,
}
"""By the action's path below ``/public-api/actions/``."""
