"""What drivers agreed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.lookup import matching
from ampeco_simulator.clock import iso

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Effect


def revoke_marketing(act: Act) -> None:
    """Take back a driver's consents to marketing. The history tells of each."""
    user, now = act.target, iso(act.now)
    for consent in matching(act, "consents", userId=user.identity, termType="marketing", status="agreed"):
        consent.change({"status": "rejected", "rejectedAt": now})
        known = consent.known
        act.create(
            "consent-history",
            {
                "userId": user.identity,
                "termVersionId": known.get("termVersionId"),
                "termType": "marketing",
                "action": "rejected",
                "actionAt": now,
            },
        )
    user.change({"receiveNewsAndPromotions": False})


ACTIONS: Mapping[str, Effect] = {"user/v1.0/{user}/revoke-marketing-consent": revoke_marketing}
