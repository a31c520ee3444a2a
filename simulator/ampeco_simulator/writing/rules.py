"""The rules that collections have for what is written into them. All others take what comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.writing import circuits, consents, hardware, payments, prices
from ampeco_simulator.writing.relations import follow, list_members
from ampeco_simulator.writing.write import Rules

if TYPE_CHECKING:
    from collections.abc import Mapping

RULES: Mapping[str, Rules] = {
    "charge-points": Rules(
        before=hardware.check_charge_point, after=hardware.write_evses, after_delete=hardware.take_evses_away
    ),
    "circuits": Rules(after=circuits.put_charge_points, after_delete=circuits.let_charge_points_go),
    "consents": Rules(before=consents.once, after=consents.note),
    "evses": Rules(after=hardware.put_connectors),
    "parking-spaces": Rules(after=follow("parking-spaces.evses")),
    "roaming-cpos.custom-tariff-filters": Rules(before=prices.add_to_the_end),
    "tariff-groups": Rules(before=prices.add_base_tariff),
    "users.invoice-details": Rules(before=payments.require_invoice),
    "users.payment-methods": Rules(
        before=payments.never_default, after=payments.one_default, before_delete=payments.never_deleted
    ),
    "vehicles.relations.users": Rules(after_delete=list_members),
    "vehicles": Rules(after=follow("vehicles.relations.users")),
}

WHOLE: Mapping[str, tuple[str, ...]] = {"locations": ("workingHours",)}
"""Objects that a write replaces whole, where others are merged field by field."""
