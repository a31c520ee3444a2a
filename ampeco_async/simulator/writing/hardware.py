"""Rules of charge points and EVSEs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.answer import invalid
from ampeco_async.simulator.state.collection import Collection
from ampeco_async.simulator.state.names import holds

if TYPE_CHECKING:
    from ampeco_async.simulator.writing.write import Write

_DESIRED = ("security.desiredProfile", "desiredSecurityProfile")
"""Where versions of a charge point have the security profile that is wanted."""


def raise_security_only(write: Write) -> None:
    """A security profile can only be raised: 422."""
    wanted = (write.sent.get("security") or {}).get("desiredProfile")
    current = (write.before.get("security") or {}).get("currentProfile")
    if wanted is not None and current is not None and wanted < current:
        field = next(name for name in _DESIRED if holds(write.body, name))
        raise invalid({field: ["A security profile can only be raised."]})


def put_connectors(write: Write) -> None:
    """Connectors written with their EVSE are all that it has."""
    connectors = write.known.get("connectors")
    if connectors is not None and connectors != write.before.get("connectors"):
        point = write.shelf.record(write.identity).known["chargePointId"]
        parents = (str(point), str(write.identity))
        shelf = write.world.shelves.at(("charge-points", "evses", "connectors"), parents)
        shelf.clear()
        for connector in connectors:
            if isinstance(shelf, Collection) and connector.get("id"):
                shelf.join(connector["id"], connector)
            else:
                shelf.create(connector)


def take_evses_away(write: Write) -> None:
    """The EVSEs of a deleted charge point go with it, and its circuit has it no more."""
    shelves, point = write.world.shelves, write.identity
    evses = shelves.top("evses")
    for evse in [each for each in evses.ids if evses.record(each).known.get("chargePointId") == point]:
        evses.remove(evse)
        write.world.announce("evses", evse, "deleted")
    circuit = write.before.get("circuitId")
    if circuit is not None and shelves.top("circuits").has(circuit):
        members = shelves.at(("circuits", "charge-point-priorities"), (str(circuit),))
        if members.identify(str(point)) is not None:
            members.remove(point)
