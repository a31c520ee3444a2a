"""Rules of charge points and EVSEs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.answer import invalid
from ampeco_simulator.state.collection import Collection
from ampeco_simulator.state.merging import merged_into
from ampeco_simulator.state.names import holds, renamed
from ampeco_simulator.writing import circuits

if TYPE_CHECKING:
    from ampeco_simulator.writing.write import Write

_DESIRED = ("security.desiredProfile", "desiredSecurityProfile")
"""Where versions of a charge point have the security profile that is wanted."""


def check_charge_point(write: Write) -> None:
    """A security profile can only be raised: 422. EVSEs are records of their own."""
    write.known.pop("evses", None)
    wanted = (write.sent.get("security") or {}).get("desiredProfile")
    current = (write.before.get("security") or {}).get("currentProfile")
    if wanted is not None and current is not None and wanted < current:
        field = next(name for name in _DESIRED if holds(write.body, name))
        raise invalid({field: ["A security profile can only be raised."]})


def write_evses(write: Write) -> None:
    """Write EVSEs through their charge point, as v1.0 does: by their OCPP ids. Those that it lacks are made."""
    written = write.sent.get("evses")
    if not written:
        return
    evses = write.simulator.registry.at(("charge-points", "evses"), (str(write.identity),))
    by_name = {evses.record(each).known.get("networkId"): each for each in evses.ids}
    for network_id, fields in written.items():
        changes = {**renamed("evses", fields), "lastUpdatedAt": write.now}
        if network_id in by_name:
            identity = by_name[network_id]
            evses.change(identity, merged_into(evses.record(identity).known, changes))
            write.simulator.announce("evses", identity, "updated")
        else:
            made = evses.create({"networkId": network_id, "createdAt": write.now, **changes})
            write.simulator.announce("evses", made.identity, "created")


def put_connectors(write: Write) -> None:
    """Connectors written with their EVSE are all that it has."""
    connectors = write.known.get("connectors")
    if connectors is not None and connectors != write.before.get("connectors"):
        point = write.shelf.record(write.identity).known["chargePointId"]
        parents = (str(point), str(write.identity))
        shelf = write.simulator.registry.at(("charge-points", "evses", "connectors"), parents)
        shelf.clear()
        for connector in connectors:
            if isinstance(shelf, Collection) and connector.get("id"):
                shelf.join(connector["id"], connector)
            else:
                shelf.create(connector)


def take_evses_away(write: Write) -> None:
    """The EVSEs of a deleted charge point go with it, and its circuit has it no more."""
    evses = write.simulator.registry.top("evses")
    for evse in [each for each in evses.ids if evses.record(each).known.get("chargePointId") == write.identity]:
        evses.remove(evse)
        write.simulator.announce("evses", evse, "deleted")
    circuits.forget(write)
