"""Registration of a payment method in two calls: the first starts it, the second finalises it after the redirect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.handlers.resources import ResourceHandler
from ampeco_simulator.http.responses import Response, json_response, validation_error

if TYPE_CHECKING:
    from ampeco_simulator.http.call import Call

_TOKENIZED = "tokenized"


class PaymentMethodRegistrationHandler(ResourceHandler):
    """Registers a payment method. A pending transaction stores what the first call requested."""

    def handle(self, call: Call) -> Response:
        """Return 200 with the transaction, or 201 with the payment method: 422 when the transaction is not pending."""
        body = call.body if isinstance(call.body, dict) else {}
        methods = self._context.registry.at(self._path.segments, call.arguments)
        transaction = body.get("transactionId")
        if transaction is None:
            return json_response(200, self._view(call, self._start(call, body)))
        registered = self._finalise(call, int(transaction))
        record = self._writer.create(methods, call.arguments, None)
        fields = {**record.fields, **registered, "addedAt": record.fields["createdAt"]}
        methods.change(record.item_id, fields)
        return json_response(201, {"data": self._view(call, fields)})

    def _start(self, call: Call, body: Any) -> dict[str, Any]:
        wanted = {name: body[name] for name in ("tokenizedType", "bankTransferType") if body.get(name)}
        user, now = int(call.arguments[0]), iso(self._context.clock.now())
        pending = {"userId": user, "status": "pending", "date": now, "lastUpdatedAt": now, "registers": wanted}
        transaction = self._context.registry.top("transactions").create(pending).item_id
        url = f"https://payments.example.com/register/{transaction}"
        return {"id": None, "userId": user, "transactionId": transaction, "redirectUrl": url, **wanted}

    def _finalise(self, call: Call, transaction: int) -> dict[str, Any]:
        transactions = self._context.registry.top("transactions")
        fields = transactions.record(transaction).fields if transactions.has(transaction) else {}
        wanted = fields.get("registers") if fields.get("userId") == int(call.arguments[0]) else None
        if wanted is None and self._context.strict:
            raise validation_error({"transactionId": ["The selected transactionId is invalid."]})
        if wanted is not None:
            transactions.change(transaction, {**fields, "status": "finalized", "registers": None})
        return {"type": _TOKENIZED, "tokenizedType": "card", "default": False, **(wanted or {})}

    def _view(self, call: Call, fields: dict[str, Any]) -> Any:
        item = self._context.views.view(self._item, fields, fields.get("transactionId") or 0, sparse=True)
        return self._context.distortion.apply(call.mode, self._item, item)
