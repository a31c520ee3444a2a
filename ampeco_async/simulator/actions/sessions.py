"""What is done to sessions when they are over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.answer import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.actions.act import Act, Effect


def assign_user(act: Act) -> None:
    """Give a session that nobody was charged for to a user: once, and for good.

    422 when it has a user or is not billed yet.
    """
    session = act.target
    if session.known["userId"] is not None:
        raise refuse(422, "The session already has a user.")
    if session.known["billingStatus"] != "completed":
        raise refuse(422, "The billing of the session is not completed.")
    session.change({"userId": act.body.get("userId")})


ACTIONS: Mapping[str, Effect] = {"session/v1.0/{session}/assign-user": assign_user}
