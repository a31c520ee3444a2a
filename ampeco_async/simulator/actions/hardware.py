"""Commands to charge points that change what their records say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.answer import invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_async.simulator.actions.act import Act, Effect


def change_availability(act: Act) -> None:
    """Switch one EVSE of a charge point, or all, on or off."""
    number, fleet = act.body.get("evseNetworkId"), act.world.fleet
    evses = {evse.id for evse in fleet.layout.evses_of(act.target.identity) if number in (None, 0, evse.number)}
    if act.body.get("type") == "Inoperative":
        fleet.inoperative |= evses
    else:
        fleet.inoperative -= evses
    act.world.refresh()


def set_security_profile(act: Act) -> None:
    """Ask for a higher security profile. 422 for a lower one."""
    wanted, current = act.body.get("setSecurityProfile"), (act.target.known.get("security") or {}).get("currentProfile")
    if isinstance(wanted, int) and isinstance(current, int) and wanted < current:
        raise invalid({"setSecurityProfile": ["A security profile can only be raised."]})
    act.target.change({"security": {"desiredProfile": wanted, "desiredProfileStatus": "pending"}})


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/change-availability": change_availability,
    "charge-point/v2.0/{chargePoint}/set-security-profile": set_security_profile,
}
