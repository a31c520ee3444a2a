"""Registering a payment method in two calls: one asks, the other finalises after the customer's redirect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.answer import Answer, invalid, json_answer
from ampeco_simulator.clock import iso
from ampeco_simulator.handlers.resources import ResourceHandler

if TYPE_CHECKING:
    from ampeco_simulator.call import Call

_TOKENIZED = "tokenized"


class RegisterHandler(ResourceHandler):
    """Registers one. A pending transaction stands for what was asked for."""

    def answer(self, call: Call) -> Answer:
        """200 with the transaction to finalise, 201 with the new method. 422 when there is no such transaction."""
        body = call.body if isinstance(call.body, dict) else {}
        shelf = self._world.registry.at(self._address.steps, call.arguments)
        transaction = body.get("transactionId")
        if transaction is None:
            return json_answer(200, self._view(call, self._ask(call, body)))
        registered = self._finalise(call, int(transaction))
        record = self._items.create(shelf, call.arguments, None)
        known = {**record.known, **registered, "addedAt": record.known["createdAt"]}
        shelf.change(record.identity, known)
        return json_answer(201, {"data": self._view(call, known)})

    def _ask(self, call: Call, body: Any) -> dict[str, Any]:
        wanted = {name: body[name] for name in ("tokenizedType", "bankTransferType") if body.get(name)}
        user, now = int(call.arguments[0]), iso(self._world.clock.now())
        pending = {"userId": user, "status": "pending", "date": now, "lastUpdatedAt": now, "registers": wanted}
        transaction = self._world.registry.top("transactions").create(pending).identity
        url = f"https://payments.example.com/register/{transaction}"
        return {"id": None, "userId": user, "transactionId": transaction, "redirectUrl": url, **wanted}

    def _finalise(self, call: Call, transaction: int) -> dict[str, Any]:
        shelf = self._world.registry.top("transactions")
        known = shelf.record(transaction).known if shelf.has(transaction) else {}
        wanted = known.get("registers") if known.get("userId") == int(call.arguments[0]) else None
        if wanted is None and self._world.strict:
            raise invalid({"transactionId": ["The selected transactionId is invalid."]})
        if wanted is not None:
            shelf.change(transaction, {**known, "status": "finalized", "registers": None})
        return {"type": _TOKENIZED, "tokenizedType": "card", "default": False, **(wanted or {})}

    def _view(self, call: Call, known: dict[str, Any]) -> Any:
        shown = self._world.views.view(self._item, known, known.get("transactionId") or 0, sparse=True)
        return self._world.distortion.apply(call.mode, self._item, shown)
