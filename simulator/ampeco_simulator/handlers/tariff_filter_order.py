"""The operation that reorders some or all custom tariff filters of a roaming operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ampeco_simulator.clock import iso
from ampeco_simulator.handlers.resources import ResourceHandler
from ampeco_simulator.http.responses import Response, json_response, validation_error
from ampeco_simulator.writing.prices import reorder

if TYPE_CHECKING:
    from ampeco_simulator.http.call import Call


class TariffFilterOrderHandler(ResourceHandler):
    """Gives custom tariff filters new positions."""

    def handle(self, call: Call) -> Response:
        """Return 200 with a message: 422 when a filter does not belong to the operator."""
        filters = self._context.registry.at(self._path.segments[:-1], call.arguments)
        wanted = {int(each["id"]): int(each["order"]) for each in call.body["filters"]}
        missing = [index for index, each in enumerate(wanted) if filters.identify(str(each)) is None]
        if missing and self._context.strict:
            raise validation_error(
                {f"filters.{index}.id": [f"The selected filters.{index}.id is invalid."] for index in missing}
            )
        existing = {item_id: order for item_id, order in wanted.items() if filters.identify(str(item_id)) is not None}
        reorder(filters, existing, iso(self._context.clock.now()))
        item = self._context.distortion.apply(call.mode, self._item, {"message": "The filters were reordered."})
        return json_response(200, item)
