"""The receipt of a session, and the filters on receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.sessions import facts
from ampeco_simulator.sessions.listing import common_conditions, matcher
from ampeco_simulator.sessions.pricing import bill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.fleet.layout import Layout
    from ampeco_simulator.sessions.conditions import Condition, Conditions
    from ampeco_simulator.sessions.session import Session


def receipt(session: Session, _: Layout, now: int) -> dict[str, Any]:
    """The record of the receipt."""
    tax, end = session.tariff.tax, facts.stopped(session, now)
    return {
        "id": session.id,
        "receiptNo": f"R{session.id:08d}",
        "userId": session.user_id,
        "totalKwh": session.energy(now) / 1000,
        "periodStart": iso(session.start),
        "periodEnd": None if end is None else iso(end),
        "totalAmount": bill(session, now).gross / 100,
        "tax": {"taxId": tax.id, "taxPercentage": tax.percent},
        "taxId": tax.id,
        "paymentStatus": facts.receipt_status(session, now),
        "downloadUrl": f"https://files.example.com/receipts/{session.id}.pdf",
    }


def receipt_conditions(made: Conditions, name: str, value: Any) -> Sequence[Condition]:
    """What one filter asks for."""
    match name:
        case "paymentStatus":
            passes = matcher(value)
            return [made.settled(lambda session, now: passes(facts.receipt_status(session, now)))]
        case "periodStart":
            moment = parse_time(value)
            return [] if moment is None else [made.started_since(moment)]
        case "periodEnd":
            moment = parse_time(value)
            return [] if moment is None else made.until(moment, facts.stopped)
    common = common_conditions(made, name, value, {})
    return [made.never()] if common is None else common
