"""Every action that changes records, by its path below `/public-api/actions/`. All others only answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.actions import (
    certificates,
    charging,
    circuits,
    configuration,
    energy,
    hardware,
    profiles,
    records,
    reservations,
    sessions,
    sites,
    subscribers,
    upkeep,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.actions.act import Effect

ACTIONS: Mapping[str, Effect] = {
    **certificates.ACTIONS,
    **charging.ACTIONS,
    **circuits.ACTIONS,
    **configuration.ACTIONS,
    **energy.ACTIONS,
    **hardware.ACTIONS,
    **profiles.ACTIONS,
    **records.ACTIONS,
    **reservations.ACTIONS,
    **sessions.ACTIONS,
    **sites.ACTIONS,
    **subscribers.ACTIONS,
    **upkeep.ACTIONS,
}
