"""Every action that changes records, by its path below `/public-api/actions/`. All others only answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.actions import (
    certificates,
    charging,
    circuits,
    configuration,
    consents,
    energy,
    hardware,
    offers,
    payments,
    profiles,
    records,
    reservations,
    sessions,
    settlements,
    sites,
    subscribers,
    subscriptions,
    upkeep,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import Effect

ACTIONS: Mapping[str, Effect] = {
    **certificates.ACTIONS,
    **charging.ACTIONS,
    **circuits.ACTIONS,
    **configuration.ACTIONS,
    **consents.ACTIONS,
    **energy.ACTIONS,
    **hardware.ACTIONS,
    **offers.ACTIONS,
    **payments.ACTIONS,
    **profiles.ACTIONS,
    **records.ACTIONS,
    **reservations.ACTIONS,
    **sessions.ACTIONS,
    **settlements.ACTIONS,
    **sites.ACTIONS,
    **subscribers.ACTIONS,
    **subscriptions.ACTIONS,
    **upkeep.ACTIONS,
}
