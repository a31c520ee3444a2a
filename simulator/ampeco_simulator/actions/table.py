"""All actions that change records, by the path below ``/public-api/actions/``. The others only return a response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions import (
    certificates,
    charge_points,
    charging,
    charging_profiles,
    circuits,
    configuration,
    consents,
    energy,
    field_updates,
    maintenance,
    notifications,
    payments,
    reservations,
    session_billing,
    settlements,
    subscriptions,
    tariffs,
    vouchers,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import Effect

ACTIONS: Mapping[str, Effect] = {
    **certificates.ACTIONS,
    **charge_points.ACTIONS,
    **charging.ACTIONS,
    **charging_profiles.ACTIONS,
    **circuits.ACTIONS,
    **configuration.ACTIONS,
    **consents.ACTIONS,
    **energy.ACTIONS,
    **field_updates.ACTIONS,
    **maintenance.ACTIONS,
    **notifications.ACTIONS,
    **payments.ACTIONS,
    **reservations.ACTIONS,
    **session_billing.ACTIONS,
    **settlements.ACTIONS,
    **subscriptions.ACTIONS,
    **tariffs.ACTIONS,
    **vouchers.ACTIONS,
}
