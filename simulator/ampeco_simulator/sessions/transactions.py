"""The transaction that pays a session, and the filters on transactions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.paging.bitsets import full_bitset
from ampeco_simulator.sessions import attributes
from ampeco_simulator.sessions.amount_filter import by_total_amount
from ampeco_simulator.sessions.cards import ACQUIRER, Card, card_of, paying_card, payment_method_name
from ampeco_simulator.sessions.conditions import Condition, ConditionBuilder, SessionTime
from ampeco_simulator.sessions.filters import by_payment_method, common_conditions, matcher
from ampeco_simulator.sessions.pricing import bill
from ampeco_simulator.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.network.layout import NetworkLayout

_METHOD_NAMES: Mapping[str | None, str | None] = {"balance": "other", "corporate": "other"}
_TIMES: Mapping[str, SessionTime] = {
    "created": attributes.transaction_created_at,
    "lastUpdated": Session.updated,
    "finalized": attributes.transaction_finalized_at,
}
_CARD_FIELDS: Mapping[str, Callable[[Card], str]] = {
    "cardNetwork": lambda each: each.network,
    "cardType": lambda each: each.kind,
    "bin": lambda each: each.bin,
    "cardLast4": lambda each: each.last4,
    "fingerprint": lambda each: each.fingerprint,
    "acquirerName": lambda _: ACQUIRER,
    "issuerName": lambda each: each.issuer,
    "issuerCode": lambda each: each.issuer_code,
}
_CONSTANT_FIELDS = {"billingType": "internal", "purchaseType": "session"}
_REFERENCE = re.compile("PAY([0-9]{9,})", re.IGNORECASE)
_BLOCK = 1000


def transaction_record(session: Session, layout: NetworkLayout, now: int) -> dict[str, Any]:
    """Return the record of the transaction of a session."""
    paid = attributes.transaction_finalized_at(session, now)
    method = payment_method_name(layout.seed, session)
    moment = iso(attributes.transaction_created_at(session, now))
    record: dict[str, Any] = {
        "id": session.id,
        "number": f"T{session.id:08d}",
        "date": moment,
        "createdAt": moment,
        "userId": session.user_id,
        "sessionId": session.id,
        "paymentMethod": _METHOD_NAMES.get(method, method),
        "paymentMethodId": None,
        "purchaseResourceType": "session",
        "purchaseResourceId": session.id,
        "totalAmount": bill(session, now).gross / 100,
        "currency": session.tariff.currency,
        "status": attributes.transaction_status(session, now),
        "ref": payment_reference(session.id),
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
        **_CONSTANT_FIELDS,
    }
    paying = paying_card(layout.seed, session)
    if paying is not None:
        record["cardDetails"] = {
            "type": paying.network,
            "last4": paying.last4,
            "expMonth": f"{paying.month:02d}",
            "expYear": str(paying.year),
        }
    # Filters use card attributes that a transaction does not show.
    record.update({name: None if paying is None else fact(paying) for name, fact in _CARD_FIELDS.items()})
    return record


def transaction_conditions(builder: ConditionBuilder, name: str, value: Any) -> Sequence[Condition]:
    """Return the conditions of one filter on transactions."""
    passes, seed = matcher(value), builder.store.layout.seed
    common = common_conditions(builder, name, value, _TIMES)
    if common is not None:
        return common
    if name in _CARD_FIELDS:
        return [builder.by_user(lambda user: passes(_CARD_FIELDS[name](card_of(seed, user))), attributes.paid_by_card)]
    if name in _CONSTANT_FIELDS and passes(_CONSTANT_FIELDS[name]):
        return []
    match name:
        case "paymentMethod":
            return [by_payment_method(builder, passes, _METHOD_NAMES)]
        case "status":
            return [builder.by_state(lambda session, now: passes(attributes.transaction_status(session, now)))]
        case "sessionId":
            return [builder.with_id(int(value))]
        case "receiptId":
            return [builder.with_id(int(value)), builder.by_state(attributes.is_paid)]
        case "ref" if match := _REFERENCE.fullmatch(value):
            item_id = int(match.group(1))
            return [builder.with_id(item_id) if passes(payment_reference(item_id)) else builder.never()]
        case "totalAmount":
            return [by_total_amount(builder, value)]
        case "refContains":
            return [_reference_contains(str(value))]
    return [builder.never()]


def payment_reference(item_id: int) -> str:
    """Return the payment reference of the transaction with an id."""
    return f"PAY{item_id:09d}"


def _reference_contains(text: str) -> Condition:
    """Select the transactions whose reference contains a text, in blocks of 1000 ids with the same leading digits."""
    text = text.upper()
    rows: dict[str, int] = {}

    def block(number: int) -> int:
        head = payment_reference(number * _BLOCK)[:-3]
        if text in head:
            return full_bitset(_BLOCK)
        # Only the end of the head where the text may begin matters, and many blocks share it.
        tail = next(head[place:] for place in range(len(head) + 1) if text.startswith(head[place:]))
        if tail not in rows:
            rows[tail] = sum(1 << low for low in range(_BLOCK) if text in f"{tail}{low:03d}")
        return rows[tail]

    def mask(low: int, high: int) -> int:
        first, found = low // _BLOCK, 0
        for number in range(first, -(-high // _BLOCK)):
            found |= block(number) << (number - first) * _BLOCK
        return found >> (low - first * _BLOCK) & full_bitset(high - low)

    return Condition(lambda session: text in payment_reference(session.id), mask)
