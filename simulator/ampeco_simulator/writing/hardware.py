"""Hooks of charge points and EVSEs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.http.responses import validation_error
from ampeco_simulator.state.collection import Collection
from ampeco_simulator.state.field_aliases import without_aliases
from ampeco_simulator.state.field_paths import deep_merge, has_path
from ampeco_simulator.writing import circuits

if TYPE_CHECKING:
    from ampeco_simulator.writing.write import Write

_DESIRED_PROFILE = ("security.desiredProfile", "desiredSecurityProfile")
"""The path of the desired security profile, by version of the resource."""


def check_charge_point(write: Write) -> None:
    """Raise the 422 for a lower security profile. Leave out EVSEs, which are records of their own."""
    write.fields.pop("evses", None)
    wanted = (write.sent.get("security") or {}).get("desiredProfile")
    current = (write.before.get("security") or {}).get("currentProfile")
    if wanted is not None and current is not None and wanted < current:
        field = next(name for name in _DESIRED_PROFILE if has_path(write.body, name))
        raise validation_error({field: ["A security profile can only be raised."]})


def write_evses(write: Write) -> None:
    """Write the EVSEs in the body of a charge point (v1.0), by their OCPP ids; create those that do not exist."""
    written = write.sent.get("evses")
    if not written:
        return
    evses = write.context.registry.at(("charge-points", "evses"), (str(write.item_id),))
    by_name = {evses.record(each).fields.get("networkId"): each for each in evses.ids}
    for network_id, fields in written.items():
        changes = {**without_aliases("evses", fields), "lastUpdatedAt": write.now}
        if network_id in by_name:
            item_id = by_name[network_id]
            evses.change(item_id, deep_merge(evses.record(item_id).fields, changes))
            write.context.announce("evses", item_id, "updated")
        else:
            made = evses.create({"networkId": network_id, "createdAt": write.now, **changes})
            write.context.announce("evses", made.item_id, "created")


def replace_connectors(write: Write) -> None:
    """Replace the connectors of an EVSE with the written ones."""
    connectors = write.fields.get("connectors")
    if connectors is not None and connectors != write.before.get("connectors"):
        point = write.collection.record(write.item_id).fields["chargePointId"]
        parents = (str(point), str(write.item_id))
        collection = write.context.registry.at(("charge-points", "evses", "connectors"), parents)
        collection.clear()
        for connector in connectors:
            if isinstance(collection, Collection) and connector.get("id"):
                collection.insert(connector["id"], connector)
            else:
                collection.create(connector)


def delete_evses(write: Write) -> None:
    """Delete the EVSEs of a deleted charge point, and remove the charge point from its circuit."""
    evses = write.context.registry.top("evses")
    for evse in [each for each in evses.ids if evses.record(each).fields.get("chargePointId") == write.item_id]:
        evses.remove(evse)
        write.context.announce("evses", evse, "deleted")
    circuits.remove_charge_point(write)
