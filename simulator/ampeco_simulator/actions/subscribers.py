"""Sending again what subscribers of notifications did not get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.answer import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect


def resend(act: Act) -> None:
    """Try failed deliveries again. 409 when the last resend was less than a quarter of an hour ago."""
    outbox, identity = act.world.outbox, act.target.identity
    if not outbox.may_resend(identity):
        raise refuse(409, "Failed notifications were resent less than 15 minutes ago.")
    outbox.resend(identity, act.body.get("notifications"), act.body.get("startTime"), act.body.get("endTime"))


ACTIONS: Mapping[str, Effect] = {"notifications/v1.0/{notification}/resend": resend}
