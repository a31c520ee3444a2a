"""Sessions under filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import parse_time
from ampeco_simulator.fleet.people import partner_of, tag_uid
from ampeco_simulator.sessions import facts
from ampeco_simulator.sessions.cards import card
from ampeco_simulator.sessions.conditions import Changed, Condition, Conditions, Moment, search
from ampeco_simulator.sessions.session import Session
from ampeco_simulator.state.filters import flat, tests

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.fleet.layout import Evse, Layout
    from ampeco_simulator.sessions.ledger import Ledger
    from ampeco_simulator.state.source import Source

OF_EVSE: Mapping[str, Callable[[Layout, Evse], Any]] = {
    "evseId": lambda _, evse: evse.id,
    "chargePointId": lambda _, evse: evse.point_id,
    "evsePhysicalReference": lambda _, evse: evse.reference,
    "chargePointNetworkId": lambda layout, evse: layout.point_of(evse).network_id,
    "chargePointBootNotificationSerialNumber": lambda layout, evse: layout.point_of(evse).serial,
    "chargePointBootNotificationVendor": lambda layout, evse: layout.point_of(evse).vendor,
    "locationId": lambda layout, evse: layout.point_of(evse).site_id,
    "partnerId": lambda layout, evse: layout.partner_of(evse),
    "subOperatorId": lambda layout, evse: layout.operator_of(evse),
    "operatorId": lambda layout, evse: layout.operator_of(evse),
}
"""Filters on where a session takes place."""

OF_USER: Mapping[str, Callable[[Layout, int], Any]] = {
    "userId": lambda _, user: user,
    "idTag": lambda layout, user: tag_uid(layout.seed, user),
    "userPartnerId": lambda layout, user: partner_of(layout.seed, user),
}
"""Filters on who charges."""

_OF_KIND: Mapping[str, Callable[[Session], Any]] = {
    "paymentType": facts.payment_type,
    "authorizationSource": facts.source,
    "startedOffline": facts.started_offline,
    "hasCorporateBilling": facts.corporate,
    "roaming.roamingOperatorCpoIds": facts.roaming_operator,
}
_OF_TIME: Mapping[str, Callable[[Session, int], Any]] = {
    "status": Session.status,
    "reason": facts.reason,
    "paymentStatus": facts.payment_status,
    "billingStatus": facts.billing_status,
}
MOMENTS: Mapping[str, Moment] = {
    "ended": facts.stopped,
    "lastUpdated": Session.updated,
    "paymentStatusUpdated": facts.payment_updated,
    "billingCompleted": facts.billing_completed,
}
_NEVER = ("terminalId", "externalAppData", "customFields")

TOLD = frozenset(
    {
        *(*OF_EVSE, *OF_USER, *_OF_KIND, *_OF_TIME, *_NEVER, "receiptId", "taxId"),
        *("selectedPaymentMethod", "corporateBillingPolicyId"),
        *(f"{moment}{end}" for moment in (*MOMENTS, "started") for end in ("After", "Before")),
    }
)
"""Filters that are told without looking for a field of their name."""


def find_sessions(ledger: Ledger, wanted: Mapping[str, Any], now: int) -> Source:
    """The sessions that pass all filters, in order of id."""
    made = Conditions(ledger, now)
    filters = dict(flat(wanted))
    conditions = {name: _conditions(made, name, value) for name, value in filters.items()}

    def passes(session_id: int) -> bool:
        session, fields = ledger.get(session_id), ledger.changes.get(session_id, {})
        for name, each in conditions.items():
            # What a client changed counts as it is.
            checks = tests({name: filters[name]}, fields) if fields else []
            if not all([check(fields) for check in checks] or [condition.test(session) for condition in each]):
                return False
        return True

    everything = [condition for each in conditions.values() for condition in each]
    return search(ledger, everything, Changed(ledger.marked, passes))


def _conditions(made: Conditions, name: str, value: Any) -> Sequence[Condition]:
    """What one filter asks for."""
    common = common_conditions(made, name, value, MOMENTS)
    if common is not None:
        return common
    passes = matcher(value)
    if name in _OF_KIND:
        return [made.of_kinds(lambda kind: passes(_OF_KIND[name](kind)))]
    if name in _OF_TIME:
        return [made.settled(lambda session, now: passes(_OF_TIME[name](session, now)))]
    match name:
        case "selectedPaymentMethod":
            return [by_method(made, passes, {})]
        case "corporateBillingPolicyId":
            return [made.by_users(lambda user: passes(facts.policy_of(user)), facts.corporate)]
        case "receiptId":
            return [made.numbered(int(value)), made.settled(facts.paid)]
    return [made.never()]


def common_conditions(
    made: Conditions, name: str, value: Any, moments: Mapping[str, Moment]
) -> Sequence[Condition] | None:
    """What a filter asks for that more than one listing has: None when it is none of these."""
    layout, passes = made.ledger.layout, matcher(value)
    if name in OF_EVSE:
        return [made.at_evses(lambda evse: passes(OF_EVSE[name](layout, evse)))]
    if name == "taxId":
        return [made.at_evses(lambda evse: passes(evse.tariff.tax.id), lambda session: passes(session.tariff.tax.id))]
    if name in OF_USER:
        return [made.by_users(lambda user: passes(OF_USER[name](layout, user)), facts.local)]
    stem = name.removesuffix("After").removesuffix("Before")
    if stem == name:
        return None
    moment, after = parse_time(value), name.endswith("After")
    if moment is None:
        return []
    if stem == "started":
        return [made.started_since(moment) if after else made.started_until(moment)]
    if stem not in moments:
        return None
    return made.since(moment, moments[stem]) if after else made.until(moment, moments[stem])


def by_method(made: Conditions, passes: Callable[[Any], bool], names: Mapping[str | None, str | None]) -> Condition:
    """Those paid by certain means: card networks, or payment types under the names they have there."""
    seed = made.ledger.layout.seed
    kinds = made.of_kinds(
        lambda kind: not facts.by_card(kind) and passes(names.get(method := facts.payment_type(kind), method))
    )
    cards = made.by_users(lambda user: passes(card(seed, user).network), facts.by_card)
    return made.either([kinds, cards])


def matcher(value: Any) -> Callable[[Any], bool]:
    """Whether something is the value of a filter, or one of its values."""
    choices = {_plain(each) for each in (value if isinstance(value, list) else [value])}
    return lambda held: _plain(held) in choices


def _plain(value: Any) -> str:
    return "null" if value is None else str(value).lower()
