"""The collections about money and contracts: consents, vouchers, subscriptions, invoices and settlement reports."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ampeco_simulator.network import consents, settlements, subscriptions, vouchers
from ampeco_simulator.network.exact_collection import CreationDefaults, ExactCollection, SeededItems
from ampeco_simulator.state.collection import Collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.network.layout import NetworkLayout


def billing_collection(name: str, parents: tuple[str, ...], layout: NetworkLayout, base: int) -> Collection | None:
    """Return the billing collection with a name, ``None`` when there is none."""
    seed, users = layout.seed, layout.users
    if name == "users.subscription-billing-periods":
        return _billing_periods(name, layout, base, int(parents[0]))
    counted = _complete(seed, base, users).get(name)
    if counted is not None:
        return ExactCollection(name, *counted, _creation_defaults(seed).get(name, lambda _item_id, _fields: {}))
    varied = _partial(seed, base).get(name)
    return None if varied is None else Collection(name, *varied)


def _billing_periods(name: str, layout: NetworkLayout, base: int, user_id: int) -> Collection:
    first = subscriptions.first_period_id(user_id)
    periods = subscriptions.periods(layout.seed, base, user_id) if user_id <= layout.users else []
    return ExactCollection(name, len(periods), lambda number: periods[number - first], first=first)


def _complete(seed: int, base: int, users: int) -> Mapping[str, SeededItems]:
    """Return the items of each collection whose records are complete."""
    return {
        "consents": SeededItems(consents.count(users), partial(consents.consent, seed, base)),
        "consent-history": SeededItems(consents.count(users), partial(consents.history_entry, seed, base)),
        "energy-coupons": SeededItems(vouchers.COUPONS, partial(vouchers.coupon, seed, base, users)),
        "energy-coupon-templates": SeededItems(vouchers.TEMPLATES, partial(vouchers.template, seed, base)),
        "partner-invoices": SeededItems(settlements.INVOICES, partial(settlements.partner_invoice, seed, base)),
        "reimbursement-records": SeededItems(
            settlements.REIMBURSEMENT_RECORDS,
            partial(settlements.reimbursement_record, seed, base, users),
        ),
        "reimbursement-reports": SeededItems(
            settlements.REIMBURSEMENT_REPORTS,
            partial(settlements.reimbursement_report, seed, base, users),
        ),
        "subscription-plans": SeededItems(subscriptions.PLANS, partial(subscriptions.plan, seed, base)),
        "subscriptions": SeededItems(subscriptions.count(users), partial(subscriptions.subscription, seed, base)),
        "vouchers": SeededItems(vouchers.VOUCHERS, partial(vouchers.voucher, seed, base, users)),
    }


def _creation_defaults(seed: int) -> Mapping[str, CreationDefaults]:
    """Return the fields that the tenant itself sets on new items, for the collections that have any."""
    return {
        "consents": lambda _, fields: consents.new_consent(fields),
        "energy-coupons": partial(vouchers.new_coupon, seed),
        "energy-coupon-templates": lambda number, _: vouchers.new_template(seed, number),
        "vouchers": partial(vouchers.new_voucher, seed),
    }


def _partial(seed: int, base: int) -> Mapping[str, SeededItems]:
    """Return the same for collections whose records show examples in the fields that are not computed."""
    return {
        "partner-invite-corporate-billing-policies": SeededItems(
            settlements.POLICIES,
            partial(settlements.billing_policy, seed, base),
        ),
        "partner-settlement-reports": SeededItems(
            settlements.REPORTS, partial(settlements.settlement_report, seed, base)
        ),
    }
