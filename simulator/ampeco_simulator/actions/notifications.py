"""Resend failed notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.http.responses import http_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect


def resend(action: ActionContext) -> None:
    """Resend failed deliveries of a subscription. Refuse with 409 within 15 minutes after the last resend."""
    outbox, item_id = action.context.outbox, action.target.item_id
    if not outbox.may_resend(item_id):
        raise http_error(409, "Failed notifications were resent less than 15 minutes ago.")
    outbox.resend(item_id, action.body.get("notifications"), action.body.get("startTime"), action.body.get("endTime"))


ACTIONS: Mapping[str, Effect] = {"notifications/v1.0/{notification}/resend": resend}
