"""What stands beside the chargers of the fleet: circuits, meters, firmware, certificates, bookings, messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_async.simulator.fleet import circuits
from ampeco_async.simulator.state.collection import Collection, Known, Members

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ampeco_async.simulator.fleet.layout import Layout


def counted(layout: Layout, base: int) -> Mapping[str, tuple[int, Callable[[int], Known]]]:
    """Collections without parents: how many items there are, and what is known of each."""
    sites = layout.sites
    return {
        "circuits": (len(sites), lambda each: circuits.circuit(layout, base, each)),
        "electricity-meters": (len(sites), lambda each: {"id": each, "name": f"{sites[each - 1].name} meter"}),
    }


def below(layout: Layout, base: int, name: str, parents: tuple[str, ...]) -> Collection | None:
    """The collection of that name below parents, None when the seed has nothing to say of it."""
    make = _BELOW.get(name)
    return None if make is None else make(layout, base, int(parents[-1]))


def _priorities(layout: Layout, _: int, circuit: int) -> Collection:
    known = circuits.members(layout, circuit)
    return Members("circuits.charge-point-priorities", known)


def _soc_priorities(layout: Layout, _: int, circuit: int) -> Collection:
    return Collection("circuits.soc-priorities", 1, lambda _: circuits.soc_priorities(layout, circuit))


_BELOW: Mapping[str, Callable[[Layout, int, int], Collection]] = {
    "circuits.charge-point-priorities": _priorities,
    "circuits.soc-priorities": _soc_priorities,
}
"""Makes the collection of one parent, from its id."""
