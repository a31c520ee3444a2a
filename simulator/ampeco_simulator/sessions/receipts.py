"""The receipt of a session, and the filters on receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso, parse_time
from ampeco_simulator.sessions import attributes
from ampeco_simulator.sessions.filters import common_conditions, matcher
from ampeco_simulator.sessions.pricing import bill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ampeco_simulator.network.layout import NetworkLayout
    from ampeco_simulator.sessions.conditions import Condition, ConditionBuilder
    from ampeco_simulator.sessions.session import Session


def receipt_record(session: Session, _: NetworkLayout, now: int) -> dict[str, Any]:
    """Return the record of the receipt of a session."""
    tax, end = session.tariff.tax, attributes.stopped_at(session, now)
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
        "paymentStatus": attributes.receipt_status(session, now),
        "downloadUrl": f"https://files.example.com/receipts/{session.id}.pdf",
    }


def receipt_conditions(builder: ConditionBuilder, name: str, value: Any) -> Sequence[Condition]:
    """Return the conditions of one filter on receipts."""
    match name:
        case "paymentStatus":
            passes = matcher(value)
            return [builder.by_state(lambda session, now: passes(attributes.receipt_status(session, now)))]
        case "periodStart":
            moment = parse_time(value)
            return [] if moment is None else [builder.started_from(moment)]
        case "periodEnd":
            moment = parse_time(value)
            return [] if moment is None else builder.time_to(moment, attributes.stopped_at)
    common = common_conditions(builder, name, value, {})
    return [builder.never()] if common is None else common
