"""Hooks of tariff groups, and the order of a roaming operator's custom tariff filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ampeco_simulator.state.collection import AnyCollection
    from ampeco_simulator.writing.write import Write


def add_base_tariff(write: Write) -> None:
    """Create the free base tariff of a new tariff group, which applies where none of its other tariffs does."""
    if write.created:
        times = {"createdAt": write.now, "lastUpdatedAt": write.now}
        tariff = write.context.registry.top("tariffs").create({"name": write.sent["name"], "type": "free", **times})
        write.context.announce("tariffs", tariff.item_id, "created")
        write.fields["tariffIds"] = [*(write.sent.get("tariffIds") or ()), tariff.item_id]


def append_filter(write: Write) -> None:
    """Put a filter that is created without a position after the others."""
    if write.created and write.sent.get("order") is None:
        write.fields["order"] = 1 + max((order for order, _ in positions(write.collection)), default=0)


def positions(filters: AnyCollection) -> list[tuple[int, int]]:
    """Return the positions and ids of filters, in order."""
    return sorted((filters.record(each).fields.get("order") or each, each) for each in filters.ids)


def reorder(filters: AnyCollection, wanted: Mapping[int, int], now: str) -> None:
    """Give some filters new positions; the others keep their order and fill the positions in between."""
    others = iter([each for _, each in positions(filters) if each not in wanted])
    moved = sorted((order, item_id) for item_id, order in wanted.items())
    ids: list[int] = []
    for order, item_id in moved:
        while len(ids) < order - 1 and (other := next(others, None)) is not None:
            ids.append(other)
        ids.append(item_id)
    for order, item_id in enumerate([*ids, *others], 1):
        fields = filters.record(item_id).fields
        if fields.get("order") != order:
            filters.change(item_id, {**fields, "order": order, "lastUpdatedAt": now})
