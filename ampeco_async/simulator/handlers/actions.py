"""Actions: their targets are checked, then most only say that they were accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.answer import Answer, json_answer, no_item
from ampeco_async.simulator.seeds import seed_of
from ampeco_async.simulator.state.addresses import Address, model

if TYPE_CHECKING:
    from ampeco_async.simulator.call import Call
    from ampeco_async.simulator.contract import Operation
    from ampeco_async.simulator.handlers.world import World


class ActionHandler:
    """One action, or any other operation that leaves no trace in the records."""

    def __init__(self, operation: Operation, address: Address, world: World) -> None:
        self._operation = operation
        self._world = world
        self._keys = address.keys
        self._targets = [world.targets.get(key) for key in address.keys]

    def answer(self, call: Call) -> Answer:
        """An example of the success body."""
        self.check_targets(call)
        return self.accepted(call, {})

    def check_targets(self, call: Call) -> None:
        """Refuse with 404 when the path names something that does not exist."""
        for name, text in zip(self._targets, call.arguments, strict=True):
            if name is not None and self._world.shelves.top(name).identify(text) is None:
                raise no_item(model(name), text)

    def accepted(self, call: Call, known: dict[str, Any]) -> Answer:
        """The success answer, with what is known put into its example."""
        operation, schema = self._operation, self._operation.item
        if schema is None or operation.answer is None:
            return Answer(operation.statuses[0])
        seed = seed_of(operation.id, *call.arguments)
        world = self._world
        if operation.envelope == "listing":
            items = [self._item(call, schema, seed + place) for place in range(2)]
            return json_answer(operation.statuses[0], {**world.examples.value(operation.answer, seed), "data": items})
        item = self._item(call, schema, seed, known)
        return json_answer(operation.statuses[0], {"data": item} if operation.envelope == "item" else item)

    def _item(self, call: Call, schema: Any, seed: int, known: dict[str, Any] | None = None) -> Any:
        world = self._world
        fields = world.views.fields(schema)
        if fields:
            usual = {"success": True, "message": "Accepted", **(known or {})}
            item: Any = world.views.view(schema, usual, seed, sparse=False)
            # A success has no error code.
            if item.get("success") is True:
                item.pop("errorCode", None)
        else:
            item = world.examples.value(schema, seed)
        return world.distortion.apply(call.mode, schema, item)
