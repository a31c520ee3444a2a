"""Handle a call of an action: check its targets, apply its effect and render the response."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ampeco_simulator.actions.context import ActionContext, RecordRef
from ampeco_simulator.actions.ocpp_commands import log_command
from ampeco_simulator.actions.table import ACTIONS
from ampeco_simulator.contract.operation_paths import model_name, plural
from ampeco_simulator.http.responses import Response, item_not_found, json_response
from ampeco_simulator.seeds import seed_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ampeco_simulator.contract.operations import Operation
    from ampeco_simulator.contract.schemas import Schema
    from ampeco_simulator.http.call import Call
    from ampeco_simulator.runtime.context import SimulatorContext
    from ampeco_simulator.state.collection import AnyCollection

_ROOT = "/public-api/actions/"
_CHARGE_POINT_CHILDREN = ("evse", "session")


class _PathParameter(NamedTuple):
    """A path parameter and the segment before it, which names the collection of a target below another."""

    name: str
    segment: str


class ActionHandler:
    """The handler of one action."""

    def __init__(self, operation: Operation, context: SimulatorContext) -> None:
        self._operation = operation
        self._context = context
        self._action = operation.path.removeprefix(_ROOT)
        self._effect = ACTIONS.get(self._action)
        segments = operation.path.split("/")
        self._parameters = [
            _PathParameter(segment[1:-1], before) for before, segment in pairwise(segments) if segment.startswith("{")
        ]

    def handle(self, call: Call) -> Response:
        """Return the response to a call. Refuse with 404 when a target does not exist; the effect may refuse more."""
        ids = dict(zip((each.name for each in self._parameters), call.arguments, strict=True))
        body = call.body if isinstance(call.body, dict) else {}
        body_items = call.body if isinstance(call.body, list) else ()
        action = ActionContext(self._context, dict(self._targets(ids)), ids, body, body_items)
        self._context.check_references(self._operation, call.body)
        outcome = None if self._effect is None else self._effect(action)
        log_command(action, self._action, outcome)
        return self._accepted(call, outcome)

    def _targets(self, ids: Mapping[str, str]) -> Iterator[tuple[str, RecordRef]]:
        """Yield the records that the path names. Parameters such as the type of a reset name none."""
        registry, outer = self._context.registry, ""
        for name, segment in self._parameters:
            top = self._context.targets.get(name)
            below = f"{outer}.{plural(segment)}"
            if top is not None:
                collection = registry.at((top,), ())
                outer = outer or top
            elif self._context.is_listed(below):
                collection = registry.at(tuple(below.split(".")), tuple(ids.values())[:1])
            else:
                continue
            item_id = collection.identify(ids[name])
            if item_id is None or (
                name in _CHARGE_POINT_CHILDREN and not self._is_at_charge_point(collection, item_id, ids)
            ):
                raise item_not_found(model_name(collection.name), ids[name])
            yield name, RecordRef(collection, item_id, self._context)

    def _is_at_charge_point(self, collection: AnyCollection, item_id: int, ids: Mapping[str, str]) -> bool:
        """Return whether an EVSE or a session is at the charge point of the path, if the path has one."""
        point = ids.get("chargePoint")
        return point is None or str(collection.record(item_id).fields.get("chargePointId")) == point

    def _accepted(self, call: Call, outcome: Any) -> Response:
        """Return the success response: an example of its body, with the fields that the effect decided."""
        operation, schema = self._operation, self._operation.item
        if schema is None or operation.response is None:
            return Response(operation.statuses[0])
        seed = seed_of(operation.id, *call.arguments)
        context = self._context
        if operation.envelope == "listing":
            items = [self._item(call, schema, seed + place, each) for place, each in enumerate(outcome or ())]
            return json_response(
                operation.statuses[0], {**context.examples.value(operation.response, seed), "data": items}
            )
        item = self._item(call, schema, seed, outcome)
        return json_response(operation.statuses[0], {"data": item} if operation.envelope == "item" else item)

    def _item(self, call: Call, schema: Schema, seed: int, outcome: Any) -> Any:
        context = self._context
        if context.views.fields(schema):
            fields = {"success": True, "message": "Accepted", **(outcome or {})}
            item: Any = context.views.view(schema, fields, seed, sparse=False)
            # A successful response has no error code.
            if item.get("success") is True:
                item.pop("errorCode", None)
        else:
            item = context.examples.value(schema, seed)
        return context.distortion.apply(call.mode, schema, item)
