"""Subscriptions: records that the outbox knows of too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.handlers.resources import ResourceHandler

if TYPE_CHECKING:
    from ampeco_simulator.answer import Answer
    from ampeco_simulator.call import Call


class SubscriptionHandler(ResourceHandler):
    """A subscription is a record like others, and the outbox knows of it."""

    def answer(self, call: Call) -> Answer:
        """As for any resource."""
        shelf = self._world.registry.top("notifications")
        before = set(shelf.ids)
        answer = super().answer(call)
        if call.operation.method == "GET":
            return answer
        for identity in before - set(shelf.ids):
            self._world.outbox.unsubscribe(identity)
        changed = set(shelf.ids) - before or ({int(call.arguments[0])} & before if call.arguments else set())
        for identity in changed & set(shelf.ids):
            self._world.outbox.subscribe(identity, dict(shelf.record(identity).known), call.token)
        return answer
