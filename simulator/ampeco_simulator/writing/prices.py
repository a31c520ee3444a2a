"""Rules of tariff groups, and of the filters that pick a roaming operator's EVSEs for own tariffs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.state.collection import Shelf
    from ampeco_simulator.writing.write import Write


def add_base_tariff(write: Write) -> None:
    """A new tariff group has a free base tariff: it applies where none of those does that it was made with."""
    if write.created:
        times = {"createdAt": write.now, "lastUpdatedAt": write.now}
        tariff = write.simulator.registry.top("tariffs").create({"name": write.sent["name"], "type": "free", **times})
        write.simulator.announce("tariffs", tariff.identity, "created")
        write.known["tariffIds"] = [*(write.sent.get("tariffIds") or ()), tariff.identity]


def add_to_the_end(write: Write) -> None:
    """A filter that is made without a position comes after the others."""
    if write.created and write.sent.get("order") is None:
        write.known["order"] = 1 + max((order for order, _ in positions(write.shelf)), default=0)


def positions(shelf: Shelf) -> list[tuple[int, int]]:
    """The positions of filters with their ids, in order."""
    return sorted((shelf.record(each).known.get("order") or each, each) for each in shelf.ids)


def reorder(shelf: Shelf, wanted: Mapping[int, int], now: str) -> None:
    """Give some filters new positions. The others keep their order and fill the places in between."""
    others = iter([each for _, each in positions(shelf) if each not in wanted])
    moved = sorted((order, identity) for identity, order in wanted.items())
    ids: list[int] = []
    for order, identity in moved:
        while len(ids) < order - 1 and (other := next(others, None)) is not None:
            ids.append(other)
        ids.append(identity)
    for order, identity in enumerate([*ids, *others], 1):
        known = shelf.record(identity).known
        if known.get("order") != order:
            shelf.change(identity, {**known, "order": order, "lastUpdatedAt": now})
