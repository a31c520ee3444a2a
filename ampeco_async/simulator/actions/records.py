"""Actions that write a few fields of their body into their target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.actions.act import Act, Effect, written

if TYPE_CHECKING:
    from collections.abc import Mapping


def _add_balance(act: Act) -> None:
    balance = float(act.target.known.get("balance") or 0) + float(act.body.get("amount") or 0)
    act.target.change({"balance": round(balance, 2)})


def _change_owner(act: Act) -> None:
    if "userId" in act.body:
        act.target.change({"user": {"id": act.body["userId"]}})


ACTIONS: Mapping[str, Effect] = {
    "charge-point/v1.0/{chargePoint}/change-owner": _change_owner,
    "charge-point/v2.0/{chargePoint}/change-sharing-code": written("sharingCode"),
    "flexibility-asset/v1.0/{flexibilityAsset}/change-status": written("status", "endsAt"),
    "installer-job/v1.0/{installerJob}/change-status": written("status", "outcomeDetails"),
    "invoice/v1.0/{invoice}/update-external-id": written("externalId"),
    "roaming-emsp/v1.0/{roamingEmsp}/assign-partner": written("partnerId"),
    "tariffs/v2.0/{tariff}/set-tariff-display-information": lambda act: act.target.change({"display": dict(act.body)}),
    "transactions/v1.0/{transaction}/update-payment-reference": written("ref"),
    "users/v1.0/{user}/add-balance": _add_balance,
    "users/v1.0/{user}/change-status": written("status"),
}
