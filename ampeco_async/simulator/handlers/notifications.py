"""Subscriptions, and resending what could not be delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.answer import Answer, refuse
from ampeco_async.simulator.handlers.actions import ActionHandler
from ampeco_async.simulator.handlers.resources import ResourceHandler

if TYPE_CHECKING:
    from ampeco_async.simulator.call import Call


class SubscriptionHandler(ResourceHandler):
    """A subscription is a record like others, and the outbox knows of it."""

    def answer(self, call: Call) -> Answer:
        """As for any resource."""
        shelf = self._world.shelves.top("notifications")
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


class ResendHandler(ActionHandler):
    """Try failed deliveries again."""

    def answer(self, call: Call) -> Answer:
        """202. 409 when the subscription's last resend was less than a quarter of an hour ago."""
        self.check_targets(call)
        identity, body = int(call.arguments[0]), call.body or {}
        outbox = self._world.outbox
        if not outbox.may_resend(identity):
            raise refuse(409, "Failed notifications were resent less than 15 minutes ago.")
        outbox.resend(identity, body.get("notifications"), body.get("startTime"), body.get("endTime"))
        return self.accepted(call, {})
