"""Sending again what subscribers of notifications did not get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.answer import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect


def resend(action: ActionContext) -> None:
    """Try failed deliveries again. 409 when the last resend was less than a quarter of an hour ago."""
    outbox, identity = action.simulator.outbox, action.target.identity
    if not outbox.may_resend(identity):
        raise refuse(409, "Failed notifications were resent less than 15 minutes ago.")
    outbox.resend(identity, action.body.get("notifications"), action.body.get("startTime"), action.body.get("endTime"))


ACTIONS: Mapping[str, Effect] = {"notifications/v1.0/{notification}/resend": resend}
