"""Consents of drivers: revoke those to marketing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect


def revoke_marketing(action: ActionContext) -> None:
    """Revoke a driver's consents to marketing, with an entry in the consent history for each."""
    user, now = action.target, iso(action.now)
    for consent in action.find_matching("consents", userId=user.item_id, termType="marketing", status="agreed"):
        consent.change({"status": "rejected", "rejectedAt": now})
        fields = consent.fields
        action.create(
            "consent-history",
            {
                "userId": user.item_id,
                "termVersionId": fields.get("termVersionId"),
                "termType": "marketing",
                "action": "rejected",
                "actionAt": now,
            },
        )
    user.change({"receiveNewsAndPromotions": False})


ACTIONS: Mapping[str, Effect] = {"user/v1.0/{user}/revoke-marketing-consent": revoke_marketing}
