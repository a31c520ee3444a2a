"""Every action that leaves a trace, by its path below `/public-api/actions/`. All others only answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.actions import charging, hardware, records, reservations, sessions, subscribers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.actions.act import Effect

ACTIONS: Mapping[str, Effect] = {
    **charging.ACTIONS,
    **hardware.ACTIONS,
    **records.ACTIONS,
    **reservations.ACTIONS,
    **sessions.ACTIONS,
    **subscribers.ACTIONS,
}
