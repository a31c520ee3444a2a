"""Webhook subscriptions: records that the outbox of notifications must be informed of."""

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
        for identity in before - set(subscriptions.ids):
            self._context.outbox.unsubscribe(identity)
        changed = set(subscriptions.ids) - before or ({int(call.arguments[0])} & before if call.arguments else set())
        for identity in changed & set(subscriptions.ids):
            self._context.outbox.subscribe(identity, dict(subscriptions.record(identity).known), call.token)
        return response
