"""Attributes of a session that its own record shares with the records derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.network.layout import ROAMING_OPERATORS
from ampeco_simulator.sessions.session import SETTLING_SECONDS

if TYPE_CHECKING:
    from ampeco_simulator.sessions.session import Session

_PAYMENT_TYPES = ("tokenized", "tokenized", "tokenized", "balance", "corporate")
_POLICIES = 5


def payment_type(session: Session) -> str | None:
    """Return the payment type of a session, ``None`` for a roaming session."""
    return None if session.roaming else _PAYMENT_TYPES[session.bits % len(_PAYMENT_TYPES)]


def payment_status(session: Session, now: int) -> str | None:
    """Return the payment status. It is ``None`` for roaming sessions, which the operators settle between themselves."""
    if session.roaming or session.outcome != "charged":
        return None
    if not session.settled(now):
        return "pending"
    chance = session.bits >> 33 & 127
    return "failed" if chance == 0 else "pending" if chance == 1 else "paid"


def is_paid(session: Session, now: int) -> bool:
    """Return whether a session is paid and therefore has a receipt."""
    return payment_status(session, now) == "paid"


def billing_status(session: Session, now: int) -> str:
    """Return ``completed`` when the price is final, else ``pending``."""
    return "completed" if session.settled(now) else "pending"


def billing_completed_at(session: Session, now: int) -> int | None:
    """Return the Unix time at which the price became final."""
    return session.stop + SETTLING_SECONDS if session.settled(now) else None


def payment_updated_at(session: Session, now: int) -> int | None:
    """Return the Unix time at which the payment status last changed."""
    return None if session.roaming else billing_completed_at(session, now)


def stopped_at(session: Session, now: int) -> int | None:
    """Return the Unix time of the stop, ``None`` while the session is active."""
    return None if session.status(now) == "active" else session.stop


def stop_reason(session: Session, now: int) -> str | None:
    """Return the reason for the stop, ``None`` while the session is active."""
    match session.status(now):
        case "finished":
            return session.stop_reason
        case "failed":
            return "ev_not_connected_to_evse" if session.bits & 1 else "remote_start_failed"
        case "expired":
            return "charge_point_timeout"
    return None


def authorization_source(session: Session) -> str:
    """Return the source of the authorization: ``roaming`` or ``local``."""
    return "roaming" if session.roaming else "local"


def used_id_tag(session: Session) -> bool:
    """Return whether the driver used an id tag (an RFID card) at the charge point."""
    return not session.roaming and bool(session.bits & 2)


def started_offline(session: Session) -> bool:
    """Return whether a session started while the charge point was offline, which needs an id tag."""
    return used_id_tag(session) and session.bits >> 41 & 31 == 0


def roaming_operator_id(session: Session) -> int | None:
    """Return the roaming operator (the eMSP) of a roaming session."""
    return 1 + session.bits % ROAMING_OPERATORS if session.roaming else None


def has_tenant_user(session: Session) -> bool:
    """Return whether a user of the tenant charged: also when a roaming session was assigned to a user."""
    return not session.roaming or session.user_id is not None


def paid_by_card(session: Session) -> bool:
    """Return whether the session is paid with the bank card of the driver."""
    return payment_type(session) == "tokenized"


def has_corporate_billing(session: Session) -> bool:
    """Return whether the company of the driver pays."""
    return payment_type(session) == "corporate"


def corporate_policy_id(user_id: int) -> int:
    """Return the id of the corporate billing policy of a driver."""
    return 1 + user_id % _POLICIES


def transaction_created_at(session: Session, now: int) -> int:
    """Return the Unix time at which the transaction is created: the stop of the session."""
    return min(now, session.stop)


def transaction_status(session: Session, now: int) -> str:
    """Return the status of the transaction."""
    return {"paid": "finalized", "failed": "failed"}.get(payment_status(session, now) or "", "pending")


def transaction_finalized_at(session: Session, now: int) -> int | None:
    """Return the Unix time at which the transaction was finalized, ``None`` before that."""
    return session.stop + SETTLING_SECONDS if is_paid(session, now) else None


def receipt_status(session: Session, now: int) -> str:
    """Return the payment status that the receipt shows."""
    return "paid" if is_paid(session, now) else "pending"
