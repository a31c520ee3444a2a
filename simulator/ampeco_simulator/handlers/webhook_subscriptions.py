"""Webhook subscriptions: stored as records, and registered with the outbox, which delivers the notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.handlers.resources import ResourceHandler

if TYPE_CHECKING:
    from ampeco_simulator.http.call import Call
    from ampeco_simulator.http.responses import Response


class WebhookSubscriptionHandler(ResourceHandler):
    """Stores webhook subscriptions, and adds them to or removes them from the outbox."""

    def handle(self, call: Call) -> Response:
        """Carry out the call as for any resource, then update the outbox."""
        subscriptions = self._context.registry.top("notifications")
        before = set(subscriptions.ids)
        response = super().handle(call)
        if call.operation.method == "GET":
            return response
        for item_id in before - set(subscriptions.ids):
            self._context.outbox.unsubscribe(item_id)
        changed = set(subscriptions.ids) - before or ({int(call.arguments[0])} & before if call.arguments else set())
        for item_id in changed & set(subscriptions.ids):
            self._context.outbox.subscribe(item_id, dict(subscriptions.record(item_id).fields), call.token)
        return response
