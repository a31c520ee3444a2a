"""Tariffs: find the one that prices a session, assign tariff groups to EVSEs, and price custom tariff filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.http.responses import validation_error
from ampeco_simulator.network.tariffs import FREE, read_tariff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect, Known
    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.network.tariffs import Tariff

_MAX_EVSES = 1_000
"""How many EVSEs one call may assign to a tariff group."""


def tariff_of(action: ActionContext, evse: Evse, user_id: int | None) -> Tariff:
    """Return the tariff of the EVSE's tariff group that applies to the driver now. Without one, charging is free."""
    record = _record(action, evse, user_id)
    if record is None:
        return FREE
    return snapshot_tariff(action, record)


def snapshot_tariff(action: ActionContext, record: Known) -> Tariff:
    """Return the tariff that a record describes now, and keep a snapshot of the record."""
    tax = action.find("taxes", (record.get("pricing") or {}).get("taxID"))
    return read_tariff(record, _snapshot(action, record), float(tax.known["percentage"]) if tax else 0.0)


def _record(action: ActionContext, evse: Evse, user_id: int | None) -> Known | None:
    group = action.find("tariff-groups", action.get("evses", evse.id).known.get("tariffGroupId"))
    referenced = group.known.get("tariffIds") or () if group else ()
    records = [found.known for each in referenced if (found := action.find("tariffs", each)) is not None]
    user = action.find("users", user_id)
    open_to_all = [each for each in records if not _restricted(each)]
    selected = [
        each
        for each in records
        if _restricted(each) and _applies_to(each["restrictions"], user.known if user else None)
    ]
    return next(iter([*selected, *open_to_all]), None)


def _restricted(record: Known) -> bool:
    """Tell whether a tariff applies to some drivers only."""
    return any((record.get("restrictions") or {}).get(name) for name in ("applyToUserGroupIds", "applyToAdHocUsers"))


def _applies_to(restrictions: Mapping[str, Any], user: Known | None) -> bool:
    if user is None:
        return bool(restrictions.get("applyToAdHocUsers"))
    return not set(restrictions.get("applyToUserGroupIds") or ()).isdisjoint(user.get("userGroupIds") or ())


def _snapshot(action: ActionContext, record: Known) -> int:
    """Return the id of the tariff snapshot with the record's current state. Create one when there is none."""
    snapshots = action.simulator.registry.top("tariff-snapshots")
    state = {name: value for name, value in record.items() if name != "lastUpdatedAt"}
    for identity in reversed(snapshots.ids):
        known = snapshots.record(identity).known
        if {**known, "id": record["id"]} == state:
            return identity
    return snapshots.create(state).identity


def assign_tariff_group(action: ActionContext) -> None:
    """Assign a tariff group to all EVSEs that pass the filters. Refuse with 422 when they are more than 1000."""
    evses = action.simulator.registry.top("evses")
    filters = action.body.get("filters") or {}

    def passes(identity: int) -> bool:
        evse = evses.record(identity).known
        charge_point_id = evse.get("chargePointId")
        point = action.find("charge-points", charge_point_id)
        known = point.known if point else {}
        values = {
            "evseIds": identity,
            "chargePointIds": charge_point_id,
            "tariffGroupIds": evse.get("tariffGroupId"),
            "locationIds": known.get("locationId"),
            "partnerIds": (known.get("partner") or {}).get("id"),
        }
        return all(values[name] in wanted for name, wanted in filters.items() if name in values)

    selected = [each for each in evses.ids if passes(each)]
    if len(selected) > _MAX_EVSES:
        raise validation_error({"filters": [f"At most {_MAX_EVSES} EVSEs can be changed at once."]})
    for each in selected:
        action.get("evses", each).change({"tariffGroupId": action.body["tariffGroupId"]})


def price_filter(action: ActionContext) -> None:
    """Set the prices of a custom tariff filter. The API does not show them, only the time of the change."""
    action.targets["customTariffFilter"].change({"tariff": dict(action.body), "updatedAt": iso(action.now)})


_FILTER = "roaming-operator/v2.0/{roamingOperator}/custom-tariff-filter/{customTariffFilter}"

ACTIONS: Mapping[str, Effect] = {
    "evse/v1.0/bulk-assign-tariff-group": assign_tariff_group,
    f"{_FILTER}/set-pricing-data": price_filter,
}
"""By the action's path below ``/public-api/actions/``."""
