"""The billing of sessions: assign a user, retry the payment, change the tariff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions.tariffs import snapshot_tariff
from ampeco_simulator.clock import iso
from ampeco_simulator.http.responses import http_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect


def assign_user(action: ActionContext) -> None:
    """Assign a session without a user to a user.

    Refuse with 422 when it has a user, or when its billing is not completed.
    """
    session = action.target
    if session.fields["userId"] is not None:
        raise http_error(422, "The session already has a user.")
    if session.fields["billingStatus"] != "completed":
        raise http_error(422, "The billing of the session is not completed.")
    session.change({"userId": action.body.get("userId")})


def retry_payment(action: ActionContext) -> None:
    """Retry the payment of a session.

    Refuse with 409 when it is paid, and with 422 when there is no payment to retry.
    """
    session, now = action.target, iso(action.now)
    if session.fields["paymentStatus"] == "paid":
        raise http_error(409, "The session is already paid.")
    if session.fields["paymentStatus"] is None or session.fields["billingStatus"] != "completed":
        raise http_error(422, "The session has no payment to retry.")
    method = {name: value for name, value in action.body.items() if name == "paymentMethodId" and value is not None}
    paid = {"paymentStatus": "paid"}
    receipt = action.get("receipts", session.item_id)
    receipt.change(paid)
    action.get("transactions", session.item_id).change(
        {**method, "status": "finalized", "finalizedAt": now, "failureReason": None, "receiptId": receipt.item_id}
    )
    session.change({**paid, **method, "paymentStatusUpdatedAt": now, "receiptId": receipt.item_id})


def change_tariff(action: ActionContext) -> None:
    """Price a session by another tariff. Its transaction and its receipt follow."""
    tariff, store = action.referenced("tariffId", "tariffs"), action.context.network.sessions
    if tariff is not None:
        store.reprice(store.get(action.target.item_id), snapshot_tariff(action, tariff.fields))
        action.target.change({})


ACTIONS: Mapping[str, Effect] = {
    "session/v1.0/{session}/assign-user": assign_user,
    "session/v1.0/{session}/change-tariff": change_tariff,
    "session/v1.0/{session}/retry-payment": retry_payment,
}
