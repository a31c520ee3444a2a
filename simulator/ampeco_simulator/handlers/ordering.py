"""Reordering a roaming operator's custom tariff filters, all or some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.answer import Answer, invalid, json_answer
from ampeco_simulator.clock import iso
from ampeco_simulator.handlers.resources import ResourceHandler
from ampeco_simulator.writing.prices import reorder

if TYPE_CHECKING:
    from ampeco_simulator.call import Call


class ReorderHandler(ResourceHandler):
    """Gives filters new positions."""

    def answer(self, call: Call) -> Answer:
        """200 with a message. 422 when a filter is not the operator's."""
        shelf = self._world.registry.at(self._address.steps[:-1], call.arguments)
        wanted = {int(each["id"]): int(each["order"]) for each in call.body["filters"]}
        missing = [place for place, each in enumerate(wanted) if shelf.identify(str(each)) is None]
        if missing and self._world.strict:
            raise invalid(
                {f"filters.{place}.id": [f"The selected filters.{place}.id is invalid."] for place in missing}
            )
        known = {identity: order for identity, order in wanted.items() if shelf.identify(str(identity)) is not None}
        reorder(shelf, known, iso(self._world.clock.now()))
        item = self._world.distortion.apply(call.mode, self._item, {"message": "The filters were reordered."})
        return json_answer(200, item)
