"""Which tariff a session begins under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ampeco_simulator.fleet.tariffs import FREE, read_tariff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.actions.act import Act, Known
    from ampeco_simulator.fleet.layout import Evse
    from ampeco_simulator.fleet.tariffs import Tariff


def tariff_of(act: Act, evse: Evse, user_id: int | None) -> Tariff:
    """The tariff of the EVSE's group that applies to the driver, as it stands now. Without one, charging is free."""
    record = _record(act, evse, user_id)
    if record is None:
        return FREE
    return priced(act, record)


def priced(act: Act, record: Known) -> Tariff:
    """A tariff as it stands now, by its record. It is kept as it stands."""
    tax = act.find("taxes", (record.get("pricing") or {}).get("taxID"))
    return read_tariff(record, _snapshot(act, record), float(tax.known["percentage"]) if tax else 0.0)


def _record(act: Act, evse: Evse, user_id: int | None) -> Known | None:
    group = act.find("tariff-groups", act.item("evses", evse.id).known.get("tariffGroupId"))
    named = group.known.get("tariffIds") or () if group else ()
    records = [found.known for each in named if (found := act.find("tariffs", each)) is not None]
    user = act.find("users", user_id)
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


def _snapshot(act: Act, record: Known) -> int:
    """The id under which the tariff is kept as it stands: one for each of its states."""
    snapshots = act.world.shelves.top("tariff-snapshots")
    state = {name: value for name, value in record.items() if name != "lastUpdatedAt"}
    for identity in reversed(snapshots.ids):
        known = snapshots.record(identity).known
        if {**known, "id": record["id"]} == state:
            return identity
    return snapshots.create(state).identity
