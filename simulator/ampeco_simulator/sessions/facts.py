"""What is said of a session in its own record and in those that follow from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.fleet.layout import ROAMING_OPERATORS
from ampeco_simulator.sessions.session import SETTLING

if TYPE_CHECKING:
    from ampeco_simulator.sessions.session import Session

_PAYMENT_TYPES = ("tokenized", "tokenized", "tokenized", "balance", "corporate")
_POLICIES = 5


def payment_type(session: Session) -> str | None:
    """How a local session is paid."""
    return None if session.roaming else _PAYMENT_TYPES[session.bits % len(_PAYMENT_TYPES)]


def payment_status(session: Session, now: int) -> str | None:
    """Whether it is paid; roaming sessions are settled between operators."""
    if session.roaming or session.outcome != "charged":
        return None
    if not session.settled(now):
        return "pending"
    chance = session.bits >> 33 & 127
    return "failed" if chance == 0 else "pending" if chance == 1 else "paid"


def paid(session: Session, now: int) -> bool:
    """Whether it is paid, so that it has a receipt."""
    return payment_status(session, now) == "paid"


def billing_status(session: Session, now: int) -> str:
    """Whether its price is final."""
    return "completed" if session.settled(now) else "pending"


def billing_completed(session: Session, now: int) -> int | None:
    """When its price became final."""
    return session.stop + SETTLING if session.settled(now) else None


def payment_updated(session: Session, now: int) -> int | None:
    """When its payment last changed."""
    return None if session.roaming else billing_completed(session, now)


def stopped(session: Session, now: int) -> int | None:
    """When it ended."""
    return None if session.status(now) == "active" else session.stop


def reason(session: Session, now: int) -> str | None:
    """Why it ended."""
    match session.status(now):
        case "finished":
            return session.stop_reason
        case "failed":
            return "ev_not_connected_to_evse" if session.bits & 1 else "remote_start_failed"
        case "expired":
            return "charge_point_timeout"
    return None


def source(session: Session) -> str:
    """Where the driver was authorised."""
    return "roaming" if session.roaming else "local"


def with_tag(session: Session) -> bool:
    """Whether the driver held a card against the charge point."""
    return not session.roaming and bool(session.bits & 2)


def started_offline(session: Session) -> bool:
    """Whether it began while the charge point had no connection, which takes a card."""
    return with_tag(session) and session.bits >> 41 & 31 == 0


def roaming_operator(session: Session) -> int | None:
    """The operator that the driver of a roaming session came from."""
    return 1 + session.bits % ROAMING_OPERATORS if session.roaming else None


def local(session: Session) -> bool:
    """Whether it is a driver of the tenant's: also a roaming one that was given to a driver."""
    return not session.roaming or session.user_id is not None


def by_card(session: Session) -> bool:
    """Whether the driver's bank card pays."""
    return payment_type(session) == "tokenized"


def corporate(session: Session) -> bool:
    """Whether the driver's company pays."""
    return payment_type(session) == "corporate"


def policy_of(user_id: int) -> int:
    """The corporate billing policy of a driver."""
    return 1 + user_id % _POLICIES


def created(session: Session, now: int) -> int:
    """When its payment was made: at its end."""
    return min(now, session.stop)


def transaction_status(session: Session, now: int) -> str:
    """How the payment went."""
    return {"paid": "finalized", "failed": "failed"}.get(payment_status(session, now) or "", "pending")


def finalized(session: Session, now: int) -> int | None:
    """When it was paid."""
    return session.stop + SETTLING if paid(session, now) else None


def receipt_status(session: Session, now: int) -> str:
    """What its receipt says of the payment."""
    return "paid" if paid(session, now) else "pending"
