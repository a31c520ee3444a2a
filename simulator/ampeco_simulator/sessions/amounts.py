"""Payments of an amount: which kinds of sessions cost that much, at which EVSEs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import attrs

from ampeco_simulator.sessions.conditions import LATE, Condition, Conditions
from ampeco_simulator.sessions.kinds import KINDS
from ampeco_simulator.sessions.pricing import bill
from ampeco_simulator.state.bits import ones, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ampeco_simulator.fleet.layout import Evse
    from ampeco_simulator.sessions.ledger import Ledger
    from ampeco_simulator.sessions.session import Session

_MOST = 10**12
"""More than anything costs. Floats below it tell hundredths apart."""


def costing(made: Conditions, amount: float) -> Condition:
    """Those that cost an amount, in the currency that they are paid in."""
    cents = round(amount * 100) if abs(amount) < _MOST else -1
    if cents / 100 != amount:
        return made.never()
    ledger, young = made.ledger, made.young
    wanted = _kinds(ledger, cents)
    # Sessions that failed cost nothing wherever they are.
    everywhere = frozenset[int]().union(*wanted.values()).intersection(*wanted.values())
    always = ledger.kinds.assignment.pattern(everywhere)
    kinds = ledger.kinds.assignment.pattern({kind for found in wanted.values() for kind in found} - everywhere)
    evses = ledger.evses.pattern({evse_id for evse_id, found in wanted.items() if found})

    def mask(low: int, high: int) -> int:
        edge = min(max(low, young), high)
        found = ones(high - edge) << edge - low | ledger.mask(ledger.kinds.assignment, always, low, edge)
        such = ledger.mask(ledger.kinds.assignment, kinds, low, edge)
        for place in places(such and such & ledger.mask(ledger.evses, evses, low, edge)):
            kind, evse_id = ledger.turns(low + place)
            if kind in wanted[evse_id]:
                found |= 1 << place
        return found

    return Condition(lambda session: bill(session, made.now).gross == cents, mask, unsure=(young, made.end))


def _kinds(ledger: Ledger, cents: int) -> Mapping[int, Sequence[int]]:
    """The kinds that cost so much, by EVSE: EVSEs that are alike in all that counts need to be asked once."""
    found: dict[int, Sequence[int]] = {}
    energies: dict[object, _Energies] = {}
    costs: dict[object, Sequence[int]] = {}
    for evse in ledger.places:
        alike = ledger.alike(evse)
        priced = (alike, evse.tariff_group)
        if alike not in energies:
            energies[alike] = _Energies(ledger, evse)
        if priced not in costs:
            costs[priced] = energies[alike].costing(evse, cents)
        found[evse.id] = costs[priced]
    return found


class _Energies:
    """The kinds in order of the energy that they take at an EVSE, those that idle then apart."""

    def __init__(self, ledger: Ledger, evse: Evse) -> None:
        self._ledger = ledger
        stays = [ledger.stay(ledger.kinds[kind], evse) for kind in range(KINDS)]
        idle = [stay - seconds for _, seconds, stay in stays]
        self._energy = [power * min(seconds, stay) // 3600 for power, seconds, stay in stays]
        order = sorted(range(KINDS), key=self._energy.__getitem__)
        self._idling = [kind for kind in order if idle[kind] >= 60 and self._energy[kind]]
        self._others = [kind for kind in order if idle[kind] < 60 or not self._energy[kind]]
        self._longest = max(idle)

    def costing(self, evse: Evse, cents: int) -> Sequence[int]:
        """The kinds that cost so much at an EVSE: what takes more energy, or as much and idles longer, costs more."""

        def session(kind: int) -> Session:
            return self._ledger.of_kind(self._ledger.kinds[kind], evse, None, 0, 0)

        def cost(kind: int) -> int:
            return bill(session(kind), LATE).gross

        def most(kind: int) -> int:
            """What it would cost after the longest idling."""
            idling = session(kind)
            return bill(attrs.evolve(idling, stop=idling.charge_end + self._longest), LATE).gross

        low = bisect_left(self._others, cents, key=cost)
        high = bisect_right(self._others, cents, lo=low, key=cost)
        first = bisect_left(self._idling, cents, key=most)
        last = len(self._idling)
        if high < len(self._others):
            last = bisect_left(self._idling, self._energy[self._others[high]], key=self._energy.__getitem__)
        return [*self._others[low:high], *(kind for kind in self._idling[first:last] if cost(kind) == cents)]
