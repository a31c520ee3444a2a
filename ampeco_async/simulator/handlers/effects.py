"""Actions that write into the record of their target."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ampeco_async.simulator.answer import Answer, invalid
from ampeco_async.simulator.clock import iso
from ampeco_async.simulator.handlers.actions import ActionHandler
from ampeco_async.simulator.state.merging import merged_into

if TYPE_CHECKING:
    from ampeco_async.simulator.call import Call

Body = Mapping[str, Any]
Effect = Callable[[Body, Body], dict[str, Any]]
"""From what is known of the target and the body to what changes."""


def _same(*names: str) -> Effect:
    """Fields of the body that the record has under the same name."""
    return lambda _, body: {name: body[name] for name in names if name in body}


def _add_balance(known: Body, body: Body) -> dict[str, Any]:
    return {"balance": round(float(known.get("balance") or 0) + float(body.get("amount") or 0), 2)}


def _raise_security(known: Body, body: Body) -> dict[str, Any]:
    wanted, current = body.get("setSecurityProfile"), (known.get("security") or {}).get("currentProfile")
    if isinstance(wanted, int) and isinstance(current, int) and wanted < current:
        raise invalid({"setSecurityProfile": ["A security profile can only be raised."]})
    return {"security": {"desiredProfile": wanted, "desiredProfileStatus": "pending"}}


_ACTIONS = "/public-api/actions"
EFFECTS: Mapping[str, Effect] = {
    f"{_ACTIONS}/charge-point/v1.0/{{chargePoint}}/change-owner": lambda _, body: {"user": {"id": body.get("userId")}},
    f"{_ACTIONS}/charge-point/v2.0/{{chargePoint}}/change-sharing-code": _same("sharingCode"),
    f"{_ACTIONS}/charge-point/v2.0/{{chargePoint}}/set-security-profile": _raise_security,
    f"{_ACTIONS}/flexibility-asset/v1.0/{{flexibilityAsset}}/change-status": _same("status", "endsAt"),
    f"{_ACTIONS}/installer-job/v1.0/{{installerJob}}/change-status": _same("status", "outcomeDetails"),
    f"{_ACTIONS}/invoice/v1.0/{{invoice}}/update-external-id": _same("externalId"),
    f"{_ACTIONS}/roaming-emsp/v1.0/{{roamingEmsp}}/assign-partner": _same("partnerId"),
    f"{_ACTIONS}/tariffs/v2.0/{{tariff}}/set-tariff-display-information": lambda _, body: {"display": dict(body)},
    f"{_ACTIONS}/transactions/v1.0/{{transaction}}/update-payment-reference": _same("ref"),
    f"{_ACTIONS}/users/v1.0/{{user}}/add-balance": _add_balance,
    f"{_ACTIONS}/users/v1.0/{{user}}/change-status": _same("status"),
}


class EffectHandler(ActionHandler):
    """An action whose effect is seen when its target is read."""

    def answer(self, call: Call) -> Answer:
        """The success answer. 422 where the effect is not allowed."""
        self.check_targets(call)
        name = self._targets[0]
        shelf = None if name is None else self._world.shelves.top(name)
        identity = None if shelf is None else shelf.identify(call.arguments[0])
        if shelf is not None and identity is not None:
            known = shelf.record(identity).known
            changes = EFFECTS[self._operation.path](known, call.body or {})
            changes["lastUpdatedAt"] = iso(self._world.clock.now())
            shelf.change(identity, merged_into(known, changes))
            self._world.announce(shelf.name, identity, "updated")
        return self.accepted(call, {})
