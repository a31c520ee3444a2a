"""The filters of the session listings, and those that the listings of derived records share with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import parse_time
from ampeco_simulator.filtering.filter_names import flatten_filters, item_predicates
from ampeco_simulator.network.users import partner_of, tag_uid
from ampeco_simulator.sessions import attributes
from ampeco_simulator.sessions.cards import card_of
from ampeco_simulator.sessions.conditions import ChangedItems, Condition, ConditionBuilder, SessionTime, search
from ampeco_simulator.sessions.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ampeco_simulator.network.layout import Evse, NetworkLayout
    from ampeco_simulator.paging.id_sources import IdSource
    from ampeco_simulator.sessions.store import SessionStore

EVSE_FILTERS: Mapping[str, Callable[[NetworkLayout, Evse], Any]] = {
    "evseId": lambda _, evse: evse.id,
    "chargePointId": lambda _, evse: evse.charge_point_id,
    "evsePhysicalReference": lambda _, evse: evse.reference,
    "chargePointNetworkId": lambda layout, evse: layout.charge_point_of(evse).network_id,
    "chargePointBootNotificationSerialNumber": lambda layout, evse: layout.charge_point_of(evse).serial,
    "chargePointBootNotificationVendor": lambda layout, evse: layout.charge_point_of(evse).vendor,
    "locationId": lambda layout, evse: layout.charge_point_of(evse).location_id,
    "partnerId": lambda layout, evse: layout.partner_of(evse),
    "subOperatorId": lambda layout, evse: layout.operator_of(evse),
    "operatorId": lambda layout, evse: layout.operator_of(evse),
}
"""Filters on the EVSE of a session: the value that an EVSE has."""

USER_FILTERS: Mapping[str, Callable[[NetworkLayout, int], Any]] = {
    "userId": lambda _, user: user,
    "idTag": lambda layout, user: tag_uid(layout.seed, user),
    "userPartnerId": lambda layout, user: partner_of(layout.seed, user),
}
"""Filters on the driver of a session: the value that a user has."""

_TEMPLATE_FILTERS: Mapping[str, Callable[[Session], Any]] = {
    "paymentType": attributes.payment_type,
    "authorizationSource": attributes.authorization_source,
    "startedOffline": attributes.started_offline,
    "hasCorporateBilling": attributes.has_corporate_billing,
    "roaming.roamingOperatorCpoIds": attributes.roaming_operator_id,
}
_STATE_FILTERS: Mapping[str, Callable[[Session, int], Any]] = {
    "status": Session.status,
    "reason": attributes.stop_reason,
    "paymentStatus": attributes.payment_status,
    "billingStatus": attributes.billing_status,
}
TIME_FILTERS: Mapping[str, SessionTime] = {
    "ended": attributes.stopped_at,
    "lastUpdated": Session.updated,
    "paymentStatusUpdated": attributes.payment_updated_at,
    "billingCompleted": attributes.billing_completed_at,
}
_UNSET_FIELDS = ("terminalId", "externalAppData", "customFields")

SESSION_FILTERS = frozenset(
    {
        *(*EVSE_FILTERS, *USER_FILTERS, *_TEMPLATE_FILTERS, *_STATE_FILTERS, *_UNSET_FIELDS, "receiptId", "taxId"),
        *("selectedPaymentMethod", "corporateBillingPolicyId"),
        *(f"{moment}{end}" for moment in (*TIME_FILTERS, "started") for end in ("After", "Before")),
    }
)
"""All filters implemented here. They need no field of the same name in the records."""


def find_sessions(store: SessionStore, wanted: Mapping[str, Any], now: int) -> IdSource:
    """Return the sessions that pass all filters, in order of id."""
    builder = ConditionBuilder(store, now)
    filters = dict(flatten_filters(wanted))
    conditions = {name: _conditions(builder, name, value) for name, value in filters.items()}

    def passes(session_id: int) -> bool:
        session, fields = store.get(session_id), store.changes.get(session_id, {})
        for name, each in conditions.items():
            # The filters test the stored fields of a session that a client changed.
            checks = item_predicates({name: filters[name]}, fields) if fields else []
            if not all([check(fields) for check in checks] or [condition.test(session) for condition in each]):
                return False
        return True

    everything = [condition for each in conditions.values() for condition in each]
    return search(store, everything, ChangedItems(store.stored_ids, passes))


def _conditions(builder: ConditionBuilder, name: str, value: Any) -> Sequence[Condition]:
    """Return the conditions of one filter on sessions."""
    common = common_conditions(builder, name, value, TIME_FILTERS)
    if common is not None:
        return common
    passes = matcher(value)
    if name in _TEMPLATE_FILTERS:
        return [builder.by_template(lambda template: passes(_TEMPLATE_FILTERS[name](template)))]
    if name in _STATE_FILTERS:
        return [builder.by_state(lambda session, now: passes(_STATE_FILTERS[name](session, now)))]
    match name:
        case "selectedPaymentMethod":
            return [by_payment_method(builder, passes, {})]
        case "corporateBillingPolicyId":
            return [
                builder.by_user(
                    lambda user: passes(attributes.corporate_policy_id(user)), attributes.has_corporate_billing
                )
            ]
        case "receiptId":
            return [builder.with_id(int(value)), builder.by_state(attributes.is_paid)]
    return [builder.never()]


def common_conditions(
    builder: ConditionBuilder, name: str, value: Any, moments: Mapping[str, SessionTime]
) -> Sequence[Condition] | None:
    """Return the conditions of a filter that several listings have, ``None`` when it is no such filter."""
    layout, passes = builder.store.layout, matcher(value)
    if name in EVSE_FILTERS:
        return [builder.by_evse(lambda evse: passes(EVSE_FILTERS[name](layout, evse)))]
    if name == "taxId":
        return [builder.by_evse(lambda evse: passes(evse.tariff.tax.id), lambda session: passes(session.tariff.tax.id))]
    if name in USER_FILTERS:
        return [builder.by_user(lambda user: passes(USER_FILTERS[name](layout, user)), attributes.has_tenant_user)]
    stem = name.removesuffix("After").removesuffix("Before")
    if stem == name:
        return None
    moment, after = parse_time(value), name.endswith("After")
    if moment is None:
        return []
    if stem == "started":
        return [builder.started_from(moment) if after else builder.started_to(moment)]
    if stem not in moments:
        return None
    return builder.time_from(moment, moments[stem]) if after else builder.time_to(moment, moments[stem])


def by_payment_method(
    builder: ConditionBuilder, passes: Callable[[Any], bool], names: Mapping[str | None, str | None]
) -> Condition:
    """Select the sessions by payment method: a card network, or a payment type as ``names`` spells it."""
    seed = builder.store.layout.seed
    templates = builder.by_template(
        lambda template: (
            not attributes.paid_by_card(template)
            and passes(names.get(method := attributes.payment_type(template), method))
        )
    )
    cards = builder.by_user(lambda user: passes(card_of(seed, user).network), attributes.paid_by_card)
    return builder.any_of([templates, cards])


def matcher(value: Any) -> Callable[[Any], bool]:
    """Return a test that a value equals a filter, or one of the values of a filter."""
    choices = {_plain(each) for each in (value if isinstance(value, list) else [value])}
    return lambda actual: _plain(actual) in choices


def _plain(value: Any) -> str:
    return "null" if value is None else str(value).lower()
