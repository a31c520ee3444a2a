"""The ``totalAmount`` filter: find the sessions that cost an amount without pricing each of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.paging.bitsets import bit_positions, full_bitset
from ampeco_simulator.sessions.conditions import FAR_FUTURE, Condition, ConditionBuilder
from ampeco_simulator.sessions.pricing import bill
from ampeco_simulator.sessions.templates import TEMPLATE_COUNT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.sessions.session import Session
    from ampeco_simulator.sessions.store import SessionStore

_MAX_AMOUNT = 10**12
"""Above every price. Smaller floats can represent hundredths."""


def by_total_amount(builder: ConditionBuilder, amount: float) -> Condition:
    """Return the condition that a session costs an amount with tax, in the currency of its tariff."""
    cents = round(amount * 100) if abs(amount) < _MAX_AMOUNT else -1
    if cents / 100 != amount:
        return builder.never()
    store, first_unsettled = builder.store, builder.first_unsettled
    wanted = _templates_by_evse(store, cents)
    # Failed sessions cost nothing at every EVSE: no need to look at theirs.
    everywhere = frozenset[int]().union(*wanted.values()).intersection(*wanted.values())
    assignment = store.templates.assignment
    always = assignment.pattern(everywhere)
    some = assignment.pattern({template for found in wanted.values() for template in found} - everywhere)
    evses = store.evse_assignment.pattern({evse_id for evse_id, found in wanted.items() if found})

    def mask(low: int, high: int) -> int:
        edge = min(max(low, first_unsettled), high)
        found = full_bitset(high - edge) << edge - low | store.mask(assignment, always, low, edge)
        candidates = store.mask(assignment, some, low, edge)
        for place in bit_positions(candidates and candidates & store.mask(store.evse_assignment, evses, low, edge)):
            template, evse_id = store.assigned(low + place)
            if template in wanted[evse_id]:
                found |= 1 << place
        return found

    uncertain = (first_unsettled, builder.end)
    return Condition(lambda session: bill(session, builder.now).gross == cents, mask, uncertain=uncertain)


def _templates_by_evse(store: SessionStore, cents: int) -> Mapping[int, Sequence[int]]:
    """Return the templates that cost an amount, by EVSE. EVSEs of one class and tariff share their result."""
    found: dict[int, Sequence[int]] = {}
    energies: dict[object, _TemplatesByEnergy] = {}
    costs: dict[object, Sequence[int]] = {}
    for evse in store.seeded_evses:
        evse_class = store.evse_class(evse)
        priced = (evse_class, evse.tariff_group)
        if evse_class not in energies:
            energies[evse_class] = _TemplatesByEnergy(store, evse)
        if priced not in costs:
            costs[priced] = energies[evse_class].costing(evse, cents)
        found[evse.id] = costs[priced]
    return found


class _TemplatesByEnergy:
    """The templates in order of the energy that they take at an EVSE, those with idle time apart from the others."""

    def __init__(self, store: SessionStore, evse: Evse) -> None:
        self._store = store
        stays = [store.stay(store.templates[template], evse) for template in range(TEMPLATE_COUNT)]
        idle = [stay.seconds - stay.charging_seconds for stay in stays]
        self._energy = [stay.power * min(stay.charging_seconds, stay.seconds) // 3600 for stay in stays]
        order = sorted(range(TEMPLATE_COUNT), key=self._energy.__getitem__)
        self._idling = [template for template in order if idle[template] >= 60 and self._energy[template]]
        self._others = [template for template in order if idle[template] < 60 or not self._energy[template]]
        self._max_idle = max(idle)

    def costing(self, evse: Evse, cents: int) -> Sequence[int]:
        """Return the templates that cost an amount at an EVSE.

        The price grows with the energy, and for the same energy with the idle time, so a binary search finds them.
        """

        def session(template: int) -> Session:
            return self._store.from_template(self._store.templates[template], evse, None, 0, 0)

        def cost(template: int) -> int:
            return bill(session(template), FAR_FUTURE).gross

        def max_cost(template: int) -> int:
            """Return the price with the longest idle time."""
            idling = session(template)
            return bill(attrs.evolve(idling, stop=idling.charge_end + self._max_idle), FAR_FUTURE).gross

        low = bisect_left(self._others, cents, key=cost)
        high = bisect_right(self._others, cents, lo=low, key=cost)
        first = bisect_left(self._idling, cents, key=max_cost)
        last = len(self._idling)
        if high < len(self._others):
            last = bisect_left(self._idling, self._energy[self._others[high]], key=self._energy.__getitem__)
        return [
            *self._others[low:high],
            *(template for template in self._idling[first:last] if cost(template) == cents),
        ]
