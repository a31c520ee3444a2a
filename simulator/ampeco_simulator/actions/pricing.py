"""Which tariff a session begins under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.fleet.tariffs import FREE, read_tariff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.context import ActionContext, Known
    from ampeco_simulator.fleet.layout import Evse
    from ampeco_simulator.fleet.tariffs import Tariff


def tariff_of(action: ActionContext, evse: Evse, user_id: int | None) -> Tariff:
    """The tariff of the EVSE's group that applies to the driver, as it stands now. Without one, charging is free."""
    record = _record(action, evse, user_id)
    if record is None:
        return FREE
    return priced(action, record)


def priced(action: ActionContext, record: Known) -> Tariff:
    """A tariff as it stands now, by its record. It is kept as it stands."""
    tax = action.find("taxes", (record.get("pricing") or {}).get("taxID"))
    return read_tariff(record, _snapshot(action, record), float(tax.known["percentage"]) if tax else 0.0)


def _record(action: ActionContext, evse: Evse, user_id: int | None) -> Known | None:
    group = action.find("tariff-groups", action.item("evses", evse.id).known.get("tariffGroupId"))
    named = group.known.get("tariffIds") or () if group else ()
    records = [found.known for each in named if (found := action.find("tariffs", each)) is not None]
    user = action.find("users", user_id)
    open_to_all = [each for each in records if not _restricted(each)]
    meant = [
        each for each in records if _restricted(each) and _meets(each["restrictions"], user.known if user else None)
    ]
    return next(iter([*meant, *open_to_all]), None)


def _restricted(record: Known) -> bool:
    """Whether a tariff is for some drivers only."""
    return any((record.get("restrictions") or {}).get(name) for name in ("applyToUserGroupIds", "applyToAdHocUsers"))


def _meets(restrictions: Mapping[str, Any], user: Known | None) -> bool:
    if user is None:
        return bool(restrictions.get("applyToAdHocUsers"))
    return not set(restrictions.get("applyToUserGroupIds") or ()).isdisjoint(user.get("userGroupIds") or ())


def _snapshot(action: ActionContext, record: Known) -> int:
    """The id under which the tariff is kept as it stands: one for each of its states."""
    snapshots = action.simulator.registry.top("tariff-snapshots")
    state = {name: value for name, value in record.items() if name != "lastUpdatedAt"}
    for identity in reversed(snapshots.ids):
        known = snapshots.record(identity).known
        if {**known, "id": record["id"]} == state:
            return identity
    return snapshots.create(state).identity
