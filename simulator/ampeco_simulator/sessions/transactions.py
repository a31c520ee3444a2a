"""The payment of a session, and the filters on payments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.sessions import facts
from ampeco_simulator.sessions.amounts import costing
from ampeco_simulator.sessions.cards import ACQUIRER, Card, card, paying_card, payment_method
from ampeco_simulator.sessions.conditions import Condition, Conditions, Moment
from ampeco_simulator.sessions.listing import by_method, common_conditions, matcher
from ampeco_simulator.sessions.pricing import bill
from ampeco_simulator.sessions.session import Session
from ampeco_simulator.state.bits import ones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.fleet.layout import Layout

_OTHER: Mapping[str | None, str | None] = {"balance": "other", "corporate": "other"}
_MOMENTS: Mapping[str, Moment] = {
    "created": facts.created,
    "lastUpdated": Session.updated,
    "finalized": facts.finalized,
}
_OF_CARD: Mapping[str, Callable[[Card], str]] = {
    "cardNetwork": lambda each: each.network,
    "cardType": lambda each: each.kind,
    "bin": lambda each: each.bin,
    "cardLast4": lambda each: each.last4,
    "fingerprint": lambda each: each.fingerprint,
    "acquirerName": lambda _: ACQUIRER,
    "issuerName": lambda each: each.issuer,
    "issuerCode": lambda each: each.issuer_code,
}
_ALWAYS = {"billingType": "internal", "purchaseType": "session"}
_REFERENCE = re.compile("PAY([0-9]{9,})", re.IGNORECASE)
_BLOCK = 1000


def transaction(session: Session, layout: Layout, now: int) -> dict[str, Any]:
    """The record of the payment."""
    paid = facts.finalized(session, now)
    method = payment_method(layout.seed, session)
    moment = iso(facts.created(session, now))
    record: dict[str, Any] = {
        "id": session.id,
        "number": f"T{session.id:08d}",
        "date": moment,
        "createdAt": moment,
        "userId": session.user_id,
        "sessionId": session.id,
        "paymentMethod": _OTHER.get(method, method),
        "paymentMethodId": None,
        "purchaseResourceType": "session",
        "purchaseResourceId": session.id,
        "totalAmount": bill(session, now).gross / 100,
        "currency": session.tariff.currency,
        "status": facts.transaction_status(session, now),
        "ref": reference(session.id),
        "receiptId": None if paid is None else session.id,
        "finalizedAt": None if paid is None else iso(paid),
        "lastUpdatedAt": iso(session.updated(now)),
        "terminalId": None,
        "invoiceId": None,
        "invoiceNo": None,
        "invoiceNumber": None,
        "failureReason": None,
        "pendingReason": None,
        "subscriptionBillingPeriodId": None,
        "settledByTransactionId": None,
        "voucherId": None,
        "operatorId": layout.operator_of(layout.evses[session.evse_id - 1]),
        **_ALWAYS,
    }
    paying = paying_card(layout.seed, session)
    if paying is not None:
        record["cardDetails"] = {
            "type": paying.network,
            "last4": paying.last4,
            "expMonth": f"{paying.month:02d}",
            "expYear": str(paying.year),
        }
    # What filters ask of a card is more than a transaction shows.
    record.update({name: None if paying is None else fact(paying) for name, fact in _OF_CARD.items()})
    return record


def transaction_conditions(made: Conditions, name: str, value: Any) -> Sequence[Condition]:
    """What one filter asks for."""
    passes, seed = matcher(value), made.ledger.layout.seed
    common = common_conditions(made, name, value, _MOMENTS)
    if common is not None:
        return common
    if name in _OF_CARD:
        return [made.by_users(lambda user: passes(_OF_CARD[name](card(seed, user))), facts.by_card)]
    if name in _ALWAYS and passes(_ALWAYS[name]):
        return []
    match name:
        case "paymentMethod":
            return [by_method(made, passes, _OTHER)]
        case "status":
            return [made.settled(lambda session, now: passes(facts.transaction_status(session, now)))]
        case "sessionId":
            return [made.numbered(int(value))]
        case "receiptId":
            return [made.numbered(int(value)), made.settled(facts.paid)]
        case "ref" if match := _REFERENCE.fullmatch(value):
            identity = int(match.group(1))
            return [made.numbered(identity) if passes(reference(identity)) else made.never()]
        case "totalAmount":
            return [costing(made, value)]
        case "refContains":
            return [_containing(str(value))]
    return [made.never()]


def reference(identity: int) -> str:
    """What the payment of a session is known by at the bank."""
    return f"PAY{identity:09d}"


def _containing(text: str) -> Condition:
    """Those whose reference has a text in it. Ids are told by the thousand, which differ in their last digits only."""
    text = text.upper()
    rows: dict[str, int] = {}

    def block(number: int) -> int:
        head = reference(number * _BLOCK)[:-3]
        if text in head:
            return ones(_BLOCK)
        # The text may begin in the head: nothing else of it matters.
        begun = next(head[place:] for place in range(len(head) + 1) if text.startswith(head[place:]))
        if begun not in rows:
            rows[begun] = sum(1 << low for low in range(_BLOCK) if text in f"{begun}{low:03d}")
        return rows[begun]

    def mask(low: int, high: int) -> int:
        first, found = low // _BLOCK, 0
        for number in range(first, -(-high // _BLOCK)):
            found |= block(number) << (number - first) * _BLOCK
        return found >> (low - first * _BLOCK) & ones(high - low)

    return Condition(lambda session: text in reference(session.id), mask)
