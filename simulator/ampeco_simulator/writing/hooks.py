"""The hooks of each collection that has any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.writing import circuits, consents, hardware, payments, prices
from ampeco_simulator.writing.members import replace_members_from_parent, update_parent
from ampeco_simulator.writing.write import Hooks

if TYPE_CHECKING:
    from collections.abc import Mapping

HOOKS: Mapping[str, Hooks] = {
    "charge-points": Hooks(
        before=hardware.check_charge_point, after=hardware.write_evses, after_delete=hardware.delete_evses
    ),
    "circuits": Hooks(after=circuits.replace_charge_points, after_delete=circuits.detach_charge_points),
    "consents": Hooks(before=consents.reject_duplicate, after=consents.add_to_history),
    "evses": Hooks(after=hardware.replace_connectors),
    "parking-spaces": Hooks(after=replace_members_from_parent("parking-spaces.evses")),
    "roaming-cpos.custom-tariff-filters": Hooks(before=prices.append_filter),
    "tariff-groups": Hooks(before=prices.add_base_tariff),
    "users.invoice-details": Hooks(before=payments.set_invoice_requirement),
    "users.payment-methods": Hooks(
        before=payments.reject_account_default,
        after=payments.unset_other_defaults,
        before_delete=payments.reject_account_deletion,
    ),
    "vehicles.relations.users": Hooks(after_delete=update_parent),
    "vehicles": Hooks(after=replace_members_from_parent("vehicles.relations.users")),
}

REPLACED_OBJECTS: Mapping[str, tuple[str, ...]] = {"locations": ("workingHours",)}
"""Objects that a PATCH replaces as a whole; all others are merged field by field."""
