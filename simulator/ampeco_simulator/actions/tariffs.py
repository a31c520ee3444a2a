"""Tariffs: find the one that prices a session, assign tariff groups to EVSEs, and price custom tariff filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.clock import iso
from ampeco_simulator.http.responses import validation_error
from ampeco_simulator.network.tariffs import FREE, read_tariff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Effect
    from ampeco_simulator.network.layout import Evse
    from ampeco_simulator.network.tariffs import Tariff
    from ampeco_simulator.state.collection import Fields

_MAX_EVSES = 1_000
"""How many EVSEs one call may assign to a tariff group."""


def tariff_of(action: ActionContext, evse: Evse, user_id: int | None) -> Tariff:
    """Return the tariff of the EVSE's tariff group that applies to the driver now. Without one, charging is free."""
    record = _record(action, evse, user_id)
    if record is None:
        return FREE
    return snapshot_tariff(action, record)


def snapshot_tariff(action: ActionContext, record: Fields) -> Tariff:
    """Return the tariff that a record describes now, and keep a snapshot of the record."""
    tax = action.find("taxes", (record.get("pricing") or {}).get("taxID"))
    return read_tariff(record, _snapshot(action, record), float(tax.fields["percentage"]) if tax else 0.0)


def _record(action: ActionContext, evse: Evse, user_id: int | None) -> Fields | None:
    group = action.find("tariff-groups", action.get("evses", evse.id).fields.get("tariffGroupId"))
    referenced = group.fields.get("tariffIds") or () if group else ()
    records = [found.fields for each in referenced if (found := action.find("tariffs", each)) is not None]
    user = action.find("users", user_id)
    open_to_all = [each for each in records if not _restricted(each)]
    selected = [
        each
        for each in records
        if _restricted(each) and _applies_to(each["restrictions"], user.fields if user else None)
    ]
    return next(iter([*selected, *open_to_all]), None)


def _restricted(record: Fields) -> bool:
    """Return whether a tariff applies to some drivers only."""
    return any((record.get("restrictions") or {}).get(name) for name in ("applyToUserGroupIds", "applyToAdHocUsers"))


def _applies_to(restrictions: Mapping[str, Any], user: Fields | None) -> bool:
    if user is None:
        return bool(restrictions.get("applyToAdHocUsers"))
    return not set(restrictions.get("applyToUserGroupIds") or ()).isdisjoint(user.get("userGroupIds") or ())


def _snapshot(action: ActionContext, record: Fields) -> int:
    """Return the id of the tariff snapshot with the record's current state. Create one when there is none."""
    snapshots = action.context.registry.top("tariff-snapshots")
    state = {name: value for name, value in record.items() if name != "lastUpdatedAt"}
    for item_id in reversed(snapshots.ids):
        fields = snapshots.record(item_id).fields
        if {**fields, "id": record["id"]} == state:
            return item_id
    return snapshots.create(state).item_id


def assign_tariff_group(action: ActionContext) -> None:
    """Assign a tariff group to all EVSEs that pass the filters. Refuse with 422 when they are more than 1000."""
    evses = action.context.registry.top("evses")
    filters = action.body.get("filters") or {}

    def passes(item_id: int) -> bool:
        evse = evses.record(item_id).fields
        charge_point_id = evse.get("chargePointId")
        point = action.find("charge-points", charge_point_id)
        fields = point.fields if point else {}
        values = {
            "evseIds": item_id,
            "chargePointIds": charge_point_id,
            "tariffGroupIds": evse.get("tariffGroupId"),
            "locationIds": fields.get("locationId"),
            "partnerIds": (fields.get("partner") or {}).get("id"),
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
